import type { FastifyReply } from 'fastify';
import { refuse, words } from '../core/errors.ts';

/** How many lists are taken along at a time, by one and by all of a process: they wait on disk for whoever fetches them slowly. */
const most = { own: 8, all: 24 };

const own = new Map<string, number>();
let all = 0;

/** Enters that somebody takes a list along, until the answer is over. */
export function takesAlong({ id }: { id: string }, { raw }: FastifyReply): void {
  // Whoever has gone away by now is heard of no more.
  if (raw.destroyed) throw refuse(words.gone);
  const theirs = own.get(id) ?? 0;
  if (theirs >= most.own || all >= most.all) throw refuse(allTaken, 'CONFLICT');
  own.set(id, theirs + 1);
  all++;
  raw.once('close', () => {
    all--;
    const left = (own.get(id) as number) - 1;
    if (left) own.set(id, left);
    else own.delete(id);
  });
}

const allTaken = {
  id: 'Masih banyak daftar yang sedang diunduh. Tunggu sampai salah satunya selesai.',
  en: 'Many lists are still being taken along. Wait until one of them is there.',
};
