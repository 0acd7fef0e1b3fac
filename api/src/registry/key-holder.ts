import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import { kindOf, type Viewer } from '../access/viewer.ts';
import { keyMark } from './api-key.ts';

/** What the database knows a key by. A quick hash is right for it: nobody guesses 32 random bytes. */
export const digestOf = (key: string): Buffer => hash('sha256', key, 'buffer');

const form = new RegExp(`^${keyMark}[A-Za-z0-9_-]{43}$`);

const lookUp = {
  name: 'key holder',
  text: `select k.id, k.name, k.organization_id as organization, k.operations,
      k.documents_only as "documentsOnly",
      (select coalesce(json_agg(json_build_array(d.hash, d.text)), '[]') from key_document d where d.key_id = k.id) as documents
    from auth.api_key secret join api_key k using (id)
    where secret.digest = $1 and k.revoked_at is null
      and k.starts_on <= rule.today_in('31') and (k.ends_on is null or k.ends_on >= rule.today_in('31'))`,
};

interface Holder {
  id: string;
  name: string;
  organization: string;
  operations: string[];
  documentsOnly: boolean;
  documents: [string, string][];
}

/** Who a key acts for today; null if it is unknown, not yet or no longer valid, which look alike. */
export async function holderOf(pool: Pool, key: string): Promise<{ viewer: Viewer } | null> {
  const { rows } = await pool.query<Holder>({ ...lookUp, values: [form.test(key) ? digestOf(key) : null] });
  const [found] = rows;
  if (!found) return null;
  const { id, name, organization, operations, documentsOnly, documents } = found;
  const standings: Viewer['standings'] = { PARTNER: { scope: [organization], purposes: {} } };
  const bounds = { operations, documentsOnly, documents: new Map(documents) };
  return { viewer: { id, name, kind: kindOf(standings), standings, key: bounds } };
}

const minute = 60_000;

/** Writes down when keys are asked with: at most once a minute for each, and while the request goes on. */
export class KeyUse {
  private readonly written = new Map<string, number>();
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  note({ id }: Viewer): void {
    const now = performance.now();
    if (now - (this.written.get(id) ?? -minute) < minute) return;
    this.written.set(id, now);
    this.pool
      .query(
        `update auth.api_key set used_at = date_trunc('minute', now()) where id = $1 and used_at is distinct from date_trunc('minute', now())`,
        [id],
      )
      .catch(() => this.written.delete(id));
  }
}
