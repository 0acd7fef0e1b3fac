import ArrowForward from '@mui/icons-material/ArrowForward';
import { Box } from '@mui/material';
import { useGetManyAggregate, useLocale } from 'react-admin';
import { allNouns, type Field, type Noun, nouns, targetOf } from '../../noun/schema.ts';
import { Named } from '../../noun/value/Named.tsx';
import { day, decimal, rupiah, whole } from '../../noun/value/numbers.ts';
import { Unknown } from '../../noun/value/Unknown.tsx';
import { isMissing } from '../../noun/value/Value.tsx';
import { useWords } from '../../noun/words.ts';
import type { RecordChange } from '../questions.ts';

/** A record by its identifier; one that the row itself would enter is not there yet. */
function Linked({ noun, id }: { noun: Noun; id: string }) {
  const { data } = useGetManyAggregate(noun, { ids: [id], meta: { fields: [] } });
  const found = data?.find((row) => row?.id === id);
  return found ? `${found.label}${noun === 'Region' ? ` (${id})` : ''}` : '…';
}

function Said({ noun, name, field, value }: { noun: Noun; name: string; field: Field; value: unknown }) {
  const words = useWords();
  const locale = useLocale() ?? 'id';
  if (isMissing(value)) return <Unknown />;
  if (Array.isArray(value))
    return value.map((each) => (field.enum ? words.value(noun, name, String(each)) : String(each))).join(', ');
  if (field.kind === 'enum') return words.value(noun, name, String(value));
  if (field.kind === 'link') return <Linked noun={targetOf(field)} id={String(value)} />;
  if (field.kind === 'boolean') return words.translate(`ra.boolean.${value}`);
  if (field.kind === 'date') return day(String(value), locale);
  if (field.kind === 'rupiah') return rupiah(Number(value), locale);
  if (field.kind === 'integer') return /year$/i.test(name) ? String(value) : whole(Number(value), locale);
  if (field.kind === 'float') return decimal(Number(value), locale);
  return String(value);
}

/** Fields that people know. What a new record hangs on is told by the record above it. */
const toldOf = (noun: Noun, { fields }: RecordChange) =>
  fields.flatMap(({ field: name, before, after }) => {
    const field = (nouns[noun].fields as Record<string, Field>)[name];
    const isHung = field?.kind === 'link' && before === null && targetOf(field) !== 'Region';
    if (!field || isHung) return [];
    return [{ name, field, before: before === null ? undefined : JSON.parse(before), after: JSON.parse(after) }];
  });

/** What a row would do to one record, field by field, old and new. */
function Record({ change }: { change: RecordChange }) {
  const words = useWords();
  const noun = change.noun as Noun;
  if (!allNouns.includes(noun)) return null;
  const title = words.noun(noun);
  return (
    <Box>
      <Box sx={{ fontWeight: 600, mb: 0.5 }}>
        {change.id ? (
          <Named noun={noun} row={{ id: change.id, label: title }} />
        ) : (
          words.translate('imports.newRecord', { name: title })
        )}
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          columnGap: 2,
          rowGap: 0.25,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(7rem, 12rem) minmax(0, 1fr)' },
          typography: 'body2',
        }}
      >
        {toldOf(noun, change).map(({ name, field, before, after }) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {words.field(noun, name)}
            </Box>
            <Box
              component="dd"
              sx={{ m: 0, mb: { xs: 0.5, sm: 0 }, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
            >
              {before !== undefined && (
                <>
                  <Box component="del" sx={{ color: 'text.secondary', textDecoration: 'none' }}>
                    <Said noun={noun} name={name} field={field} value={before} />
                  </Box>{' '}
                  <ArrowForward
                    fontSize="inherit"
                    aria-hidden
                    sx={{ color: 'text.secondary', verticalAlign: 'middle' }}
                  />{' '}
                </>
              )}
              <Box component="ins" sx={{ textDecoration: 'none', fontWeight: before === undefined ? 400 : 600 }}>
                <Said noun={noun} name={name} field={field} value={after} />
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What a row would enter or change, record by record. */
export const Changes = ({ changes }: { changes: readonly RecordChange[] }) => (
  <Box sx={{ display: 'grid', gap: 1.5 }}>
    {changes.map((change) => (
      <Record key={`${change.record} ${change.id}`} change={change} />
    ))}
  </Box>
);
