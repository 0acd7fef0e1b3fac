import ArrowForward from '@mui/icons-material/ArrowForward';
import { Box, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { Form, type HttpError, type RaRecord } from 'react-admin';
import { DialogFoot } from '../form/DialogFoot.tsx';
import { NounInput } from '../input/NounInput.tsx';
import { type Noun, nouns } from '../schema.ts';
import { EnumChip } from '../value/EnumChip.tsx';
import { useWords } from '../words.ts';
import { Refused } from './Refused.tsx';
import type { Step } from './steps.ts';
import { useAct } from './useAct.ts';

interface ActDialogProps {
  noun: Noun;
  step: Step;
  /** Whom it is about. */
  title: string;
  /** One record, or the identifiers of several. */
  on: RaRecord | readonly string[];
  /** The server has refused the step already, when it was taken without a dialog. */
  refusal?: HttpError;
  onDone?: () => void;
  onClose: () => void;
}

/** Where the step leads: from the state that the record has to the next. */
function Way({ noun, from, to }: { noun: Noun; from?: string; to: string }) {
  const { column = '' } = nouns[noun].states ?? {};
  const { enum: name = '' } = nouns[noun].fields[column] ?? {};
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      {from && <EnumChip name={name} value={from} />}
      <ArrowForward fontSize="small" sx={{ color: 'text.secondary' }} />
      <EnumChip name={name} value={to} />
    </Box>
  );
}

/** A step over the page: where it leads, and what is stated with it. */
export function ActDialog({ noun, step, title, on, refusal, onDone, onClose }: ActDialogProps) {
  const words = useWords();
  const asked = Object.entries(step.asks);
  const consequence = words.optional(`consequences.${noun}.${step.verb}`);
  const one = Array.isArray(on) ? undefined : (on as RaRecord);
  // What was typed stays when the record is read again.
  const [seen] = useState(() => Object.fromEntries(asked.map(([name]) => [name, one?.[name] ?? null])));
  const leaving = useRef<() => void>(onClose);
  const { mutateAsync, isIdle, error } = useAct(noun, step);
  const refused = isIdle ? refusal : error;

  async function take(data: Record<string, unknown>) {
    try {
      await mutateAsync({ on: one ?? (on as readonly string[]), data });
    } catch (error) {
      return (error as HttpError).body?.errors ?? {};
    }
    onDone?.();
    onClose();
  }

  return (
    // A press in the dialog is none on the row that it hangs on, which would lead away.
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="act-dialog"
      onClose={(_, reason) => reason === 'escapeKeyDown' && leaving.current()}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id="act-dialog" sx={{ pb: 1 }}>
        {words.act(noun, step.verb)}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', typography: 'body2' }}>
          {title}
        </Box>
      </DialogTitle>
      <Form onSubmit={take} record={seen} noValidate>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 0.5, '& .MuiFormControl-root': { width: '100%', my: 0 } }}>
          <Way noun={noun} from={one?.[nouns[noun].states?.column ?? '']} to={step.to} />
          {consequence && <Typography variant="body2">{consequence}</Typography>}
          {refused && <Refused error={refused} placed={asked.map(([name]) => name)} />}
          {asked.map(([name, how]) => (
            <NounInput key={name} noun={noun} name={name} required={how === 'required'} />
          ))}
        </DialogContent>
        <DialogFoot
          leaving={leaving}
          onClose={onClose}
          label={words.act(noun, step.verb)}
          icon={null}
          color={step.way === 'out' ? 'error' : 'primary'}
          alwaysEnable
        />
      </Form>
    </Dialog>
  );
}
