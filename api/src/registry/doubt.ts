import { Trigger } from '@mikro-orm/decorators/legacy';
import type { Class } from '../core/column.ts';
import { subjectType } from '../core/graph.ts';
import { table } from '../core/noun.ts';
import { lookAtCommit, type Watched } from '../core/rule.ts';

interface Doubt {
  code: string;
  severity: 'INFO' | 'WARNING' | 'ERROR';
  /** SQL over `it`, the row, for what contradicts what, in a sentence in Indonesian as all that is kept; null where nothing does. */
  says: string;
  /** The record that carries the flag, if it is not the row itself: SQL for `subject_type` and `subject_id`. */
  about?: { type: string; id: string };
  /** Other nouns whose change may raise or settle it. */
  watched?: Pick<Watched, 'noun' | 'link' | 'rows' | 'only'>[];
  /** SQL over `it` alone: which rows may give cause for it, or for taking it back, when they are written. */
  only?: string;
}

interface Declared extends Doubt {
  type: Class;
}
const declared: Declared[] = [];

/** The doubts that the database raises by itself. */
export const doubts = (): readonly Declared[] => declared;

const subjectOf = ({ type, about }: Pick<Declared, 'type' | 'about'>) =>
  about ?? { type: `'${subjectType(type)}'`, id: 'it.id::text' };

const raise = (doubt: Declared): string => {
  const { type, id } = subjectOf(doubt);
  return `rule.doubt(${type}, ${id}, '${doubt.code}', '${doubt.severity}', said)`;
};

const settle = (doubt: Declared): string => {
  const { type, id } = subjectOf(doubt);
  return `rule.settle(${type}, ${id}, '${doubt.code}')`;
};

/**
 * A doubt that the database raises as a quality flag when data change, and takes back when they change again. A person
 * settles it with a reason; it comes up again only if what contradicts what has changed since.
 */
export function Doubts(doubt: Doubt) {
  return (type: Class): void => {
    const stated = { ...doubt, type };
    declared.push(stated);
    // A row that has just been entered carries no doubt of its own that could be settled.
    const fresh = doubt.about ? 'false' : `tg_op = 'INSERT' and tg_table_name = '${table(type)}'`;
    const effect = `declare said text := ${doubt.says}; begin if said is not null then perform ${raise(stated)}; elsif not (${fresh}) then perform ${settle(stated)}; end if; end;`;
    lookAtCommit(type, effect, doubt.watched ?? [], doubt.only);
    if (doubt.about) settleWithLast(stated);
  };
}

/** A doubt about the record that rows hang on goes with the last of them: none is left to look. */
function settleWithLast({ type, about, code }: Declared): void {
  const { type: kind, id } = about as NonNullable<Doubt['about']>;
  const gone = (sql: string) => sql.replaceAll('it.', 'old.');
  Trigger({
    name: `${table(type)}_last_${code.toLowerCase()}`,
    timing: 'after',
    events: ['delete'],
    body: `if not exists (select from "${table(type)}" it where ${kind} = ${gone(kind)} and ${id} = ${gone(id)}) then perform rule.settle(${gone(kind)}, ${gone(id)}, '${code}'); end if; return null`,
  })(type as never);
}

/** SQL that raises a doubt on the rows of its noun that give cause for it: for rows that were loaded past the triggers. */
export const raiseAll = (doubt: Declared, table: string): string =>
  `select count(${raise(doubt)}) from "${table}" it, lateral (select ${doubt.says} as said) d where said is not null`;
