import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sentence } from '../core/errors.ts';

/** The states from which on a business was there, in SQL. */
export const attended = "state in ('ATTENDED', 'REPORTED', 'VERIFIED')";

const tooMuch = { id: 'Jumlah bagian melebihi 100 persen.', en: 'The shares sum to more than 100 percent.' };
const tooLittle = {
  id: 'Bagian semua penyandang dana harus berjumlah 100 persen. Kembalikan ke status hadir untuk mengubahnya.',
  en: 'The shares of all payers must sum to 100 percent. Set the state back to ATTENDED to change them.',
};

/**
 * Shares may be entered one by one, so they may stay below 100 until results are in; they never exceed it. Payers
 * without a share leave room for an unknown rest.
 */
export async function sharesFault(em: EntityManager, participation: string): Promise<Sentence | undefined> {
  const [found] = await em.execute<{ sum: number | null; complete: boolean; state: string }[]>(
    `select p.state, sum(f.share_pct) as sum, bool_and(f.share_pct is not null) as complete
     from (select id, state from participation where id = ? for update) p
     left join funding f on f.participation_id = p.id group by p.id, p.state`,
    [participation],
  );
  if (!found || found.sum === null) return;
  if (found.sum > 100.01) return tooMuch;
  return found.complete && found.sum < 99.99 && ['REPORTED', 'VERIFIED'].includes(found.state) ? tooLittle : undefined;
}
