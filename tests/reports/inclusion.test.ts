import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create } = rowsOf(api);
const { person } = peopleOf(api);

const enter = async (plural: string, noun: string, inputs: object[]): Promise<string[]> =>
  (await ask(`mutation ($inputs: [${noun}Input!]!) { create${plural}(inputs: $inputs) { ids } }`, { inputs }))[
    `create${plural}`
  ].ids;

/** Owners of a business who were asked how they function. */
async function asked(business: string, answers: string[]) {
  const persons = await enter(
    'Persons',
    'Person',
    answers.map(() => ({ name: 'Uji', region: '96' })),
  );
  await enter(
    'BusinessPersons',
    'BusinessPerson',
    persons.map((person) => ({ business, person, role: 'OWNER' })),
  );
  const told = ['hearing', 'walking', 'remembering', 'selfCare', 'communicating'].map((each) => [each, 'NONE']);
  await enter(
    'Functionings',
    'Functioning',
    persons.flatMap((person, i) =>
      answers[i] ? [{ person, askedOn: '2025-01-15', seeing: answers[i], ...Object.fromEntries(told) }] : [],
    ),
  );
  return persons;
}

const times = <T>(count: number, each: T): T[] => Array(count).fill(each);

beforeAll(async () => {
  const [women, men] = await Promise.all(['FEMALE', 'MALE'].map((sex) => create('Person', { name: 'Uji', sex })));
  /** A business that these own, with the sex that it states of its owner itself. */
  const owned = async (ownerSex: string, owners: [person: unknown, ownershipPct?: number][], more: object = {}) => {
    const business = await create('Business', { name: 'Uji', region: '96.03', sector: 'PANGAN', ownerSex, ...more });
    for (const [person, ownershipPct] of owners)
      await create('BusinessPerson', { business, person, role: 'OWNER', ownershipPct });
    return business;
  };
  await owned('MALE', [
    [women, 50],
    [men, 50],
  ]);
  await owned('FEMALE', [
    [women, 49],
    [men, 51],
  ]);
  await owned('UNKNOWN', [[women]]);
  await owned('FEMALE', [[women], [men]]);
  await owned('FEMALE', []);
  await owned('UNKNOWN', [[women, 30]]);
  await owned('FEMALE', [], { status: 'DORMANT' });
  const former = await owned('MALE', []);
  await create('BusinessPerson', {
    business: former,
    person: women,
    role: 'OWNER',
    ownershipPct: 100,
    endsOn: '2024-01-01',
  });

  const business = (region: string) => create('Business', { name: 'Uji', region, sector: 'SANDANG' });
  // Twelve with and ten without in one place; ten and ten in another, and three who were not asked.
  await asked(await business('96.01'), [...times(11, 'A_LOT'), 'CANNOT_DO', ...times(10, 'SOME')]);
  const [first] = await asked(await business('96.02'), [...times(10, 'A_LOT'), ...times(10, 'NONE'), '', '', '']);
  // What somebody answers later counts if it tells.
  await create('Functioning', { person: first, askedOn: '2025-06-01', seeing: 'REFUSED' });
});

const document = `query ($by: [BusinessDimension!] = [REGENCY], $region: ID) { inclusion(by: $by, region: $region) {
  from to measures { ...M } groups { dimension key measures { ...M } } } } fragment M on Measure { code value n missing hidden }`;

interface Figure {
  code: string;
  n: number | null;
  hidden: boolean;
}

const answered = (asker: Asker, variables: object = {}) => api.as(asker)(document, { region: '96', ...variables });
const inclusion = async (asker: Asker, variables: object = {}) => {
  const { data, errors } = await answered(asker, variables);
  expect(errors).toBeUndefined();
  const told = (figures: Figure[] = []) => Object.fromEntries(figures.map(({ code, ...told }) => [code, told]));
  const { measures, groups } = data.inclusion;
  return {
    of: told(measures),
    in: (of: string) => told(groups.find(({ key }: { key: string }) => key === of)?.measures),
  };
};
const secret = { value: null, n: null, missing: null, hidden: true };

