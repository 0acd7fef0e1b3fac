import ArrowForward from '@mui/icons-material/ArrowForward';
import { Box } from '@mui/material';
import { RecordContextProvider } from 'react-admin';
import { fieldOf, type Noun, nouns } from '../noun/schema.ts';
import type { NamedRow } from '../noun/value/Named.tsx';
import { Unknown } from '../noun/value/Unknown.tsx';
import { isMissing, Value } from '../noun/value/Value.tsx';
import { useWords } from '../noun/words.ts';
import type { FieldChange } from './queries.ts';

/** The fields that people know; a subject is told by its name, not by the columns that hold it. */
const known = (noun: Noun, field: string) => field in nouns[noun].fields && !/^subject(Type|Id)$/.test(field);
export const toldOf = (noun: Noun, changes: readonly FieldChange[]) =>
  changes.filter(({ field }) => known(noun, field));

interface SideProps {
  noun: Noun;
  name: string;
  value: unknown;
}

/** One side of a change, as a person reads it. */
function Side({ noun, name, value }: SideProps) {
  const { translate } = useWords();
  const { kind } = fieldOf(noun, name);
  if (isMissing(value)) return <Unknown />;
  if (kind === 'link' || kind === 'subject') {
    const { label, __typename } = value as NamedRow & { __typename?: string };
    // What it led to is gone, or is not for this reader.
    if (label === null || label === undefined) return <i>{translate('history.unseen')}</i>;
    if (kind === 'subject' && !__typename) return label;
  }
  return (
    <RecordContextProvider value={{ id: '', [name]: value }}>
      <Value noun={noun} name={name} />
    </RecordContextProvider>
  );
}

const inline = { textDecoration: 'none', overflowWrap: 'anywhere', minWidth: 0 };

function Change({
  noun,
  change: { field, before, after },
  alone,
}: {
  noun: Noun;
  change: FieldChange;
  alone: boolean;
}) {
  const { translate } = useWords();
  const [was, is] = [JSON.parse(before), JSON.parse(after)];
  if (fieldOf(noun, field).kind === 'links') {
    const parts = [
      { word: 'history.went', rows: was, component: 'del' as const },
      { word: 'history.came', rows: is, component: 'ins' as const },
    ];
    return parts
      .filter(({ rows }) => !isMissing(rows))
      .map(({ word, rows, component }) => (
        <Box key={word} component={component} sx={{ ...inline, display: 'flex', columnGap: 1, flexWrap: 'wrap' }}>
          {!alone && <Box sx={{ color: 'text.secondary' }}>{translate(word)}</Box>}
          <Side noun={noun} name={field} value={rows} />
        </Box>
      ));
  }
  if (alone) return <Side noun={noun} name={field} value={isMissing(is) ? was : is} />;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
      <Box component="del" sx={{ ...inline, color: 'text.secondary' }}>
        <Side noun={noun} name={field} value={was} />
      </Box>
      <ArrowForward fontSize="inherit" aria-hidden sx={{ color: 'text.secondary' }} />
      <Box component="ins" sx={inline}>
        <Side noun={noun} name={field} value={is} />
      </Box>
    </Box>
  );
}

interface FieldChangesProps {
  noun: Noun;
  changes: readonly FieldChange[];
  /** There is one side only: what was entered, or what went. */
  alone?: boolean;
}

/** What changed, field by field, before and after. */
export function FieldChanges({ noun, changes, alone = false }: FieldChangesProps) {
  const words = useWords();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(8rem, 14rem) minmax(0, 1fr)' },
        typography: 'body2',
      }}
    >
      {changes.map((change) => (
        <Box key={change.field} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {words.field(noun, change.field)}
          </Box>
          <Box component="dd" sx={{ m: 0, mb: { xs: 0.75, sm: 0 }, minWidth: 0 }}>
            <Change noun={noun} change={change} alone={alone} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
