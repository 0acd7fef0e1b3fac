/** Which of all offices that might have been is made: the one of the demo, unless another is asked for. */
let office = '';

/** Lets the dice that are made meanwhile fall as they do in another office of the same truth. */
export function inOffice<T>(number: number, work: () => T): T {
  office = ` ${number}`;
  try {
    return work();
  } finally {
    office = '';
  }
}

/** Numbers that look random and are the same in every run: each stream has a name, so that one never shifts another. */
export class Dice {
  private a: number;
  private b: number;
  private c: number;
  private count = 1;

  constructor(name: string) {
    this.a = mix(name + office, 1);
    this.b = mix(name + office, 2);
    this.c = mix(name + office, 3);
    for (let i = 0; i < 12; i++) this.next();
  }

  /** From 0 up to, never reaching, 1 (sfc32). */
  next(): number {
    const sum = (this.a + this.b + this.count++) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** One of the keys, as often as its number says. */
  weighed<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return (entries.at(-1) as [K, number])[0];
  }

  /** Bell-shaped around 0. */
  normal(spread = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return spread * radius * Math.cos(2 * Math.PI * this.next());
  }

  /** The value, or nothing in this share of cases. */
  unless<T>(share: number, value: T): T | undefined {
    return this.next() < share ? undefined : value;
  }
}

function mix(text: string, salt: number): number {
  let hash = 2_166_136_261 ^ (salt * 374_761_393);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return scramble(hash);
}

/** Spreads the bits of a number; no two numbers give the same. */
export function scramble(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return bits ^ (bits >>> 16);
}

/** Splits a whole into parts by weight, each at most its bound, so that they sum to it exactly if the bounds allow. */
export function split(whole: number, weights: number[], bound: (part: number) => number = () => whole): number[] {
  const parts = weights.map(() => 0);
  let left = whole;
  let weight = weights.reduce((sum, one) => sum + one, 0);
  for (let i = 0; i < weights.length; i++) {
    const fair = weight > 0 ? Math.round((left * (weights[i] as number)) / weight) : 0;
    parts[i] = Math.min(fair, bound(i), left);
    left -= parts[i] as number;
    weight -= weights[i] as number;
  }
  for (let i = 0; left > 0 && i < weights.length; i++) {
    const more = Math.min(left, bound(i) - (parts[i] as number));
    parts[i] = (parts[i] as number) + more;
    left -= more;
  }
  return parts;
}
