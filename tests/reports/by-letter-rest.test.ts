import { expect, test } from 'vitest';
import { connected, syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { query } from '../support/sql.ts';
import { partByPart } from './by-hand.ts';

// Reports of a synthetic office, with their filter and each of their parts, against statements that are written from the
// definitions.

const url = await syntheticDatabase(Number(process.env.BY_HAND_FACTOR ?? 0.004));
await connected(url, async (client) => {
  const add = (name: string, region: string, owner: string | null, status = 'ACTIVE') =>
    client.query(
      `insert into business (id, version, created_at, updated_at, name, region_id, owner_name, status, sector) values (rule.new_id(), 1, now(), now(), $1, $2, $3, $4, 'PANGAN')`,
      [name, region, owner, status],
    );
  // Alike are the first three, and the two without an owner.
  for (const name of ['CV. Sari Rasa Ujian', 'sari  rasa ujian', 'Sari Rasa Ujian, PT'])
    await add(name, '35.05', 'Bu Sri');
  await add('Sari Rasa Ujian', '35.05', 'Pak Budi');
  await add('Sari Rasa Ujian', '35.06', 'Bu Sri');
  for (const name of ['Tenun Ujian', 'TENUN UJIAN']) await add(name, '34.04', null);
  await add('Tenun Ujian', '34.04', null, 'CLOSED');
});
const api = await openApi(url);

const [from, to] = ['2024-01-01', '2025-01-01'];
const period = `from: "${from}", to: "${to}"`;
test('the register, its records that are alike among them', async () => {
  const tables = (
    where: string,
  ) => `with every as (select b.*, btrim(regexp_replace(regexp_replace(regexp_replace(lower(b.name), '[^a-z0-9 ]', ' ', 'g'), '\\m(pt|cv|ud|pd|fa|koperasi)\\M', ' ', 'g'), ' +', ' ', 'g')) as written
      from business b where status in ('CANDIDATE', 'ACTIVE', 'DORMANT')),
    b as (select * from every b where ${where})`;
  await partByPart(api, (region) => `registerQuality(by: [PROVINCE, SECTOR]${region})`, tables, {
    'REG-01': 'select count(*) from b',
    'REG-01-NIB': 'select 100.0 * count(nib) / nullif(count(*), 0) from b',
    'REG-01-PHONE': 'select 100.0 * count(phone) / nullif(count(*), 0) from b',
    'REG-01-PHONE n': 'select count(*) from b',
    'REG-01-KBLI':
      'select 100.0 * count(*) filter (where id in (select business_id from business_activity)) / nullif(count(*), 0) from b',
    'REG-01-ALIKE': `select count(*) from b where exists (select from every o where o.id <> b.id and o.written = b.written and o.region_id = b.region_id
      and lower(o.owner_name) is not distinct from lower(b.owner_name))`,
  });
  const [{ n } = { n: 0 }] = await query<{ n: number }>(
    url,
    `${tables("b.name ilike '%ujian%'")} select count(*)::int as n from b`,
  );
  expect(n).toBe(7);
});

/** Whether a business has come to a stage, whatever it has skipped. */
const stages = {
  AWARE: `exists (select from enrolment e join training t on t.id = e.training_id where e.business_id = b.id and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE') and t.starts_on < '${to}')`,
  LEGAL: `b.nib is not null and (b.legal_form is null or b.legal_form in ('PERORANGAN', 'UD') or exists (select from business_identifier i where i.business_id = b.id and i.kind = 'NPWP'))`,
  COMPLIANT: `b.sector is not null and not exists (select from certificate_type t where t.mandatory_from < '${to}' and (t.sectors = '{}' or b.sector = any(t.sectors))
    and not exists (select from certificate c where c.business_id = b.id and c.type_id = t.id and c.state = 'ISSUED' and c.issued_on < '${to}' and (c.valid_until is null or c.valid_until >= date '${to}' - 1)))`,
  CAPABLE: `exists (select from product g where g.business_id = b.id and g.capacity_per_month is not null and g.lead_time_days is not null
    and (select count(*) = 6 and count(*) filter (where good) >= 5 from (select q.within_limits = 'WITHIN' as good from quality_measurement q where q.product_id = g.id
      and q.within_limits <> 'UNKNOWN' and q.batch_on < '${to}' order by q.batch_on desc, q.id desc limit 6) last))`,
  OFFER:
    'exists (select from product g where g.business_id = b.id and g.hs_code is not null and g.export_price_usd is not null)',
  CONTACT: 'exists (select from l where l.business_id = b.id)',
  SAMPLE: "exists (select from l where l.business_id = b.id and l.state in ('SAMPLE', 'QUOTED', 'ORDER'))",
  ORDER: "exists (select from l where l.business_id = b.id and l.state = 'ORDER')",
  INDIRECT: 'exists (select from x where x.business_id = b.id)',
  DIRECT: "exists (select from x where x.business_id = b.id and x.channel = 'DIRECT')",
};

/** The first day of a stage that is recorded to the day; of the others no day is. */
const firstDays = {
  AWARE: `(select case when bool_and(t.starts_on_precision = 'DAY') then (array_agg(coalesce(t.ends_on, t.starts_on) order by t.starts_on, t.ends_on))[1] end
    from enrolment e join training t on t.id = e.training_id where e.business_id = b.id and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE') and t.starts_on < '${to}')`,
  COMPLIANT: `(select max((select min(c.issued_on) from certificate c where c.business_id = b.id and c.type_id = t.id and c.state = 'ISSUED' and c.issued_on < '${to}'
      and (c.valid_until is null or c.valid_until >= date '${to}' - 1))) from certificate_type t where t.mandatory_from < '${to}' and (t.sectors = '{}' or b.sector = any(t.sectors)))`,
  CONTACT: '(select case when count(*) = count(l.met_on) then min(l.met_on) end from l where l.business_id = b.id)',
  INDIRECT:
    "(select case when bool_and(x.sent_on_precision = 'DAY') then min(x.sent_on) end from x where x.business_id = b.id)",
  DIRECT:
    "(select case when bool_and(x.sent_on_precision = 'DAY') then min(x.sent_on) end from x where x.business_id = b.id and x.channel = 'DIRECT')",
};

test('the stages on the way to export: reached, skipped, of how many, and after how many days', async () => {
  const names = Object.keys(stages);
  const reached = names.map(
    (name, i) =>
      `${names
        .slice(0, i + 1)
        .map((each) => `"${each}"`)
        .join(' and ')} as "to ${name}"`,
  );
  const tables = (
    where: string,
  ) => `with l as (select p.business_id, l.state, coalesce(l.met_on, h.starts_on) as met, l.met_on from lead l join participation p on p.id = l.participation_id
      join exhibition h on h.id = p.exhibition_id where l.country is distinct from 'ID' and (coalesce(l.met_on, h.starts_on) < '${to}' or coalesce(l.met_on, h.starts_on) is null)),
    x as (select g.business_id, r.channel, r.sent_on, r.sent_on_precision from export_record r join product g on g.id = r.product_id
      where r.document in ('PEB', 'INVOICE') and r.channel <> 'INFORMAL_CARRY' and (r.sent_on < '${to}' or r.sent_on is null)),
    meant as (select b.* from business b where b.status <> 'MERGED' and ${where} and b.id in (select e.business_id from enrolment e join training t on t.id = e.training_id
        where e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE') and t.starts_on >= '${from}' and t.starts_on < '${to}'
      union select business_id from l where met >= '${from}' union select business_id from x where sent_on >= '${from}')),
    held as (select b.id, ${Object.entries(stages)
      .map(([name, is]) => `${is} as "${name}"`)
      .join(', ')}, ${Object.entries(firstDays)
      .map(([name, day]) => `${day} as "day of ${name}"`)
      .join(', ')} from meant b),
    f as (select *, ${reached.join(', ')} from held)`;
  const figures = Object.fromEntries([
    ['FUN-01-BASE', 'select count(*) from f'],
    ...names.flatMap((name, i) => [
      [`FUN-01 ${name}`, `select count(*) filter (where "to ${name}") from f`],
      [`FUN-01 ${name} n`, 'select count(*) from f'],
      ...(i === 0
        ? []
        : [
            [`FUN-01-SKIPPED ${name}`, `select count(*) filter (where "${name}" and not "to ${name}") from f`],
            [
              `FUN-01-CONVERSION ${name}`,
              `select 100.0 * count(*) filter (where "to ${name}") / nullif(count(*) filter (where "to ${names[i - 1]}"), 0) from f`,
            ],
            [`FUN-01-CONVERSION ${name} n`, `select count(*) filter (where "to ${names[i - 1]}") from f`],
          ]),
    ]),
    ...Object.keys(firstDays)
      .filter((name) => name !== 'AWARE')
      .flatMap((name) => {
        const days = `"day of ${name}" - "day of AWARE"`;
        return [
          [
            `FUN-01-DAYS ${name}`,
            `select percentile_cont(0.5) within group (order by ${days}) from f where "to ${name}"`,
          ],
          [`FUN-01-DAYS ${name} missing`, `select count(*) - count(${days}) from f where "to ${name}"`],
        ];
      }),
  ]) as Record<string, string>;
  await partByPart(api, (region) => `exportFunnel(${period}, by: [PROVINCE, SECTOR]${region})`, tables, figures);
});

test('costs, with what is not known of them', async () => {
  const paid = (link: string) =>
    `(select case when count(*) = count(f.amount) then sum(f.amount) end from funding f where f.${link} having count(*) > 0)`;
  await partByPart(
    api,
    (region) => `costs(${period}, by: [PROVINCE, SECTOR]${region})`,
    (
      where,
    ) => `with e as (select e.state, ${paid('engagement_id = e.id')} as paid from engagement e join business b on b.id = e.business_id
        where e.state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED') and e.starts_on is not null and e.ends_on >= '${from}' and e.ends_on < '${to}' and ${where}),
      c as (select ${paid('certificate_id = c.id')} as paid from certificate c join business b on b.id = c.business_id where c.issued_on >= '${from}' and c.issued_on < '${to}' and ${where}
        and exists (select from engagement e where e.business_id = b.id and e.starts_on <= c.issued_on))`,
    {
      'COST-01-MENTORING': 'select sum(paid) from e',
      'COST-01-MENTORING n': 'select count(paid) from e',
      'COST-01-MENTORING missing': 'select count(*) - count(paid) from e',
      'COST-01': "select sum(paid) / nullif(count(paid) filter (where state <> 'DROPPED'), 0) from e",
      'COST-01-CERTIFICATE': 'select sum(paid) / nullif(count(paid), 0) from c',
      'COST-01-CERTIFICATE missing': 'select count(*) - count(paid) from c',
    },
  );
});

test('certificates that are valid, and food businesses without halal', async () => {
  const on = '2025-06-01';
  await partByPart(
    api,
    (region) => `certificateStock(on: "${on}", by: [PROVINCE, SECTOR]${region})`,
    (
      where,
    ) => `with c as (select c.*, case state when 'SUSPENDED' then suspended_on when 'REVOKED' then least(suspended_on, revoked_on)
          when 'SUPERSEDED' then (select issued_on from certificate n where n.id = c.superseded_by_id) end as lost
        from certificate c left join business f on f.id = c.business_id left join "group" g on g.id = c.group_id
          cross join lateral (select coalesce(f.region_id, g.region_id) as region_id, f.sector) b
        where c.issued_on <= '${on}' and (c.valid_until is null or c.valid_until >= '${on}') and c.state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED') and ${where}),
      v as (select * from c where state = 'ISSUED' or lost > '${on}'),
      a as (select b.* from business b where (b.status = 'ACTIVE' or (b.status = 'CLOSED' and b.closed_on > '${on}')) and (b.founded_year is null or b.founded_year <= 2025) and ${where}),
      h as (select id from a where sector = 'PANGAN' and not exists (select from certificate c join certificate_type t on t.id = c.type_id where c.business_id = a.id and t.code = 'HALAL'
        and c.issued_on <= '${on}' and (c.valid_until is null or c.valid_until >= '${on}') and (c.state = 'ISSUED' or (c.state = 'SUSPENDED' and c.suspended_on > '${on}') or (c.state = 'REVOKED' and least(c.suspended_on, c.revoked_on) > '${on}')
          or (c.state = 'SUPERSEDED' and (select n.issued_on from certificate n where n.id = c.superseded_by_id) > '${on}'))))`,
    {
      'CER-01': 'select count(*) from v',
      'CER-01 missing': "select count(*) from c where state <> 'ISSUED' and lost is null",
      'CER-01-ENDING': `select count(*) from v where valid_until <= date '${on}' + 90`,
      'CER-01-HALAL': 'select count(*) from h',
      'CER-01-HALAL n': "select count(*) from a where sector = 'PANGAN'",
      'CER-01-HALAL missing': 'select count(*) from a where sector is null',
      'CER-01-HALAL-SHARE':
        "select 100.0 * (select count(*) from h) / nullif(count(*) filter (where sector = 'PANGAN'), 0) from a",
    },
  );
});

test('inclusion, with those of whom it cannot be told', async () => {
  await partByPart(
    api,
    (region) => `inclusion(by: [PROVINCE, SECTOR]${region})`,
    (where) => `with f as (select b.id, g.underdeveloped, case when women >= 50 then true when men > 50 then false
        when women is null and sexes = '{FEMALE}' then true when men is null and sexes = '{MALE}' then false
        when not coalesce(sexes && '{FEMALE,MALE}', false) and owner_sex in ('FEMALE', 'MALE') then owner_sex = 'FEMALE' end as of_women
      from business b left join region g on g.id = left(b.region_id, 5) and length(b.region_id) >= 5
        left join lateral (select array_agg(distinct p.sex) as sexes, sum(o.ownership_pct) filter (where p.sex = 'FEMALE') as women, sum(o.ownership_pct) filter (where p.sex = 'MALE') as men
          from business_person o join person p on p.id = o.person_id where o.business_id = b.id and o.role = 'OWNER'
            and (o.starts_on is null or o.starts_on <= current_date) and (o.ends_on is null or o.ends_on > current_date)) o on true
      where b.status = 'ACTIVE' and ${where})`,
    {
      'INC-01-WOMEN': 'select 100.0 * count(*) filter (where of_women) / nullif(count(of_women), 0) from f',
      'INC-01-WOMEN missing': 'select count(*) - count(of_women) from f',
      'INC-01-REMOTE':
        'select 100.0 * count(*) filter (where underdeveloped) / nullif(count(underdeveloped), 0) from f',
      'INC-01-REMOTE missing': 'select count(*) - count(underdeveloped) from f',
    },
  );
});
