import { CircularProgress, InputAdornment, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type HttpError, useLocale, useTranslate } from 'react-admin';
import { whole } from '../../noun/value/numbers.ts';

interface CellProps {
  /** What the figure is, and whose. */
  label: string;
  value: number | null;
  onSave: (value: number | null) => Promise<unknown>;
}

const numberIn = (typed: string) => {
  const digits = typed.replace(/\D/g, '');
  return digits ? Number(digits) : null;
};

/** What stands under a figure that was refused: the server's sentence on it, or its answer as a whole. */
const sentenceOf = ({ message, body }: HttpError) =>
  Object.values((body?.errors ?? {}) as Record<string, string>)[0] ?? message;

/** One figure of a grid, saved when it is left; if the server refuses it, what was typed stays, with the reason under it. */
export function Cell({ label, value, onSave }: CellProps) {
  const locale = useLocale() ?? 'id';
  const translate = useTranslate();
  const [typed, setTyped] = useState<number | null>();
  const { mutate, isPending, error } = useMutation<unknown, HttpError, number | null>({
    mutationFn: onSave,
    onSuccess: () => setTyped(undefined),
  });
  const shown = typed === undefined ? value : typed;
  const leave = () => typed !== undefined && (typed !== value || error) && mutate(typed);
  const sentence = error && sentenceOf(error);
  return (
    <TextField
      size="small"
      fullWidth
      value={shown === null ? '' : whole(shown, locale)}
      placeholder="–"
      error={Boolean(error)}
      helperText={sentence && translate(sentence, { _: sentence })}
      onChange={({ target }) => setTyped(numberIn(target.value))}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
      sx={{ minWidth: { xs: 112, md: 128 } }}
      slotProps={{
        htmlInput: { 'aria-label': label, inputMode: 'numeric', style: { textAlign: 'right' } },
        input: isPending
          ? {
              endAdornment: (
                <InputAdornment position="end">
                  <CircularProgress size={16} aria-label={translate('ra.message.loading')} />
                </InputAdornment>
              ),
            }
          : {},
      }}
    />
  );
}
