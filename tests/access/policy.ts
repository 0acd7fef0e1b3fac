/**
 * Who may see what, said a second time in SQL from the words of the office, so that the rules of the nouns are not held
 * against themselves. Each condition speaks of a row `t`.
 */
export interface Held {
  role: 'OFFICER' | 'VERIFIER' | 'VIEWER' | 'MENTOR' | 'PARTNER';
  region?: string;
  mentor?: string;
  organization?: string;
  purposes?: string[];
}

/** Nouns that everybody who has signed in sees whole: places, bodies, events and what is published of them. */
const open =
  'region organization group certificate_type training exhibition_series exhibition delegation award business_matching campaign market_note'.split(
    ' ',
  );
/** Nouns of the offices' own work, which partners do not see whole. */
const offices =
  'source programme programme_target mentor assessment_instrument assessment_item curation_round buyer_inquiry'.split(
    ' ',
  );

/** Of the whole country, where no region is named. */
export const within = (column: string, region: string) =>
  region ? `(${column} = '${region}' or ${column} like '${region}.%')` : `${column} is not null`;

const anyOf = (column: string, ...rows: string[]) => `(${rows.map((each) => `${column} in (${each})`).join(' or ')})`;

const today = "(now() at time zone 'Asia/Jakarta')::date";
const consented = `select c.business_id from consent c where c.purpose = 'PARTNER_SHARING' and c.given_on <= ${today} and c.withdrawn_on is null
  and (c.ends_on is null or c.ends_on >= ${today})`;

/** What a partner sees by name: programmes of an agreement in force that names this, businesses that have consented. */
const shared = (what: string, partner: string) => `select e.id, e.business_id from engagement e
  join data_sharing_agreement_programmes p on p.programme_id = e.programme_id
  join data_sharing_agreement a on a.id = p.data_sharing_agreement_id
  where a.partner_id = '${partner}' and '${what}' = any(a.fields) and a.starts_on <= ${today}
    and (a.ends_on is null or a.ends_on >= ${today}) and e.business_id in (${consented})`;

/** The rows that one role lets a person see, table by table; what is left out is hidden. */
export function rowsSeen(held: Held, user: string): Record<string, string> {
  const everywhere = Object.fromEntries(open.map((table) => [table, 'true']));
  const own = { user: `t.id = '${user}'`, grant: `t.user_id = '${user}'`, access_entry: `t.user_id = '${user}'` };
  // A sheet is theirs who have brought it, and theirs whose region it is for.
  const sheets: Record<string, string> =
    held.role === 'OFFICER'
      ? {
          import: `t.created_by = '${user}' or ${within('t.region_id', held.region ?? '')}`,
          import_template: within('t.region_id', held.region ?? ''),
        }
      : {};
  return { ...everywhere, ...own, ...sheets, ...(held.role === 'PARTNER' ? seenByPartner(held) : seenByStaff(held)) };
}

function seenByStaff({ role, region = '', mentor }: Held): Record<string, string> {
  const guided = `select id from engagement where lead_mentor_id = '${mentor}' or id in (select engagement_id from engagement_mentors where mentor_id = '${mentor}')`;
  const isMentor = role === 'MENTOR';
  const businesses = isMentor
    ? `select business_id from engagement where id in (${guided})`
    : `select id from business where ${within('region_id', region)}`;
  const engagements = isMentor ? guided : `select id from engagement where business_id in (${businesses})`;
  const here = isMentor ? [] : [`select id from training where ${within('venue_region_id', region)}`];
  const enrolments = [anyOf('t.business_id', businesses), ...here.map((rows) => anyOf('t.training_id', rows))].join(
    ' or ',
  );
  const theirPersons = `select person_id from business_person where business_id in (${businesses})
    union all select t.person_id from enrolment t where ${enrolments}`;
  const persons = isMentor
    ? theirPersons
    : `select id from person where ${within('region_id', region)} or id in (${theirPersons})`;
  const products = `select id from product where business_id is null or business_id in (${businesses})`;
  const participations = `select id from participation where business_id in (${businesses})`;
  const assessments = `select id from assessment where engagement_id in (${engagements}) or business_id in (${businesses})`;
  const held = (table: string) => `select id from ${table} where business_id is null or business_id in (${businesses})`;
  const tests = `select id from lab_test where product_id in (${products})`;

  const told = Object.fromEntries(offices.map((table) => [table, 'true']));
  const each = (condition: string, tables: string) =>
    Object.fromEntries(tables.split(' ').map((table) => [table, condition]));
  const people = {
    person: anyOf('t.id', persons),
    business_person: anyOf('t.business_id', businesses),
    consent: `${anyOf('t.business_id', businesses)} or ${anyOf('t.person_id', persons)}`,
    enrolment: enrolments,
  };
  return {
    ...told,
    ...(role === 'OFFICER'
      ? { data_sharing_agreement: 'true', data_subject_request: anyOf('t.person_id', persons) }
      : {}),
    // Reads a region, but not who the people are.
    ...(role === 'VIEWER' ? {} : people),
    business: anyOf('t.id', businesses),
    ...each(
      anyOf('t.business_id', businesses),
      'business_identifier business_activity period_report participation meeting',
    ),
    // What a group makes and holds, or a region is known for, is nobody's alone.
    ...each(
      `t.business_id is null or ${anyOf('t.business_id', businesses)}`,
      'product certificate partnership facilitation',
    ),
    ...each(anyOf('t.product_id', products), 'product_design quality_measurement lab_test export_record'),
    lab_reading: anyOf('t.test_id', tests),
    engagement: anyOf('t.id', engagements),
    ...each(anyOf('t.engagement_id', engagements), 'mentoring_goal session'),
    assessment: anyOf('t.id', assessments),
    assessment_score: anyOf('t.assessment_id', assessments),
    constraint: `${anyOf('t.engagement_id', engagements)} or ${anyOf('t.business_id', businesses)} or t.programme_id is not null or t.region_id is not null`,
    ...each(anyOf('t.participation_id', participations), 'daily_sales lead'),
    // Who paid is known with what was paid for.
    funding: `t.training_id is not null or ${anyOf('t.participation_id', participations)} or ${anyOf('t.engagement_id', engagements)}
      or ${anyOf('t.certificate_id', held('certificate'))} or ${anyOf('t.facilitation_id', held('facilitation'))}`,
    membership: [
      anyOf('t.business_id', businesses),
      ...(role === 'VIEWER' ? [] : [anyOf('t.person_id', persons)]),
    ].join(' or '),
    curation_decision: `${anyOf('t.business_id', businesses)} or ${anyOf('t.product_id', products)}`,
    // Of two that were told apart whoever sees one alone learns nothing of the other.
    distinction: `${anyOf('t.business_id', businesses)} and ${anyOf('t.other_id', businesses)}`,
  };
}

