import type pg from 'pg';
import { type Asker, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import type { Somebody } from './hide.ts';
import { makePast } from './past.ts';
import type { Held } from './policy.ts';

/** A person of the cast: what is held, and the cookie of the session, which every copy of the register knows. */
export interface Player extends Somebody {
  name: string;
  asker: Asker;
}

/** One person of each role, and one without any, in a register that a synthetic office fills and that has a past. */
export async function castIn(url: string, client: pg.Client): Promise<{ players: Player[]; instants: string[] }> {
  const api = await openApi(url);
  const { create, update, ask } = rowsOf(api);
  const { person } = peopleOf(api);
  const pick = async (statement: string): Promise<string[]> =>
    (await client.query(statement)).rows.map((row) => Object.values(row)[0] as string);

  const [here = '', there = ''] = await pick(
    'select left(region_id, 5) from business group by 1 order by count(*) desc, 1 limit 2',
  );
  const [province = ''] = await pick(
    `select left(region_id, 2) from business where left(region_id, 2) <> '${here.slice(0, 2)}' group by 1 order by count(*) desc, 1`,
  );
  const [mentor = '', other = ''] = await pick(
    'select lead_mentor_id from engagement where lead_mentor_id is not null group by 1 order by count(*) desc, 1 limit 2',
  );
  const [partner = '', programme = ''] = Object.values(
    (
      await client.query(`select p.organization_id as partner, e.programme_id as programme from programme_partners p
        join engagement e on e.programme_id = p.programme_id group by 1, 2 order by count(*) desc, 1, 2 limit 1`)
    ).rows[0] ?? {},
  ) as string[];
  await share(client, programme);
  const agreement = { partner, programmes: [programme], startsOn: '2020-01-01' };
  const fields = ['IDENTITY', 'PRODUCTS', 'FIGURES', 'MENTORING', 'EXHIBITIONS'];
  await create('DataSharingAgreement', { ...agreement, number: 'A-1', fields });
  await create('DataSharingAgreement', { ...agreement, number: 'A-0', fields: ['EXPORTS'], endsOn: '2021-12-31' });

  const all = ['CONTACT', 'FINANCE', 'INCLUSION'];
  const provinces = await pick("select id from region where level = 'PROVINCE' order by 1");
  const parts: Record<string, Held[]> = {
    'an officer of a regency': [{ role: 'OFFICER', region: here }],
    'an officer of a province, for every purpose': [{ role: 'OFFICER', region: province, purposes: all }],
    'an officer of two regencies, for purposes in one': [
      { role: 'OFFICER', region: here, purposes: ['FINANCE'] },
      { role: 'OFFICER', region: there, purposes: ['CONTACT'] },
    ],
    'an officer of every province, for a purpose in one': [
      { role: 'OFFICER', region: '' },
      { role: 'OFFICER', region: province, purposes: ['FINANCE'] },
    ],
    'a verifier': [{ role: 'VERIFIER', region: here.slice(0, 2), purposes: ['FINANCE'] }],
    'a viewer': [{ role: 'VIEWER', region: here.slice(0, 2) }],
    'a mentor': [{ role: 'MENTOR', mentor, purposes: [] }],
    'a mentor for every purpose who is a viewer too': [
      { role: 'MENTOR', mentor: other, purposes: all },
      { role: 'VIEWER', region: here.slice(0, 2) },
    ],
    'a partner': [{ role: 'PARTNER', organization: partner }],
    'somebody without a grant': [],
  };
  const players: Player[] = [];
  for (const [name, holds] of Object.entries(parts)) {
    const grants = holds.flatMap(({ mentor: _, ...grant }) =>
      grant.region === '' ? provinces.map((region) => ({ ...grant, region })) : [{ ...grant }],
    );
    const asker = await person(...grants);
    const { user } = asker;
    for (const { mentor: id } of holds) if (id) await update('Mentor', id, { user });
    players.push({ name, holds, user, asker });
  }
  await ask('{ regions(limit: 1) { totalCount } }');
  await api.close();
  return { players, instants: await makePast(client, here, [there, province]) };
}

/** Two of three businesses of a programme let its partners know their names; some have taken that back, of some it has ended. */
async function share(client: pg.Client, programme: string): Promise<void> {
  await client.query(
    `insert into consent (id, business_id, purpose, basis, given_on, evidence, version)
      select rule.new_id(), b.id, 'PARTNER_SHARING', 'CONSENT', '2021-01-01', 'Formulir', 1
      from (select distinct business_id as id from engagement where programme_id = $1) b
      where hashtext(b.id::text) % 3 <> 0 on conflict do nothing`,
    [programme],
  );
  await client.query(
    `update consent set ends_on = '2022-06-30' where purpose = 'PARTNER_SHARING' and withdrawn_on is null and given_on < '2022-01-01'
      and business_id in (select business_id from engagement where programme_id = $1) and hashtext(business_id::text) % 7 = 1`,
    [programme],
  );
  await client.query(
    `update consent set withdrawn_on = '2022-01-01' where purpose = 'PARTNER_SHARING' and basis = 'CONSENT' and given_on < '2022-01-01'
      and business_id in (select business_id from engagement where programme_id = $1) and hashtext(business_id::text) % 7 = 0`,
    [programme],
  );
}
