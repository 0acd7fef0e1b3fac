import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { PeriodReport } from '../business/period-report.ts';
import { Engagement } from '../mentoring/engagement.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import { newer, recorded } from '../query/sending/kept.ts';
import { countedFor, knownTo, type Period } from './audience.ts';
import { asUuidGiven, given } from './given.ts';
import { evidenceTables, from, rowsOf, seesEvidence, to } from './mentoring-evidence.ts';
import { againIn, type Filter, mentoringFacts } from './mentoring-facts.ts';
import type { ReportAudience } from './report.ts';

// The facts of mentoring in a period, kept as a table: one statement writes them as they are counted for who sees all, and
// whoever asks is shown those of the mentoring that they may see now.

/** What the facts of a period are asked for by. */
export const nameOf = ({ from, to }: Period): string => `${from}/${to}`;

/** What is kept of each mentoring: columns of `kept.mentoring_fact`, by what they are in the statement that counts. */
const kept = {
  ...plain(
    'id',
    'state',
    'exit_reason',
    'business_id',
    'starts_on',
    'ends_on',
    'begun',
    'programme',
    'sector',
    'region_id',
  ),
  ...plain(
    'province',
    'regency',
    'cohort',
    'partner',
    'closed_on',
    'planned_until',
    'months',
    'change',
    'women',
    'men',
  ),
  ...plain(
    'consistent',
    'produced',
    'ordered',
    'sessions',
    'met',
    'on_last_day',
    'entered',
    'gain',
    'constraints',
    'resolved',
  ),
  ...plain('certificates', 'timed', 'designs', 'recorded', 'lived'),
  first_report: sql`paired.first`,
  last_report: sql`paired.last`,
  defective: sql`quality.defective`,
  delivered: sql`quality.on_time`,
  issued: sql`papers.all`,
  raised: sql`hindrances.all`,
  introduced: sql`creations.all`,
};

function plain<Name extends string>(...names: Name[]): Record<Name, Sql> {
  return Object.fromEntries(names.map((name) => [name, sql.ref(`f.${name}`)])) as Record<Name, Sql>;
}

/** What hangs on mentoring one by one, as a list beside it. */
const lists = {
  issued: sql`certificate uuid, type text, days int`,
  raised: sql`category text, resolved boolean, days int`,
  introduced: sql`design uuid, sold boolean`,
};

const listed = (table: keyof typeof lists): Sql =>
  sql`(select id, jsonb_agg(to_jsonb(l) - 'id') as all from ${sql.table(table)} l group by id)`;

/** Whether anything was recorded that the facts of a period `k` do not know yet. */
const isPast = sql`(k.counted_on <> current_date or ${newer(sql`k`, sql`noun = any(${sql.lit(`{${evidenceTables}}`)})`)})`;

/** Counts the facts of a period anew, beside those who read what was counted before. */
export const keepFacts = (scope: Scope): Sql => {
  const columns = sql.join(Object.keys(kept).map((name) => sql.id(name)));
  return sql`with made as (select rule.new_id() as generation),
    written as (insert into kept.mentoring_fact (generation, ${columns})
      with ${mentoringFacts(scope.behind, 'VIEWER', [])}
      select made.generation, ${sql.join(Object.values(kept))} from made cross join fact f left join paired using (id) left join quality using (business_id)
        left join ${listed('issued')} papers using (id) left join ${listed('raised')} hindrances using (id) left join ${listed('introduced')} creations using (id))
    insert into kept.mentoring_period as k (begins, ends, generation, counted_at, counted_on, snapshot, last)
      select ${from}, ${to}, generation, statement_timestamp(), current_date, ${recorded.snapshot}, ${recorded.last} from made
    on conflict (begins, ends) do update set generation = excluded.generation, counted_at = excluded.counted_at,
      counted_on = excluded.counted_on, snapshot = excluded.snapshot, last = excluded.last where k.counted_at < excluded.counted_at
    returning to_json(generation)`;
};

/** The year in which the first mentoring began. */
export const firstYear = sql`(select to_json(extract(year from min(starts_on))::int) from engagement)`;

/** Whether the facts of a period are those of now; null if none are kept. */
export const areCurrent = sql`(select json_build_object('current', not ${isPast}) from kept.mentoring_period k where k.begins = ${from} and k.ends = ${to})`;

/** Says of facts of which nothing has become past that they are those of now, so that less has to be looked through for what is newer. */
export const confirmFacts = sql`update kept.mentoring_period k set counted_at = statement_timestamp(), snapshot = ${recorded.snapshot}, last = ${recorded.last}
  where k.begins = ${from} and k.ends = ${to} and k.last < ${recorded.last} - 1000 and not ${isPast} returning to_json(generation)`;

