import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { evidenceTables } from '../../api/src/reports/mentoring-evidence.ts';
import { connected, syntheticDatabase } from '../demo/database.ts';
import { type Api, type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { query } from '../support/sql.ts';

const url = await syntheticDatabase(0.004);
/** Keeps facts, and holds what it gives against the records five times a second. */
const keeping = await openApi(url, { REPORT_AGE: '1' });
/** Counts each report anew. */
const counting = await openApi(url);
const { person } = peopleOf(counting);

const thisYear = new Date().getUTCFullYear();
const years = [thisYear, thisYear - 1, thisYear - 5];
const measures = 'measures { code part value n missing coverage hidden ifMissingUnchanged ifMissingClosed }';
const figures = `{ ${measures} groups { dimension key label ${measures} } }`;
const inYear = (year: number) => `from: "${year}-01-01", to: "${year + 1}-01-01"`;
const outcomes = (year: number, more: string) => `{ report: mentoringOutcomes(${inYear(year)}, ${more}) ${figures} }`;

const askers: Record<string, Asker> = { admin };
let partner: string;

beforeAll(async () => {
  const [row] = await query<{ id: string; province: string; mentor: string }>(
    url,
    `select owner_id as id, (select left(region_id, 2) from business b join engagement e on e.business_id = b.id group by 1 order by count(*) desc limit 1) as province,
      (select lead_mentor_id from engagement where lead_mentor_id is not null group by 1 order by count(*) desc limit 1) as mentor
      from programme p join engagement e on e.programme_id = p.id group by owner_id order by count(*) desc limit 1`,
  );
  partner = row?.id as string;
  askers.officer = await person({ role: 'OFFICER', region: row?.province });
  const provinces = await query<{ id: string }>(url, `select id from region where level = 'PROVINCE'`);
  askers.everywhere = await person(...provinces.map(({ id }) => ({ role: 'OFFICER', region: id })));
  askers.verifier = await person({ role: 'VERIFIER', region: row?.province });
  askers.reader = await person({ role: 'VIEWER', region: row?.province });
  askers.partner = await person({ role: 'PARTNER', organization: partner });
});

const questions = (asker: string): string[] =>
  years.flatMap((year) => {
    const portfolio = `{ report: partnerPortfolio(partner: "${partner}", ${inYear(year)}) ${figures} }`;
    const more = ['by: [PROGRAMME, PROVINCE, COHORT]', 'by: [PARTNER], sector: PANGAN', 'by: [REGENCY], region: "35"'];
    return asker === 'partner' ? [portfolio] : [portfolio, ...more.map((each) => outcomes(year, each))];
  });

const answerOf = async (api: Api, asker: string, document: string) => {
  const { data, errors } = await api.as(askers[asker] as Asker)(document);
  expect(errors).toBeUndefined();
  return data.report;
};

/** Waits until what is kept is as recorded, and what was answered of before is too old to be given. */
async function settled() {
  await expect
    .poll(
      () =>
        query<{ is: boolean }>(
          url,
          `select not exists (select from history.revision where noun = any($1) and not pg_visible_in_snapshot(xid, k.snapshot)) as is from kept.mentoring_position k`,
          [evidenceTables],
        ),
      { timeout: 60_000, interval: 200 },
    )
    .toEqual([{ is: true }]);
  await pause(1_100);
}

/** Whether a statement counts a report from the records. */
const isCounted = (text: string) => text.includes("'dimension', dimension") && text.includes('"measured" as');

/** Asks the same of both for everybody; says how often the answer came from what is kept. */
async function compared(documentsOf = questions): Promise<number> {
  let fromKept = 0;
  for (const asker of Object.keys(askers))
    for (const document of documentsOf(asker)) {
      const { sent, answer } = await keeping.statements(() => answerOf(keeping, asker, document));
      if (!sent.some(({ text }) => isCounted(text))) fromKept++;
      expect([asker, document, answer]).toEqual([asker, document, await answerOf(counting, asker, document)]);
    }
  return fromKept;
}

/** What may befall the records that facts rest on, as the rules of the register let it: each changes some of one table. */
const changes = [
  `update period_report set state = 'RETURNED', return_reason = 'Uji' where id in (select id from period_report where state = 'VERIFIED' order by random() limit 20)`,
  `update period_report set workers_female = coalesce(workers_female, 0) + 1, turnover = turnover * 2 where id in (select id from period_report where state = 'SUBMITTED' order by random() limit 20)`,
  'delete from period_report where id in (select id from period_report order by random() limit 20)',
  'update session set held_on = held_on - 1 where id in (select s.id from session s join engagement e on e.id = s.engagement_id where s.held_on > e.starts_on order by random() limit 20)',
  `update "constraint" set category = 'OTHER' where id in (select id from "constraint" order by random() limit 20)`,
  `update certificate set issued_on = issued_on - 30 where issued_on - 30 > coalesce(applied_on, '-infinity') and id in (select id from certificate where issued_on is not null and applied_on is null order by random() limit 5)`,
  'update quality_measurement set ordered = ordered + 10 where ordered is not null and id in (select id from quality_measurement order by random() limit 40)',
  'delete from quality_measurement where id in (select id from quality_measurement order by random() limit 20)',
  'update product_design set sold_units = coalesce(sold_units, 0) + 1 where id in (select id from product_design order by random() limit 20)',
  'delete from export_record where id in (select id from export_record where export_entry order by random() limit 2)',
  `update product set business_id = (select id from business where status = 'ACTIVE' order by random() limit 1) where business_id is not null and id in (select product_id from quality_measurement order by random() limit 1)`,
  `update business set sector = 'KERAJINAN' where id in (select business_id from engagement order by random() limit 10)`,
  'delete from assessment where id in (select id from assessment order by random() limit 10)',
  `update participation set state = 'NO_SHOW' where id in (select id from participation where state = 'CONFIRMED' order by random() limit 5)`,
  'update engagement set planned_months = planned_months + 1 where id in (select id from engagement order by random() limit 10)',
];

/** Carries one out as far as the rules of the register let it; says how many rows it has changed. */
const befall = (change: string): Promise<number> =>
  connected(url, async (client) => {
    const { rowCount } = await client.query(change).catch(() => ({ rowCount: 0 }));
    return rowCount ?? 0;
  });

test('what is counted from facts that are kept is what is counted from the records, for everybody', async () => {
  await settled();
  const asked = Object.keys(askers).flatMap(questions).length;
  expect(await compared()).toBe(asked);
});

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
/** So many days from a day on. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** What may be asked of a period that begins and ends on any day. */
const ofFreeDates = (): string[] => {
  const from = dayAfter(`${anyOf(years)}-01-01`, Math.floor(Math.random() * 365));
  const period = `from: "${from}", to: "${dayAfter(from, 1 + Math.floor(Math.random() * 900))}"`;
  const region = anyOf(['', ', region: "35"', `, region: "${anyOf(['31', '32', '33', '34', '51', '73'])}"`]);
  const sector = anyOf(['', ', sector: PANGAN', ', sector: KERAJINAN']);
  const by = anyOf(['PROGRAMME, PARTNER', 'PROVINCE, SECTOR', 'REGENCY, COHORT']);
  return [
    `{ report: mentoringOutcomes(${period}, by: [${by}]${region}${sector}) ${figures} }`,
    `{ report: partnerPortfolio(partner: "${partner}", ${period}) ${figures} }`,
  ];
};

test('so it is of any period, region and branch', async () => {
  await settled();
  for (let round = 0; round < 8; round++) {
    const documents = ofFreeDates();
    const asked = (asker: string) => (asker === 'partner' ? [] : documents);
    expect(await compared(asked)).toBe(documents.length * (Object.keys(askers).length - 1));
  }
});

test('after whatever befalls the records it is so again', async () => {
  const changed = new Set<string>();
  for (let round = 0; round < 2; round++) {
    // Of the rows that are drawn one may be such that the rules refuse all: others are drawn.
    for (const change of changes) if ((await befall(change)) || (await befall(change))) changed.add(change);
    await settled();
    expect(await compared()).toBeGreaterThan(0);
    const documents = ofFreeDates();
    await compared((asker) => (asker === 'partner' ? [] : documents));
  }
  // What is left of so small an office may lie in a state in which the rules refuse the others.
  expect(changed.size).toBeGreaterThan(10);
});

test('a partner is answered from what is recorded now, from what is kept', async () => {
  const [document] = questions('partner') as [string];
  for (const change of [
    `update engagement set state = 'DROPPED', exit_reason = 'MOVED', ends_on = current_date where state = 'ACTIVE' and starts_on < current_date
      and id in (select e.id from engagement e join programme p on p.id = e.programme_id where p.owner_id = '${partner}')`,
    `delete from "constraint"`,
    'delete from export_record where id in (select id from export_record limit 3)',
  ]) {
    await settled();
    const before = await answerOf(keeping, 'partner', document);
    await befall(change);
    const { sent, answer } = await keeping.statements(() => answerOf(keeping, 'partner', document));
    if (change.startsWith('update')) expect(answer).not.toEqual(before);
    expect(answer).toEqual(await answerOf(counting, 'partner', document));
    expect(sent.filter(({ text }) => isCounted(text))).toEqual([]);
  }
});

test('while rows change all the time nobody fails, and what a partner gets is as recorded when it asked', async () => {
  const [document] = questions('partner') as [string];
  const harmless = changes.filter((change) => change.startsWith('update'));
  let ended = false;
  const writing = (async () => {
    for (let turn = 0; !ended; turn++) await befall(harmless[turn % harmless.length] as string);
  })();
  try {
    for (let round = 0; round < 10; round++) {
      for (const each of ofFreeDates()) await answerOf(keeping, anyOf(['admin', 'officer', 'reader']), each);
      await answerOf(keeping, 'partner', document);
    }
  } finally {
    ended = true;
    await writing;
  }
  expect(await answerOf(keeping, 'partner', document)).toEqual(await answerOf(counting, 'partner', document));
  await settled();
  await compared();
});

test('another process brings what is kept up to what was recorded while there was none', async () => {
  await settled();
  const [before] = await query<{ at: Date }>(url, 'select counted_at as at from kept.mentoring_position');
  for (const change of changes.slice(1, 5)) await befall(change);
  const started = await openApi(url, { REPORT_AGE: '600' });
  const { sent, answer } = await started.statements(() =>
    answerOf(started, 'partner', questions('partner')[0] as string),
  );
  expect(answer).toEqual(await answerOf(counting, 'partner', questions('partner')[0] as string));
  expect(sent.filter(({ text }) => isCounted(text))).toEqual([]);
  const [after] = await query<{ at: Date }>(url, 'select counted_at as at from kept.mentoring_position');
  expect(Number(after?.at)).toBeGreaterThan(Number(before?.at));
});

test('facts are read where they are kept, and all counted anew where they are gone', async () => {
  await settled();
  const document = outcomes(thisYear - 1, 'by: [], region: "35"');
  const { data } = await keeping.as(admin)(document);
  await query(url, 'delete from kept.mentoring_course');
  expect((await keeping.as(admin)(document)).data).not.toEqual(data);
  await query(url, 'delete from kept.mentoring_position');
  await settled();
  expect((await keeping.as(admin)(document)).data).toEqual(data);
});
