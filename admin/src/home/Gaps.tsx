import { Box, Typography } from '@mui/material';
import { Section } from '../frame/Section.tsx';
import { listWith } from '../noun/list/listWith.ts';
import { useTotal } from '../noun/list/useTotal.ts';
import { useWords } from '../noun/words.ts';
import type { Count } from '../provider/count.ts';
import { Line } from './Line.tsx';
import { aliasOf, gaps, lensOf } from './questions.ts';

/** What is missing, each gap a link to its rows; a gap that is closed is not shown. */
export function Gaps({ counts }: { counts: Record<string, Count> }) {
  const words = useWords();
  const said = useTotal();
  const open = gaps.flatMap((gap) => {
    const total = counts[aliasOf(gap)]?.total;
    return total && total.count > 0 ? [{ gap, many: said(total) }] : [];
  });
  const longest = Math.max(...open.map(({ many }) => many.length));
  return (
    <Section title="home.missing" lead="home.missingLead">
      {open.length === 0 && <Box sx={{ px: 2, pb: 2 }}>{words.translate('home.nothingMissing')}</Box>}
      {open.map(({ gap, many }) => (
        <Line key={aliasOf(gap)} to={listWith(gap.noun, lensOf(gap))}>
          <Typography
            component="span"
            sx={{
              // As wide as the longest of them, up to two lines of "more than 10,000" on a phone.
              width: { xs: `min(${longest}ch, 76px)`, md: `${longest}ch` },
              minWidth: 44,
              flexShrink: 0,
              textAlign: 'right',
              fontWeight: 700,
              color: 'secondary.main',
            }}
          >
            {many}
          </Typography>
          <Box component="span" sx={{ minWidth: 0 }}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {words.noun(gap.noun, 2)}
            </Box>
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', typography: 'body2' }}>
              {words.translate(`resources.${gap.noun}.lenses.${gap.lens}`)}
            </Box>
          </Box>
        </Line>
      ))}
    </Section>
  );
}
