import { Box, Skeleton } from '@mui/material';
import { type ReactNode, useDeferredValue } from 'react';
import { RecordContextProvider, useListContext } from 'react-admin';
import type { Noun } from '../schema.ts';
import { useLabel } from '../useLabel.ts';
import { Named } from '../value/Named.tsx';
import { isMissing, Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';
import { SelectBox } from './SelectBox.tsx';

interface CardsProps {
  noun: Noun;
  columns: readonly string[];
  empty: ReactNode;
  /** What can be done with each row. */
  actions?: ReactNode;
  /** Rows can be chosen, to do something with all of them. */
  chosen?: ReactNode;
}

/** The rows of a noun on a narrow screen: the name, and under it what is known of what the table would say. */
export function Cards({ noun, columns, empty, actions, chosen }: CardsProps) {
  const words = useWords();
  const label = useLabel(noun);
  const { data: read, total, selectedIds = [], onToggleItem } = useListContext();
  const data = useDeferredValue(read, undefined);
  if (total === 0) return empty;
  return (
    <>
      {selectedIds.length > 0 && chosen}
      {/* What stands under the rows of a page would be pushed down by them. */}
      {!data && chosen && <Skeleton variant="rectangular" sx={{ height: 'max(60vh, 480px)' }} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data?.map((record) => (
          <RecordContextProvider key={record.id} value={record}>
            <Box
              component="li"
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}
            >
              {chosen && (
                <Box sx={{ ml: -1.5, mt: -1 }}>
                  <SelectBox
                    noun={noun}
                    isChosen={selectedIds.includes(record.id)}
                    onToggle={() => onToggleItem(record.id)}
                  />
                </Box>
              )}
              <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
                <Named noun={noun} row={{ id: String(record.id), label: label(record) }} />
                {columns
                  .filter((name) => !isMissing(record[name]) && record[name] !== record.label)
                  .slice(0, 4)
                  .map((name) => (
                    <Box
                      key={name}
                      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, mt: 0.5, typography: 'body2' }}
                    >
                      <Box component="span" sx={{ color: 'text.secondary' }}>
                        {words.field(noun, name)}
                      </Box>
                      <Value noun={noun} name={name} />
                    </Box>
                  ))}
              </Box>
              {actions && <Box sx={{ whiteSpace: 'nowrap', ml: 'auto' }}>{actions}</Box>}
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    </>
  );
}
