import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { charts } from '../../theme/charts.ts';
import type { Measure } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { colourOf } from './steps.ts';

const swatch = { width: 18, height: 12, borderRadius: 0.5, flexShrink: 0, printColorAdjust: 'exact' } as const;

/** What the colours of the tiles stand for. */
export function Legend({ steps, like }: { steps: { from: number; to: number }[]; like: Measure | undefined }) {
  const say = useSaying();
  const look = charts[useTheme().palette.mode];
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        mt: 1.5,
        typography: 'caption',
        color: 'text.secondary',
        '& > *': { display: 'flex', alignItems: 'center', gap: 0.75 },
      }}
    >
      {like &&
        steps.map(({ from, to }) => (
          <span key={from}>
            <Box sx={{ ...swatch, backgroundColor: look.steps[colourOf(from, steps)] }} />
            {from === to
              ? say.number(from, like, true)
              : say.translate('reports.map.legend', {
                  from: say.number(from, like, true),
                  to: say.number(to, like, true),
                })}
          </span>
        ))}
      <span>
        <Box sx={{ ...swatch, backgroundColor: look.empty, border: '1px dashed', borderColor: 'text.secondary' }} />
        {say.translate('reports.map.noValue')}
      </span>
    </Box>
  );
}
