import { Check, Index, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { type Class, columnsOf } from './column.ts';
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

const choices = new Map<Class, string[][]>();

/** The links of which each row of a noun has one, and no other: one list for each time that it says so. */
export const choicesOf = (type: Class): readonly string[][] => choices.get(type) ?? [];

/** A row has one of these links, and no other. */
export function OneOf(name: string, links: string[], sentence: Sentence) {
  return (type: Class): void => {
    choices.set(type, [...choicesOf(type), links]);
    const columns = links.map((link) => `${table({ name: link })}_id`);
    Holds(name, `num_nonnulls(${columns.join(', ')}) = 1`, links, sentence)(type);
  };
}

/** What makes two rows of a noun the same one: they agree in these columns, and where there is a span, theirs overlap. */
export interface Key {
  columns: string[];
  /** An SQL condition: only of rows that meet it. */
  where?: string | undefined;
  span?: [from: string, to: string];
  /** Two empty values agree too. */
  empty?: true;
}

const keys = new Map<Class, Key[]>();

export const keysOf = (type: Class): readonly Key[] => keys.get(type) ?? [];

const addKey = (type: Class, key: Key): void => void keys.set(type, [...keysOf(type), key]);

/** The column of the database that holds a field. */
const columnOf = (type: Class, field: string): string => {
  const isLink = columnsOf(type).some(({ name, kind }) => name === field && kind === 'link');
  return `${table({ name: field })}${isLink ? '_id' : ''}`;
};

/** A key: no two rows (of those that meet `where`) agree in these fields. What is wrong is told of the fields `at` fault. */
export function OneOnly(fields: string[], sentence: Sentence, where?: string, at = fields) {
  return (type: Class): void => {
    const constraint = `${table(type)}_${fields.map((field) => table({ name: field })).join('_')}_unique`;
    answerTo(constraint, { fields: at, sentence });
    addKey(type, { columns: fields.map((field) => columnOf(type, field)), where });
    Unique({ name: constraint, properties: fields as never, ...(where ? { where } : {}) })(type as never);
  };
}

/** A key over columns of the table in which two empty values agree too. */
export function OneEach(name: string, columns: string[], fields: string[], sentence: Sentence) {
  return (type: Class): void => {
    const index = `${table(type)}_${name}_unique`;
    answerTo(index, { fields, sentence });
    addKey(type, { columns, empty: true });
    const each = columns.map((column) => `"${column}"`).join(', ');
    const expression = `create unique index "${index}" on "${table(type)}" (${each}) nulls not distinct`;
    Index({ name: index, expression })(type as never);
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

const overlaps = new Map<Class, number>();

/**
 * Spans that the database keeps apart: of the rows that agree in these fields, no two overlap in [from, to). An empty end
 * is open. The first field is a link to the noun of its name: that row is locked, so that two writers at once see each other,
 * as a unique key lets them. A lock by a name of its own would take a place in a table that 15,000 rows of a sheet fill.
 */
export function NoOverlap(same: string[], from: string, to: string, fields: string[], sentence: Sentence) {
  return (type: Class): void => {
    const first = overlaps.get(type) ?? 0;
    overlaps.set(type, first + 1);
    const constraint = `${table(type)}_overlap${first ? `_${first + 1}` : ''}`;
    const keys = same.map((field) => columnOf(type, field));
    addKey(type, { columns: keys, span: [from, to] });
    answerTo(constraint, { fields, sentence });
    Trigger({
      name: constraint,
      timing: 'before',
      events: ['insert', 'update'],
      body: [
        // A span that ends before it begins is for a check to refuse.
        `if new.${to} <= new.${from} or ${keys.map((key) => `new.${key} is null`).join(' or ')} then return new; end if;`,
        `perform 1 from "${table({ name: same[0] as string })}" where id = new.${keys[0]} for no key update;`,
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
  /** SQL: of one that is entered, only where it meets this; any other breaks nothing by being there. */
  only?: (changed: string) => string;
}

/** What the database does at commit with each row of a noun that was entered or changed, and with those that a change in a watched noun concerns. */
export interface AtCommit {
  type: Class;
  /** A statement of PL/pgSQL in which `it` is the row. */
  effect: string;
  watched: {
    noun: () => Class;
    rows: (changed: string) => string;
    effect: string;
    only?: ((changed: string) => string) | undefined;
  }[];
  /** An SQL condition over `it` alone: a row that does not meet it needs no look. */
  only?: string | undefined;
  /** It refuses nothing: writers need not wait for each other, and of many changes that concern a row the first is enough. */
  lenient: boolean;
  /** Where it does nothing but refuse: an SQL condition in which `it` is the row, and the constraint that it breaks. */
  broken?: string;
  constraint?: string;
}

interface Invariant {
  type: Class;
  constraint: string;
  /** An SQL condition in which `it` is the row. */
  broken: string;
  /** Looked at only when a row is entered, or moved: what was right then may change later. */
  entered: boolean;
}

const atCommit: AtCommit[] = [];

/** All that is looked at when a transaction ends. */
export const looksAtCommit = (): readonly AtCommit[] => atCommit;

const invariants: Invariant[] = [];

/** The invariants that hold at commit. */
export const rulesAtCommit = (): readonly Invariant[] => invariants;

const rowsOf = ({ link, rows }: Pick<Watched, 'link' | 'rows'>) =>
  rows ?? ((changed: string) => `select ${changed}.${table({ name: link as string })}_id`);

/** Lets the database look at rows when a transaction ends, whoever wrote them, and refuse nothing. */
export function lookAtCommit(
  type: Class,
  effect: string,
  watched: Pick<Watched, 'noun' | 'link' | 'rows' | 'only'>[],
  only?: string,
): void {
  const others = watched.map((each) => ({ noun: each.noun, rows: rowsOf(each), effect, only: each.only }));
  atCommit.push({ type, effect, watched: others, lenient: true, only });
}

/**
 * Locks rows of another table that the rules rest on, so that whoever changes those and whoever writes this row wait for
 * each other: neither sees what the other has not committed. It stands nearest to the class, for its lock comes first.
 */
export const WaitsFor =
  (other: string, ids: string, lock: 'share' | 'no key update' = 'share') =>
  (type: Class): void =>
    lookAtCommit(type, `perform 1 from "${other}" o where o.id in (${ids}) order by o.id for ${lock};`, []);

/**
 * An invariant over several rows, or today's date, that holds when a transaction ends. `broken` is an SQL condition in
 * which `it` is the row of this noun; `only` one that says, of `it` alone, which rows may break it at all.
 */
export function HoldsAtCommit(
  name: string,
  { broken, watched = [], only }: { broken: string; watched?: Watched[]; only?: string },
  fields: string[],
  sentence: Sentence,
) {
  return (type: Class): void => {
    const constraint = `${table(type)}_${name}`;
    answerTo(constraint, { fields, sentence });
    invariants.push({ type, constraint, broken, entered: false });
    const others = watched.map((each, place) => {
      const other = `${constraint}_${place + 1}`;
      answerTo(other, { fields: each.fields, sentence: each.sentence ?? sentence });
      return { noun: each.noun, rows: rowsOf(each), effect: refusing(broken, other), only: each.only };
    });
    const effect = refusing(broken, constraint);
    const alone = /\bselect\b/.test(broken) ? only : broken;
    atCommit.push({ type, effect, watched: others, lenient: false, broken, constraint, only: alone });
  };
}

/** An invariant that a row must meet when it is entered, and need not meet afterwards. */
export function HoldsOnEntry(name: string, broken: string, fields: string[], sentence: Sentence) {
  return (type: Class): void => {
    const constraint = `${table(type)}_${name}`;
    answerTo(constraint, { fields, sentence });
    invariants.push({ type, constraint, broken, entered: true });
    const effect = `if tg_op = 'INSERT' and not history.reverting() then ${refusing(broken, constraint)} end if;`;
    atCommit.push({ type, effect, watched: [], lenient: false });
  };
}

/**
 * An invariant that a row must meet when it is entered and when what it says of itself (SQL over a row of this name)
 * changes. What it rests on may change afterwards, and the row stays as it is.
 */
export function HoldsWhenStated(
  name: string,
  { says, broken }: { says: (row: string) => string; broken: string },
  fields: string[],
  sentence: Sentence,
) {
  return (type: Class): void => {
    const constraint = `${table(type)}_${name}`;
    answerTo(constraint, { fields, sentence });
    invariants.push({ type, constraint, broken, entered: true });
    const stated = `tg_op = 'INSERT' or row(${says('new')}) is distinct from row(${says('old')})`;
    const effect = `if ${stated} then ${refusing(broken, constraint)} end if;`;
    atCommit.push({ type, effect, watched: [], lenient: false });
  };
}

const refusing = (broken: string, constraint: string) =>
  `if (${broken}) then raise check_violation using message = '${constraint}', constraint = '${constraint}'; end if;`;
