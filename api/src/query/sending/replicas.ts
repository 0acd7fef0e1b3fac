import type { Line } from '../../core/line.ts';
import { positionOf } from '../../core/position.ts';
import { isRecording } from './recording.ts';
import { Replica, type ReplicaPools } from './replica.ts';
import { type Caller, isQuestion, type Rows } from './run.ts';

/** A replica that is further behind, in milliseconds, is asked nothing. */
const stale = 5_000;

/**
 * Questions are answered by a replica, if one is new enough for whoever asks: it has what they have changed themselves, and
 * whatever has been changed of who may see what. Everything else is asked of the primary: writes, what is read on record,
 * and all questions while no replica is there.
 */
export class Replicas implements Required<Rows> {
  readonly names = new Set<string>();
  private readonly primary: Required<Rows>;
  private readonly replicas: Replica[];
  private readonly line: Line;
  /** What a replica must have at least; unknown while it is asked for. */
  private floor: bigint | undefined;
  private floors = 0;
  /** When the primary was heard to have written how far, the latest last. */
  private marks: { at: number; position: bigint }[] = [];

  constructor(primary: Required<Rows>, line: Line, pools: ReplicaPools[]) {
    this.primary = primary;
    this.line = line;
    this.replicas = pools.map((each) => new Replica(each, () => line.cluster));
    line.hear({
      committed: () => void this.raise(),
      lost: () => {
        this.floors++;
        this.floor = undefined;
      },
      position: (position) => this.mark(positionOf(position)),
    });
    void this.raise();
  }

  query: Rows['query'] = (statement, caller) =>
    this.ask(statement.text, caller, (rows) => rows.query(statement, caller));

  json: Required<Rows>['json'] = (statement, caller) =>
    this.ask(statement.text, caller, (rows) => rows.json(statement, caller));

  private ask<T>(text: string, caller: Caller | undefined, send: (rows: Required<Rows>) => Promise<T>): Promise<T> {
    const replica = caller && isQuestion(caller) && !isRecording(text) ? this.newEnough(caller) : undefined;
    if (!replica) return send(this.primary);
    return send(replica.rows).catch((error) => {
      if (caller?.gone || !replica.gaveUp(error)) throw error;
      return send(this.primary);
    });
  }

  /** How many may be asked at the moment, for those who watch. */
  get usable(): number {
    return this.line.holds ? this.replicas.filter((each) => this.lag(each) < stale).length : 0;
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((each) => each.close()));
  }

  /** The least busy of those that have all that this caller must see. */
  private newEnough({ position }: Caller): Replica | undefined {
    const { floor } = this;
    if (floor === undefined || !this.line.holds) return;
    const least = floor > position ? floor : position;
    let found: Replica | undefined;
    for (const each of this.replicas)
      if (each.replayed !== undefined && each.replayed >= least && this.lag(each) < stale)
        if (!found || each.busy < found.busy) found = each;
    return found;
  }

  /** For how long a replica has lacked something that the primary had written. */
  private lag({ replayed }: Replica): number {
    if (replayed === undefined) return Number.POSITIVE_INFINITY;
    const lacking = this.marks.find(({ position }) => position > replayed);
    return lacking ? performance.now() - lacking.at : 0;
  }

  private mark(position: bigint | undefined): void {
    const at = performance.now();
    this.marks = this.marks.filter((each) => at - each.at < 10 * stale);
    if (position !== undefined && position !== this.marks.at(-1)?.position) this.marks.push({ at, position });
  }

  /** Something was committed that must be seen: until it is known how far that is, the primary is asked. */
  private async raise(): Promise<void> {
    const mine = ++this.floors;
    this.floor = undefined;
    const position = await this.line.position().catch(() => undefined);
    if (mine === this.floors && position) this.floor = positionOf(position);
  }
}
