import { Business } from '../../business/business.ts';
import { Constraint } from '../../mentoring/constraint.ts';
import { Engagement } from '../../mentoring/engagement.ts';
import { Session } from '../../mentoring/session.ts';
import { type Intent, Of, type Reason } from '../settle/intent.ts';
import { identityOf } from './business-sheet.ts';
import { placeOf } from './place.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion, Recipe } from './recipe.ts';

export const monitoringSheet: Recipe = {
  intents(row, occasion) {
    const found = guided(row, occasion);
    const about = visit(row, occasion);
    const others = constraint(row);
    // Figures before and after stand there without a day: they are kept with the visit, as they were written.
    about.values.notes = [...row.heading(), ...row.rest()].join('\n') || undefined;
    return [...found, about, ...others];
  },
};

/** The business and its mentoring are there before anybody visits: they are found, never made. */
function guided(row: ReadRow, occasion: Occasion): Intent[] {
  const { programme } = occasion;
  return [
    {
      key: 'business',
      level: 0,
      noun: Business,
      find: { by: 'BUSINESS', identity: identityOf(row, occasion, placeOf(row, occasion)) },
      // A visit may be the first to learn the number; one that is known stays.
      values: { nib: row.value<'nib'>('nib') },
      fills: ['nib'],
      known: unknownBusiness,
    },
    {
      key: 'engagement',
      level: 1,
      noun: Engagement,
      find: {
        by: 'PARENT',
        link: 'business',
        same: programme ? ['programme'] : [],
        also: ({ state }) => ['ACTIVE', 'PAUSED', 'BASELINED'].includes(String(state)),
        alone: severalEngagements,
      },
      values: { business: new Of('business'), ...(programme ? { programme } : {}) },
      known: noEngagement,
    },
  ];
}

function visit(row: ReadRow, { mentors }: Occasion): Intent {
  const heldOn = row.value<'day'>('visitedOn')?.date;
  const known =
    mentors.get(row.written('mentor')?.trim().toLowerCase() ?? '') ?? mentors.get(row.named('mentor') ?? '');
  const mentor = known ? row.value('mentor') : row.written('mentor');
  if (mentor && !known) row.reasons.push(unknownMentor);
  // A line of advice is short; what is longer stands among the remarks.
  const short = (key: string) => ((row.written(key)?.length ?? 0) <= 120 ? row.value<'text'>(key) : undefined);
  const [advice, problem] = [short('advice'), short('constraint')];
  return {
    key: 'session',
    level: 2,
    noun: Session,
    subject: true,
    find: { by: 'PARENT', link: 'engagement', same: ['heldOn'] },
    values: {
      engagement: new Of('engagement'),
      heldOn,
      actions: advice ? [advice] : undefined,
      topics: problem ? [problem] : undefined,
      evidenceUrl: row.value<'url'>('photo'),
    },
    fresh: { mentors: known ? [known] : [] },
    adds: ['notes', 'actions', 'topics'],
    from: { heldOn: 'visitedOn', evidenceUrl: 'photo', actions: 'advice', topics: 'constraint' },
  };
}

function constraint(row: ReadRow): Intent[] {
  const description = row.value<'text'>('constraint');
  if (!description) return [];
  return [
    {
      key: 'constraint',
      level: 3,
      noun: Constraint,
      find: { by: 'PARENT', link: 'engagement', same: ['description'] },
      values: { engagement: new Of('engagement'), description },
      fresh: { category: 'OTHER', raisedOn: row.value<'day'>('visitedOn')?.date },
      from: { description: 'constraint' },
    },
  ];
}

const unknownBusiness: Reason = {
  code: 'BUSINESS_UNKNOWN',
  asks: true,
  column: 'name',
  said: { id: 'Usaha ini belum tercatat di wilayah tersebut.', en: 'There is no such business on record there.' },
};
const noEngagement: Reason = {
  code: 'ENGAGEMENT_UNKNOWN',
  column: 'name',
  said: {
    id: 'Usaha ini tidak sedang didampingi. Catat pendampingannya lebih dahulu.',
    en: 'The business is not being mentored. Enter its mentoring first.',
  },
};
const severalEngagements: Reason = {
  code: 'SEVERAL_ENGAGEMENTS',
  asks: true,
  column: 'name',
  said: {
    id: 'Usaha ini didampingi dalam beberapa program. Pilih program lembar ini.',
    en: 'The business is mentored in several programmes. Choose the one of this sheet.',
  },
};
const unknownMentor: Reason = {
  code: 'NOTE_MENTOR_UNKNOWN',
  column: 'mentor',
  said: { id: 'Pendamping ini belum tercatat.', en: 'This mentor is not on record.' },
};
