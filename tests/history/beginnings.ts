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

/** A record of each noun with states, at the beginning of its way; with all that its acts may need beside it. */
export const beginnings: Record<string, (rows: Rows) => Promise<Beginning>> = {
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
    const id = await create('Enrolment', { training, personName: 'Peserta Uji', state: 'INVITED' });
    return { id, inputs: { complete: { daysAttended: 4, postScore: 80 }, leave: { daysAttended: 2 } } };
  },
  Engagement: async (rows) => {
    const { programmes } = await rows.ask('{ programmes(limit: 1) { nodes { id } } }');
    const programme = programmes.nodes[0].id;
    const id = await rows.create('Engagement', { business: await business(rows), programme });
    const inputs = {
      measure: { baselineOn: '2024-01-08' },
      waive: { baselineWaivedReason: 'Sudah diukur dinas.' },
      activate: { startsOn: '2024-01-15' },
      complete: { endsOn: '2025-12-31', consistencyEvidence: 'Enam bulan tanpa cacat.' },
      drop: { endsOn: '2024-06-30', exitReason: 'MOVED' },
    };
    return { id, inputs };
  },
};