function seenByPartner({ organization = '' }: Held): Record<string, string> {
  const businesses = (what: string) => `select business_id from (${shared(what, organization)}) s`;
  const engagements = (what: string) => `select id from (${shared(what, organization)}) s`;
  const products = (what: string) => `select id from product where business_id in (${businesses(what)})`;
  const programmes = `select p.id from programme p where p.owner_id = '${organization}' or p.id in (select programme_id from programme_partners where organization_id = '${organization}')`;
  const known = engagements('IDENTITY');
  const guided = anyOf('t.engagement_id', engagements('MENTORING'));
  return {
    programme: anyOf('t.id', programmes),
    programme_target: anyOf('t.programme_id', programmes),
    data_sharing_agreement: `t.partner_id = '${organization}'`,
    partnership: `t.counterpart_id = '${organization}'`,
    mentor: anyOf(
      't.id',
      `select lead_mentor_id from engagement where id in (${known})`,
      `select mentor_id from engagement_mentors where engagement_id in (${known})`,
    ),
    business: anyOf('t.id', businesses('IDENTITY')),
    engagement: anyOf('t.id', known),
    mentoring_goal: guided,
    session: guided,
    assessment: guided,
    constraint: guided,
    assessment_score: anyOf('t.assessment_id', `select id from assessment t where ${guided}`),
    product: anyOf('t.business_id', businesses('PRODUCTS')),
    product_design: anyOf('t.product_id', products('PRODUCTS')),
    quality_measurement: anyOf('t.product_id', products('QUALITY')),
    export_record: anyOf('t.product_id', products('EXPORTS')),
    certificate: anyOf('t.business_id', businesses('CERTIFICATES')),
    period_report: anyOf('t.business_id', businesses('FIGURES')),
    participation: anyOf('t.business_id', businesses('EXHIBITIONS')),
    funding: anyOf(
      't.participation_id',
      `select id from participation where business_id in (${businesses('EXHIBITIONS')})`,
    ),
  };
}

/** Fields that are not open to all who see a row. */
export const guarded: Record<string, { columns: string[]; purpose: string }[]> = {
  business: [
    { columns: ['phone', 'email'], purpose: 'CONTACT' },
    { columns: ['owner_name'], purpose: 'NAMES' },
  ],
  access_entry: [{ columns: ['address'], purpose: 'OWN' }],
  person: [{ columns: ['phone', 'email'], purpose: 'CONTACT' }],
  mentor: [{ columns: ['phone', 'email'], purpose: 'CONTACT' }],
  period_report: [
    { columns: ['turnover', 'export_turnover', 'profit'], purpose: 'FINANCE' },
    { columns: ['workers_with_disability'], purpose: 'INCLUSION' },
  ],
};

/** The rows that a role lets a person see in which it reads such a field. */
export function fieldsRead({ role, region, purposes = [] }: Held, table: string, purpose: string): string {
  if (purpose === 'OWN') return 't.actor_id is null';
  if (purpose === 'NAMES') return String(role !== 'VIEWER');
  if (role === 'PARTNER') return String(purpose === 'FINANCE');
  const place =
    table === 'period_report'
      ? `t.business_id in (select id from business where ${within('region_id', region ?? '')})`
      : within('t.region_id', region ?? '');
  const granted = purposes.includes(purpose) && (role === 'MENTOR' ? 'true' : place);
  // What a sole owner takes is what a person earns.
  const several =
    purpose === 'FINANCE' &&
    "t.business_id in (select id from business where legal_form in ('CV', 'PT', 'KOPERASI', 'KUB', 'KSM'))";
  return [granted, several].filter(Boolean).join(' or ') || 'false';
}
