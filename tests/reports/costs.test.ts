import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, ask, create } = rowsOf(api);
const { person } = peopleOf(api);

const million = 1_000_000;
let [programme, other] = ['', ''];

/** Of four mentorings that end in 2024 two are completed and one dropped at known costs; of the fourth a payer's amount is not known. */
beforeAll(async () => {
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  programme = await create('Programme', { name: 'Uji A', kind: 'MENTORING', owner });
  other = await create('Programme', { name: 'Uji B', kind: 'MENTORING', owner });
  const { certificateTypes } = await ask('{ certificateTypes(where: { code: { eq: "MEREK" } }) { nodes { id } } }');
  const pay = (link: object, ...amounts: (number | null)[]) =>
    Promise.all(
      amounts.map((each) =>
        create('Funding', { ...link, sourceType: 'APBN', ...(each === null ? {} : { amount: each * million }) }),
      ),
    );
  const mentor = async (
    region: string,
    within: string,
    endsOn: string,
    isCompleted: boolean,
    amounts: (number | null)[],
  ) => {
    const business = await create('Business', { name: 'Uji', region, sector: 'PANGAN' });
    const begun = { business, programme: within, startsOn: '2023-01-09', baselineOn: '2023-01-09', state: 'ACTIVE' };
    const engagement = await create('Engagement', begun);
    const waived = { consistencyWaived: true, consistencyWaivedReason: 'Uji' };
    if (isCompleted) await act('complete', 'Engagement', engagement, { endsOn, ...waived });
    else await act('drop', 'Engagement', engagement, { endsOn, exitReason: 'MOVED' });
    await pay({ engagement }, ...amounts);
    return business;
  };
  const first = await mentor('96.01', programme, '2024-01-01', true, [10, 5]);
  await mentor('96.01', programme, '2024-12-31', true, [15]);
  await mentor('96.02', programme, '2024-06-30', false, [6]);
  await mentor('96.02', programme, '2024-06-30', true, [9, null]);
  await mentor('96.02', programme, '2025-01-01', true, [100]);
  const unpaid = await mentor('96.02', other, '2024-06-30', true, []);
  await create('Engagement', {
    business: first,
    programme: other,
    startsOn: '2024-02-01',
    baselineOn: '2024-02-01',
    state: 'ACTIVE',
  });

  let number = 0;
  const issue = async (business: string, issuedOn: string, ...amounts: (number | null)[]) => {
    const paper = { number: `IDM${++number}`, issuedOn, validUntil: '2030-01-01', state: 'ISSUED' };
    await pay(
      { certificate: await create('Certificate', { type: certificateTypes.nodes[0].id, business, ...paper }) },
      ...amounts,
    );
  };
  await issue(first, '2024-03-01', 2);
  await issue(first, '2024-01-31', 4, 1);
  await issue(unpaid, '2024-03-01', null);
  await issue(first, '2023-12-31', 50);
  await issue(await create('Business', { name: 'Tanpa', region: '96.01' }), '2024-03-01', 50);
});

const document = `query ($by: [CostDimension!] = [PROGRAMME], $region: ID) { costs(from: "2024-01-01", to: "2025-01-01", by: $by, region: $region) {
  from to measures { ...M } groups { dimension key label measures { ...M } } } } fragment M on Measure { code value n missing coverage }`;

const answered = (asker: Asker, variables: object = {}) => api.as(asker)(document, { region: '96', ...variables });
const costs = async (asker: Asker, variables: object = {}) => {
  const { data, errors } = await answered(asker, variables);
  expect(errors).toBeUndefined();
  const told = (figures: { code: string }[]) => Object.fromEntries(figures.map(({ code, ...told }) => [code, told]));
  const { measures, groups } = data.costs;
  return {
    of: told(measures),
    in: (of: string) => told(groups.find(({ key }: { key: string }) => key === of).measures),
  };
};

test('what was completed carries what was dropped, and what is not known in full is missing', async () => {
  const { of } = await costs(admin);
  // 15, 15 and 6 million for two that were completed; one lacks an amount, one a payer.
  expect(of['COST-01-MENTORING']).toEqual({ value: 36 * million, n: 3, missing: 2, coverage: 0.6 });
  expect(of['COST-01']).toEqual({ value: 18 * million, n: 3, missing: 2, coverage: 0.6 });
});

test('a certificate counts once for all, and in each programme that was mentoring its business', async () => {
  const report = await costs(admin);
  expect(report.of['COST-01-CERTIFICATE']).toMatchObject({ value: 3.5 * million, n: 2, missing: 1 });
  expect(report.in(programme)['COST-01-CERTIFICATE']).toMatchObject({ value: 3.5 * million, n: 2, missing: 0 });
  // The other began a day after the second was issued.
  expect(report.in(other)['COST-01-CERTIFICATE']).toMatchObject({ value: 2 * million, n: 1, missing: 1 });
});

test('where nothing is known nothing is claimed', async () => {
  expect((await costs(admin)).in(other)['COST-01-MENTORING']).toMatchObject({ value: null, n: 0, missing: 1 });
  const report = await costs(admin, { by: ['REGENCY'] });
  // Six million were paid and nothing of known cost was completed there.
  expect(report.in('96.02')['COST-01']).toMatchObject({ value: null, n: 1, missing: 2 });
});

test('an officer’s counts the businesses of the region, in one statement', async () => {
  const officer = await person({ role: 'OFFICER', region: '96.01' });
  const { sent, answer } = await api.statements(() => costs(officer));
  expect(answer.of['COST-01']).toMatchObject({ value: 15 * million, n: 2, missing: 0 });
  expect(sent).toHaveLength(1);
});

test('a partner does not ask it', async () => {
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { errors } = await answered(await person({ role: 'PARTNER', organization }));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
