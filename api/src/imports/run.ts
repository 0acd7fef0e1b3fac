import { createHash } from 'node:crypto';
import { refusalOf } from '../core/database-errors.ts';
import { Refusal, type Sentence, words } from '../core/errors.ts';
import { rowsMissing } from '../query/write.ts';
import type { Desk } from './settle/existing.ts';
import type { Draft, Reason, Settled } from './settle/intent.ts';
import { settle, type Touched } from './settle/settle.ts';

/** The rows of a sheet settled one portion after the other, in one transaction. */
export class Run {
  private readonly desk: Desk;
  private readonly touched: Touched = new Map();
  private portions = 0;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Settles a portion; a row that the database refuses is refused by itself. */
  async portion(drafts: Draft[]): Promise<Settled[]> {
    const settled: Settled[] = [];
    // Plans that were made for small tables read them whole: they are made anew whenever the rows have doubled.
    if (Number.isInteger(Math.log2(++this.portions))) await this.desk.rows.query({ text: 'discard plans' });
    for (const apart of partedByIdentity(drafts)) settled.push(...(await this.attempt(apart)));
    return settled;
  }

  /** Tries rows together, and where one of them is refused tries each half. */
  private async attempt(drafts: Draft[]): Promise<Settled[]> {
    const { rows } = this.desk;
    await rows.query({ text: 'savepoint rows' });
    try {
      const [settled, made] = await settle(this.desk, drafts, this.touched);
      // What is looked at when a transaction ends is looked at now, while it is known which rows are meant.
      await rows.query({ text: 'set constraints all immediate' });
      await rows.query({ text: 'set constraints all deferred' });
      await rows.query({ text: 'release savepoint rows' });
      for (const [id, row] of made) if (!this.touched.has(id)) this.touched.set(id, row);
      return settled;
    } catch (error) {
      const reasons = reasonsOf(error, drafts[0]);
      if (!reasons) throw error;
      await rows.query({ text: 'rollback to savepoint rows' });
      await rows.query({ text: 'release savepoint rows' });
      const [draft] = drafts;
      if (draft && drafts.length === 1)
        return [
          {
            id: draft.id,
            outcome: 'REFUSED',
            reasons: [...draft.reasons, ...reasons],
            changes: [],
            candidates: [],
            about: [],
          },
        ];
      const half = Math.ceil(drafts.length / 2);
      return [...(await this.attempt(drafts.slice(0, half))), ...(await this.attempt(drafts.slice(half)))];
    }
  }
}

/** Why the database refuses a row; nothing for what is no row's fault. */
function reasonsOf(error: unknown, draft: Draft | undefined): Reason[] | undefined {
  const { code = '' } = error as { code?: string };
  if (code === rowsMissing) return [{ code: 'FORBIDDEN', said: notYours }];
  if (!/^(23|22|P0001)/.test(code)) return undefined;
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  if (!refusal) return [{ code: 'RULE', said: words.wrongForm }];
  const named = Object.entries(refusal.fields ?? {});
  if (!named.length) return [{ code: 'RULE', said: refusal.sentence }];
  const columnOf = (field: string) => draft?.intents.map(({ from }) => from?.[field]).find(Boolean) ?? field;
  return named.map(([field, said]) => ({ code: 'RULE', said, column: columnOf(field) }));
}

const notYours: Sentence = {
  id: 'Data ini di luar wewenang Anda, atau merujuk ke data yang tidak ada.',
  en: 'It is not yours to enter, or it refers to a record that is not there.',
};

/** As a name is compared before anything is asked: letters and digits. */
const plainly = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Rows that may mean the same record are not settled together: the second finds what the first has made. */
function partedByIdentity(drafts: Draft[]): Draft[][] {
  const parts: Draft[][] = [];
  for (let left = drafts; left.length; ) {
    const taken = new Set<string>();
    const now: Draft[] = [];
    const later: Draft[] = [];
    for (const draft of left) {
      const keys = draft.intents.flatMap(identities);
      const isFree = keys.every((key) => !taken.has(key));
      // One that waits holds its place: those behind it that mean the same wait too.
      for (const key of keys) taken.add(key);
      (isFree ? now : later).push(draft);
    }
    parts.push(now);
    left = later;
  }
  return parts;
}

function identities({ find }: Draft['intents'][number]): string[] {
  if (find.by === 'ID') return [find.id];
  if (find.by === 'PERSON') return [`nik ${find.nik}`];
  if (find.by !== 'BUSINESS') return [];
  const { id, nib, nik, name, region } = find.identity;
  return [
    ...(id ? [id] : []),
    ...(nib ? [`nib ${nib}`] : []),
    ...(nik ? [`nik ${nik}`] : []),
    ...(name ? [`name ${region?.slice(0, 5)} ${plainly(name)}`] : []),
  ];
}

/** What tells whether a row comes out as it did: all that is said of it but for the identifiers of what is new. */
export const digestOf = ({ outcome, reasons, changes }: Settled): string =>
  createHash('sha256')
    .update(JSON.stringify([outcome, reasons.map(({ code, column }) => [code, column]), changes.map(anonymous)]))
    .digest('base64url');

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** New records are given other identifiers each time. */
const unnamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unnamed);
  return typeof value === 'string' && identifier.test(value) ? 'new' : value;
};

const anonymous = ({ record, noun, id, fields }: Settled['changes'][number]) => [
  record,
  noun,
  id ?? null,
  fields.map(({ field, before, after }) => [field, before ?? null, unnamed(after)]),
];
