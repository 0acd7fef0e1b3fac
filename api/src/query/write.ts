import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import type { Vault } from '../core/vault.ts';
import { type Plan, plan } from './plan.ts';
import { type Scope, type Sql, Table } from './scope.ts';
import type { Field, Shape } from './shape.ts';
import { idsAt, rowsGiven, versionGiven } from './slot.ts';
import { asUuid, isGiven } from './value-tests.ts';
import { kept, meets, visible } from './visible.ts';
import { condition, every, type Where } from './where.ts';

// Writes are one statement each, for one row or for many. What the rows hold comes as one JSON text, which the database
// reads by the names of its columns, so that a noun has one statement to enter rows, whichever columns they state.

/** What PostgreSQL raises when fewer rows were there to be written than were meant. */
export const rowsMissing = 'P0002';

type Named<K extends Field['is']> = [name: string, field: Extract<Field, { is: K }>];

const fieldsOf = <K extends Field['is']>({ shape }: Table, kind: K, among?: string[]): Named<K>[] =>
  [...shape.fields].filter((entry): entry is Named<K> => entry[1].is === kind && (among?.includes(entry[0]) ?? true));

/** The server keeps these itself. */
const serverKeeps = new Set(['version', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy']);

/** The columns of the database that a client may state. */
const stated = (table: Table, among?: string[]): string[] => [
  ...new Set([
    ...fieldsOf(table, 'column', among)
      .filter(([name, { derived }]) => !derived && !serverKeeps.has(name))
      .map(([, { column }]) => column),
    ...fieldsOf(table, 'one', among).map(([, { column }]) => column),
    ...fieldsOf(table, 'sealed', among).flatMap(([, { columns }]) => Object.values(columns)),
  ]),
];

const list = (columns: string[], of?: string): Sql =>
  sql.join(columns.map((column) => sql.ref(of ? `${of}.${column}` : column)));

/** Enters rows that the viewer may write, and that link to nothing but what may be seen. */
export function insertion(scope: Scope, noun: Class, pairs: string[]): Plan {
  const table = scope.table(noun);
  const name = sql.table(table.shape.table);
  const columns = stated(table);
  const paired = fieldsOf(table, 'pairs', pairs);
  const wanted = ([name]: Named<'pairs'>) =>
    sql`select (each->>'id')::${idType(table)} as mine, theirs from json_array_elements(${rowsGiven}::json) each, json_array_elements_text(each->${sql.lit(name)}) theirs`;
  const made = sql`made as (insert into ${name} (${list(columns)})
    select ${list(columns, table.alias)}
    from json_populate_recordset(null::${name}, ${rowsGiven}::json) as ${sql.ref(table.alias)}
    where ${every([
      ...kept(scope, new Changed(table, [], new Map(paired.map(([name]) => [name, partners(table, name)])))),
      ...linksSeen(scope, table, table.alias),
      ...paired.map((pair) => pairsSeen(scope, pair, wanted(pair))),
    ])} returning id)`;
  return written([made, ...paired.map((pair) => entered(pair, wanted(pair)))], sql`made`);
}

/** What a row that is entered is paired with. */
const partners = (table: Table, name: string): Sql =>
  sql`select json_array_elements_text(each->${sql.lit(name)}) from json_array_elements(${rowsGiven}::json) each where each->>'id' = ${table.id}::text`;

/** How rows are changed: which of their fields, and what is asked of them before. */
export interface Changing {
  among: string[];
  /** They must stand at a version that was read. */
  versioned: boolean;
  where?: Where | undefined;
  /** The act by which they are changed, which may have a rule of its own. */
  act?: string | undefined;
}

/**
 * Changes rows, all in the same way; what is as it was before does not count as a change. The viewer must be allowed to
 * write them as they were and as they become, and to read what it writes over.
 */
export function update(scope: Scope, noun: Class, { among, versioned, where = {}, act }: Changing): Plan {
  const table = scope.table(noun);
  const name = sql.table(table.shape.table);
  const columns = stated(table, among);
  const pairs = fieldsOf(table, 'pairs', among);
  const wanted = (place: number) =>
    sql`select mine, theirs from unnest(${idsAt(0)}::${idType(table)}[]) mine, unnest(${idsAt(place + 1)}::text[]) theirs`;
  const become: Paired = new Map(pairs.map(([name], place) => [name, sql`select unnest(${idsAt(place + 1)}::text[])`]));
  const assignments = [
    ...columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`new.${column}`)}`),
    // The database counts changes of the row itself (see core/revised.ts); that its pairs change is for us to say.
    sql`version = ${table.column('version')} + ${sql.lit(pairs.length ? 1 : 0)}`,
  ];
  const source = columns.length
    ? sql`from json_populate_record(null::${name}, ${rowsGiven}::json) as new`
    : sql`from (select) as new`;
  const changed = sql`changed as (update ${name} as ${sql.ref(table.alias)} set ${sql.join(assignments)} ${source}
    where ${every([
      ...meant(scope, table, versioned, act),
      condition(scope, table, where),
      ...read(table, among),
      ...kept(scope, new Changed(table, columns, become), act),
      ...linksSeen(scope, table, 'new', among),
      ...pairs.map((pair, place) => pairsSeen(scope, pair, wanted(place))),
    ])}
    returning ${table.id} as id)`;
  const parts = pairs.flatMap((pair, place) => [left(pair, place + 1), entered(pair, wanted(place))]);
  return written([changed, ...parts], sql`changed`);
}

/** Changes rows, each in its own way, of the same fields: of each its version is given. Pairs are not among them. */
export function updateEach(scope: Scope, noun: Class, among: string[]): Plan {
  const table = scope.table(noun);
  const name = sql.table(table.shape.table);
  const columns = stated(table, among);
  const assignments = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`new.${column}`)}`);
  const changed = sql`changed as (update ${name} as ${sql.ref(table.alias)} set ${sql.join(assignments)}
    from json_populate_recordset(null::${name}, ${rowsGiven}::json) as new
    where ${every([
      ...meant(scope, table, false),
      sql`${table.id} = new.id and ${table.column('version')} = new.version`,
      ...read(table, among),
      ...kept(scope, new Changed(table, columns, new Map())),
      ...linksSeen(scope, table, 'new', among),
    ])}
    returning ${table.id} as id)`;
  return written([changed], sql`changed`);
}

