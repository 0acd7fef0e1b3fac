import { ID, Int } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { refuseFields } from '../core/errors.ts';
import { allNouns, type NounInfo, table } from '../core/noun.ts';
import { asLimit, pageSize } from '../query/order.ts';
import type { Hand } from './change.ts';

type Values = Record<string, unknown>;

/** The arguments of a page of what was. */
export const pageArguments = {
  limit: { type: () => Int, description: 'How many at most: 0 to 200.', nullable: true },
  after: {
    type: () => String,
    description: 'The cursor to go on from: `pageInfo.endCursor` of the page before.',
    nullable: true,
  },
};

export const nounArgument = {
  noun: { type: () => String, description: 'The noun, as the schema names it: Business.' },
};
export const idArgument = { id: { type: () => ID, description: 'Identifier of the record.' } };

const noSuchNoun = refuseFields({
  noun: { id: 'Jenis data ini tidak dikenal.', en: 'There is no such noun.' },
});
const wrongCursor = refuseFields({
  after: { id: 'Penanda halaman ini tidak sah.', en: 'This is no cursor of this list.' },
});

export const limitOf = ({ limit }: Values): number => asLimit((limit as number | null | undefined) ?? pageSize);

/** Where a page goes on: the number that its cursor is. */
export function cursorOf({ after }: Values): string | null {
  if (after === undefined || after === null) return null;
  if (/^\d{1,18}$/.test(after as string)) return after as string;
  throw wrongCursor;
}

/** One row more than a page has was asked for. */
export function pageOf<Row, Node>(rows: Row[], limit: number, cursor: (row: Row) => string, node: (row: Row) => Node) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    nodes: shown.map(node),
    pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursor(last) : null },
  };
}

export function nounNamed(name: unknown): NounInfo {
  const found = allNouns().find((noun) => noun.name === name);
  if (!found) throw noSuchNoun;
  return found;
}

const byTable = new Map<string, NounInfo>();

/** The noun of a table; nothing for a table of pairs. */
export function nounOfTable(name: string): NounInfo | undefined {
  if (!byTable.size) for (const noun of allNouns()) byTable.set(table(noun.type), noun);
  return byTable.get(name);
}

/** Reads what was. */
export const read = <Row>({ transact }: Hand, text: string, values: unknown[]): Promise<Row[]> =>
  transact(async (rows) => (await rows.query({ text, values })).rows as Row[]);

/** The tables of pairs that a noun's rows own, by the fields that hold them. */
export function pairsOf({ engine }: Hand, noun: Class): Map<string, { field: string; theirs: string; target: Class }> {
  const own = `${table(noun)}_`;
  return new Map(
    [...engine.shapeOf(noun).fields].flatMap(([field, how]) =>
      how.is === 'pairs' && how.table === `${own}${table({ name: field })}`
        ? [[how.table, { field, theirs: how.theirs, target: how.target }]]
        : [],
    ),
  );
}
