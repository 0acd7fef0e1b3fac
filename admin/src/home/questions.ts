import type { Noun } from '../noun/schema.ts';
import { daysFrom, todayIn } from '../noun/value/today.ts';
import { type Besides, type Counted, countQuery } from '../provider/count.ts';
import { figuresAlone } from '../reports/report.ts';
import { screensOf } from '../rooms.ts';
import type { May } from '../session/useMay.ts';

/** What the register holds, in the order people ask for it. */
const held = [
  'Business',
  'Product',
  'Group',
  'Programme',
  'Engagement',
  'Training',
  'Exhibition',
  'Participation',
  'Certificate',
  'Organization',
  'ReportedFigure',
  'Source',
] as const satisfies readonly Noun[];

export interface Gap {
  noun: Noun;
  lens: string;
}

/** What is missing: named filters of the lists. */
export const gaps: readonly Gap[] = [
  { noun: 'Business', lens: 'withoutNib' },
  { noun: 'Business', lens: 'withoutSector' },
  { noun: 'Business', lens: 'withoutProducts' },
  { noun: 'Participation', lens: 'unknownFunding' },
  { noun: 'Participation', lens: 'withoutSales' },
  { noun: 'Exhibition', lens: 'withoutSales' },
  { noun: 'Exhibition', lens: 'withoutParticipations' },
  { noun: 'Engagement', lens: 'withoutSessions' },
  { noun: 'Training', lens: 'withoutFigures' },
  { noun: 'ReportedFigure', lens: 'missing' },
];

export const lensOf = ({ noun, lens }: Gap) => screensOf(noun).lenses?.[lens] ?? {};
export const aliasOf = ({ noun, lens }: Gap) => `${noun}_${lens}`;

export const openDoubts = { state: { in: ['OPEN'] } };

/** Doubts and gaps are for those who can settle them. */
const keeps = (may: May) => ['ADMIN', 'OFFICER', 'VERIFIER'].some((role) => may.is(role));

const year = () => new Date().getFullYear();
const today = () => todayIn(undefined);

/** Mentoring without a visit for so many days is overdue. */
export const overdueAfter = 60;
/** How far ahead a mentor looks. */
export const daysAhead = 14;

/** Lists of a mentor's own work, as filters that lead to the whole of each. */
export const own = {
  mine: () => ({ state: { in: ['ACTIVE', 'PAUSED'] } }),
  overdue: () => ({
    state: { in: ['ACTIVE'] },
    sessions: { none: { heldOn: { gte: daysFrom(today(), -overdueAfter) } } },
  }),
  due: () => ({
    nextVisitOn: { gte: today(), lte: daysFrom(today(), daysAhead) },
    engagement: { state: { in: ['ACTIVE'] } },
  }),
};

const ofMentor: Besides = {
  declared: ['$mine: EngagementWhere', '$overdue: EngagementWhere', '$due: SessionWhere'],
  fields: `mine: engagements(where: $mine, limit: 8, orderBy: [{ startsOn: DESC }]) { totalCount nodes { id label startsOn } }
    overdue: engagements(where: $overdue, limit: 8, orderBy: [{ startsOn: ASC }]) { totalCount nodes { id label startsOn } }
    due: sessions(where: $due, limit: 8, orderBy: [{ nextVisitOn: ASC }]) { totalCount nodes { id nextVisitOn engagement { id label } } }`,
  get variables() {
    return { mine: own.mine(), overdue: own.overdue(), due: own.due() };
  },
};

/** The figures of this year: a partner's own, or those of all mentoring that may be seen. */
function ofTheYear(may: May): Besides | undefined {
  const [partner] = may.partners;
  if (partner) return ofPartner(partner);
  if (may.is('PARTNER') || !may.see('Engagement')) return undefined;
  return ofMentoring();
}

const period = () => ({ from: `${year()}-01-01`, to: `${year() + 1}-01-01` });
const declared = ['$from: LocalDate!', '$to: LocalDate!'];

const ofPartner = (partner: string): Besides => ({
  declared: [...declared, '$partner: ID!'],
  fields: `figures: partnerPortfolio(partner: $partner, from: $from, to: $to) ${figuresAlone}`,
  variables: { ...period(), partner },
});

const ofMentoring = (): Besides => ({
  declared,
  fields: `figures: mentoringOutcomes(from: $from, to: $to, by: []) ${figuresAlone}`,
  variables: period(),
});

/** What the first page shows whoever opens it, as one request. */
export function homeOf(may: May) {
  const seen = held.filter((noun) => may.see(noun));
  const isKeeper = keeps(may);
  const isMentor = may.is('MENTOR');
  return { seen, isKeeper, isMentor, question: () => homeQuestion(isKeeper, isMentor, ofTheYear(may)) };
}

/** What is held is counted for everybody: who may see none of a noun is told of none, and shown nothing. */
function homeQuestion(isKeeper: boolean, isMentor: boolean, figures: Besides | undefined) {
  const besides = [figures, isMentor ? ofMentor : undefined].filter((each) => each !== undefined);
  const counted: Record<string, Counted> = {
    ...Object.fromEntries(held.map((noun) => [noun, { noun }])),
    ...(isKeeper && {
      ...Object.fromEntries(gaps.map((gap) => [aliasOf(gap), { noun: gap.noun, where: lensOf(gap) }])),
      doubts: { noun: 'QualityFlag', where: openDoubts, rows: 8 },
    }),
  };
  return countQuery(counted, {
    declared: besides.flatMap(({ declared }) => declared),
    fields: besides.map(({ fields }) => fields).join(' '),
    variables: Object.assign({}, ...besides.map(({ variables }) => variables)),
  });
}

/** The question of the first page, for each of those who open it. */
export const homeQueries = () =>
  [true, false].flatMap((isKeeper) =>
    [true, false].flatMap((isMentor) =>
      [undefined, ofPartner(''), ofMentoring()].map((figures) => homeQuestion(isKeeper, isMentor, figures).query),
    ),
  );
