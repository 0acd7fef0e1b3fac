import { Box, Card, Typography } from '@mui/material';
import { isWide } from '../input/NounInput.tsx';
import { fieldOf, type Noun, nouns } from '../schema.ts';
import type { Group } from '../screens.ts';
import { Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';
import { stateOf } from './state.ts';

/** The heading says the name and the state; a day carries its precision and certainty itself. */
const isSaidElsewhere = (noun: Noun, name: string) =>
  nouns[noun].label[0] === name ||
  stateOf(noun) === name ||
  ['DatePrecision', 'DateCertainty'].includes(fieldOf(noun, name).enum ?? '');

/** One group of facts about the record at hand. */
export function Facts({ noun, group: { title, fields } }: { noun: Noun; group: Group }) {
  const words = useWords();
  return (
    <Card component="section" sx={{ px: { xs: 2, md: 3 }, py: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {words.translate(`groups.${title}`)}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          columnGap: 3,
          rowGap: 1.75,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 180px), 1fr))',
        }}
      >
        {fields
          .filter((name) => !isSaidElsewhere(noun, name))
          .map((name) => (
            <Box key={name} sx={{ minWidth: 0, gridColumn: isWide(noun, name) ? '1 / -1' : undefined }}>
              <Box component="dt" sx={{ color: 'text.secondary', typography: 'caption' }}>
                {words.field(noun, name)}
              </Box>
              <Box component="dd" sx={{ m: 0, mt: 0.25, typography: 'body1', overflowWrap: 'anywhere' }}>
                <Value noun={noun} name={name} />
              </Box>
            </Box>
          ))}
      </Box>
    </Card>
  );
}
