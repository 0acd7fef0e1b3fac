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
export type Kind = Pick<Row<CertificateType>, 'code' | 'name' | 'scope' | 'sectors' | 'description' | 'validityMonths'>;

const enterType = entries('certificate type');

export const certificateTypeRows = (kinds: Kind[], source: string): Row<CertificateType>[] =>
  kinds.map((kind, n) => ({ ...enterType(n, openingDay), source, ...kind }));

const sought: Record<string, Record<string, number>> = {
  PANGAN: { HALAL: 40, PIRT: 40, MEREK: 12, BPOM_MD: 5, LAB_NUTRITION: 3 },
  SANDANG: { MEREK: 60, BATIKMARK: 25, TKDN: 15 },
};
const others = { MEREK: 60, TKDN: 20, SNI: 12, DESAIN_INDUSTRI: 8 };

/** Those who were or are mentored seek more papers, and more of what they seek is issued. */
export function* certificateRows(
  firms: Firm[],
  types: Row<CertificateType>[],
  count: number,
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
  for (const [n, { firm, issued }] of issuedFirst.slice(0, count).entries()) {
    const type = byCode.get(dice.weighed(sought[firm.sector] ?? others)) as Row<CertificateType>;
    const latest = Math.min(firm.closedOn ?? closingDay, closingDay);
    const appliedOn = dice.whole(firm.createdOn, Math.max(firm.createdOn, latest - 30));
    const issuedOn = issued ? Math.min(latest, appliedOn + dice.whole(20, 180)) : undefined;
    const state = issued
      ? dice.weighed({ ISSUED: 93, RENEWED: 4, SUSPENDED: 2, REVOKED: 1 })
      : dice.weighed({ SUBMITTED: 35, UNDER_REVIEW: 20, DRAFT: 15, RETURNED: 12, REJECTED: 10, PLANNED: 8 });
    const months = type.validityMonths;
    yield {
      ...enter(n, appliedOn),
      source,
      type: type.id,
      state,
      business: firm.id,
      products: type.scope === 'PRODUCT' ? firm.products.slice(0, dice.whole(1, 2)) : [],
      number: issued ? synthetic.certificate(type.code as string, n) : undefined,
      appliedOn: state === 'PLANNED' || state === 'DRAFT' ? undefined : dayText(appliedOn),
      issuedOn: issuedOn === undefined ? undefined : dayText(issuedOn),
      validUntil: issuedOn === undefined || !months ? undefined : dayText(issuedOn + Math.round(months * 30.4375)),
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
