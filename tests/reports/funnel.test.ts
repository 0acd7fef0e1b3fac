import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, create } = rowsOf(api);
const { person } = peopleOf(api);

beforeAll(async () => {
  const organiser = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  const exact = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
  const train = (year: number) =>
    create('Training', {
      ...{ name: `Bimtek ${year}`, kind: 'BIMTEK', organiser, state: 'HELD', ...exact },
      ...{ startsOn: `${year}-01-08`, endsOn: `${year}-01-10` },
    });
  const [early, training] = [await train(2023), await train(2024)];
  const exhibition = await create('Exhibition', {
    name: 'Pameran',
    year: 2024,
    startsOn: '2024-03-08',
    endsOn: '2024-03-12',
    ...exact,
  });
  const required = { code: 'UJI', name: 'Uji', scope: 'BUSINESS', sectors: ['SANDANG'], mandatoryFrom: '2024-12-31' };
  const type = await create('CertificateType', required);

  const business = (name: string, more: object) =>
    create('Business', { name: `Uji ${name}`, region: '96.01', legalForm: 'PT', ...more });
  const trained = async (business: string, within = training) =>
    create('Enrolment', {
      training: within,
      person: await create('Person', { name: 'Uji' }),
      business,
      state: 'ATTENDED',
    });
  const meet = async (business: string, country: string) => {
    const participation = await create('Participation', { exhibition, business });
    return create('Lead', { participation, buyerName: 'Uji', country, metOn: '2024-03-10' });
  };
  const send = (product: string, sentOn: string, more: object = {}) =>
    create('ExportRecord', {
      ...{ product, country: 'JP', channel: 'DIRECT', document: 'PEB', exportEntry: true, sentOn },
      ...{ sentOnPrecision: 'DAY', sentOnCertainty: 'STATED', ...more },
    });

  const whole = await business('Lengkap', { nib: '1234567890123', sector: 'SANDANG' });
  await create('BusinessIdentifier', { business: whole, kind: 'NPWP', value: '012345678901234' });
  await create('Certificate', { type, business: whole, number: '1', state: 'ISSUED', issuedOn: '2024-02-01' });
  const offered = { hsCode: '611020', exportPriceUsd: 5, capacityPerMonth: 100, leadTimeDays: 30 };
  const product = await create('Product', { name: 'Kain', business: whole, ...offered });
  for (const [month, defective] of [20, 1, 1, 1, 1, 1].entries())
    await create('QualityMeasurement', {
      product,
      batchOn: `2024-0${month + 1}-15`,
      produced: 100,
      defective,
      ordered: 50,
      onTime: 50,
    });
  await trained(whole);
  await act('order', 'Lead', await meet(whole, 'JP'), { orderValue: 1_000_000 });
  await send(product, '2024-05-01');
  await send(product, '2024-02-15', { channel: 'AGENT' });

  const hasty = await business('Tergesa', { sector: 'PANGAN' });
  await trained(hasty);
  await send(await create('Product', { name: 'Keripik', business: hasty }), '2024-06-01');

  const single = await business('Perorangan', { nib: '1234567890124', sector: 'SANDANG', legalForm: 'PERORANGAN' });
  await trained(single);
  await meet(await business('Tak Dilatih', { nib: '1234567890125', region: '96.02' }), 'SG');
  await trained(await business('Dahulu', { sector: 'PANGAN' }), early);
  await meet(await business('Lokal', { sector: 'PANGAN' }), 'ID');
  const carried = await create('Product', { name: 'Dodol', business: await business('Titipan', { sector: 'PANGAN' }) });
  await send(carried, '2024-06-01', { channel: 'INFORMAL_CARRY', exportEntry: false });
});

const document = `query ($to: LocalDate = "2025-01-01", $by: [BusinessDimension!], $region: ID = "96", $sector: Sector) {
  exportFunnel(from: "2024-01-01", to: $to, by: $by, region: $region, sector: $sector) {
    from to measures { ...M } groups { dimension key measures { ...M } } } } fragment M on Measure { code part value n missing }`;

interface Figure {
  code: string;
  part: string | null;
  value: number | null;
  n: number;
  missing: number;
}

const answered = (asker: Asker, variables: Record<string, unknown> = {}) => api.as(asker)(document, variables);
const funnel = async (asker: Asker, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await answered(asker, variables);
  expect(errors).toBeUndefined();
  const { measures, groups } = data.exportFunnel as {
    measures: Figure[];
    groups: { key: string; measures: Figure[] }[];
  };
  const of = (code: string, figures = measures) =>
    Object.fromEntries(figures.filter((each) => each.code === code).map(({ part, value }) => [part, value]));
  const figure = (code: string, part: string) => measures.find((each) => each.code === code && each.part === part);
  return { of, figure, groups };
};

// Of seven four are on the way in 2024: one has come all of it, one has exported without a NIB, one lacks the certificate of
// its branch, one has met a buyer and was never trained. One was trained the year before, one met a buyer from Indonesia,
// one has only had goods carried along.
test('a stage counts where all before it hold, and what is skipped is told', async () => {
  const { of } = await funnel(admin);
  expect(of('FUN-01-BASE')).toEqual({ null: 4 });
  const later = { CAPABLE: 1, OFFER: 1, CONTACT: 1, SAMPLE: 1, ORDER: 1, INDIRECT: 1, DIRECT: 1 };
  expect(of('FUN-01')).toEqual({ AWARE: 3, LEGAL: 2, COMPLIANT: 1, ...later });
  const skipped = {
    LEGAL: 0,
    COMPLIANT: 1,
    CAPABLE: 0,
    OFFER: 0,
    CONTACT: 1,
    SAMPLE: 0,
    ORDER: 0,
    INDIRECT: 1,
    DIRECT: 1,
  };
  expect(of('FUN-01-SKIPPED')).toEqual(skipped);
});

