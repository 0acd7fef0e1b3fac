import Check from '@mui/icons-material/Check';
import { Box, Chip, IconButton, InputAdornment, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { type HttpError, useTranslate } from 'react-admin';
import type { Reason, SheetCell } from '../questions.ts';
import { isNote, useTold } from './useTold.ts';

interface CellFieldProps {
  cell: SheetCell;
  /** What is said of this cell. */
  reasons: readonly Reason[];
  onWritten: (index: number, text: string) => Promise<void>;
}

/** A cell as it stands in the sheet, to be written anew: with Enter, with the tick, or by choosing what was meant. */
export function CellField({ cell: { index, label, text, hidden }, reasons, onWritten }: CellFieldProps) {
  const translate = useTranslate();
  const { said } = useTold();
  const id = useId();
  // What is hidden is not written back: whoever corrects it writes all of it.
  const stands = hidden ? '' : text;
  const [typed, type] = useState(stands);
  useEffect(() => type(stands), [stands]);
  const { mutate, isPending, error } = useMutation<void, HttpError, string>({
    mutationFn: (written) => onWritten(index, written),
  });
  const isChanged = typed !== stands;
  const own = reasons.filter((reason) => reason.index === index);
  const isFault = own.some((reason) => !isNote(reason));
  const refusal =
    error && translate(Object.values((error.body?.errors ?? {}) as Record<string, string>)[0] ?? error.message);
  const choices = own.flatMap((reason) => reason.choices);
  return (
    <Box sx={{ minWidth: 0 }}>
      <TextField
        fullWidth
        multiline={stands.length > 60 || stands.includes('\n')}
        id={id}
        label={label || translate('imports.columnNamed', { number: index + 1 })}
        value={typed}
        placeholder={hidden ? text : ''}
        error={isFault || Boolean(refusal)}
        helperText={refusal || own.map(said).join(' ')}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isChanged && !isPending) {
            event.preventDefault();
            mutate(typed);
          }
          if (event.key === 'Escape') type(stands);
        }}
        slotProps={{
          inputLabel: { shrink: true },
          // It keeps the focus meanwhile, which what is disabled loses.
          htmlInput: { readOnly: isPending },
          input: {
            endAdornment: isChanged && (
              <InputAdornment position="end">
                <IconButton
                  size="small"
                  aria-label={translate('imports.writeCell', { name: label })}
                  onClick={() => mutate(typed)}
                >
                  <Check fontSize="small" />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      {choices.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mt: 0.75 }}>
          <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
            {translate('imports.meant')}
          </Box>
          {choices.map((choice) => (
            <Chip
              key={choice.value}
              component="button"
              type="button"
              size="small"
              color="primary"
              variant="outlined"
              disabled={isPending}
              label={choice.label}
              onClick={() => mutate(String(choice.value))}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
