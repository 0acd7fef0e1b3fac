import { type EntityMetadata, type MikroORM, ReferenceKind } from '@mikro-orm/postgresql';
import { allNouns, table } from './noun.ts';

/** The schema of PostgreSQL that holds what was before: revisions, change sets, seals. A migration makes it. */
export const historySchema = 'history';

/** What the database sets when a row changes; any other column that differs is a change. */
const kept = new Set(['version']);

/**
 * Puts on every table, of a noun or of pairs, the triggers that keep its history: whoever writes, the version and the time
 * advance, and what was before goes into `history.revision`. A new noun has them by itself.
 */
export function keepHistory(orm: MikroORM): void {
  for (const meta of orm.getMetadata().getAll().values())
    if (meta.pivotTable) add(meta, recorder(meta, 'insert or update or delete', 'record_pair', [owner(meta)]));
    else if (meta.tableName && !meta.abstract && !isUnrevised(meta)) {
      add(meta, advance(meta));
      add(meta, recorder(meta, 'update', 'record', generatedIn(meta)));
      add(meta, together(meta, 'insert', 'z_entered', 'new table as entered', 'record_entered', generatedIn(meta)));
      add(meta, together(meta, 'delete', 'z_deleted', 'old table as gone', 'record_deleted', []));
    }
}

const isUnrevised = ({ tableName }: EntityMetadata): boolean =>
  allNouns().some(({ type, appendOnly, passing }) => (appendOnly || passing) && table(type) === tableName);

type Trigger = EntityMetadata['triggers'][number];

function add(meta: EntityMetadata, trigger: Trigger): void {
  // Several stores may share what MikroORM has read of the classes.
  if (!meta.triggers.some(({ name }) => name === trigger.name)) meta.triggers = [...meta.triggers, trigger];
}

/** Whose pairs they are. */
const owner = ({ props }: EntityMetadata): string =>
  props.find((property) => property.owner)?.fieldNames[0] ?? (props[0]?.fieldNames[0] as string);

/** What follows from the other columns, and may follow otherwise tomorrow: a row's digest leaves it out. */
const generatedIn = ({ props }: EntityMetadata): string[] =>
  props.filter(({ generated }) => generated).flatMap(({ fieldNames }) => fieldNames);

const recording = (name: string, columns: string[]) =>
  `execute function ${historySchema}.${name}(${columns.map((each) => `'${each}'`).join(', ')})`;

/** Records rows one by one. Named to come last: what goes with a row is recorded before the row, so that it can come back in the other order. */
const recorder = ({ tableName }: EntityMetadata, events: string, by: string, columns: string[]): Trigger => ({
  name: 'z_revision',
  timing: 'after',
  events: events.split(' or ') as Trigger['events'],
  forEach: 'row',
  expression: `create trigger "z_revision" after ${events} on "${tableName}" for each row ${recording(by, columns)}`,
});

/** Records all rows of a statement at once. */
const together = (
  { tableName }: EntityMetadata,
  event: 'insert' | 'delete',
  name: string,
  rows: string,
  by: string,
  columns: string[],
): Trigger => ({
  name,
  timing: 'after',
  events: [event],
  forEach: 'statement',
  expression: `create trigger "${name}" after ${event} on "${tableName}" referencing ${rows} for each statement ${recording(by, columns)}`,
});

function advance({ tableName, props }: EntityMetadata): Trigger {
  const columns = props
    .filter(({ kind }) => kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE)
    .filter(({ persist, generated }) => persist !== false && !generated)
    .flatMap(({ fieldNames }) => fieldNames)
    .filter((column) => !kept.has(column));
  const row = (of: string) => `row(${columns.map((column) => `${of}."${column}"`).join(', ')})`;
  return {
    name: 'a_version',
    timing: 'before',
    events: ['update'],
    forEach: 'row',
    expression: [
      [
        `create or replace function "${tableName}_a_version_fn"() returns trigger as $$ begin`,
        `if new.version is distinct from old.version or ${row('new')} is distinct from ${row('old')} then`,
        'new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at);',
        `new.updated_by := ${historySchema}.actor(); end if; return new; end; $$ language plpgsql;`,
      ].join(' '),
      `create trigger "a_version" before update on "${tableName}" for each row execute function "${tableName}_a_version_fn"()`,
    ].join('\n'),
  };
}
