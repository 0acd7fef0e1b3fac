import { sql } from 'kysely';
import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { attended } from '../exhibition/attended.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { Lead } from '../exhibition/lead.ts';
import { Participation } from '../exhibition/participation.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen, seesAll } from '../query/seen.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { type Code, definitions } from './definitions.ts';
import { asUuidGiven } from './given.ts';
import { salesForPublic } from './public-sales.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';

/** Of how many of those that attended sales must be recorded, for two years to be compared. */
const leastRecorded = 0.7;

/** After how many days it is asked which leads have become orders. */
const terms = [30, 90, 180] as const;

/** Leads that met so many days ago or more; of those that became orders the day must be known. */
function orderedAfter(days: number): Sql {
  const term = sql.lit(days);
  const known = sql`l.met + ${term} <= current_date and (l.state <> 'ORDER' or l.ordered_on is not null)`;
  return sql`json_build_object('n', count(*) filter (where ${known}),
    'orders', count(*) filter (where ${known} and l.ordered_on <= l.met + ${term}))`;
}

/** What the database counts of one edition, and of the businesses that sold at it and at the one before. */
export interface Edition {
  key: string;
  label: string;
  year: number | null;
  days: number | null;
  held: number;
  missed: number;
  attended: number;
  recorded: number;
  sales: number | null;
  /** The two largest parts of each sum of money. */
  largest: number[];
  same: { n: number; now: number | null; before: number | null; largestNow: number[]; largestBefore: number[] };
  paid: { n: number; sales: number | null; amount: number | null; largest: number[]; largestPaid: number[] };
  target: number | null;
  /** Whether all who took part are counted. */
  whole: boolean;
  leads: { n: number; orders: number } & Record<`after${(typeof terms)[number]}`, Ordered>;
}

/** Of leads whose outcome after so many days is known, how many were orders by then. */
interface Ordered {
  n: number;
  orders: number;
}

const twoLargest = (amount: Sql): Sql => sql`coalesce((array_agg(${amount} order by ${amount} desc))[1:2], '{}')`;

const question = (
  scope: Scope,
): Sql => sql`(with edition as (select * from ${seen(scope, Exhibition)} x where x.series_id = ${asUuidGiven('series')}),
  took_part as materialized (select p.id, p.exhibition_id, p.business_id, p.state, x.year, p.${sql.raw(attended)} as attended,
      case when p.state in ('REPORTED', 'VERIFIED') and num_nonnulls(p.cash_sales, p.order_sales) > 0
        then coalesce(p.cash_sales, 0) + coalesce(p.order_sales, 0) end as sold
    from ${seen(scope, Participation)} p join edition x on x.id = p.exhibition_id
    where p.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')),
  paid as (select t.id, t.exhibition_id, t.sold, sum(f.amount) as amount from took_part t join funding f on f.participation_id = t.id
    where t.sold is not null group by t.id, t.exhibition_id, t.sold having bool_and(f.amount is not null)),
  lead_met as (select t.exhibition_id, l.state, l.ordered_on, coalesce(l.met_on, case when x.starts_on_precision = 'DAY' then x.starts_on end) as met
    from ${seen(scope, Lead)} l join took_part t on t.id = l.participation_id join edition x on x.id = t.exhibition_id)
  select coalesce(json_agg(json_build_object('key', x.id, 'label', x.name, 'year', x.year,
    'days', case when x.starts_on_precision = 'DAY' then x.ends_on - x.starts_on + 1 end,
    'held', (select count(*) from took_part t where t.exhibition_id = x.id),
    'missed', (select count(*) from took_part t where t.exhibition_id = x.id and t.state = 'NO_SHOW'),
    'attended', (select count(*) from took_part t where t.exhibition_id = x.id and t.attended),
    'recorded', (select count(t.sold) from took_part t where t.exhibition_id = x.id),
    'sales', (select sum(t.sold) from took_part t where t.exhibition_id = x.id),
    'largest', (select ${twoLargest(sql`t.sold`)} from took_part t where t.exhibition_id = x.id and t.sold is not null),
    'same', (select json_build_object('n', count(*), 'now', sum(t.sold), 'before', sum(b.sold),
        'largestNow', ${twoLargest(sql`t.sold`)}, 'largestBefore', ${twoLargest(sql`b.sold`)})
      from took_part t join took_part b on b.business_id = t.business_id and b.year = t.year - 1
      where t.exhibition_id = x.id and t.sold is not null and b.sold is not null),
    'paid', (select json_build_object('n', count(*), 'sales', sum(p.sold), 'amount', sum(p.amount),
        'largest', ${twoLargest(sql`p.sold`)}, 'largestPaid', ${twoLargest(sql`p.amount`)}) from paid p where p.exhibition_id = x.id),
    'target', x.sales_target, 'whole', ${sql.lit(seesAll(scope, Participation, []))},
    'leads', (select json_build_object('n', count(*), 'orders', count(*) filter (where l.state = 'ORDER'),
        ${sql.join(terms.flatMap((days) => [sql.lit(`after${days}`), orderedAfter(days)]))}) from lead_met l where l.exhibition_id = x.id))
    order by x.year nulls last, x.starts_on, x.id), '[]') from edition x)`;

