import { type Asked, enumeration } from '../core/column.ts';

const sources = {
  APBN: 'APBN',
  APBD_PROV: 'APBD_PROV',
  APBD_KABKOTA: 'APBD_KABKOTA',
  DAK_NONFISIK: 'DAK_NONFISIK',
  CSR_PARTNER: 'CSR_PARTNER',
  BUMN: 'BUMN',
  BUMD: 'BUMD',
  DEKRANASDA: 'DEKRANASDA',
  DONOR: 'DONOR',
  SELF: 'SELF',
  UNKNOWN: 'UNKNOWN',
} as const;

const described = {
  APBN: { description: 'State budget.' },
  APBD_PROV: { description: 'Budget of a province.' },
  APBD_KABKOTA: { description: 'Budget of a regency or city.' },
  DAK_NONFISIK: { description: 'Special allocation from the state to a region, for other than works.' },
  CSR_PARTNER: { description: 'A company as a partner.' },
  SELF: { description: 'The business pays itself (mandiri).' },
  UNKNOWN: { description: 'Nobody knows or says. It is an answer, and it is counted.' },
  BUMN: { description: 'Badan usaha milik negara: a company that the state owns.' },
  BUMD: { description: 'Badan usaha milik daerah: a company that a region owns.' },
  DEKRANASDA: { description: 'Dewan kerajinan nasional daerah: the craft council of a region.' },
  DONOR: { description: 'Whoever gives without being a partner, from abroad too.' },
};

export const FundingSource = enumeration('FundingSource', 'Where the money comes from.', { ...sources }, described);

export const PrimaryFunding = enumeration(
  'PrimaryFunding',
  'Where most of the money comes from.',
  { ...sources, MIXED: 'MIXED' },
  { ...described, MIXED: { description: 'Several pay, and none is known to pay most.' } },
);

const most = (weight: string) => `(array_agg(source_type order by ${weight} desc))[1]`;
const ahead = (weight: string) =>
  `(array_agg(${weight} order by ${weight} desc))[1] > (array_agg(${weight} order by ${weight} desc))[2]`;

/** More than half by what is stated; or else the greatest, where all shares or all amounts are. */
const weighed = (participation: string) => `(select case
    when max(shares) > 50 then ${most('coalesce(shares, 0)')}
    when bool_and(all_shares) and ${ahead('shares')} then ${most('shares')}
    when bool_and(all_amounts) and ${ahead('amounts')} then ${most('amounts')}
    else 'MIXED' end
  from (select source_type, sum(share_pct) as shares, sum(amount) as amounts,
      bool_and(share_pct is not null) as all_shares, bool_and(amount is not null) as all_amounts
    from funding w where w.participation_id = ${participation}.id group by source_type) paid)`;

/** Most have one payer, so that nothing has to be weighed: a list of all is filtered by it in a fraction of the time. */
export const primaryFunding: Asked = (participation) => `(select case
    when count(*) = 0 then 'UNKNOWN'
    when min(source_type) = max(source_type) then min(source_type)
    else ${weighed(participation)} end
  from funding f where f.participation_id = ${participation}.id)`;
