import { Box, Chip, Radio } from '@mui/material';
import { type RaRecord, RecordContextProvider, useTranslate } from 'react-admin';
import { fieldOf, nouns } from '../../noun/schema.ts';
import { isMissing, Value } from '../../noun/value/Value.tsx';
import { useWords } from '../../noun/words.ts';

/** The fields that people choose between: those that a form states, but for the state of the record. */
export const compared = Object.entries(nouns.Business.fields)
  .filter(
    ([name, { input, patch, kind }]) =>
      input && patch && kind !== 'links' && !['mergedInto', 'closedOn'].includes(name),
  )
  .map(([name]) => name);

export const emptyOf = (name: string, record: RaRecord) => isMissing(record[name]) || record[name] === 'UNKNOWN';

/** What a field holds, to be compared: of a link, which row. */
const held = (name: string, record: RaRecord) =>
  JSON.stringify(fieldOf('Business', name).kind === 'link' ? (record[name]?.id ?? null) : (record[name] ?? null));

export const isAlike = (name: string, [one, other]: [RaRecord, RaRecord]) =>
  held(name, one) === held(name, other) || (emptyOf(name, one) && emptyOf(name, other));

/** Both say something, and not the same. */
export const isContrary = (name: string, records: [RaRecord, RaRecord]) =>
  !isAlike(name, records) && records.every((record) => !emptyOf(name, record));

interface FieldRowProps {
  name: string;
  records: [RaRecord, RaRecord];
  /** Whose value holds. */
  side: string;
  /** Absent where there is nothing to choose. */
  onChoose: ((id: string) => void) | undefined;
}

/** One field of both, one beside the other; where they differ, with a choice. Marks of both are put together. */
export function FieldRow({ name, records, side, onChoose }: FieldRowProps) {
  const words = useWords();
  const translate = useTranslate();
  const isList = fieldOf('Business', name).kind === 'texts';
  const isOpen = onChoose !== undefined && !isList;
  return (
    <Box
      role="group"
      aria-label={words.field('Business', name)}
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        gridTemplateColumns: { xs: '1fr 1fr', md: '220px 1fr 1fr' },
        px: { xs: 2, md: 3 },
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        backgroundColor: isContrary(name, records) ? 'action.hover' : undefined,
      }}
    >
      <Box
        sx={{
          gridColumn: { xs: '1 / -1', md: 'auto' },
          alignSelf: 'center',
          color: 'text.secondary',
          typography: 'body2',
        }}
      >
        {words.field('Business', name)}{' '}
        {isContrary(name, records) && (
          <Chip
            size="small"
            variant="outlined"
            color="warning"
            label={translate('duplicates.page.differ')}
            sx={{ ml: 0.5 }}
          />
        )}
      </Box>
      {records.map((record) => (
        <Box
          key={record.id}
          sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minWidth: 0, overflowWrap: 'anywhere' }}
        >
          {isOpen && (
            <Radio
              size="small"
              name={`take-${name}`}
              checked={side === record.id}
              disabled={emptyOf(name, record)}
              onChange={() => onChoose(String(record.id))}
              slotProps={{
                input: {
                  'aria-label': translate('duplicates.page.take', {
                    field: words.field('Business', name),
                    name: record.name,
                  }),
                },
              }}
            />
          )}
          <RecordContextProvider value={record}>
            <Box sx={{ minWidth: 0, fontWeight: isOpen && side === record.id ? 600 : undefined }}>
              <Value noun="Business" name={name} />
            </Box>
          </RecordContextProvider>
        </Box>
      ))}
    </Box>
  );
}