/** Deletes rows. */
export function deletion(scope: Scope, noun: Class, versioned: boolean): Plan {
  const table = scope.table(noun);
  const gone = sql`gone as (delete from ${table.from} where ${every(meant(scope, table, versioned))} returning ${table.id})`;
  return written([gone], sql`gone`);
}

/** All parts in one statement, which fails unless as many rows were written as were meant. */
const written = (parts: Sql[], rows: Sql): Plan =>
  plan(
    sql`with ${sql.join(parts)} select case when (select count(*) from ${rows}) < cardinality(${idsAt(0)}::text[]) then rule.refuse_missing_rows() end`,
  );

/** The rows that are meant, locked in one order so that two bulk changes never wait for each other. */
function meant(scope: Scope, table: Table, versioned: boolean, act?: string): Sql[] {
  const locked = scope.table(table.shape.noun.type);
  const conditions = [isGiven(locked, 0), ...kept(scope, locked, act)];
  const ids = sql`select ${locked.id} from ${locked.from} where ${every(conditions)} order by ${locked.id} for no key update of ${sql.ref(locked.alias)}`;
  return [
    sql`${table.id} = any(array(${ids}))`,
    ...(versioned ? [sql`${table.column('version')} = ${versionGiven}`] : []),
  ];
}

/** Which rows a row is paired with, by the name of the link: an SQL list of identifiers. */
type Paired = Map<string, Sql>;

/** A row as it becomes: what changes comes from the row that is given, and so does what it is paired with. */
class Changed extends Table {
  private readonly changes: Set<string>;
  private readonly paired: Paired;

  constructor({ scope, shape, alias }: Table, changes: Iterable<string>, paired: Paired) {
    super(scope, shape, alias);
    this.changes = new Set(changes);
    this.paired = paired;
  }

