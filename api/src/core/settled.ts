import { Trigger } from '@mikro-orm/decorators/legacy';
import type { Class } from './column.ts';
import type { Sentence } from './errors.ts';
import { table } from './noun.ts';
import { answerTo } from './rule.ts';

/** When the rows of a noun stay as they are. */
interface Settled {
  /** The noun that settles them: they link to it, or are its rows themselves. */
  by: () => Class;
  /** Their link to it; left out, the row itself is meant. */
  link?: string;
  /** An SQL condition in which `owner` is the row that settles them. */
  when: string;
  /** The columns that stay, as the database names them. */
  columns: string[];
}

/**
 * Rows that stay as they are once something rests on them: their columns do not change, and none of those that hang on a
 * settled one is added or removed. The lock makes whoever settles them and whoever changes them wait for each other.
 */
export function StaysOnce(name: string, { by, link, when, columns }: Settled, fields: string[], sentence: Sentence) {
  return (type: Class): void => {
    const constraint = `${table(type)}_${name}`;
    const key = link ? `${table({ name: link })}_id` : 'id';
    answerTo(constraint, { fields, sentence });
    const row = (of: string) => `row(${columns.map((column) => `${of}.${column}`).join(', ')})`;
    const owners = `from "${table(by())}" owner where owner.id in (new.${key}, old.${key})`;
    Trigger({
      name: constraint,
      timing: 'before',
      events: link ? ['insert', 'update', 'delete'] : ['update'],
      body: [
        `if tg_op <> 'UPDATE' or ${row('new')} is distinct from ${row('old')} then`,
        `perform 1 ${owners} order by owner.id for update;`,
        `if exists (select 1 ${owners} and (${when})) then raise check_violation using message = '${constraint}', constraint = '${constraint}'; end if;`,
        'end if;',
        `if tg_op = 'DELETE' then return old; end if;`,
        'return new',
      ].join(' '),
    })(type as never);
  };
}
