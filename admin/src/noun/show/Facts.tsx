import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useRecordContext } from 'react-admin';
import { isWide } from '../input/NounInput.tsx';
import { fieldOf, type Noun, nouns } from '../schema.ts';
import type { Group } from '../screens.ts';
import { heldIn, isMissing, Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';
import { stateOf } from './state.ts';

/** The heading says the name and the state; a day carries its precision and certainty itself. */
const isSaidElsewhere = (noun: Noun, name: string) =>
  nouns[noun].label[0] === name ||
  stateOf(noun) === name ||
  ['DatePrecision', 'DateCertainty'].includes(fieldOf(noun, name).enum ?? '');

const Fact = ({ term, wide, children }: { term: string; wide?: boolean; children: ReactNode }) => (
  <Box sx={{ minWidth: 0, gridColumn: wide ? '1 / -1' : undefined }}>
    <Box component="dt" sx={{ color: 'text.secondary', typography: 'caption' }}>
      {term}
    </Box>
    <Box component="dd" sx={{ m: 0, mt: 0.25, typography: 'body1', overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </Box>
);

/** One group of facts about the record at hand; what is not known is named together at the end. */
export function Facts({ noun, group: { title, fields } }: { noun: Noun; group: Group }) {
  const words = useWords();
  const record = useRecordContext();
  if (!record) return null;
  const told = fields.filter((name) => !isSaidElsewhere(noun, name));
  const unknown = told.filter((name) => isMissing(heldIn(noun, name, record)));
  if (told.length === 0) return null;
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
        {told
          .filter((name) => !unknown.includes(name))
          .map((name) => (
            <Fact key={name} term={words.field(noun, name)} wide={isWide(noun, name)}>
              <Value noun={noun} name={name} />
            </Fact>
          ))}
        {unknown.length > 0 && (
          <Fact term={words.translate('frame.notRecorded')} wide>
            <Box component="span" sx={{ color: 'text.secondary', typography: 'body2' }}>
              {unknown.map((name) => words.field(noun, name)).join(' · ')}
            </Box>
          </Fact>
        )}
      </Box>
    </Card>
  );
}