/** Throws away the facts that nobody asks for and that are past, and those that others have taken the place of. */
export const dropFacts = sql`with dropped as (delete from kept.mentoring_period k where ${isPast} and not concat(k.begins, '/', k.ends) = any(${given('wanted')}::text[]) returning generation),
  gone as (delete from kept.mentoring_fact f where not exists (select from kept.mentoring_period k where k.generation = f.generation)
    or f.generation in (select generation from dropped) returning f.id)
  select count(*) from gone`;

/** As of when an answer from facts is true: of now, where nothing that they rest on has been recorded since. */
export const asOfFacts = {
  snapshot: sql`case when u.past then u.snapshot else ${recorded.snapshot} end`,
  last: sql`case when u.past then u.last else ${recorded.last} end`,
  at: sql`case when u.past then u.counted_at else statement_timestamp() end`,
};

/** Which mentoring is meant, of facts `f` that are kept. */
const filters: Record<Filter, Sql> = {
  partner: sql`f.programme in (select p.id::text from programme p where p.owner_id = ${asUuidGiven('partner')} or exists (select from programme_partners pp
    where pp.programme_id = p.id and pp.organization_id = ${asUuidGiven('partner')}))`,
  programme: sql`f.programme = ${asUuidGiven('programme')}::text`,
  region: sql`(f.region_id = ${given('region')} or starts_with(f.region_id, ${given('region')}::text || '.'))`,
  sector: sql`f.sector = ${given('sector')}`,
};

/**
 * The tables that figures are counted from, read from what is kept, where that is fresh enough for who asks. Nothing where
 * somebody may see mentoring and not all of its evidence.
 */
export function factsKept(scope: Scope, audience: ReportAudience, asked: Filter[]): Sql | undefined {
  if (audience !== 'PARTNER' && !seesEvidence(scope)) return undefined;
  const isForPartner = audience === 'PARTNER';
  const mentoring = seen(scope, Engagement, { besides: countedFor(audience) });
  const isAll = !isForPartner && scope.rules.rows(Engagement) === 'all';
  const known = isForPartner
    ? sql`join ${seen(scope, Business, { besides: {}, marks: knownTo(audience) })} b on b.id = f.business_id`
    : sql``;
  const knows = Object.keys(knownTo(audience)).map((name) =>
    isForPartner ? sql`b.${sql.id(name)}` : sql`true as ${sql.id(name)}`,
  );
  // As the records are counted: where nobody is to know single ones, small cells are hidden instead.
  const rule = audience === 'VIEWER' ? scope.rules.field(PeriodReport, 'turnover') : 'all';
  const reports = rowsOf(scope, PeriodReport, { open: { open: 'turnover' } });
  const opened = sql`opened as materialized (select r.id from mentored m cross join lateral (values (m.first_report), (m.last_report)) one(id) join ${reports} r on r.id = one.id where r.open),`;
  const facts = sql.join(
    [...Object.keys(kept), 'named', ...Object.keys(knownTo(audience))].map((name) =>
      name === 'change' ? sql`${changeFor(rule)} as change` : sql`f.${sql.id(name)}`,
    ),
  );
  return sql`usable as materialized (select k.generation, k.past, k.counted_at, k.snapshot, k.last
      from (select k.*, ${isPast} as past from kept.mentoring_period k where k.begins = ${from} and k.ends = ${to}) k
      where not k.past or k.counted_at > statement_timestamp() - ${given('age')}::int * interval '1 millisecond'),
    mentored as materialized (select f.*, ${isAll ? sql`true` : sql`e.named`} as named, ${sql.join(knows)}
      from kept.mentoring_fact f ${isAll ? sql`` : sql`join ${mentoring} e on e.id = f.id`} ${known}
      where f.generation = (select generation from usable) and ${sql.join([sql`true`, ...asked.map((name) => filters[name])], sql` and `)}),
    again as (${againIn('mentored')}), ${typeof rule === 'string' ? sql`` : opened}
    fact as materialized (select ${facts}, again.business_id is not null as again from mentored f left join again using (business_id)),
    quality as (select distinct business_id, produced, defective, ordered, delivered as on_time from fact where produced is not null or ordered is not null),
    ${sql.join(Object.entries(lists).map(([name, columns]) => sql`${sql.id(name)} as materialized (select f.id, l.* from fact f cross join lateral jsonb_to_recordset(f.${sql.id(name)}) l(${columns}))`))}`;
}

/** The change of turnover between two reports, where the reader may know of both: to others it is not there. */
function changeFor(rule: ReturnType<Scope['rules']['field']>): Sql {
  if (typeof rule === 'string') return rule === 'all' ? sql`f.change` : sql`null::float8`;
  return sql`case when f.first_report in (select id from opened) and f.last_report in (select id from opened) then f.change end`;
}
