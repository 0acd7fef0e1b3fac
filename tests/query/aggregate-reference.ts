import { columnsOf, type Kind } from '../../api/src/core/column.ts';
import { nounOf } from '../../api/src/core/noun.ts';
import type { Row } from './office.ts';
import type { Reference } from './reference.ts';

type Bucket = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
export type Measure = 'count' | 'countDistinct' | 'sum' | 'avg' | 'min' | 'max';

/** A key to group by: where it stands, and for days and instants the span. */
export interface Key {
  path: string[];
  kind: Kind;
  by?: Bucket;
  timeZone?: string;
}

/** What a group amounts to in one field. */
export interface Asked {
  field: string;
  measure: Measure;
}

/** One part of a ratio: the rows themselves, or what they amount to in one field. */
export type Part = 'rows' | Asked;
export interface Ratio {
  of: Part;
  to: Part;
}

type Test = Record<string, unknown>;
export interface Having {
  count?: Test;
  ratio?: Ratio & { is: Test };
  of?: Record<string, Record<string, Test>>;
}

export interface Order {
  of: 'count' | Asked | Key | Ratio;
  direction: 'ASC' | 'DESC';
}

export interface Aggregate {
  noun: string;
  keys: Key[];
  measures: Asked[];
  ratios: Ratio[];
  having?: Having | undefined;
  orderBy: Order[];
  limit: number;
}

interface Group {
  values: unknown[];
  rows: Row[];
}

export const kindOf = (noun: string, field: string): Kind =>
  field === 'label'
    ? 'text'
    : ((columnsOf(nounOf(noun).type).find(({ name }) => name === field)?.kind ?? ownKinds[field]) as Kind);
const ownKinds: Record<string, Kind> = { id: 'id', createdAt: 'instant', updatedAt: 'instant' };

const hours: Record<string, number> = { UTC: 0, 'Asia/Jakarta': 7, 'Asia/Jayapura': 9 };
export const zones = Object.keys(hours);

/** The first day of the span that a day lies in. */
function spanOf(day: string, by: Bucket): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (by === 'WEEK') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (by === 'MONTH' || by === 'QUARTER' || by === 'YEAR') date.setUTCDate(1);
  if (by === 'QUARTER') date.setUTCMonth(Math.floor(date.getUTCMonth() / 3) * 3);
  if (by === 'YEAR') date.setUTCMonth(0);
  return date.toISOString().slice(0, 10);
}

/** Groups counted the obvious way, over rows that plain loads gave. */
export class AggregateReference {
  constructor(private readonly reference: Reference) {}

  groups(rows: Row[], { noun, keys, having, orderBy, limit }: Omit<Aggregate, 'measures' | 'ratios'>): Group[] {
    const groups = new Map<string, Group>();
    if (!keys.length) groups.set('', { values: [], rows });
    for (const row of keys.length ? rows : []) {
      const values = keys.map((key) => this.keyOf(row, key));
      const name = JSON.stringify(values);
      const group = groups.get(name) ?? { values, rows: [] };
      group.rows.push(row);
      groups.set(name, group);
    }
    return [...groups.values()]
      .filter((group) => this.meets(noun, group.rows, having))
      .sort((a, b) => this.compare(noun, a, b, keys, orderBy))
      .slice(0, limit);
  }

  private keyOf(row: Row, { path, by, kind, timeZone = 'UTC' }: Key): unknown {
    const value = this.reference.at(row, path);
    if (!by || value === null) return value;
    if (kind === 'date') return spanOf(value as string, by);
    const local = new Date(Date.parse(value as string) + (hours[timeZone] as number) * 3_600_000);
    return spanOf(local.toISOString().slice(0, 10), by);
  }

  /** What rows amount to in one field. */
  measure(rows: Row[], { field, measure }: Asked): unknown {
    const values = rows
      .map((row) => this.reference.at(row, [field]))
      .map((value) => (typeof value === 'object' && value !== null ? (value as Row).id : value))
      .filter((value) => value !== null && value !== undefined);
    if (measure === 'count') return values.length;
    if (measure === 'countDistinct') return new Set(values).size;
    if (!values.length) return null;
    const sum = () => (values as number[]).reduce((total, value) => total + value, 0);
    if (measure === 'sum') return sum();
    if (measure === 'avg') return sum() / values.length;
    const sorted = [...(values as (string | number)[])].sort((a, b) => (a < b ? -1 : 1));
    return measure === 'min' ? sorted[0] : sorted.at(-1);
  }

  /** One part for each unit of the other. */
  ratio(rows: Row[], { of, to }: Ratio): number | null {
    const [over, under] = [of, to].map((part) =>
      part === 'rows' ? rows.length : (this.measure(rows, part) as number | null),
    ) as [number | null, number | null];
    return over === null || !under ? null : over / under;
  }

  meets(_noun: string, rows: Row[], having: Having | undefined): boolean {
    const fields = Object.entries(having?.of ?? {}).flatMap(([field, measures]) =>
      Object.entries(measures).map(
        ([measure, test]) => [this.measure(rows, { field, measure: measure as Measure }), test] as const,
      ),
    );
    const all = [
      ...(having?.count ? [[rows.length, having.count] as const] : []),
      ...(having?.ratio ? [[this.ratio(rows, having.ratio), having.ratio.is] as const] : []),
      ...fields,
    ];
    return all.every(([value, test]) => Object.entries(test).every(([name, against]) => passes(value, name, against)));
  }

  private compare(noun: string, a: Group, b: Group, keys: Key[], orderBy: Order[]): number {
    const all: Order[] = [...orderBy, ...keys.map((of): Order => ({ of, direction: 'ASC' }))];
    for (const { of, direction } of all) {
      const [one, other] = [a, b].map((group) => this.valueOf(group, of, keys));
      if (one === other) continue;
      if (one === null) return 1;
      if (other === null) return -1;
      const kind = of === 'count' || 'measure' in of || 'to' in of ? 'integer' : of.by ? 'date' : of.kind;
      return this.less(one, other, kind) === (direction === 'ASC') ? -1 : 1;
    }
    throw new Error(`two groups of ${noun} tie`);
  }

  private valueOf(group: Group, of: Order['of'], keys: Key[]): unknown {
    if (of === 'count') return group.rows.length;
    if ('to' in of) return this.ratio(group.rows, of);
    return 'measure' in of ? this.measure(group.rows, of) : group.values[keys.indexOf(of)];
  }

  private less(one: unknown, other: unknown, kind: Kind): boolean {
    const byText = typeof one === 'string' && !['date', 'instant', 'integer'].includes(kind);
    return byText ? this.reference.less(one, other) : (one as number) < (other as number);
  }
}

function passes(value: unknown, test: string, against: unknown): boolean {
  if (test === 'isNull') return (value === null) === against;
  if (test === 'ne') return value !== against;
  if (value === null) return false;
  const [one, other] = [value as number, against as number];
  if (test === 'eq') return one === other;
  if (test === 'gt') return one > other;
  if (test === 'gte') return one >= other;
  if (test === 'lt') return one < other;
  return one <= other;
}
