import { Check, Trigger } from '@mikro-orm/decorators/legacy';
import { type Class, columnsOf } from './column.ts';
import type { Sentence } from './errors.ts';
import { type List, listsOf, subjectType } from './graph.ts';
import { table } from './noun.ts';
import { answerTo } from './rule.ts';

/** What stands where a text that cannot be empty has gone. */
const erasedText = '(dihapus)';

interface Erasing {
  type: Class;
  column: string;
  state: string;
  emptied: readonly string[];
}

const erasing: Erasing[] = [];

const sentence: Sentence = {
  id: 'Data ini telah dihapus atas permintaan, dan tidak diisi lagi.',
  en: 'It was erased on request, and is not filled in again.',
};

/** The columns of the database that a column of a noun is kept in. */
const kept = (type: Class, name: string): string[] => {
  const column = table({ name });
  const isSealed = columnsOf(type).some((each) => each.name === name && each.kind === 'sealed');
  return isSealed ? [column, `${column}_index`, `${column}_last4`] : [column];
};

/** The value of a column that is emptied; texts that a row cannot be without say that they are gone. */
const emptied = (type: Class, name: string): [column: string, value: string][] => {
  const isNeeded = columnsOf(type).some((each) => each.name === name && !each.optional && each.kind !== 'texts');
  return kept(type, name).map((column) => [column, isNeeded ? `'${erasedText}'` : 'null']);
};

/**
 * Rows that come into a state are erased: what says who they are about goes from them, from the rows that hang on them
 * and, in the same transaction, from their history. The row stays, so that counts stay as they were.
 */
export function Erases(column: string, state: string, names: readonly string[]) {
  return (type: Class): void => {
    const name = table(type);
    const gone = names.flatMap((each) => emptied(type, each));
    const is = (row: string) => `${row}${table({ name: column })} = '${state}'`;
    erasing.push({ type, column, state, emptied: names });
    Trigger({
      name: `${name}_erase`,
      timing: 'before',
      events: ['update'],
      body: `if ${is('new.')} and not ${is('old.')} then ${gone.map(([each, value]) => `new.${each} := ${value};`).join(' ')} end if; return new`,
    })(type as never);
    const constraint = `${name}_erased_check`;
    answerTo(constraint, { fields: [column], sentence });
    const empty = gone.map(([each, value]) => (value === 'null' ? `${each} is null` : `${each} = ${value}`));
    Check({ name: constraint, expression: `not (${is('')}) or (${empty.join(' and ')})` })(type as never);
  };
}

/** Does more when a row has been erased, at the end of the transaction: `body` is that of a function of PostgreSQL. */
export function whenErased(type: Class, name: string, body: string): void {
  Trigger({
    name,
    timing: 'after',
    events: ['update'],
    expression: [
      // As the owner: nobody else may touch what was.
      `create or replace function "${name}_fn"() returns trigger security definer set search_path = public, pg_temp as $$ ${body} $$ language plpgsql;`,
      `create constraint trigger "${name}" after update on "${table(type)}" deferrable initially deferred for each row execute function "${name}_fn"()`,
    ].join('\n'),
  })(type as never);
}

/** Once all nouns are known: lets the erasure of a row reach what hangs on it. */
export function eraseLinked(): void {
  for (const { type, column, state, emptied: names } of erasing) {
    const name = `${table(type)}_erased`;
    const when = `new.${table({ name: column })} = '${state}' and old.${table({ name: column })} <> '${state}'`;
    const body = [
      `begin if not (${when}) then return null; end if;`,
      // In whatever order the files were read, the same text follows.
      ...listsOf(type)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((list) => eraseRows(type, list)),
      forget(
        table(type),
        'id',
        Object.fromEntries(
          names.flatMap((each) =>
            emptied(type, each).map(([column, value]) => [column, value === 'null' ? null : erasedText]),
          ),
        ),
      ),
      'return null; end;',
    ].join(' ');
    whenErased(type, name, body);
  }
}

function eraseRows(type: Class, list: List): string[] {
  const { target, via, kind, erased } = list;
  if (kind === 'pairs') return [];
  const of = table(target);
  const key = `${table({ name: via })}_id`;
  const theirs = `${key} = new.id${kind === 'subject' ? `::text and ${table({ name: via })}_type = '${subjectType(type)}'` : ''}`;
  if (erased === 'rows') {
    const said = columnsOf(target).filter(({ kind: is, derived }) => is !== 'link' && !derived);
    return [`delete from "${of}" where ${theirs};`, forget(of, key, Object.fromEntries(said.map(nothing)))];
  }
  const told = eraseTexts(list, theirs, (instead) => forget(of, key, instead));
  return kind === 'rows' ? [...told, ...eraseSaid(list)] : told;
}

/** What is said of a row that hangs on the one that is erased may name whom it is about: in doubts and in figures. */
function eraseSaid({ target, via }: List): string[] {
  const key = `${table({ name: via })}_id`;
  const rows = `select id::text from "${table(target)}" where ${key} = new.id
    union select row_id from history.revision where noun = '${table(target)}' and before->>'${key}' = new.id::text`;
  return listsOf(target)
    .filter(({ kind }) => kind === 'subject')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((list) => {
      const on = table({ name: list.via });
      const theirs = `${on}_type = '${subjectType(target)}' and ${on}_id in (${rows})`;
      return eraseTexts(list, theirs, (instead) => forgetEach(table(list.target), `${on}_id`, rows, instead));
    });
}

/** Takes long texts, and what else is named to be, out of rows and of their history. */
function eraseTexts({ target, erased }: List, theirs: string, forgotten: (instead: Instead) => string): string[] {
  const named = erased === 'rows' ? [] : (erased ?? []);
  const texts = columnsOf(target).filter(({ name, kind: is }) => is === 'longText' || named.includes(name));
  if (!texts.length) return [];
  const columns = texts.map(({ name }) => table({ name }));
  // A long text that was there may be needed: it says that it is gone.
  const values = texts.map(({ name, kind: is, optional }) => {
    const each = table({ name });
    if (is === 'texts') return `${each} = '{}'`;
    if (is !== 'longText') return `${each} = ${optional ? 'null' : `'${erasedText}'`}`;
    return `${each} = case when ${each} is not null then '${erasedText}' end`;
  });
  const instead = texts.map(({ name, kind: is, optional }) => [
    table({ name }),
    is === 'texts' ? [] : optional ? null : erasedText,
  ]);
  return [
    `update "${table(target)}" set ${values.join(', ')} where ${theirs} and num_nonnulls(${columns}) > 0;`,
    forgotten(Object.fromEntries(instead)),
  ];
}

/** By their columns, what stands in the history of rows instead of what was there. */
type Instead = Record<string, string | null | readonly string[]>;

const nothing = ({ name }: { name: string }) => [table({ name }), null] as const;

/** The same of each of the rows that are named. */
const forgetEach = (of: string, key: string, rows: string, instead: Instead): string =>
  `perform history.redact('${of}', '${key}', e.id, '${JSON.stringify({ ...instead, search_text: null })}') from (${rows}) e;`;

/** Takes what rows were out of their history: what they were then is what `instead` says. */
const forget = (of: string, key: string, instead: Instead): string =>
  `perform history.redact('${of}', '${key}', new.id::text, '${JSON.stringify({ ...instead, search_text: null })}');`;