test('women own a business by shares, or by the sex of all owners, or as it says itself; else it is not known', async () => {
  const report = await inclusion(admin);
  // Three of five: half by share, the only owner, as it says itself; not by 49 percent, nor where the woman no longer owns it.
  expect(report.in('96.03')['INC-01-WOMEN']).toMatchObject({ value: 60, n: 5, missing: 2 });
});

describe('disability', () => {
  test('is told of the owners who have answered, beside how many have not', async () => {
    const report = await inclusion(admin);
    expect(report.in('96.01')['INC-01-OWNERS']).toEqual({ value: 1200 / 22, n: 22, missing: 0, hidden: false });
    expect(report.in('96.02')['INC-01-OWNERS']).toEqual({ value: 50, n: 20, missing: 3, hidden: false });
  });

  test('is of participants by the region of the business for which they came', async () => {
    expect((await inclusion(admin)).in('96.01')['INC-01-PARTICIPANTS']).toEqual({
      ...{ value: null, n: 0, missing: 0, hidden: false },
    });
  });

  test('is told in one cut only: neither by branch nor of a district', async () => {
    const report = await inclusion(admin, { by: ['SECTOR'] });
    expect(report.in('SANDANG')['INC-01-OWNERS']).toEqual(secret);
    expect((await inclusion(admin, { region: '96.01.01' })).of['INC-01-OWNERS']).toEqual(secret);
    expect((await inclusion(admin, { region: '96.01', by: ['PROVINCE'] })).in('96')['INC-01-OWNERS']?.n).toBe(22);
  });

  test('of fewer than ten is hidden, with what would tell it', async () => {
    await asked(await create('Business', { name: 'Uji', region: '96.04' }), [
      ...times(3, 'A_LOT'),
      ...times(12, 'NONE'),
    ]);
    const report = await inclusion(admin);
    expect(report.in('96.04')['INC-01-OWNERS']).toEqual(secret);
    expect(['96.01', '96.02'].filter((key) => report.in(key)['INC-01-OWNERS']?.hidden)).toHaveLength(1);
    expect(report.of['INC-01-OWNERS']).toMatchObject({ n: 57, hidden: false });
  });

  test('is hidden from whom is not to know it, and reading the report leaves no line in the log of readings', async () => {
    const officer = await person({ role: 'OFFICER', region: '96' });
    expect((await inclusion(officer)).of['INC-01-OWNERS']).toEqual(secret);
    const planner = await person({ role: 'OFFICER', region: '96', purposes: ['INCLUSION'] });
    const { readLog: before } = await ask('{ readLog { totalCount } }');
    expect((await inclusion(planner)).of['INC-01-OWNERS']).toMatchObject({ hidden: false });
    expect((await ask('{ readLog { totalCount } }')).readLog).toEqual(before);
  });
});

test('which regencies are underdeveloped is known of all; of a business in a province, and no more, it is missing', async () => {
  await create('Business', { name: 'Uji', region: '96' });
  const report = await inclusion(admin);
  expect(report.in('96.01')['INC-01-REMOTE']).toMatchObject({ value: 100, n: 1, missing: 0 });
  expect(report.in('96.03')['INC-01-REMOTE']).toMatchObject({ value: 0, n: 7, missing: 0 });
  expect(report.of['INC-01-REMOTE']).toMatchObject({ missing: 1 });
  const { regions } = await ask(
    '{ regions(where: { underdeveloped: { eq: true } }, limit: 100) { totalCount nodes { level } } }',
  );
  expect(regions.totalCount).toBe(62);
  expect(new Set(regions.nodes.map(({ level }: { level: string }) => level))).toEqual(new Set(['REGENCY']));
});

test('a viewer of a region counts by what a business says of its owner, and a partner does not ask', async () => {
  const viewer = await person({ role: 'VIEWER', region: '96.03' });
  const { sent, answer } = await api.statements(() => inclusion(viewer));
  // Three say a woman, two a man, two nothing.
  expect(answer.of['INC-01-WOMEN']).toMatchObject({ value: 60, n: 5, missing: 2 });
  expect(sent).toHaveLength(1);
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { errors } = await answered(await person({ role: 'PARTNER', organization }));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
