import { ManyToMany, OneToMany, Trigger } from '@mikro-orm/decorators/legacy';
import { type Class, type Column, classesWithColumns, columnsOf, type Inverse } from './column.ts';
import { addSubjectType } from './columns.ts';
import { holdAtCommit } from './deferred.ts';
import { words } from './errors.ts';
import { allNouns, table } from './noun.ts';
import { answerTo, identifierOf } from './rule.ts';

/** A list that hangs on a noun: the other direction of a link, of pairs, or of a subject. */
export interface List {
  name: string;
  description: string;
  target: Class;
  /** The column of the target that points back. */
  via: string;
  kind: 'rows' | 'pairs' | 'subject';
  owned: boolean;
  erased: Inverse['erased'];
}

const lists = new Map<Class, List[]>();
let connected = false;

export const listsOf = (noun: Class): List[] => lists.get(noun) ?? [];

/** The nouns that are, or extend, a class, by name: in whatever order the files were read, the same text follows. */
export const kindsOf = (base: Class): Class[] =>
  allNouns()
    .map(({ type }) => type)
    .filter((type) => type === base || type.prototype instanceof base)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** How a noun is written where a row says what kind of record it hangs on; in lower case, its table. */
export const subjectType = (type: { name: string }): string =>
  type.name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Adds to each noun the lists that other nouns' links declare. Called once, when all nouns are loaded. */
export function connect(): void {
  if (connected) return;
  connected = true;
  holdAtCommit();
  for (const owner of classesWithColumns()) {
    const nounsOfOwner = kindsOf(owner);
    for (const column of columnsOf(owner))
      for (const noun of nounsOfOwner) {
        answerForeignKey(noun, column);
        if (column.inverse) addList(noun, column);
      }
  }
}

/** A link to nothing is told by the foreign key, whose name MikroORM gives. */
function answerForeignKey(noun: Class, { name, kind, target }: Column): void {
  const answer = { fields: [name], sentence: words.noSuchRow };
  const column = table({ name });
  if (kind === 'link') answerTo(`${table(noun)}_${column}_id_foreign`, answer);
  if (kind === 'links') answerTo(`${table(noun)}_${column}_${table((target as () => Class)())}_id_foreign`, answer);
  if (kind === 'subject') answerTo(`${table(noun)}_${column}_exists`, { ...answer, fields: [`${name}Id`] });
}

function addList(noun: Class, column: Column): void {
  const { name, description, owned = false, erased } = column.inverse as NonNullable<Column['inverse']>;
  const add = (target: Class, kind: List['kind']) => {
    if (listsOf(target).some((list) => list.name === name)) throw new Error(`${target.name}.${name} is declared twice`);
    lists.set(target, [...listsOf(target), { name, description, target: noun, via: column.name, kind, owned, erased }]);
  };
  const target = (column.target as () => Class)();
  if (column.kind === 'subject') {
    for (const each of kindsOf(target)) {
      add(each, 'subject');
      addSubjectType(subjectType(each));
    }
    hangOn(noun, column.name, kindsOf(target));
  } else if (column.kind === 'links') {
    add(target, 'pairs');
    ManyToMany({ entity: () => noun as never, mappedBy: column.name as never })(target.prototype, name as never);
  } else {
    add(target, 'rows');
    OneToMany({ entity: () => noun as never, mappedBy: column.name as never })(target.prototype, name as never);
  }
}

/**
 * Lets the database hold what no foreign key can: the subject of a row exists, and the row goes when its subject goes.
 * The subject is locked as a foreign key would lock it, so that it cannot vanish while the row is written.
 */
function hangOn(noun: Class, link: string, subjects: Class[]): void {
  const name = `${table(noun)}_${link}_exists`;
  const cases = subjects.map(
    (type) =>
      `when '${subjectType(type)}' then perform 1 from "${table(type)}" where id = new.${link}_id${identifierOf(type) === 'id' ? '::uuid' : ''} for key share;`,
  );
  Trigger({
    name,
    timing: 'before',
    events: ['insert', 'update'],
    body: `case new.${link}_type ${cases.join(' ')} else null; end case; if not found then raise foreign_key_violation using message = '${name}', constraint = '${name}'; end if; return new`,
  })(noun as never);
  for (const type of subjects) {
    const goes = `${table(noun)}_goes`;
    // Of all rows of a statement at once, each found by its index however many they are: the plan is kept for one and for thousands.
    const hanging = `select id from "${table(noun)}" where ${link}_type = '${subjectType(type)}' and ${link}_id = g.id::text offset 0`;
    Trigger({
      name: goes,
      timing: 'after',
      events: ['delete'],
      forEach: 'statement',
      expression: [
        `create or replace function "${table(type)}_${goes}_fn"() returns trigger as $$ begin delete from "${table(noun)}" where id = any(array(select f.id from gone g, lateral (${hanging}) f)); return null; end; $$ language plpgsql;`,
        `create trigger "${goes}" after delete on "${table(type)}" referencing old table as gone for each statement execute function "${table(type)}_${goes}_fn"()`,
      ].join('\n'),
    })(type as never);
  }
}
