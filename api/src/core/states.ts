import { Trigger } from '@mikro-orm/decorators/legacy';
import { type Class, type Column, columnsOf } from './column.ts';
import type { Sentence } from './errors.ts';
import { table } from './noun.ts';
import { answerTo } from './rule.ts';

/** A move of a record from one state to another, named in the words of the work. */
export interface Act {
  /** The states that it leads away from. */
  from: readonly string[];
  to: string;
  /** What it says, for the schema. */
  description: string;
  /** Columns that are stated with it. */
  asks?: Readonly<Record<string, 'required' | 'optional'>>;
  /**
   * Who may, of those who see the record: a rule for every role (`access/visible.ts`, which stands above). Without it
   * whoever may write the record.
   */
  by?: Readonly<Record<string, unknown>>;
  /** Its mutation does more than that, and is written out by itself. */
  written?: boolean;
  /** Columns that it empties, or sets back. */
  sets?: Readonly<Record<string, null | boolean>>;
  /** The server takes it, or a mutation that does more than move the record: none is made for it. */
  byServer?: boolean;
}

export interface StateMachine {
  /** The column that holds the state. */
  column: string;
  /** The states in which a record may be entered. What happened long ago is entered as it stands. */
  entry: readonly string[];
  /** By verb: `confirm` becomes the mutation `confirmParticipation`. */
  acts: Readonly<Record<string, Act>>;
}

const machines = new Map<Class, StateMachine>();

/** The states of a noun's records and the moves between them. */
export const statesOf = (type: Class): StateMachine | undefined => machines.get(type);

const cannotMove: Sentence = {
  id: 'Perubahan keadaan seperti ini tidak ada.',
  en: 'There is no such change of state.',
};
const cannotBegin: Sentence = {
  id: 'Data baru tidak dimulai dalam keadaan ini.',
  en: 'No record begins in this state.',
};

/**
 * Declares how a record comes from state to state. From it follow a mutation for each act, its refusals, the buttons of
 * the dashboard, the diagram in `schema/README.md`, and a trigger, so that no other way leads from state to state.
 * What a state asks of a record is for `@Holds` to say.
 */
export function States(column: string, { entry, acts }: Omit<StateMachine, 'column' | 'entry'> & { entry?: string[] }) {
  return (type: Class): void => {
    const stated = columnsOf(type).find(({ name }) => name === column) as Column;
    const all = Object.keys(stated.enumeration ?? {});
    const named = [...(entry ?? []), ...Object.values(acts).flatMap(({ from, to }) => [...from, to])];
    const astray = named.find((state) => !all.includes(state));
    if (astray) throw new Error(`${type.name} has no state ${astray}`);
    // From here on only acts change it.
    stated.patch = false;
    machines.set(type, { column, entry: entry ?? all, acts });
    keepMoves(type, column, entry ?? all, acts);
  };
}

function keepMoves(type: Class, column: string, entry: readonly string[], acts: StateMachine['acts']): void {
  const name = table({ name: column });
  const moves = `${table(type)}_moves`;
  const begins = `${table(type)}_begins`;
  answerTo(moves, { fields: [column], sentence: cannotMove });
  answerTo(begins, { fields: [column], sentence: cannotBegin });
  const pairs = Object.values(acts).flatMap(({ from, to }) => from.map((state) => `('${state}', '${to}')`));
  const refused = (constraint: string) =>
    `raise check_violation using message = '${constraint}', constraint = '${constraint}';`;
  Trigger({
    name: moves,
    timing: 'before',
    events: ['insert', 'update'],
    body: [
      // What is taken back, or brought back, need not come the way of the acts.
      'if history.reverting() then return new; end if;',
      `if tg_op = 'INSERT' then if new.${name} not in (${entry.map((state) => `'${state}'`)}) then ${refused(begins)} end if;`,
      `elsif new.${name} <> old.${name} and (old.${name}, new.${name}) not in (${[...new Set(pairs)].join(', ')}) then ${refused(moves)} end if;`,
      'return new',
    ].join(' '),
  })(type as never);
}
