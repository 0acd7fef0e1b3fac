import { Box } from '@mui/material';
import { SimpleList } from 'react-admin';
import type { Noun } from '../schema.ts';
import { useLabel } from '../useLabel.ts';
import { Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';

/** The rows of a noun on a narrow screen: the name, and under it what the table would say. */
export function Cards({ noun, columns }: { noun: Noun; columns: readonly string[] }) {
  const words = useWords();
  const label = useLabel(noun);
  return (
    <SimpleList
      primaryText={(record) => <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{label(record)}</Box>}
      secondaryText={
        <Box component="span" sx={{ display: 'grid', gap: 0.5, mt: 0.5 }}>
          {columns.slice(1, 4).map((name) => (
            <Box component="span" key={name} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <span>{words.field(noun, name)}:</span>
              <Box component="span" sx={{ color: 'text.primary' }}>
                <Value noun={noun} name={name} brief />
              </Box>
            </Box>
          ))}
        </Box>
      }
      rowClick="show"
      sx={{ '& .MuiListItem-root': { borderBottom: 1, borderColor: 'divider' } }}
    />
  );
}
