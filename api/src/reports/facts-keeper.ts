import type { Viewer } from '../access/viewer.ts';
import type { Engine } from '../query/engine.ts';
import type { Scope, Sql } from '../query/scope.ts';
import type { Rows } from '../query/sending/run.ts';
import { areCurrent, confirmFacts, dropFacts, firstYear, keepFacts, nameOf } from './kept-facts.ts';

/** How many calendar years are asked for at any time: this one, and those before it. */
const usual = 3;
/** How many are kept at most, so that a wrong date does not make for a century of them. */
const most = 20;

/**
 * Keeps the facts of mentoring: of the last years and of the periods that were asked for lately, and of all other years with
 * mentoring, so that whoever is the first to ask for one need not wait either. However much is recorded, every other turn is
 * one of these, and each is counted anew after at most twice as many turns as there are of its kind.
 */
export class FactsKeeper {
  private readonly engine: Engine<Viewer>;
  private readonly rows: Rows;
  /** In which order periods were counted, the last one last. */
  private readonly turns = new Set<string>();
  private isTurnOfOthers = false;

  constructor(engine: Engine<Viewer>, rows: Rows) {
    this.engine = engine;
    this.rows = rows;
  }

  /** Counts the facts of one period that something was recorded of since; false if there is none. */
  keep = async (asked: string[]): Promise<boolean> => {
    const wanted = [...new Set([...calendarYears(usual), ...asked])];
    const begun = (await this.ask('first year', () => firstYear, {})) as number | null;
    const years = Math.min(most, begun === null ? 0 : new Date().getUTCFullYear() - begun + 1);
    const others = calendarYears(years).filter((period) => !wanted.includes(period));
    const all = [...wanted, ...others];
    for (const period of this.turns) if (!all.includes(period)) this.turns.delete(period);
    const [first, second] = this.isTurnOfOthers ? [others, wanted] : [wanted, others];
    const counted = (await this.countOne(first)) || (await this.countOne(second));
    this.isTurnOfOthers = counted && !this.isTurnOfOthers;
    await this.ask('drop', () => dropFacts, { wanted: all });
    return counted;
  };

  private async countOne(wanted: string[]): Promise<boolean> {
    const order = [...this.turns];
    for (const period of wanted.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))) {
      const [from, to] = period.split('/');
      const known = (await this.ask('whether', () => areCurrent, { from, to })) as { current: boolean } | null;
      if (known?.current) await this.ask('confirm', () => confirmFacts, { from, to });
      else {
        this.turns.delete(period);
        this.turns.add(period);
        await this.ask('facts', keepFacts, { from, to });
        return true;
      }
    }
    return false;
  }

  private ask = (name: string, question: (scope: Scope) => Sql, variables: Record<string, unknown>): Promise<unknown> =>
    this.engine.keep(name, question, variables, this.rows);
}

/** This calendar year and those before it, so many in all. */
const calendarYears = (many: number): string[] => {
  const now = new Date().getUTCFullYear();
  return Array.from({ length: many }, (_, ago) => nameOf({ from: `${now - ago}-01-01`, to: `${now - ago + 1}-01-01` }));
};
