import type { Viewer } from '../access/viewer.ts';
import type { Engine } from '../query/engine.ts';
import type { Rows } from '../query/run.ts';
import type { Scope, Sql } from '../query/scope.ts';
import type { Period } from './audience.ts';
import { areCurrent, confirmFacts, dropFacts, keepFacts, nameOf } from './kept-facts.ts';

/** How many calendar years are asked for at any time: this one, and those before it. */
const years = 3;

/** Keeps the facts of mentoring: of the last years, and of the periods that were asked for lately. */
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
    const wanted = [...new Set([...lastYears().map(nameOf), ...asked])];
    for (const period of this.turns.keys()) if (!wanted.includes(period)) this.turns.delete(period);
    const counted = await this.countOne(wanted);
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

/** The calendar years that reports begin with. */
const lastYears = (): Period[] => {
  const now = new Date().getUTCFullYear();
  return Array.from({ length: years }, (_, ago) => ({ from: `${now - ago}-01-01`, to: `${now - ago + 1}-01-01` }));
};
