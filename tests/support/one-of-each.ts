import type { rowsOf } from './rows.ts';

/** A business with something of everything that can hang on it: no list of the dashboard is empty any more. */
export async function oneOfEach({ create, ask }: ReturnType<typeof rowsOf>) {
  const {
    exhibitions: {
      nodes: [{ id: exhibition }],
    },
    groups: {
      nodes: [{ id: group }],
    },
    programmes: {
      nodes: [{ id: programme }],
    },
    organizations: {
      nodes: [{ id: organization }],
    },
  } = await ask(`{
    exhibitions(limit: 1) { nodes { id } } groups(limit: 1) { nodes { id } }
    programmes(limit: 1) { nodes { id } } organizations(limit: 1) { nodes { id } }
  }`);
  const region = '35.05';
  const business = await create('Business', { name: 'Batik Sekar Arum', region, sector: 'SANDANG', tags: ['batik'] });
  const product = await create('Product', { name: 'Kain panjang', business, priceIdr: 350_000, materials: ['katun'] });
  await create('Membership', { group, business, role: 'anggota' });
  await create('ExportRecord', { product, country: 'JP' });
  const test = await create('LabTest', { product, laboratory: organization, number: 'LHU-1', issuedOn: '2024-03-01' });
  await create('LabReading', { test, parameter: 'Ketahanan luntur', reading: '4-5' });
  const training = await create('Training', { name: 'Bimtek pewarnaan', kind: 'BIMTEK', organiser: organization });
  await create('Enrolment', { training, personName: 'Wiwik Lestari', business });
  const mentor = await create('Mentor', { name: 'Wiwik Lestari', kind: 'TPL', organization, region });
  const engagement = await create('Engagement', {
    business,
    programme,
    state: 'ACTIVE',
    leadMentor: mentor,
    startsOn: '2024-01-08',
    baselineOn: '2024-01-08',
  });
  await create('Session', { engagement, heldOn: '2024-02-01', mentors: [mentor], topics: ['harga'] });
  await create('Constraint', { category: 'DESIGN', business });
  const participation = await create('Participation', { exhibition, business, products: [product] });
  await create('Funding', { participation, sourceType: 'UNKNOWN' });
  await create('Award', { exhibition, title: 'Stan terbaik', business });
  await create('QualityFlag', {
    subjectType: 'BUSINESS',
    subjectId: business,
    code: 'CLAIM_CONFLICT',
    detail: 'Dua sumber menyebut tahun berdiri yang berbeda.',
  });
  return { business };
}
