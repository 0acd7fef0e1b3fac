import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { Business } from '../business/business.ts';
import type { Class } from '../core/column.ts';
import { allNouns } from '../core/noun.ts';
import type { Engine } from '../query/engine.ts';
import { atPath, labelOf } from '../query/label.ts';
import { type Plan, statement } from '../query/plan.ts';
import type { Scope, Sql, Table } from '../query/scope.ts';
import type { Rows } from '../query/sending/run.ts';
import { isGiven } from '../query/value-tests.ts';
import { linkedRows, visible } from '../query/visible.ts';
import { every } from '../query/where.ts';
import { kindNamed } from './kinds/kinds.ts';
import type { Cell } from './reading/cell.ts';
import { clean } from './reading/file/clean.ts';

/** Where a column of the sheet of businesses stands in the record; figures of a year stand in its reports, and stay empty. */
export const ofBusiness: Readonly<Record<string, string>> = {
  name: 'name',
  legalForm: 'legalForm',
  owner: 'ownerName',
  sex: 'ownerSex',
  address: 'address',
  regency: 'region.name',
  phone: 'phone',
  email: 'email',
  nib: 'nib',
  sector: 'sector',
  foundedYear: 'foundedYear',
  workersMale: 'workersMale',
  workersFemale: 'workersFemale',
};

/** The noun whose records the rows of a kind of sheet name, if they may name any. */
export const nounNamedIn = (kind: string): Class | undefined => {
  if (kind === 'BUSINESSES') return Business;
  const noun = kindNamed(kind)?.noun;
  return allNouns().find(({ name }) => name === noun)?.type;
};

interface Linked {
  id: string;
  label: string;
}

/** What a list that is taken along shows of a record, column by column of its sheet: a text, or the records that it is linked to. */
export class Shown {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values;
  }

  /** Whether a cell says what is there. Then it is no change, whatever else could be read of it. */
  says(key: string, { text, kind, date, number }: Cell): boolean {
    const value = this.values[key];
    if (value === null || value === undefined) return false;
    if (typeof value === 'number')
      return kind === 'NUMBER' ? number === value : [String(value), String(value).replace('.', ',')].includes(text);
    if (Array.isArray(value)) return isSameList(text, value);
    if (kind === 'DATE') return date === value;
    const shown = clean(asExported(String(value)));
    // A comma-separated file has a mark before what looks like a formula.
    return text === shown || text === `'${shown}`;
  }

  /** By its words, the record among those that it is linked to. */
  linked(key: string, label: string): string | undefined {
    const value = this.values[key];
    return Array.isArray(value) ? (value as Linked[]).find((each) => clean(each.label) === label)?.id : undefined;
  }
}

/** A day that is known to the year or the month only stands there as that. */
const asExported = (value: string): string =>
  value.replace(/^(\d{4})-\d\d-\d\d YEAR$/, '$1').replace(/^(\d{4}-\d\d)-\d\d MONTH$/, '$1');

/** Several records in one cell, in whatever order; of many the list names some, and says how many more there are. */
function isSameList(text: string, linked: Linked[]): boolean {
  const [, named = '', more = '0'] = /^([\s\S]*?)(?: \(\+(\d+)\))?$/.exec(text) ?? [];
  const there = linked.map(({ label }) => clean(label));
  const said = named.split('; ');
  return said.length + Number(more) === there.length && said.every((each) => there.includes(each));
}

/** How the columns of a noun's sheet stand there, but for choices: these are read as the one that they are. */
function shown(scope: Scope, table: Table, path: string): Sql | undefined {
  const [name = '', ...rest] = path.split('.');
  if (rest.length) return atPath(scope, table, [name, ...rest]);
  const field = table.shape.fields.get(name);
  if (field?.is === 'one') return sql`${atPath(scope, table, [name])}::text`;
  if (field?.is === 'pairs') {
    const child = scope.table(field.target);
    return sql`(select coalesce(json_agg(json_build_object('id', ${child.id}::text, 'label', ${labelOf(scope, child)})), '[]'::json)
      from ${child.from} where ${every(linkedRows(scope, table, name, child))})`;
  }
  if (field?.is !== 'column') return undefined;
  const value = table.value(field);
  if (field.kind === 'texts') return sql`array_to_string(${value}, '; ')`;
  if (['text', 'longText', 'url', 'integer', 'float', 'rupiah'].includes(field.kind)) return value;
  if (field.kind !== 'date') return undefined;
  const precision = table.shape.fields.get(`${name}Precision`);
  return precision?.is === 'column'
    ? sql`concat_ws(' ', ${value}, nullif(${table.value(precision)}::text, 'DAY'))`
    : sql`${value}::text`;
}

interface Asking {
  engine: Engine<Viewer>;
  viewer: Viewer;
  rows: Rows;
}

/** What is shown of the records with these identifiers, as far as they may be seen: the rows of a sheet that came out as a list. */
export async function shownOf(
  { engine, viewer, rows }: Asking,
  kind: string,
  ids: string[],
): Promise<Map<string, Shown>> {
  const noun = nounNamedIn(kind);
  if (!noun || !ids.length) return new Map();
  const paths = noun === Business && kind === 'BUSINESSES' ? ofBusiness : undefined;
  const compiled = (scope: Scope): Plan => {
    const table = scope.table(noun);
    const keys = kindNamed(kind)?.columns.map(({ key }) => key) ?? [];
    const parts = keys.flatMap((key) => {
      const path = paths ? paths[key] : key;
      const found = path === undefined || key === 'id' ? undefined : shown(scope, table, path);
      return found ? [sql`${found} as ${sql.id(key)}`] : [];
    });
    return statement(sql`(select coalesce(json_object_agg(${table.id}::text, (select row_to_json(v) from (select ${sql.join(parts)}) v)), '{}'::json)
      from ${table.from} where ${every([isGiven(table, 0), ...visible(scope, table)])})`);
  };
  const text = await engine.act(`import shown ${kind}`, { viewer, ids: [ids] }, compiled, rows);
  return new Map(
    Object.entries(JSON.parse(text) as Record<string, Record<string, unknown>>).map(([id, values]) => [
      id,
      new Shown(values),
    ]),
  );
}
