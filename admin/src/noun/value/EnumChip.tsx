import { Chip } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { toneOf } from './tone.ts';

/** One value of an enumeration, in words; what nobody knows is drawn as a gap. */
export function EnumChip({ name, value }: { name: string; value: string }) {
  const translate = useTranslate();
  const tone = toneOf(value);
  return (
    <Chip
      size="small"
      label={translate(`enums.${name}.${value}`)}
      sx={(theme) => {
        const colour = tone === 'default' ? theme.palette.text.secondary : theme.palette[tone].main;
        const unknown = value === 'UNKNOWN';
        return {
          height: 24,
          color: tone === 'default' ? 'text.primary' : colour,
          backgroundColor: unknown ? 'transparent' : alpha(colour, 0.1),
          border: unknown ? `1px dashed ${theme.palette.text.secondary}` : 'none',
        };
      }}
    />
  );
}
