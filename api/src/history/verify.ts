import type { Client } from 'pg';
import { allNouns, table } from '../core/noun.ts';
import { contentOf, firstLink, linkLength, linkOf, Sealing, sealedIn } from './seal.ts';

/** What is not as it was sealed. */
export interface Fault {
  what: string;
  revision?: string;
  noun?: string;
  row?: string;
}

export interface Verified {
  seals: number;
  revisions: number;
  faults: Fault[];
}

interface Sealed {
  id: string;
  ids: string[];
  links: Buffer;
  previous: Buffer;
  hash: Buffer;
  key: Buffer;
  signature: Buffer;
}
interface Content {
  id: string;
  noun: string;
  row_id: string;
  content: Buffer;
}

/** Holds every revision against the chain, every seal against its signature, and every row against its last revision. */
export async function verifyHistory(client: Client, secret: string): Promise<Verified> {
  const faults: Fault[] = [];
  await client.query(`set timezone = '${sealedIn}'`);
  const { seals, revisions } = await verifyChain(client, new Sealing(secret), faults);
  for (const { type, name } of allNouns()) {
    const { rows } = await client.query<{ id: string; revision: string | null; what: keyof typeof sentences }>(
      'select * from history.astray($1)',
      [table(type)],
    );
    for (const { id, revision, what } of rows)
      faults.push({ what: sentences[what], noun: name, row: id, ...(revision ? { revision } : {}) });
  }
  return { seals, revisions, faults };
}

const sentences = {
  MISSING: 'A row is not there, though nobody deleted it.',
  RISEN: 'A row is there, though it was deleted.',
  UNRECORDED: 'A row has been changed, and no revision tells of it.',
  CHANGED: 'A row is not what its last revision says.',
};

async function verifyChain(client: Client, sealing: Sealing, faults: Fault[]) {
  const { rows: numbers } = await client.query<{ id: string }>('select id from history.seal order by id');
  let before: Buffer = firstLink;
  let revisions = 0;
  for (const { id: number } of numbers) {
    const { rows } = await client.query<Sealed>('select * from history.seal where id = $1', [number]);
    const seal = rows[0] as Sealed;
    if (!seal.previous.equals(before)) faults.push({ what: `Seal ${seal.id} does not follow the one before.` });
    if (!sealing.isOurs(seal.ids, seal.hash, seal.key, seal.signature))
      faults.push({ what: `Seal ${seal.id} does not bear our signature.` });
    faults.push(...(await verifyLinks(client, seal)));
    before = seal.hash;
    revisions += seal.ids.length;
  }
  const { rows: extra } = await client.query<{ id: string; noun: string; row_id: string }>(
    `select id, noun, row_id from history.revision r where xid < (select max(horizon) from history.seal)
       and not exists (select from (select unnest(ids) as id from history.seal) s where s.id = r.id) order by id`,
  );
  for (const { id, noun, row_id } of extra)
    faults.push({ what: 'A revision was put in after its time was sealed.', revision: id, noun, row: row_id });
  const { rows: unsettled } = await client.query<{ id: string; noun: string; row_id: string }>(
    'select * from history.unsettled() order by id',
  );
  for (const { id, noun, row_id } of unsettled)
    faults.push({ what: 'A revision is redacted, and nobody was erased for it.', revision: id, noun, row: row_id });
  return { seals: numbers.length, revisions };
}

async function verifyLinks(client: Client, { id, ids, links, previous, hash }: Sealed): Promise<Fault[]> {
  const { rows } = await client.query<Content>(
    `select r.id, r.noun, r.row_id, ${contentOf} as content from history.revision r where r.id = any($1::bigint[])`,
    [ids],
  );
  const contents = new Map(rows.map((row) => [row.id, row]));
  const faults: Fault[] = [];
  if (links.length !== ids.length * linkLength || !links.subarray(-linkLength).equals(hash))
    faults.push({ what: `The links of seal ${id} are not those that were signed.` });
  let before: Buffer = previous;
  for (const [place, revision] of ids.entries()) {
    const link = links.subarray(place * linkLength, (place + 1) * linkLength);
    const found = contents.get(revision);
    if (!found) faults.push({ what: 'A revision is gone.', revision });
    else if (!linkOf(before, found.content).equals(link))
      faults.push({ what: 'A revision is not what was sealed.', revision, noun: found.noun, row: found.row_id });
    before = link;
  }
  return faults;
}
