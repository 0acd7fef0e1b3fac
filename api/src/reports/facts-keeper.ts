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
 * Keeps the facts of mentoring: of the last years and of the periods that were asked for lately; and once these are those of
 * now, of all years with mentoring, so that whoever is the first to ask for one need not wait either.
 */
export class FactsKeeper {
  private readonly engine: Engine<Viewer>;
  private readonly rows: Rows;
  /** In which order periods were counted, so that each has its turn however much is recorded. */
  private readonly turns = new Map<string, number>();

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
    for (const period of this.turns.keys()) if (![...wanted, ...others].includes(period)) this.turns.delete(period);
    const counted = (await this.countOne(wanted)) || (await this.countOne(others));
    await this.ask('drop', () => dropFacts, { wanted });
    return counted;
  };

  private async countOne(wanted: string[]): Promise<boolean> {
    const turn = (period: string) => this.turns.get(period) ?? 0;
    for (const period of wanted.toSorted((one, other) => turn(one) - turn(other))) {
      const [from, to] = period.split('/');
      const known = (await this.ask('whether', () => areCurrent, { from, to })) as { current: boolean } | null;
      if (known?.current) await this.ask('confirm', () => confirmFacts, { from, to });
      else {
        this.turns.set(period, Date.now());
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
