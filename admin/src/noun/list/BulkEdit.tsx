import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import {
  Autocomplete,
  Box,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Button as PlainButton,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Button, Form, type HttpError, SaveButton, useListContext, useNotify, useUpdateMany } from 'react-admin';
import { NounInput } from '../input/NounInput.tsx';
import { type Noun, nouns } from '../schema.ts';
import { useWords } from '../words.ts';

const changeable = (noun: Noun) =>
  Object.entries(nouns[noun].fields)
    .filter(([, { patch }]) => patch)
    .map(([name]) => name);

/** Gives the chosen rows the same value in the fields that a person picks; all of them or none. */
export function BulkEdit({ noun }: { noun: Noun }) {
  const { translate, field, inSentence } = useWords();
  const { selectedIds, onUnselectItems } = useListContext();
  const notify = useNotify();
  const [updateMany] = useUpdateMany();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const count = selectedIds.length;

  async function save(values: Record<string, unknown>) {
    const data = Object.fromEntries(chosen.map((name) => [name, values[name] ?? null]));
    try {
      await updateMany(noun, { ids: selectedIds, data }, { returnPromise: true, mutationMode: 'pessimistic' });
    } catch (error) {
      const { message, body } = error as HttpError;
      if (body?.errors) return body.errors;
      notify(message, { type: 'error' });
      return;
    }
    notify('frame.bulk.done', { messageArgs: { smart_count: count } });
    setOpen(false);
    onUnselectItems();
  }

  return (
    <>
      <Button label="frame.bulk.edit" onClick={() => setOpen(true)}>
        <EditNoteOutlined />
      </Button>
      <Dialog
        open={isOpen}
        onClose={(_, reason) => reason === 'escapeKeyDown' && setOpen(false)}
        fullWidth
        maxWidth="sm"
        aria-labelledby="bulk-edit"
      >
        <DialogTitle id="bulk-edit">
          {translate('frame.bulk.title', { smart_count: count, name: inSentence(noun, count) })}
        </DialogTitle>
        <Form onSubmit={save} record={{}} defaultValues={{}}>
          <DialogContent sx={{ display: 'grid', gap: 2, pt: 1 }}>
            <Typography sx={{ color: 'text.secondary' }}>{translate('frame.bulk.explain')}</Typography>
            <Autocomplete
              multiple
              options={changeable(noun)}
              value={chosen}
              onChange={(_, names) => setChosen(names)}
              clearText={translate('ra.action.clear_input_value')}
              openText={translate('ra.action.open')}
              closeText={translate('ra.action.close')}
              getOptionLabel={(name) => field(noun, name)}
              renderInput={(params) => <TextField {...params} label={translate('frame.bulk.choose')} />}
            />
            <Box>
              {chosen.map((name) => (
                <NounInput key={name} noun={noun} name={name} />
              ))}
            </Box>
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2.5 }}>
            <PlainButton onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</PlainButton>
            <SaveButton disabled={chosen.length === 0} alwaysEnable={chosen.length > 0} />
          </DialogActions>
        </Form>
      </Dialog>
    </>
  );
}
