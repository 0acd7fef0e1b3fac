import { Check, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import type { Class } from './column.ts';
import type { Sentence } from './errors.ts';
import { table } from './noun.ts';

/** What a breach of a rule is answered with: the sentence, under the fields at fault. */
interface Answer {
  fields: string[];
  sentence: Sentence;
}

const answers = new Map<string, Answer>();

/** The answer to a breach of a constraint of the database. */
export const ruleOf = (constraint: string): Answer | undefined => answers.get(constraint);

/** Gives a constraint that the database has anyway its sentence. */
export const answerTo = (constraint: string, answer: Answer): void => void answers.set(constraint, answer);

/** An invariant of one row: an SQL condition over its columns. */
export function Holds(name: string, expression: string, fields: string[], sentence: Sentence) {
  return (type: Class): void => {
    const constraint = `${table(type)}_${name}_check`;
    answerTo(constraint, { fields, sentence });
    Check({ name: constraint, expression })(type as never);
  };
}

/** A key: no two rows (of those that meet `where`) agree in these fields. */
export function OneOnly(fields: string[], sentence: Sentence, where?: string) {
  return (type: Class): void => {
    const constraint = `${table(type)}_${fields.map((field) => table({ name: field })).join('_')}_unique`;
    answerTo(constraint, { fields, sentence });
    Unique({ name: constraint, properties: fields as never, ...(where ? { where } : {}) })(type as never);
  };
}

/** The column that is the identifier too: the sentence for a row whose identifier is taken. */
export function IdentifiedBy(field: string, sentence: Sentence) {
  return (type: Class): void => {
    identifiers.set(type, field);
    answerTo(`${table(type)}_pkey`, { fields: [field], sentence });
  };
}

const identifiers = new Map<Class, string>();

/** The field that identifies a noun's rows: one of its own, or the identifier that every row is given. */
export const identifierOf = (type: Class): string => identifiers.get(type) ?? 'id';

/**
 * Spans that the database keeps apart: of the rows that agree in these links, no two overlap in [from, to). An empty end
 * is open. A lock on the key makes two writers at once see each other, as a unique key does.
 */
export function NoOverlap(links: string[], from: string, to: string, fields: string[], sentence: Sentence) {
  return (type: Class): void => {
    const constraint = `${table(type)}_overlap`;
    const keys = links.map((link) => `${table({ name: link })}_id`);
    answerTo(constraint, { fields, sentence });
    Trigger({
      name: constraint,
      timing: 'before',
      events: ['insert', 'update'],
      body: [
        // A span that ends before it begins is for a check to refuse.
        `if new.${to} <= new.${from} then return new; end if;`,
        `perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', '${constraint}', ${keys.map((key) => `new.${key}`).join(', ')}), 0));`,
        `if exists (select 1 from "${table(type)}" other where other.id <> new.id and ${keys.map((key) => `other.${key} = new.${key}`).join(' and ')} and daterange(other.${from}, other.${to}) && daterange(new.${from}, new.${to}))`,
        `then raise exclusion_violation using message = '${constraint}', constraint = '${constraint}'; end if;`,
        'return new',
      ].join(' '),
    })(type as never);
  };
}

/** Rows of another noun whose change may break a rule too. */
export interface Watched {
  noun: () => Class;
  /** Its link to the row that the rule is about, … */
  link?: string;
  /** … or SQL that gives the identifiers of those rows from the one that has changed. */
  rows?: (changed: string) => string;
  /** The fields at fault when it is this row that breaks the rule. */
  fields: string[];
  /** In other words, from where this row stands. */
  sentence?: Sentence;
}

interface Held {
  constraint: string;
  /** An SQL condition in which `it` is the row. */
  broken: string;
  /** Looked at only when a row is entered: what was right then may change later. */
  entered: boolean;
}

export interface AtCommit extends Held {
  type: Class;
  watched: { noun: () => Class; rows: (changed: string) => string; constraint: string }[];
}

const atCommit: AtCommit[] = [];

/** The invariants that hold at commit. */
export const rulesAtCommit = (): readonly AtCommit[] => atCommit;

/**
 * An invariant over several rows, or today's date, that holds when a transaction ends, whoever wrote it: the database
 * looks at each row that was entered or changed, and at those that a change in a watched noun concerns. `broken` is an
 * SQL condition in which `it` is the row of this noun.
 */
export function HoldsAtCommit(
  name: string,
  { broken, watched = [] }: { broken: string; watched?: Watched[] },
  fields: string[],
  sentence: Sentence,
) {
  return (type: Class): void => hold(type, name, { broken, entered: false }, watched, fields, sentence);
}

/** An invariant that a row must meet when it is entered, and need not meet afterwards. */
export function HoldsOnEntry(name: string, broken: string, fields: string[], sentence: Sentence) {
  return (type: Class): void => hold(type, name, { broken, entered: true }, [], fields, sentence);
}

function hold(
  type: Class,
  name: string,
  held: Omit<Held, 'constraint'>,
  watched: Watched[],
  fields: string[],
  sentence: Sentence,
): void {
  const constraint = `${table(type)}_${name}`;
  answerTo(constraint, { fields, sentence });
  const others = watched.map(({ noun, link, rows, ...answer }, place) => {
    const other = `${constraint}_${place + 1}`;
    answerTo(other, { sentence, ...answer });
    return {
      noun,
      rows: rows ?? ((changed: string) => `select ${changed}.${table({ name: link as string })}_id`),
      constraint: other,
    };
  });
  atCommit.push({ type, constraint, ...held, watched: others });
}

const refused = (constraint: string) =>
  `raise check_violation using message = '${constraint}', constraint = '${constraint}';`;

/** Puts the invariants that hold at commit on their tables: one constraint trigger on each, deferred to the end. */
export function holdAtCommit(): void {
  for (const type of new Set(atCommit.map((rule) => rule.type))) {
    const rules = atCommit.filter((rule) => rule.type === type);
    const tests = rules.map(
      ({ constraint, broken, entered }) =>
        `if ${entered ? `tg_op = 'INSERT' and ` : ''}(${broken}) then ${refused(constraint)} end if;`,
    );
    deferred(type, `${table(type)}_rules`, 'insert or update', [
      `declare it "${table(type)}"%rowtype;`,
      `begin select * into it from "${table(type)}" where id = new.id;`,
      `if not found then return null; end if;`,
      ...tests,
      'return null; end;',
    ]);
  }
  for (const [name, [first, ...more]] of watchers()) {
    const { on, type, rows } = first;
    deferred(on, name, 'insert or update or delete', [
      `declare it "${table(type)}"%rowtype;`,
      // The lock makes two writers at once wait for each other; that of a foreign key, which both hold, does not hinder it.
      `begin for it in select * from "${table(type)}" where id in (${rows('new')} union ${rows('old')}) order by id for no key update loop`,
      ...[first, ...more].map(({ broken, constraint }) => `if (${broken}) then ${refused(constraint)} end if;`),
      'end loop; return null; end;',
    ]);
  }
}

interface Watcher {
  on: Class;
  type: Class;
  rows: (changed: string) => string;
  broken: string;
  constraint: string;
}

/** One trigger for all rules about the same rows that the same noun's changes concern. */
function watchers(): [name: string, [Watcher, ...Watcher[]]][] {
  const each = atCommit.flatMap(({ type, broken, watched }) =>
    watched.map(({ noun, ...rest }): Watcher => ({ on: noun(), type, broken, ...rest })),
  );
  const alike = Map.groupBy(each, ({ on, type, rows }) => `${table(on)}_${table(type)} ${rows('it')}`);
  return [...alike.values()].map((rules) => {
    const [first] = rules as [Watcher];
    return [first.constraint, rules as [Watcher, ...Watcher[]]];
  });
}

/** Rows that need each other may be written in any order: such a trigger looks at them when the transaction ends. */
function deferred(on: Class, name: string, events: string, body: string[]): void {
  Trigger({
    name,
    timing: 'after',
    events: events.split(' or ') as never,
    expression: [
      `create or replace function "${table(on)}_${name}_fn"() returns trigger as $$ ${body.join(' ')} $$ language plpgsql;`,
      `create constraint trigger "${name}" after ${events} on "${table(on)}" deferrable initially deferred for each row execute function "${table(on)}_${name}_fn"()`,
    ].join('\n'),
  })(on as never);
}
