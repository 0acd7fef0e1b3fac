import { type Class, type Column, columnsOf } from '../../core/column.ts';
import { kindsOf, subjectType } from '../../core/graph.ts';
import { allNouns, table } from '../../core/noun.ts';
import { type Key, keysOf } from '../../core/rule.ts';
import { statesOf } from '../../core/states.ts';
import { QualityFlag } from '../../registry/quality-flag.ts';

/** What links to the rows of a noun: a table and its column. */
interface Linking {
  table: string;
  column: string;
  /** Further links of that table to the same noun. */
  apart: string[];
  /** SQL: only rows that meet it. */
  those: string;
}

/** How the database makes two rows of a noun one (the schema `joining`). */
interface Joining {
  links: Linking[];
  pairs: { table: string; mine: string; theirs: string }[];
  keys: readonly Key[];
  /** The key that is a time, if there is one: the row that stays has the time of both. */
  span?: Key['span'];
  /** What is taken where it is lacking; what people choose between where two rows differ; remarks; and lists. */
  filled: string[];
  compared: string[];
  texts: string[];
  lists: string[];
  /** Columns that go with another one. */
  together: Record<string, string[]>;
}

/** What the database raises by itself is about the record as it stands, and goes with it. */
const raisedByRule = new Map<Class, string>([[QualityFlag, "origin <> 'RULE'"]]);

/** Columns of one thing said: whoever takes the first takes the others. */
const together: Record<string, string[]> = { nib: ['nib_verification'], latitude: ['longitude'] };

/** The column of the database that holds a column of a noun. */
export const stored = ({ name, kind }: Column): string => `${table({ name })}${kind === 'link' ? '_id' : ''}`;

const linksTo = (noun: Class): Linking[] =>
  allNouns().flatMap(({ type }) => {
    const columns = columnsOf(type);
    const links = columns.filter(({ kind, target }) => kind === 'link' && target?.() === noun).map(stored);
    const hangs = columns.filter(
      ({ kind, target }) => kind === 'subject' && kindsOf((target as () => Class)()).includes(noun),
    );
    const told = raisedByRule.get(type) ?? 'true';
    return [
      ...links.map((column) => ({
        table: table(type),
        column,
        apart: links.filter((other) => other !== column),
        those: told,
      })),
      ...hangs.map(({ name }) => ({
        table: table(type),
        column: `${name}_id`,
        apart: [],
        those: `${name}_type = '${subjectType(noun)}' and ${told}`,
      })),
    ];
  });

const pairsOf = (noun: Class): Joining['pairs'] =>
  allNouns().flatMap(({ type }) =>
    columnsOf(type)
      .filter(({ kind }) => kind === 'links')
      .flatMap(({ name, target }) => {
        const other = (target as () => Class)();
        const pair = `${table(type)}_${table({ name })}`;
        const [mine, theirs] = [`${table(type)}_id`, `${table(other)}_id`];
        return [
          ...(type === noun ? [{ table: pair, mine, theirs }] : []),
          ...(other === noun ? [{ table: pair, mine: theirs, theirs: mine }] : []),
        ];
      }),
  );

/** Kept by whoever moves a record from state to state, or by the server: not taken from one row to another. */
function own(noun: Class): (column: Column) => boolean {
  const machine = statesOf(noun);
  const moved = new Set([
    machine?.column,
    ...Object.values(machine?.acts ?? {}).flatMap(({ sets = {} }) => Object.keys(sets)),
  ]);
  return ({ name, input, derived, kind }) =>
    !input || derived === true || kind === 'subject' || kind === 'id' || moved.has(name);
}

function joiningOf(noun: Class): Joining {
  const state = statesOf(noun)?.column;
  const columns = columnsOf(noun);
  const isOwn = own(noun);
  const span = keysOf(noun).find((key) => key.span)?.span;
  const free = columns.filter((column) => !isOwn(column) && !span?.includes(stored(column)));
  const of = (...kinds: Column['kind'][]) => free.filter(({ kind }) => kinds.includes(kind)).map(stored);
  const follows = Object.values(together).flat();
  const single = free
    .filter(({ kind }) => !['longText', 'texts', 'enums', 'links', 'sealed'].includes(kind))
    .map(stored)
    .filter((column) => !follows.includes(column));
  return {
    links: linksTo(noun),
    pairs: pairsOf(noun),
    keys: keysOf(noun),
    ...(span ? { span } : {}),
    filled: single,
    // Two rows of one thing may rest on two sources.
    compared: [...single.filter((column) => column !== 'source_id'), ...(state ? [table({ name: state })] : [])],
    texts: of('longText'),
    lists: of('texts', 'enums'),
    together,
  };
}

let told: string | undefined;

/** How rows of every noun are made one, by table, as the database takes it. */
export const joining = (): string => {
  told ??= JSON.stringify(Object.fromEntries(allNouns().map(({ type }) => [table(type), joiningOf(type)])));
  return told;
};
