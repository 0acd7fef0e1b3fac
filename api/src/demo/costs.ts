import type { Certificate } from '../business/certificate.ts';
import type { CertificateType } from '../business/certificate-type.ts';
import type { Funding } from '../exhibition/funding.ts';
import type { Engagement } from '../mentoring/engagement.ts';
import { Dice } from './dice.ts';
import type { Firm, Mentoring } from './firm.ts';
import type { Organizations } from './organizations.ts';
import { funderOf, roundTo } from './participations.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

const ofMentoring = { APBN: 40, APBD_PROV: 30, APBD_KABKOTA: 20, DAK_NONFISIK: 10 };
const ofCertificates = { SELF: 34, APBD_KABKOTA: 26, APBD_PROV: 20, APBN: 14, BUMN: 6 };

const dayOf = (createdAt: number) => Math.floor(createdAt / 86_400_000);

/** Who pays for mentoring that has begun: its partner, with a share of the office now and then, or an office alone. */
export function* mentoringFundingRows(
  plans: Mentoring[],
  engagements: Row<Engagement>[],
  offices: Organizations,
  source: string,
): Generator<Row<Funding>> {
  const dice = new Dice('mentoring fundings');
  const enter = entries('mentoring funding');
  let n = 0;
  for (const [place, { id, createdAt, partner, startsOn, plannedMonths = 0 }] of engagements.entries()) {
    if (!startsOn || dice.chance(truth.missing.funding)) continue;
    const { firm } = plans[place] as Mentoring;
    const { perMonth, spread } = truth.costs.mentoring;
    const cost = perMonth * plannedMonths * Math.exp(dice.normal(spread));
    const isKnown = !dice.chance(truth.missing.fundingAmount);
    const office = dice.weighed(ofMentoring);
    const shared = partner !== undefined && dice.chance(0.4);
    const paid = (sourceType: string, funder: string | undefined, share: number) => ({
      ...enter(n++, dayOf(createdAt)),
      source,
      engagement: id,
      sourceType,
      funder,
      components: [],
      amount: isKnown ? roundTo((cost * share) / 100, 10_000) : undefined,
      sharePct: share,
    });
    if (partner) yield paid('CSR_PARTNER', partner, shared ? 60 : 100);
    if (!partner || shared) yield paid(office, funderOf(office, firm, offices, dice), shared ? 40 : 100);
  }
}

/** Who pays the fee of an application for a certificate, where somebody has said. */
export function* certificateFundingRows(
  certificates: Row<Certificate>[],
  types: Row<CertificateType>[],
  firms: Firm[],
  offices: Organizations,
  source: string,
): Generator<Row<Funding>> {
  const dice = new Dice('certificate fundings');
  const enter = entries('certificate funding');
  const codes = new Map(types.map(({ id, code }) => [id, code as string]));
  const byId = new Map(firms.map((firm) => [firm.id, firm]));
  let n = 0;
  for (const { id, createdAt, type, business, appliedOn } of certificates) {
    if (!appliedOn || dice.chance(0.4)) continue;
    const { fees, spread } = truth.costs.certificate;
    const fee = fees[codes.get(type as string) ?? ''] ?? (fees.MEREK as number);
    const sourceType = dice.weighed(ofCertificates);
    yield {
      ...enter(n++, dayOf(createdAt)),
      source,
      certificate: id,
      sourceType,
      funder: funderOf(sourceType, byId.get(business as string) as Firm, offices, dice),
      components: ['FEE'],
      amount: dice.unless(truth.missing.fundingAmount, roundTo(fee * Math.exp(dice.normal(spread)), 10_000)),
    };
  }
}
