import { Business } from '../../business/business.ts';
import { Constraint } from '../../mentoring/constraint.ts';
import { Engagement } from '../../mentoring/engagement.ts';
import { Session } from '../../mentoring/session.ts';
import { type Intent, Of, type Reason } from '../settle/intent.ts';
import { identityOf, noted } from './business-sheet.ts';
import { placeOf } from './place.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion, Recipe } from './recipe.ts';

/** What stands in such a sheet without a day, or of which nobody says how long it took: it is kept with the visit. */
const remarks = [
  'turnoverBefore',
  'turnoverAfter',
  'workersBefore',
  'workersAfter',
  'capacityBefore',
  'capacityAfter',
  'legality',
  'products',
  'notes',
];

export const monitoringSheet: Recipe = {
  intents: (row, occasion) => [...guided(row, occasion), visit(row, occasion), ...constraint(row)],
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
      values: {},
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
  const mentor = row.value<'person'>('mentor');
  const known = mentor && mentors.get(mentor.name.trim().toLowerCase());
  const advice = row.value<'text'>('advice');
  const problem = row.value<'text'>('constraint');
  const notes = remarks.flatMap((key) => noted(row, key));
  if (mentor && !known) {
    row.reasons.push(unknownMentor);
    notes.push(...noted(row, 'mentor'));
  }
  // A line of advice is short; what is longer stands among the remarks.
  if (advice && advice.length > 120) notes.push(...noted(row, 'advice'));
  return {
    key: 'session',
    level: 2,
    noun: Session,
    subject: true,
    find: { by: 'PARENT', link: 'engagement', same: ['heldOn'] },
    values: {
      engagement: new Of('engagement'),
      heldOn,
      actions: advice && advice.length <= 120 ? [advice] : undefined,
      topics: problem && problem.length <= 120 ? [problem] : undefined,
      evidenceUrl: row.value<'url'>('photo'),
      notes: notes.join('\n') || undefined,
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