@Resolver()
export class ExhibitionSales {
  @Question(() => Report, {
    cost: 700,
    past: 6500,
    description:
      'What was sold at the editions of a series, year over year and like for like, against its target, what it cost, what became of leads, and who did not come (EXH-02 to EXH-06), over the participations that the viewer may see.',
  })
  async exhibitionSales(
    @Arg('series', () => ID, { description: 'The series.' }) series: string,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    const { audience = 'VIEWER', earlier } = asking;
    const { answer: editions, asOf } = await asked<Edition[]>(asking, {
      name: 'exhibitionSales',
      question,
      variables: { series },
    });
    const yearBefore = (edition: Edition) => editions.find(({ year }) => year !== null && year + 1 === edition.year);
    const groups = editions.map((edition) => ({
      ...{ dimension: 'EDITION', key: edition.key, label: edition.label },
      measures: measuresOf(edition, yearBefore(edition)),
    }));
    return {
      ...{ from: null, to: null, asOf, audience, measures: [] },
      groups:
        audience === 'PUBLIC'
          ? groups.map((group, place) => salesForPublic(group, editions[place] as Edition, yearBefore, earlier))
          : groups,
    };
  }
}

const isRecorded = ({ recorded, attended }: Edition): boolean => attended > 0 && recorded / attended >= leastRecorded;

const ratio = (over: number | null, under: number | null): number | null =>
  over === null || !under ? null : over / under;

const growth = (now: number | null, before: number | null): number | null => {
  const times = ratio(now, before);
  return times === null ? null : 100 * (times - 1);
};

function measuresOf(edition: Edition, before: Edition | undefined): Measure[] {
  const { held, missed, attended, recorded, sales, days, same, paid, leads, target, whole } = edition;
  const measure = (code: Code, value: number | null, n: number, of: number): Measure => ({
    ...{ code, part: null, value, n, missing: of - n, coverage: ratio(n, of) },
    ...{ definition: definitions[code].text, unit: definitions[code].unit, hidden: false },
    ...{ ifMissingUnchanged: null, ifMissingClosed: null },
  });
  const comparable = before !== undefined && isRecorded(edition) && isRecorded(before);
  const times = (value: number | null, by: number) => (value === null ? null : value * by);
  return [
    measure('EXH-02', sales, recorded, attended),
    measure('EXH-03', comparable ? growth(sales, before.sales) : null, recorded, attended),
    measure('EXH-03-SAME', growth(same.now, same.before), same.n, attended),
    measure('EXH-03-DAY', ratio(sales, days === null ? null : recorded * days), recorded, attended),
    measure('EXH-04', whole ? times(ratio(sales, target), 100) : null, recorded, attended),
    measure('EXH-05', times(ratio(paid.amount, paid.sales), 1_000_000), paid.n, attended),
    measure('EXH-05-LEADS', times(ratio(leads.orders, leads.n), 100), leads.n, leads.n),
    ...terms.map((days) => {
      const { n, orders } = leads[`after${days}`];
      return measure(`EXH-05-LEADS-${days}`, times(ratio(orders, n), 100), n, leads.n);
    }),
    measure('EXH-06', attended + missed > 0 ? times(ratio(missed, held), 100) : null, held, held),
  ];
}
