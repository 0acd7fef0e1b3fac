import { Trigger } from '@mikro-orm/decorators/legacy';
import type { Class } from './column.ts';
import { table } from './noun.ts';
import { type AtCommit, identifierOf, looksAtCommit } from './rule.ts';

/** Puts all that is looked at when a transaction ends on its tables, deferred to the end. */
export function holdAtCommit(): void {
  for (const [type, looks] of Map.groupBy(looksAtCommit().filter(concernsItself), (each) => each.type))
    deferred(type, `${table(type)}_rules`, 'insert or update', ownRules(type, looks), anyOf(looks, 'new'));
  for (const looks of watchers()) {
    const [{ name, on, type, rows, lenient }] = looks;
    // The lock makes two writers at once wait for each other; that of a foreign key, which both hold, does not hinder it.
    const lock = lenient ? '' : ' for no key update';
    const seen = `current_setting('rule.${name}', true)`;
    const first = `continue when ${seen} = it.id::text; perform set_config('rule.${name}', it.id::text, true);`;
    // What links to a row that is new has been written since, and is looked at for itself; to one that is gone nothing links.
    const events = linksToIt(table(on), rows('new')) ? 'update' : 'insert or update or delete';
    const only = anyOf(looks, 'new');
    deferred(on, name, events, [
      `declare it "${table(type)}"%rowtype; ids ${identifierOf(type) === 'id' ? 'uuid' : 'text'}[]; begin`,
      ...(only ? [`if tg_op = 'INSERT' and (${only}) is not true then return null; end if;`] : []),
      ...concerned(table(type), rows, lock),
      ...(lenient ? [first] : []),
      ...looks.map(({ effect }) => effect),
      'end loop; return null; end;',
    ]);
  }
}

/** Goes through the rows that a change concerns; where the changed row itself says which, no statement is needed to ask. */
function concerned(name: string, rows: Watcher['rows'], lock: string): string[] {
  const own = /^select new(\.\w+)$/.exec(rows('new'))?.[1];
  if (own) return [`for it in select * from "${name}" where id in (new${own}, old${own}) order by id${lock} loop`];
  return [
    `if tg_op <> 'DELETE' then ids := array(${rows('new')}); end if;`,
    `if tg_op <> 'INSERT' then ids := ids || array(${rows('old')}); end if;`,
    "if ids = '{}' then return null; end if;",
    `for it in select * from "${name}" where id = any(ids) order by id${lock} loop`,
  ];
}

/** Which rows need any of these looks, as SQL; nothing where all do. */
const anyOf = (looks: readonly { only?: string | undefined }[], row: string): string | undefined =>
  looks.every(({ only }) => only)
    ? looks.map(({ only }) => `(${only?.replaceAll(/\bit\./g, `${row}.`)})`).join(' or ')
    : undefined;

/**
 * Whether a look has to be taken when a row of the noun itself is written: not where it rests on nothing of that row but its
 * identifier, and on rows of others that are all watched.
 */
function concernsItself({ broken, watched }: AtCommit): boolean {
  if (!broken || !watched.length || /\btoday_in\b|\bnow\b/.test(broken)) return true;
  const read = [...broken.matchAll(/\b(?:from|join) "?(\w+)/g)].map(([, name]) => name);
  const looked = new Set(watched.map(({ noun }) => table(noun())));
  return (
    [...broken.matchAll(/\bit\.(\w+)/g)].some(([, column]) => column !== 'id') ||
    read.some((name) => !looked.has(name as string))
  );
}

/** What is looked at in a row itself. Where nothing is locked and nothing done but refused, one statement reads the row and finds the rule it breaks. */
function ownRules(type: Class, looks: readonly AtCommit[]): string[] {
  if (looks.every(({ broken }) => broken && !/\bfor (share|update|no key update)\b/.test(broken)))
    return [
      'declare breach text;',
      `begin select case ${looks.map(({ broken, constraint }) => `when (${broken}) then '${constraint}'`).join(' ')} end into breach`,
      `from "${table(type)}" it where it.id = new.id;`,
      'if breach is not null then raise check_violation using message = breach, constraint = breach; end if;',
      'return null; end;',
    ];
  return [
    `declare it "${table(type)}"%rowtype;`,
    `begin select * into it from "${table(type)}" where id = new.id;`,
    'if not found then return null; end if;',
    ...looks.map(({ effect }) => effect),
    'return null; end;',
  ];
}

/** Whether rows are found by links that lead to the changed row: not by any of its own, nor by what it is paired with. */
const linksToIt = (changed: string, rows: string): boolean => {
  const columns = [...rows.matchAll(/\bnew\.(\w+)/g)].map(([, column]) => column);
  return (
    columns.length > 0 &&
    columns.every((column) => column === 'id') &&
    !new RegExp(`\\b(from|join) "?${changed}_`).test(rows)
  );
};

interface Watcher {
  name: string;
  on: Class;
  type: Class;
  rows: (changed: string) => string;
  effect: string;
  only: string | undefined;
  lenient: boolean;
}

/** One trigger for all that concerns the same rows when the same noun changes. */
function watchers(): [Watcher, ...Watcher[]][] {
  const each = looksAtCommit().flatMap(({ type, watched, lenient }) =>
    watched.map(({ noun, only, ...rest }) => ({ on: noun(), type, lenient, only: only?.('new'), ...rest })),
  );
  const alike = Map.groupBy(
    each,
    ({ on, type, rows, lenient }) => `${table(on)} ${table(type)} ${lenient} ${rows('it')}`,
  );
  const names = new Map<string, number>();
  return [...alike.values()].map((looks) => {
    const [{ on, type }] = looks as [Omit<Watcher, 'name'>];
    const name = `${table(type)}_by_${table(on)}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return looks.map((look) => ({ ...look, name: count > 1 ? `${name}_${count}` : name })) as [Watcher, ...Watcher[]];
  });
}

/**
 * Rows that need each other may be written in any order: such a trigger looks at them when the transaction ends, at those
 * only that meet a condition when they are written. Its argument keeps the words of the condition (`rule-functions.ts`).
 */
function deferred(on: Class, name: string, events: string, body: string[], only?: string): void {
  const words = only ? `'${only.replaceAll("'", "''")}'` : '';
  Trigger({
    name,
    timing: 'after',
    events: events.split(' or ') as never,
    expression: [
      `create or replace function "${table(on)}_${name}_fn"() returns trigger as $$ ${body.join(' ')} $$ language plpgsql;`,
      `create constraint trigger "${name}" after ${events} on "${table(on)}" deferrable initially deferred for each row ${only ? `when (${only}) ` : ''}execute function "${table(on)}_${name}_fn"(${words})`,
    ].join('\n'),
  })(on as never);
}
