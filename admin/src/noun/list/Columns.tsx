import { DataTable } from 'react-admin';
import { sortable } from '../../provider/order.ts';
import { fieldOf, type Kind, type Noun } from '../schema.ts';
import { Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';
import { Opening } from './Opening.tsx';

const numeric = new Set<Kind>(['integer', 'float', 'rupiah']);
const unbroken = new Set<Kind>([...numeric, 'date', 'instant']);
const worded = new Set<Kind>(['text', 'link', 'subject']);

const roomFor = (kind: Kind) =>
  unbroken.has(kind) ? { whiteSpace: 'nowrap' } : worded.has(kind) ? { minWidth: 170 } : {};

/** The columns of a table over one noun, to be spread into a `DataTable`. */
export function useColumns(noun: Noun, names: readonly string[]) {
  const words = useWords();
  return names.map((name, position) => {
    const { kind } = fieldOf(noun, name);
    return (
      <DataTable.Col
        key={name}
        source={name}
        label={words.field(noun, name)}
        align={numeric.has(kind) ? 'right' : 'left'}
        disableSort={!sortable(noun, name)}
        sx={{ '&.MuiTableCell-body': { maxWidth: 360, overflowWrap: 'break-word', ...roomFor(kind) } }}
        render={() => (position === 0 ? <Opening noun={noun} name={name} /> : <Value noun={noun} name={name} />)}
      />
    );
  });
}
