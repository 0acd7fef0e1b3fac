import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

interface IntervalProps {
  value: number;
  lower: number;
  upper: number;
  say: (value: number) => string;
}

/** An estimate with its interval, drawn against no difference; the sentence above it says the same. */
export function Interval({ value, lower, upper, say }: IntervalProps) {
  const translate = useTranslate();
  const ends = [Math.min(lower, 0), Math.max(upper, 0)] as const;
  const span = ends[1] - ends[0] || 1;
  const at = (number: number) => `${14 + (80 * (number - ends[0])) / span}%`;
  const mark = { position: 'absolute', transform: 'translateX(-50%)', whiteSpace: 'nowrap' } as const;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 74, typography: 'caption', maxWidth: 620 }}>
      <Box sx={{ ...mark, left: at(0), top: 0, bottom: 20, borderLeft: '1px dashed', borderColor: 'text.secondary' }} />
      <Box sx={{ ...mark, left: at(0), bottom: 0, color: 'text.secondary' }}>
        {translate('reports.comparison.zero')}
      </Box>
      <Box
        sx={{
          position: 'absolute',
          left: at(lower),
          right: `calc(100% - ${at(upper)})`,
          top: 32,
          height: 6,
          borderRadius: 3,
          backgroundColor: 'primary.main',
          opacity: 0.45,
        }}
      />
      <Box
        sx={{
          ...mark,
          left: at(value),
          top: 27,
          width: 16,
          height: 16,
          borderRadius: '50%',
          backgroundColor: 'primary.main',
        }}
      />
      <Box sx={{ ...mark, left: at(value), top: 4, fontWeight: 700 }}>{say(value)}</Box>
    </Box>
  );
}
