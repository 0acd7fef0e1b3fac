import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { type Refusal, refuse, type Sentence, withStatus } from '../core/errors.ts';
import type { Vault } from '../core/vault.ts';

/** The header by which a client says that a change is the same as one that it has asked for before. */
export const keyHeader = 'idempotency-key';

/** For as long an answer is kept. */
const kept = "interval '24 hours'";
/** A change takes seconds: one that has not been made by then was interrupted, and may be made by who asks again. */
const interrupted = "interval '30 seconds'";
/** How long whoever asks a second time waits for the first, in milliseconds. */
const patience = 10_000;

/** What PostgreSQL says when a statement has waited for as long as it may: for a lock, or in all. */
const tooLong = ['55P03', '57014'];

const claiming = `insert into auth.idempotency_key as k (holder, key, request, claim) values ($1, $2, $3, $4)
  on conflict (holder, key) do update set request = excluded.request, claim = excluded.claim, begun_at = now(), done = false, answer = null
    where k.begun_at < now() - ${kept} or (k.request = excluded.request and not k.done and k.begun_at < now() - ${interrupted})
  returning claim`;

/** What somebody asks under a key. */
export interface Wish {
  /** Who asks. */
  holder: string;
  key: string;
  /** All that is asked, as text. */
  request: string;
}

/** Either the change is to be made under a claim, or this was answered the first time. */
export type Claimed = { claim: string } | { answer: string };

/**
 * Changes that are asked for under a key: each is made once, on however many processes it is asked for, and answered alike
 * for a day. Who changes records does it under a claim that holds within the very transaction (`change-set.ts`), so nothing
 * that is interrupted is made twice. Neither key, nor what was asked, nor the answer can be read in the database.
 */
export class OnceOnly {
  private readonly pool: Pool;
  private readonly vault: Vault;
  private readonly hourly: NodeJS.Timeout;

  constructor(pool: Pool, vault: Vault, report: (error: unknown) => void) {
    this.pool = pool;
    this.vault = vault;
    this.hourly = setInterval(() => this.forget().catch(report), 3_600_000).unref();
  }

  /** Lets go of what is older than a day. */
  async forget(): Promise<void> {
    await this.pool.query(`delete from auth.idempotency_key where begun_at < now() - ${kept}`);
  }

  close = (): void => clearInterval(this.hourly);

  async claim({ holder, key, request }: Wish): Promise<Claimed> {
    // Digests of what may be short and personal are keyed, or they could be guessed.
    const [wished, named] = [this.vault.index(digest(request)), this.vault.index(digest(key))];
    for (const end = Date.now() + patience; ; await pause(50)) {
      const mine = await this.take([holder, named, wished, v7()]);
      if (mine) return mine;
      const { rows } = await this.pool.query<{ request: string; done: boolean; answer: string | null }>(
        'select request, done, answer from auth.idempotency_key where holder = $1 and key = $2',
        [holder, named],
      );
      const [first] = rows;
      if (first && first.request !== wished) throw refuse(ofSomethingElse, 'BAD_USER_INPUT');
      if (first?.answer) return { answer: this.vault.open(first.answer) };
      if (Date.now() > end) throw refuse(first?.done ? answerLost : underWay, 'CONFLICT');
    }
  }

  /** Waits for a change that is being made under the key, as its transaction holds the row. */
  private async take(values: string[]): Promise<{ claim: string } | undefined> {
    try {
      return (await this.pool.query<{ claim: string }>(claiming, values)).rows[0];
    } catch (error) {
      if (tooLong.includes((error as { code?: string }).code ?? '')) throw refuse(underWay, 'CONFLICT');
      throw error;
    }
  }

  /** Keeps what was answered under a claim. */
  async keep(claim: string, answer: string): Promise<void> {
    await this.pool.query('update auth.idempotency_key set done = true, answer = $2 where claim = $1', [
      claim,
      this.vault.seal(answer),
    ]);
  }

  /** Gives a claim back under which nothing was changed. */
  async release(claim: string): Promise<void> {
    await this.pool.query('delete from auth.idempotency_key where claim = $1 and not done', [claim]);
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** The key in a request's header; nothing if there is none. */
export function keyIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return;
  if (typeof header === 'string' && /^[!-~]{8,255}$/.test(header)) return header;
  throw withStatus(noKey(), 400);
}

const noKey = (): Refusal =>
  refuse({
    id: `${keyHeader} memuat 8 sampai 255 karakter ASCII tanpa spasi.`,
    en: `${keyHeader} holds 8 to 255 ASCII characters, and no blanks.`,
  });

export const oneChange: Sentence = {
  id: `Dengan ${keyHeader} satu permintaan memuat satu perubahan.`,
  en: `With ${keyHeader} a request holds one change.`,
};
const ofSomethingElse: Sentence = {
  id: `${keyHeader} ini sudah dipakai untuk permintaan lain.`,
  en: `This ${keyHeader} was used for another request.`,
};
const underWay: Sentence = {
  id: 'Perubahan ini sedang dikerjakan. Coba lagi dengan kunci yang sama.',
  en: 'This change is under way. Ask again with the same key.',
};
const answerLost: Sentence = {
  id: 'Perubahan ini sudah dikerjakan, tetapi jawabannya tidak tersimpan. Muat ulang data.',
  en: 'This change was made, but its answer was lost. Read the record again.',
};

export const seenOtherwise: Sentence = {
  id: 'Perubahan ini sudah dikerjakan, tetapi hak akses Anda berubah sejak itu. Muat ulang data.',
  en: 'This change was made, but what you may do has changed since. Read the record again.',
};