test('conversion is of those that had come to the stage before', async () => {
  const { of, figure } = await funnel(admin);
  expect(of('FUN-01-CONVERSION')).toMatchObject({ LEGAL: 200 / 3, COMPLIANT: 50, CAPABLE: 100, DIRECT: 100 });
  expect(figure('FUN-01-CONVERSION', 'LEGAL')).toMatchObject({ n: 3 });
});

test('days are reckoned from the end of the first training', async () => {
  const { of, figure } = await funnel(admin);
  // From 10 January: 1 February, 10 March, 15 February through an agent, 1 May.
  expect(of('FUN-01-DAYS')).toEqual({ COMPLIANT: 22, CONTACT: 60, INDIRECT: 36, DIRECT: 112 });
  expect(figure('FUN-01-DAYS', 'DIRECT')).toMatchObject({ n: 1, missing: 0 });
});

test('what came after the period has not come, and what was not mandatory by then is not asked', async () => {
  const { of } = await funnel(admin, { to: '2024-05-01' });
  // The third has come to COMPLIANT; batches are too few yet.
  expect(of('FUN-01')).toMatchObject({ AWARE: 3, LEGAL: 2, COMPLIANT: 2, CAPABLE: 0, DIRECT: 0 });
  expect(of('FUN-01-SKIPPED')).toMatchObject({ INDIRECT: 1, DIRECT: 0 });
});

test('it can be told apart and narrowed', async () => {
  const { groups, of } = await funnel(admin, { by: ['REGENCY'] });
  expect(groups.map(({ key, measures }) => [key, of('FUN-01-BASE', measures).null])).toEqual([
    ['96.01', 3],
    ['96.02', 1],
  ]);
  expect((await funnel(admin, { sector: 'SANDANG' })).of('FUN-01-BASE')).toEqual({ null: 2 });
});

test('an officer’s counts the businesses of the region, in one statement', async () => {
  const officer = await person({ role: 'OFFICER', region: '96.02' });
  const { sent, answer } = await api.statements(() => funnel(officer, { region: undefined }));
  expect(answer.of('FUN-01-BASE')).toEqual({ null: 1 });
  expect(sent).toHaveLength(1);
});

test('it is for nobody who does not see the people of businesses', async () => {
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  for (const grant of [
    { role: 'PARTNER', organization },
    { role: 'VIEWER', region: '96' },
  ]) {
    const { errors } = await answered(await person(grant));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

const behind = async (
  asker: Asker,
  filter: Record<string, unknown>,
  { region = '96', to = '2025-01-01', sector }: Row = {},
) => {
  const { data, errors } = await api.as(asker)(
    'query ($where: BusinessWhere) { businesses(where: $where) { totalCount nodes { id } } }',
    {
      where: {
        and: [
          { exportFunnel: { from: '2024-01-01', to, ...filter } },
          { region: { within: region } },
          ...(sector ? [{ sector: { in: [sector] } }] : []),
        ],
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data.businesses.nodes).toHaveLength(data.businesses.totalCount);
  return data.businesses.totalCount as number;
};

interface Row {
  region?: string;
  to?: string;
  sector?: string;
}

test('behind each figure are as many businesses as it counts, for each viewer, period and part', async () => {
  const askers = [
    admin,
    await person({ role: 'OFFICER', region: '96' }),
    await person({ role: 'OFFICER', region: '96.02' }),
    await person({ role: 'VERIFIER', region: '96' }),
  ];
  for (const asker of askers)
    for (const narrowed of [
      {},
      { to: '2024-05-01' },
      { to: '2024-02-01' },
      { sector: 'PANGAN' },
      { region: '96.02' },
    ]) {
      const { of } = await funnel(asker, narrowed);
      expect(await behind(asker, {}, narrowed)).toBe(of('FUN-01-BASE').null);
      for (const [stage, value] of Object.entries(of('FUN-01')))
        expect([stage, await behind(asker, { reached: stage }, narrowed)]).toEqual([stage, value]);
      for (const [stage, value] of Object.entries(of('FUN-01-SKIPPED')))
        expect([stage, await behind(asker, { skipped: stage }, narrowed)]).toEqual([stage, value]);
    }
});

test('who may not ask for the funnel may not filter by it either, whenever it is asked of', async () => {
  const list =
    'query ($asOf: DateTime) { businesses(where: { exportFunnel: { from: "2024-01-01", to: "2025-01-01" } }, asOf: $asOf) { nodes { id } } }';
  const codeOf = async (asker: Asker, variables = {}) =>
    (await api.as(asker)(list, variables)).errors?.[0]?.extensions.code;
  expect(await codeOf(await person({ role: 'VIEWER', region: '96' }))).toBe('FORBIDDEN');
  expect(await codeOf(await person({ role: 'VIEWER', region: '96' }), { asOf: new Date().toISOString() })).toBe(
    'FORBIDDEN',
  );
});

test('a list behind the funnel finds once what it counts, and that is part of what the list costs', async () => {
  const asked = async (filter: string) => {
    const { sent, answer } = await api.statements(() =>
      api.as(admin)(`{ businesses(where: { ${filter} }, limit: 10) { totalCount nodes { id } } }`),
    );
    return { cost: JSON.parse(answer.text).extensions.cost, sent };
  };
  const plain = await asked('name: { contains: "a" }');
  const { cost, sent } = await asked('exportFunnel: { from: "2024-01-01", to: "2025-01-01" }');
  expect(cost).toBe(plain.cost + 1000);
  const texts = sent.map(({ text }) => text).filter((text) => text.includes('exportFunnel'));
  expect(texts).toHaveLength(1);
  expect(texts[0]?.split('trained as').length).toBe(2);
});
