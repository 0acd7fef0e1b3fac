import { assess, instrumentOf } from '../mentoring/instruments.ts';
import type { rowsOf } from '../support/rows.ts';

type Rows = ReturnType<typeof rowsOf>;
type Values = Record<string, unknown>;

interface Beginning {
  id: string;
  /** What is stated with an act, by its verb. */
  inputs: Record<string, Values>;
}

let serial = 0;
const business = ({ create }: Rows) => create('Business', { name: `Usaha Uji ${++serial}`, region: '33.10' });

async function engagement(rows: Rows): Promise<string> {
  const { programmes } = await rows.ask('{ programmes(limit: 1) { nodes { id } } }');
  return rows.create('Engagement', { business: await business(rows), programme: programmes.nodes[0].id });
}

/** A record of each noun with states, at the beginning of its way; with all that its acts may need beside it. */
export const beginnings: Record<string, (rows: Rows) => Promise<Beginning>> = {
  Person: async ({ create }) => ({
    id: await create('Person', { name: `Orang Uji ${++serial}` }),
    inputs: Object.fromEntries(
      ['suspend', 'resume', 'erase'].map((verb) => [verb, { processingReason: 'Atas permintaan' }]),
    ),
  }),
  DataSubjectRequest: async ({ create }) => {
    const claim = { requester: 'Pemohon Uji', claim: 'ACCESS', receivedAt: '2024-03-01T02:00:00Z' };
    const settled = { settledAt: '2024-03-02T02:00:00Z', answer: 'Salinan diserahkan.' };
    return { id: await create('DataSubjectRequest', claim), inputs: { fulfil: settled, refuse: settled } };
  },
  Exhibition: async ({ create }) => ({
    id: await create('Exhibition', { name: `Pameran Uji ${++serial}` }),
    inputs: {},
  }),
  Lead: async (rows) => {
    const exhibition = await rows.create('Exhibition', { name: `Pameran Uji ${++serial}` });
    const participation = await rows.create('Participation', { exhibition, business: await business(rows) });
    const id = await rows.create('Lead', { participation, buyerName: `Pembeli Uji ${serial}` });
    return { id, inputs: { order: { orderValue: 5_000_000 }, lose: { lostReason: 'PRICE' } } };
  },
  Partnership: async (rows) => ({
    id: await rows.create('Partnership', {
      business: await business(rows),
      counterpartName: 'Industri besar',
      kind: 'SUPPLY',
      state: 'PLANNED',
    }),
    inputs: { sign: { signedOn: '2024-03-01', endsOn: '2026-02-28', value: 120_000_000 } },
  }),
  BuyerInquiry: async (rows) => {
    const id = await rows.create('BuyerInquiry', {
      wanted: 'Keranjang',
      buyerName: 'Pembeli',
      receivedOn: '2024-03-01',
    });
    return { id, inputs: { match: { businesses: [await business(rows)] } } };
  },
  Participation: async (rows) => {
    const exhibition = await rows.create('Exhibition', { name: `Pameran Uji ${++serial}` });
    const id = await rows.create('Participation', { exhibition, business: await business(rows) });
    await rows.create('Funding', { participation: id, sourceType: 'UNKNOWN' });
    return { id, inputs: { report: { cashSales: 1_000_000 } } };
  },
  QualityFlag: async (rows) => {
    const subject = { subjectType: 'BUSINESS', subjectId: await business(rows) };
    const id = await rows.create('QualityFlag', { ...subject, code: 'OTHER', detail: 'Perlu dilihat.' });
    const settled = { resolution: 'Sudah dilihat.' };
    return { id, inputs: { resolve: settled, accept: settled } };
  },
  Programme: async (rows) => {
    const owner = await rows.create('Organization', { name: `Dinas Uji ${++serial}`, kind: 'MINISTRY_UNIT' });
    const id = await rows.create('Programme', { name: 'Program uji', kind: 'MENTORING', state: 'EXPLORING', owner });
    return { id, inputs: {} };
  },
  Certificate: async (rows) => {
    const { certificateTypes } = await rows.ask('{ certificateTypes(where: {code: {eq: "SNI"}}) { nodes { id } } }');
    const holding = { type: certificateTypes.nodes[0].id, business: await business(rows) };
    const id = await rows.create('Certificate', holding);
    const issuer = await rows.create('Organization', { name: `LSPro Uji ${++serial}`, kind: 'CERTIFIER' });
    const paper = (issuedOn: string) => ({ number: `U-${++serial}`, issuedOn });
    const newer = await rows.create('Certificate', { ...holding, state: 'ISSUED', ...paper('2024-05-01') });
    const inputs = {
      submit: { appliedOn: '2024-01-08' },
      return: { reason: 'Belum lengkap.', returnedOn: '2024-01-15' },
      review: { reviewedOn: '2024-01-22' },
      issue: { issuer, ...paper('2024-03-01') },
      reject: { reason: 'Tidak memenuhi syarat.', decidedOn: '2024-03-01' },
      withdraw: { decidedOn: '2024-03-01' },
      suspend: { reason: 'Belum diawasi.', suspendedOn: '2024-04-01' },
      revoke: { reason: 'Mutu turun.', revokedOn: '2024-04-15' },
      supersede: { supersededBy: newer },
    };
    return { id, inputs };
  },
  Training: async ({ create }) => {
    const organiser = await create('Organization', { name: `Balai Uji ${++serial}`, kind: 'MINISTRY_UNIT' });
    return { id: await create('Training', { name: 'Pelatihan uji', kind: 'PELATIHAN', organiser }), inputs: {} };
  },
  Enrolment: async ({ create }) => {
    const organiser = await create('Organization', { name: `Balai Uji ${++serial}`, kind: 'MINISTRY_UNIT' });
    const days = {
      startsOn: '2024-02-05',
      endsOn: '2024-02-09',
      startsOnPrecision: 'DAY',
      startsOnCertainty: 'STATED',
    };
    const held = { name: 'Pelatihan uji', kind: 'PELATIHAN', state: 'HELD', organiser, ...days };
    const training = await create('Training', held);
    const person = await create('Person', { name: 'Peserta Uji' });
    const id = await create('Enrolment', { training, person, state: 'INVITED' });
    return { id, inputs: { complete: { daysAttended: 4, postScore: 80 }, leave: { daysAttended: 2 } } };
  },
  Engagement: async (rows) => {
    const id = await engagement(rows);
    const inputs = {
      measure: { baselineOn: '2024-01-08' },
      waive: { baselineWaivedReason: 'Sudah diukur dinas.' },
      activate: { startsOn: '2024-01-15' },
      complete: { endsOn: '2025-12-31', consistencyWaived: true, consistencyWaivedReason: 'Enam bulan tanpa cacat.' },
      drop: { endsOn: '2024-06-30', exitReason: 'MOVED' },
    };
    return { id, inputs };
  },
  Business: async (rows) => {
    const id = await rows.create('Business', { name: `Usaha Uji ${++serial}`, region: '33.10', status: 'CANDIDATE' });
    return { id, inputs: { close: { closedOn: '2024-12-31' }, merge: { mergedInto: await business(rows) } } };
  },
  PeriodReport: async (rows) => {
    const report = { business: await business(rows), period: 'MONTH', startsOn: '2024-01-01', turnover: 9_000_000 };
    return { id: await rows.create('PeriodReport', report), inputs: { return: { returnReason: 'Periksa omzet.' } } };
  },
  MentoringGoal: async (rows) => {
    const goal = { engagement: await engagement(rows), dimension: 'WORKERS', targetValue: 5, unit: 'orang' };
    const found = { outcomeOn: '2024-12-31', outcomeValue: 5 };
    return { id: await rows.create('MentoringGoal', goal), inputs: { meet: found, miss: found } };
  },
  Assessment: async (rows) => {
    const first = { engagement: await engagement(rows), wave: 'BASELINE', heldOn: '2024-01-08' };
    return { id: await assess(rows, await instrumentOf(rows, [1]), first, []), inputs: {} };
  },
  Constraint: async (rows) => {
    const id = await rows.create('Constraint', { category: 'DESIGN', business: await business(rows) });
    return { id, inputs: { resolve: { resolvedOn: '2024-03-01', resolution: 'Desain baru.' } } };
  },
};
