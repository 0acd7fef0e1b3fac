import { Box } from '@mui/material';
import type { Noun } from '../noun/schema.ts';
import { useWords } from '../noun/words.ts';
import type { ChangeSet } from './queries.ts';

const counts = ['entered', 'changed', 'deleted'] as const;

/** How many records of each noun a change set touched. */
export function Touched({ touched }: Pick<ChangeSet, 'touched'>) {
  const { translate, noun: named } = useWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, typography: 'body2' }}>
      {touched.map(({ noun, ...each }) => (
        <span key={noun}>
          {`${named(noun as Noun, 2)}: ${counts
            .filter((count) => each[count] > 0)
            .map((count) => translate(`history.counts.${count}`, { smart_count: each[count] }))
            .join(', ')}`}
        </span>
      ))}
    </Box>
  );
}
