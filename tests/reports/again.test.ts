import { beforeAll, expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create } = rowsOf(api);
const programmes: Record<string, string> = {};

/** A business that left mentoring and came back a year later, to two programmes; and one that was mentored once. */
beforeAll(async () => {
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  for (const name of ['satu', 'dua', 'tiga'])
    programmes[name] = await create('Programme', { name: `Uji ${name}`, kind: 'MENTORING', owner });
  const business = async (workers: Record<string, [women: number, men: number]>) => {
    const made = await create('Business', { name: 'Uji', region: '35.05', sector: 'PANGAN' });
    for (const [startsOn, [workersFemale, workersMale]] of Object.entries(workers))
      await create('PeriodReport', {
        ...{ business: made, period: 'SEMESTER', startsOn, state: 'SUBMITTED', workersFemale, workersMale },
      });
    return made;
  };
  const mentored = (of: string, programme: string, startsOn: string, left?: string) =>
    create('Engagement', {
      ...{ business: of, programme: programmes[programme], startsOn, baselineOn: startsOn },
      ...(left ? { state: 'DROPPED', endsOn: left, exitReason: 'MOVED' } : { state: 'ACTIVE' }),
    });
  const back = await business({ '2022-07-01': [2, 1], '2023-07-01': [3, 1], '2024-07-01': [6, 2] });
  await mentored(back, 'satu', '2023-02-01', '2023-06-30');
  await mentored(back, 'satu', '2024-02-01');
  await mentored(back, 'dua', '2024-03-01');
  const product = await create('Product', { name: 'Keripik', business: back });
  await create('ExportRecord', {
    ...{ product, country: 'JP', channel: 'DIRECT', document: 'PEB', exportEntry: true },
    ...{ sentOn: '2024-06-01', sentOnPrecision: 'DAY', sentOnCertainty: 'STATED' },
  });
  const once = await business({ '2022-07-01': [1, 5], '2024-07-01': [2, 3] });
  await mentored(once, 'dua', '2023-02-01');
});

test('a business that is mentored again counts once among businesses and jobs, by the mentoring that began first', async () => {
  const { data, errors } = await api.as(admin)(
    `{ mentoringOutcomes(from: "2023-01-01", to: "2025-01-01", by: [PROGRAMME]) { measures { ...M } groups { key measures { ...M } } } }
      fragment M on Measure { code part value n missing }`,
  );
  expect(errors).toBeUndefined();
  const figures = (measures: { code: string; part: string | null }[]) => {
    const told = (code: string) => measures.find((each) => each.code === code);
    return ['ENGAGEMENTS', 'BUSINESSES', 'MEN-05', 'MEN-05-WOMEN', 'MEN-05-MEN'].map(
      (code) => (told(code) as unknown as { value: number }).value,
    );
  };
  const { measures, groups } = data.mentoringOutcomes;
  expect(figures(measures)).toEqual([4, 2, 4, 5, -1]);
  const of = (name: string) =>
    figures(groups.find(({ key }: { key: string }) => key === programmes[name])?.measures ?? []);
  expect({ satu: of('satu'), dua: of('dua') }).toEqual({ satu: [2, 1, 5, 4, 1], dua: [2, 2, 3, 4, -1] });
});

test('a business that is mentored again enters export once', async () => {
  const { data, errors } = await api.as(admin)(
    `{ mentoringOutcomes(from: "2024-01-01", to: "2025-01-01", by: [PROGRAMME]) { measures { ...M } groups { key measures { ...M } } } }
      fragment M on Measure { code value unit n }`,
  );
  expect(errors).toBeUndefined();
  const { measures, groups } = data.mentoringOutcomes;
  const entries = (of: { code: string; value: number }[]) => of.find(({ code }) => code === 'MEN-11');
  // Sent in June 2024, within 24 months of both mentorings that began before it, and of another business's.
  expect(entries(measures)).toMatchObject({ value: 1, unit: 'BUSINESSES', n: 3 });
  for (const name of ['satu', 'dua'])
    expect(entries(groups.find(({ key }: { key: string }) => key === programmes[name]).measures)?.value).toBe(1);
});

test('much mentoring of few businesses tells a partner of these few, and is hidden', async () => {
  const partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const owner = await create('Organization', { name: 'Uji Dinas lain', kind: 'DISPERINDAG_KABKOTA' });
  const programme = await create('Programme', { name: 'Uji mitra', kind: 'MENTORING', owner, partners: [partner] });
  const mentored = async (sector: string, times: number) => {
    const business = await create('Business', { name: 'Uji', region: '35.05', sector });
    for (let month = 1; month <= times; month++)
      await create('Engagement', {
        ...{ business, programme, startsOn: `2024-0${month}-01`, baselineOn: `2024-0${month}-01` },
        ...{ state: 'DROPPED', exitReason: 'MOVED', endsOn: `2024-0${month}-20` },
      });
  };
  await mentored('KERAJINAN', 4);
  for (let i = 0; i < 4; i++) await mentored('PANGAN', 1);
  for (let i = 0; i < 4; i++) await mentored('SANDANG', 1);
  const asked = await peopleOf(api).person({ role: 'PARTNER', organization: partner });
  const { data, errors } = await api.as(asked)(
    `{ partnerPortfolio(partner: "${partner}", from: "2024-01-01", to: "2025-01-01") { measures { ...M } groups { key measures { ...M } } } }
      fragment M on Measure { code part value hidden }`,
  );
  expect(errors).toBeUndefined();
  interface Figure {
    code: string;
    part: string | null;
    value: number | null;
    hidden: boolean;
  }
  const { measures, groups } = data.partnerPortfolio as {
    measures: Figure[];
    groups: { key: string; measures: Figure[] }[];
  };
  const engagements = (of: Figure[]) => of.find(({ code }) => code === 'ENGAGEMENTS');
  expect(engagements(measures)).toMatchObject({ value: 12, hidden: false });
  const ofSector = (sector: string) => groups.find(({ key }) => key === sector)?.measures ?? [];
  expect(engagements(ofSector('KERAJINAN'))).toMatchObject({ value: null, hidden: true });
  const dropped = ofSector('KERAJINAN').filter(({ code, part }) => code === 'MEN-01-EXIT' && part === 'MOVED');
  expect(dropped).toMatchObject([{ value: null, hidden: true }]);
  // One other is hidden with it, or it would be what is left.
  expect(['PANGAN', 'SANDANG'].filter((sector) => engagements(ofSector(sector))?.hidden)).toHaveLength(1);
});
