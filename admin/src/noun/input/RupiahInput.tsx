import { InputAdornment } from '@mui/material';
import { TextInput, type TextInputProps, useLocale } from 'react-admin';
import { whole } from '../value/numbers.ts';

const digits = (typed: string): number | null => {
  const only = typed.replace(/\D/g, '');
  return only ? Number(only) : null;
};

/** Whole rupiah, grouped while they are typed. */
export function RupiahInput(props: TextInputProps) {
  const locale = useLocale() ?? 'id';
  return (
    <TextInput
      {...props}
      format={(value?: number | null) => (typeof value === 'number' ? whole(value, locale) : '')}
      parse={digits}
      slotProps={{
        input: { startAdornment: <InputAdornment position="start">Rp</InputAdornment> },
        htmlInput: { inputMode: 'numeric' },
      }}
    />
  );
}
