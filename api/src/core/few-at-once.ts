/** Somebody who was let in. */
export interface Stay {
  since: number;
}

/**
 * Lets in so many at once, and the others in the order in which they came: what is soon done is done soonest by few, for whom
 * there is always something to do, rather than by many, who are woken for each. Whoever stays for long makes room for one
 * more, so that nobody waits for them.
 */
export class FewAtOnce {
  private readonly most: number;
  /** Whoever stays for longer than this, in milliseconds, is not counted any more. */
  private readonly brief: number;
  /** Who came first stands first. */
  private readonly inside = new Set<Stay>();
  private readonly waiting: ((stay: Stay) => void)[] = [];
  private watch: NodeJS.Timeout | undefined;

  constructor(most: number, brief = 10) {
    this.most = most;
    this.brief = brief;
  }

  /** How many wait. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  enter(go: (stay: Stay) => void): void {
    if (this.inside.size < this.most) this.admit(go);
    else {
      this.waiting.push(go);
      this.watch ??= setTimeout(this.look, this.brief);
    }
  }

  leave(stay: Stay): void {
    this.inside.delete(stay);
    this.next();
  }

  private admit(go: (stay: Stay) => void): void {
    const stay = { since: performance.now() };
    this.inside.add(stay);
    go(stay);
  }

  private next(): void {
    while (this.inside.size < this.most) {
      const go = this.waiting.shift();
      if (!go) return;
      this.admit(go);
    }
  }

  private look = (): void => {
    const before = performance.now() - this.brief;
    for (const stay of this.inside) {
      if (stay.since > before) break;
      this.inside.delete(stay);
    }
    this.next();
    this.watch = this.waiting.length ? setTimeout(this.look, this.brief) : undefined;
  };
}
