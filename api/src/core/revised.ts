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
    if (meta.pivotTable) add(meta, recorder(meta.tableName, 'record_pair', [owner(meta)]));
    else if (meta.tableName && !meta.abstract && !isUnrevised(meta)) {
      add(meta, advance(meta));
      add(meta, recorder(meta.tableName, 'record', generatedIn(meta)));
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

/** Named to come last: what goes with a row is recorded before the row, so that it can come back in the other order. */
const recorder = (table: string, recording: string, told: string[]): Trigger => ({
  name: 'z_revision',
  timing: 'after',
  events: ['insert', 'update', 'delete'],
  forEach: 'row',
  expression: `create trigger "z_revision" after insert or update or delete on "${table}" for each row execute function ${historySchema}.${recording}(${told.map((each) => `'${each}'`).join(', ')})`,
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
