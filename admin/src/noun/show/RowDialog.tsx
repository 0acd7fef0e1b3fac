import { Box, Dialog, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useRef } from 'react';
import { CreateBase, EditBase, Form, useNotify } from 'react-admin';
import { refreshPage } from '../../provider/queries.ts';
import { screensOf } from '../../rooms.ts';
import { DialogFoot } from '../form/DialogFoot.tsx';
import { NounForm } from '../form/NounForm.tsx';
import { useRefusal } from '../form/useRefusal.tsx';
import type { Noun } from '../schema.ts';
import type { Group } from '../screens.ts';
import { useWords } from '../words.ts';

/** The head and the foot stay in sight; the inputs scroll between them. */
const column = { '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } };

/** Whoever has begun in another input by the time the dialog stands keeps to it. */
const beginAtFirst = (dialog: HTMLElement) => {
  if (!dialog.querySelector(':is(input, textarea):focus')) dialog.querySelector('input')?.focus();
};

interface RowDialogProps {
  noun: Noun;
  /** The link back to the page's record: set, and not asked for. */
  given?: string;
  preset?: object;
  /** Fewer inputs than the noun's own form has, where there is little time: the first waits for what is typed. */
  only?: readonly Group[];
  /** Whom the row is about, where the page does not say it. */
  about?: string;
  id?: string;
  onSaved?: () => void;
  onClose: () => void;
}

/** The noun's own form over the page that it is needed on. */
export function RowDialog({ noun, given, preset, only, about, id, onSaved, onClose }: RowDialogProps) {
  const { translate, inSentence } = useWords();
  const notify = useNotify();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const groups = only ?? screensOf(noun).groups;
  // Escape leaves as the button does: not before it has asked whether what was typed may go.
  const leaving = useRef<() => void>(onClose);
  const mutationOptions = {
    onError: useRefusal(groups),
    onSuccess: () => {
      notify('frame.kept', { type: 'info' });
      refreshPage();
      onSaved?.();
      onClose();
    },
  };
  const shared = { resource: noun, redirect: false as const, mutationOptions };
  const form: ReactNode = (
    <Form record={id ? undefined : preset} id={`form-${noun}`}>
      <DialogContent sx={{ py: 0 }}>
        <NounForm noun={noun} groups={groups} given={given} isEdit={Boolean(id)} isNarrow />
      </DialogContent>
      <DialogFoot leaving={leaving} onClose={onClose} type="button" />
    </Form>
  );
  return (
    // A press in the dialog is none on the row that it hangs on, which would lead away.
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isNarrow}
      aria-labelledby="row-dialog"
      sx={column}
      slotProps={only && { transition: { onEntered: beginAtFirst } }}
      onClose={(_, reason) => reason === 'escapeKeyDown' && leaving.current()}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id="row-dialog">
        {translate(id ? 'frame.change' : 'frame.add', { name: inSentence(noun) })}
        {about && (
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', typography: 'body2' }}>
            {about}
          </Box>
        )}
      </DialogTitle>
      {id ? (
        <EditBase {...shared} id={id} loading={null} mutationMode="pessimistic">
          {form}
        </EditBase>
      ) : (
        <CreateBase {...shared}>{form}</CreateBase>
      )}
    </Dialog>
  );
}
