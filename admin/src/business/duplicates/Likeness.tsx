import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Pair } from './queries.ts';

const percent = (part: number) => Math.round(part * 100);
const tones = { SAME: 'success', PROPOSED: 'success', REVIEW: 'warning' } as const;

/** How much two records are alike, and in what: the parts of the score in words. */
export function Likeness({ pair: { score, known, verdict, parts, equal, unequal } }: { pair: Pair }) {
  const translate = useTranslate();
  const aspect = (name: string) => translate(`duplicates.aspects.${name}`);
  const said = parts.map(({ aspect: name, likeness }) =>
    likeness === null
      ? translate('duplicates.notKnown', { aspect: aspect(name) })
      : translate('duplicates.likeness', { aspect: aspect(name), percent: percent(likeness) }),
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2' }}>
      <Chip size="small" variant="outlined" color={tones[verdict]} label={translate(`duplicates.verdict.${verdict}`)} />
      <Box component="strong">{translate('duplicates.score', { score: percent(score) })}</Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {[
          translate('duplicates.rests', { known: percent(known) }),
          ...said,
          ...equal.map((name) => translate(`duplicates.equal.${name}`)),
          ...unequal.map((name) => translate(`duplicates.unequal.${name}`)),
        ].join(' · ')}
      </Box>
    </Box>
  );
}
