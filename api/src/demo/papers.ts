import type { Certificate } from '../business/certificate.ts';
import type { CertificateType } from '../business/certificate-type.ts';
import type { ExportRecord } from '../business/export-record.ts';
import { closingDay, dayText, openingDay } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import { synthetic } from './people.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

/** A kind of certificate as the register brings it. */
export type Kind = Omit<Row<CertificateType>, 'id' | 'createdAt' | 'source'>;

const enterType = entries('certificate type');

export const certificateTypeRows = (kinds: Kind[], source: string): Row<CertificateType>[] =>
  kinds.map((kind, n) => ({ ...enterType(n, openingDay), source, ...kind }));

const sought: Record<string, Record<string, number>> = {
  PANGAN: { HALAL: 40, PIRT: 40, MEREK: 12, BPOM_MD: 5, LAB_NUTRITION: 3 },
  SANDANG: { MEREK: 60, BATIKMARK: 25, TKDN: 15 },
};
const others = { MEREK: 60, TKDN: 20, SNI: 12, DESAIN_INDUSTRI: 8 };

const reasons = ['Dokumen belum lengkap.', 'Alamat tidak sesuai NIB.', 'Hasil uji belum dilampirkan.'];

/** What became of an application by the last day on which anything is known of it. */
function course(state: string, appliedOn: number, last: number, dice: Dice): Partial<Row<Certificate>> {
  const then = (from: number, days: number) => Math.min(last, from + dice.whole(1, days));
  const reviewedOn = then(appliedOn, 30);
  const decidedOn = then(reviewedOn, 60);
  const reason = dice.pick(reasons);
  if (state === 'PLANNED' || state === 'DRAFT') return {};
  const applied = { appliedOn: dayText(appliedOn) };
  if (state === 'SUBMITTED') return applied;
  if (state === 'RETURNED') return { ...applied, returnedOn: dayText(reviewedOn), reason };
  const reviewed = { ...applied, reviewedOn: dayText(reviewedOn) };
  return state === 'REJECTED' ? { ...reviewed, decidedOn: dayText(decidedOn), reason } : reviewed;
}

/** The paper, and what became of it. */
function paper(type: Row<CertificateType>, n: number, issuedOn: number, state: string, last: number, dice: Dice) {
  const months = type.validityMonths;
  const later = dayText(Math.min(last, issuedOn + dice.whole(30, 400)));
  return {
    number: synthetic.certificate(type.code as string, n),
    issuedOn: dayText(issuedOn),
    validUntil: months ? dayText(issuedOn + Math.floor(months * 30.4375) - 1) : undefined,
    ...(state === 'SUSPENDED' ? { suspendedOn: later, reason: 'Pengawasan berkala belum dilakukan.' } : {}),
    ...(state === 'REVOKED' ? { revokedOn: later, reason: 'Mutu tidak lagi memenuhi syarat.' } : {}),
  };
}

/**
 * Those who were or are mentored seek more papers, and more of what they seek is issued. What is superseded stands beside
 * the paper that took its place, over and above the count.
 */
export function* certificateRows(
  firms: Firm[],
  types: Row<CertificateType>[],
  count: number,
  certifiers: string[],
  source: string,
): Generator<Row<Certificate>> {
  const dice = new Dice('certificates');
  const enter = entries('certificate');
  const byCode = new Map(types.map((type) => [type.code, type]));
  const { mentored, others: rest } = truth.mentoring.certified;
  const planned = firms.map((firm) => {
    const share = firm.engagements.length ? mentored : rest;
    return { firm, issued: dice.chance(share) };
  });
  const issuedFirst = [...planned].sort(
    (one, other) => Number(other.issued) - Number(one.issued) || one.firm.n - other.firm.n,
  );
  let n = 0;
  for (const { firm, issued } of issuedFirst.slice(0, count)) {
    const type = byCode.get(dice.weighed(sought[firm.sector] ?? others)) as Row<CertificateType>;
    const last = Math.min(firm.closedOn ?? closingDay, closingDay);
    const appliedOn = dice.whole(firm.createdOn, Math.max(firm.createdOn, last - 30));
    const holding = {
      source,
      type: type.id,
      business: firm.id,
      products: type.scope === 'PRODUCT' ? firm.products.slice(0, dice.whole(1, 2)) : [],
    };
    if (!issued) {
      const open = { SUBMITTED: 35, UNDER_REVIEW: 20, DRAFT: 15, RETURNED: 12, REJECTED: 10, PLANNED: 8 };
      const state = dice.weighed(open);
      yield { ...enter(n++, appliedOn), ...holding, state, ...course(state, appliedOn, last, dice) };
      continue;
    }
    const issuer = dice.pick(certifiers);
    const reviewedOn = Math.min(last, appliedOn + dice.whole(5, 20));
    const issuedOn = Math.min(last, reviewedOn + dice.whole(15, 160));
    const applied = { appliedOn: dayText(appliedOn), reviewedOn: dayText(reviewedOn) };
    const newer = issuedOn + dice.whole(700, 1500);
    const old = dice.chance(0.06) && newer < last;
    const state = old ? 'SUPERSEDED' : dice.weighed({ ISSUED: 97, SUSPENDED: 2, REVOKED: 1 });
    const successor = old ? enter(n++, newer) : undefined;
    if (successor)
      yield { ...successor, ...holding, issuer, state: 'ISSUED', ...paper(type, n, newer, 'ISSUED', last, dice) };
    yield {
      ...enter(n++, appliedOn),
      ...holding,
      ...applied,
      issuer,
      state,
      supersededBy: successor?.id,
      ...paper(type, n, issuedOn, state, last, dice),
    };
  }
}

const markets = { MY: 24, SG: 18, JP: 12, US: 10, AU: 8, NL: 7, AE: 6, SA: 5, CN: 5, KR: 5 };

export function* exportRows(firms: Firm[], count: number, source: string): Generator<Row<ExportRecord>> {
  const dice = new Dice('exports');
  const enter = entries('export');
  const makers = firms.filter(({ products }) => products.length);
  for (let n = 0; n < count; n++) {
    let firm = dice.pick(makers);
    // The larger ones export; three draws find one of them as a rule.
    for (let tries = 0; tries < 3; tries++) {
      const other = dice.pick(makers);
      if (other.size > firm.size) firm = other;
    }
    const channel = dice.weighed({ DIRECT: 25, AGENT: 30, ECOMMERCE: 15, INFORMAL_CARRY: 22, UNKNOWN: 8 });
    const carried = channel === 'INFORMAL_CARRY';
    const document = carried
      ? dice.weighed({ NONE: 80, UNKNOWN: 20 })
      : dice.weighed({ PEB: 45, INVOICE: 35, NONE: 8, UNKNOWN: 12 });
    const sentOn = dice.whole(firm.createdOn, Math.min(firm.closedOn ?? closingDay, closingDay));
    yield {
      ...enter(n, sentOn),
      source,
      product: dice.pick(firm.products),
      country: dice.unless(0.05, dice.weighed(markets)),
      channel,
      document,
      verified: ['PEB', 'INVOICE'].includes(document) && dice.chance(0.6),
      exportEntry: !carried && ['PEB', 'INVOICE'].includes(document),
      sentOn: dayText(sentOn),
      sentOnPrecision: 'DAY',
      sentOnCertainty: 'STATED',
      valueUsd: dice.unless(0.35, Math.round(Math.exp(7 + firm.size + dice.normal(0.8)))),
    };
  }
}
