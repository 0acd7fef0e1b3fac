import { Box } from '@mui/material';
import { alpha, styled } from '@mui/material/styles';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type HttpError, useLocale, useTranslate } from 'react-admin';
import { whole } from '../../noun/value/numbers.ts';

/** A plain input: a fair of forty stands and ten days shows four hundred. */
const Input = styled('input')(({ theme }) => ({
  ...theme.typography.body2,
  fontVariantNumeric: 'tabular-nums',
  width: '100%',
  minWidth: 104,
  height: 40,
  padding: '0 10px',
  textAlign: 'right',
  color: 'inherit',
  backgroundColor: theme.palette.background.paper,
  border: `1px solid ${alpha(theme.palette.text.secondary, 0.45)}`,
  borderRadius: 8,
  '&:hover': { borderColor: theme.palette.text.secondary },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-busy="true"]': { color: theme.palette.text.secondary },
  '&[aria-invalid="true"]': { borderColor: theme.palette.error.main },
}));

interface CellProps {
  /** What the figure is, and whose. */
  label: string;
  value: number | null;
  /** Its row and column, for whoever goes on with the arrow keys. */
  place: readonly [row: number, column: number];
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
export function Cell({ label, value, place, onSave }: CellProps) {
  const locale = useLocale() ?? 'id';
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState<number | null>();
  const [isSaving, setSaving] = useState(false);
  const [fault, setFault] = useState<string>();
  const sent = useRef<number | null>(undefined);
  const shown = typed === undefined ? value : typed;

  async function leave() {
    if (typed === undefined || typed === sent.current || (typed === value && !fault)) return;
    sent.current = typed;
    setSaving(true);
    try {
      await onSave(typed);
      setFault(undefined);
      setTyped((now) => (now === typed ? undefined : now));
    } catch (error) {
      setFault(sentenceOf(error as HttpError));
    }
    sent.current = undefined;
    setSaving(false);
  }

  function undo(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    setTyped(undefined);
    setFault(undefined);
  }

  return (
    <>
      <Input
        value={shown === null ? '' : whole(shown, locale)}
        placeholder="–"
        inputMode="numeric"
        enterKeyHint="next"
        aria-label={label}
        aria-busy={isSaving}
        aria-invalid={Boolean(fault)}
        aria-describedby={fault && id}
        data-place={place.join(' ')}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(numberIn(target.value))}
        onBlur={leave}
        onKeyDown={undo}
      />
      {fault && (
        <Box id={id} sx={{ color: 'error.main', typography: 'caption', textAlign: 'left', whiteSpace: 'normal' }}>
          {translate(fault, { _: fault })}
        </Box>
      )}
    </>
  );
}
