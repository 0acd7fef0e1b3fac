import { once } from '../../core/once.ts';
import { told } from '../reading/readers/read.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { liesIn } from '../reading/region/lies-in.ts';
import type { MappedColumn } from './row-context.ts';

/** The columns of regions, the widest first. */
const levels = ['province', 'regency', 'district', 'village', 'place'];

/** What is called a place may be a text as well. */
const readers = new Set(['region', 'regency', 'district', 'village']);

const inOrder = once((columns: readonly MappedColumn[]) =>
  levels.flatMap((level) => columns.filter(({ column }) => column.key === level && readers.has(column.reader))),
);

const isSure = ({ value, doubts }: Reading): boolean => value !== undefined && !doubts.some(({ ask }) => ask);

/**
 * The regions of a row, each read within the one that the row names around it: of several of a name the narrower tells
 * which is meant, and one that lies elsewhere asks. `read` reads the cell of a column within a region.
 */
export function regionsOf(
  columns: readonly MappedColumn[],
  within: string | undefined,
  read: (column: MappedColumn, context: Pick<ReadingContext, 'within'>) => Reading,
): Map<MappedColumn, Reading> {
  const known = new Map<MappedColumn, Reading>();
  let around = within;
  let open: [column: MappedColumn, reading: Reading] | undefined;
  for (const column of inOrder(columns)) {
    const reading = ofRow(column, around !== within, read(column, around ? { within: around } : {}));
    known.set(column, reading);
    if (!isSure(reading)) {
      if (reading.value === undefined && reading.doubts.some(({ choices }) => choices)) open ??= [column, reading];
      continue;
    }
    const region = reading.value as string;
    const meant = open?.[1].doubts
      .flatMap(({ choices = [] }) => choices)
      .find((each) => liesIn(region, `${each.value}`));
    if (open && meant) known.set(open[0], { value: meant.value, doubts: [told('INFERRED')] });
    if (!around || liesIn(region, around)) around = region;
  }
  return known;
}

/** The register has few villages: one of that name in another district than that of the row is not the one that is meant. */
function ofRow({ column }: MappedColumn, isNarrowed: boolean, reading: Reading): Reading {
  const isOther = column.key === 'village' && isNarrowed && reading.doubts.some(({ code }) => code === 'OUTSIDE');
  return isOther ? { missing: 'MISSING', doubts: [told('VILLAGE_NOT_KEPT')] } : reading;
}