  override column(name: string): Sql {
    return this.changes.has(name) ? sql.ref(`new.${name}`) : super.column(name);
  }

  override in(scope: Scope): Table {
    return new Changed(new Table(scope, this.shape, this.alias), this.changes, this.paired);
  }

  override joined(name: string, child: Table): Sql {
    const paired = this.paired.get(name);
    return paired ? sql`${child.id}::text in (${paired})` : super.joined(name, child);
  }

  override reached(name: string, child: Table): { from: Sql; tied: Sql } {
    return this.paired.has(name) ? { from: child.from, tied: this.joined(name, child) } : super.reached(name, child);
  }
}

/** That the fields which are written over may be read: a form that shows them empty would empty them. */
const read = (table: Table, among: string[]): Sql[] =>
  among.flatMap((name) => {
    const rule = table.scope.rules.field(table.shape.noun.type, name);
    return rule === 'all' ? [] : [rule === 'none' ? sql`false` : meets(table, rule)];
  });

/** What a row links to exists for who writes it only if it may be seen. Where all may be, foreign keys say the same. */
const linksSeen = (scope: Scope, table: Table, row: string, among?: string[]): Sql[] =>
  fieldsOf(table, 'one', among)
    .filter(([, { target }]) => scope.rules.rows(target) !== 'all')
    .map(([, { column, target }]) => {
      const child = scope.table(target);
      const link = sql.ref(`${row}.${column}`);
      const seen = every([sql`${child.id} = ${link}`, ...visible(scope, child)]);
      return sql`(${link} is null or exists (select from ${child.from} where ${seen}))`;
    });

function pairsSeen(scope: Scope, [, { target }]: Named<'pairs'>, wanted: Sql): Sql {
  if (scope.rules.rows(target) === 'all') return sql`true`;
  const child = scope.table(target);
  const seen = every([sql`${child.id}::text = theirs`, ...visible(scope, child)]);
  return sql`not exists (select from (${wanted}) w where not exists (select from ${child.from} where ${seen}))`;
}

/** Pairs that are to be there; `left` takes out those that are not. */
const entered = ([, pair]: Named<'pairs'>, wanted: Sql): Sql =>
  sql`${sql.ref(`in_${pair.table}`)} as (insert into ${sql.table(pair.table)} (${sql.ref(pair.mine)}, ${sql.ref(pair.theirs)})
    select mine, theirs::uuid from (${wanted}) w on conflict do nothing)`;

const left = ([, pair]: Named<'pairs'>, place: number): Sql =>
  sql`${sql.ref(`out_${pair.table}`)} as (delete from ${sql.table(pair.table)} where ${sql.ref(pair.mine)} in (select id from changed)
    and ${sql.ref(pair.theirs)}::text <> all(${idsAt(place)}::text[]))`;

const idType = (table: Table): Sql => sql.raw((table.field('id') as { type: string }).type);

type Values = Record<string, unknown>;

/** A row as the database reads it: by the names of its columns, and of its pairs. */
export function asStored(shapes: Map<Class, Shape>, vault: Vault, noun: Class, values: Values): Values {
  const shape = shapes.get(noun) as Shape;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const field = shape.fields.get(name);
      if (field?.is === 'column') return [[field.column, value]];
      if (field?.is === 'sealed') return sealed(vault, field, value as string | null);
      if (field?.is !== 'one' && field?.is !== 'pairs') return [[name, value]];
      const form = isUuid(shapes.get(field.target) as Shape) ? asUuid : (id: string) => id;
      if (field.is === 'pairs') return [[name, (value as string[]).map(form)]];
      return [[field.column, value === null ? null : form(value as string)]];
    }),
  );
}

/** From here on nobody knows the value: neither a statement nor a log has it. */
const sealed = (
  vault: Vault,
  { columns: { envelope, index, last } }: Extract<Field, { is: 'sealed' }>,
  value: string | null,
): [string, unknown][] => [
  [envelope, value && vault.seal(value)],
  [index, value && vault.index(value)],
  [last, value?.slice(-4) ?? null],
];

const isUuid = ({ fields }: Shape) => (fields.get('id') as { type: string }).type === 'uuid';
