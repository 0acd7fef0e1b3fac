import { Index } from '@mikro-orm/decorators/legacy';
import { keptByMentorsWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import {
  Choice,
  type Collection,
  Day,
  Link,
  Links,
  LongText,
  type Ref,
  Texts,
  WebAddress,
  Whole,
} from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, HoldsOnEntry, OneOnly, WaitsFor } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Engagement } from './engagement.ts';
import { Mentor } from './mentor.ts';

export const SessionMode = enumeration(
  'SessionMode',
  'How a mentor and a business met.',
  { VISIT: 'VISIT', ONLINE: 'ONLINE', PLANT_VISIT: 'PLANT_VISIT' },
  {
    VISIT: { description: 'The mentor came to the business.' },
    PLANT_VISIT: { description: 'The business came to see another plant.' },
    ONLINE: { description: 'By call, chat or video.' },
  },
);

@Noun({
  plural: 'sessions',
  description: 'One meeting of mentors with a business they guide.',
  label: ['engagement.business.name', 'heldOn'],
  search: ['topics', 'notes'],
})
@Visible<Session>(seenWith('engagement'))
@Writable<Session>(keptByMentorsWith('engagement'))
// Reports count the visits of a period for each mentoring: found without their rows.
@Index({
  name: 'session_visits',
  expression: 'create index "session_visits" on "session" ("held_on") include ("engagement_id")',
})
@HoldsOnEntry(
  'ended',
  "(select state from engagement e where e.id = it.engagement_id for share) in ('DROPPED', 'COMPLETED', 'FOLLOWED_UP')",
  ['engagement'],
  { id: 'Pendampingan ini sudah berakhir.', en: 'This mentoring has ended.' },
)
@HoldsAtCommit(
  'held',
  {
    broken: `it.held_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id
      where e.id = it.engagement_id)`,
  },
  ['heldOn'],
  { id: 'Kunjungan belum terjadi.', en: 'The session is still to come.' },
)
@Holds('actions', 'cardinality(actions) > 0 or num_nonnulls(actions_due_on, actions_done_on) = 0', ['actions'], {
  id: 'Tulis dahulu tindak lanjutnya.',
  en: 'State the actions first.',
})
@Holds('next', 'held_on < next_visit_on', ['nextVisitOn'], {
  id: 'Kunjungan berikutnya sesudah kunjungan ini.',
  en: 'The next visit comes after this one.',
})
@Holds('due', 'held_on <= actions_due_on', ['actionsDueOn'], {
  id: 'Batas waktunya tidak dapat mendahului kunjungan.',
  en: 'The actions cannot be due before the session.',
})
@Holds('done', 'held_on <= actions_done_on', ['actionsDoneOn'], {
  id: 'Tindak lanjut tidak dapat selesai sebelum disepakati.',
  en: 'The actions cannot be done before the session.',
})
@HoldsAtCommit(
  'done',
  {
    broken: `it.actions_done_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id
      where e.id = it.engagement_id)`,
  },
  ['actionsDoneOn'],
  { id: 'Hari itu belum tiba.', en: 'That day is still to come.' },
)
@HoldsAtCommit(
  'together',
  {
    broken: `exists (select from session w where w.id = it.held_with_id
      and (w.engagement_id = it.engagement_id or w.held_on <> it.held_on or w.held_with_id is not null))`,
    watched: [
      {
        noun: () => Session,
        rows: (changed) => `select s.id from session s where s.held_with_id = ${changed}.id`,
        fields: ['heldOn', 'heldWith'],
        sentence: {
          id: 'Kunjungan usaha lain tercatat bersama kunjungan ini pada hari yang sama.',
          en: 'Sessions with other businesses are entered as held with this one, on the same day.',
        },
      },
    ],
  },
  ['heldWith'],
  {
    id: 'Kunjungan bersama terjadi pada hari yang sama dengan usaha lain, dan disebut kunjungan pertamanya.',
    en: 'A group visit is on the same day with another business, and names the first session of it.',
  },
)
@OneOnly(['heldWith', 'engagement'], {
  id: 'Usaha ini sudah tercatat dalam kunjungan bersama tersebut.',
  en: 'The business is entered in that group visit already.',
})
@WaitsFor('session', 'select it.held_with_id')
export class Session extends Evidenced {
  @Link(() => Engagement, 'The mentoring it is part of.', {
    fixed: true,
    inverse: { name: 'sessions', description: 'Meetings of the mentors with the business.', owned: true },
  })
  engagement!: Ref<Engagement>;

  @Day('The day it was held, in the time zone of the business.')
  heldOn!: string;

  @Choice(SessionMode, 'How they met.', { fallback: 'VISIT' })
  mode!: string;

  @Link(
    () => Session,
    'The session with another business that it was held together with, in a group visit. Each business has its own, so visits are counted for each; a mentor’s are counted where this is empty.',
    {
      optional: true,
      inverse: { name: 'heldTogether', description: 'Sessions with other businesses that were held together with it.' },
    },
  )
  heldWith?: Ref<Session>;

  @Whole('How long it took, in minutes; empty where it is not known.', { optional: true, min: 1, max: 1440 })
  minutes?: number;

  @Links(() => Mentor, 'The mentors who took part.', {
    inverse: { name: 'sessions', description: 'Meetings that the mentor took part in.' },
  })
  mentors!: Collection<Mentor>;

  @Texts('What it was about.')
  topics: string[] = [];

  @Texts('What the business is to do next.')
  actions: string[] = [];

  @Day('By when that is to be done.', { optional: true })
  actionsDueOn?: string;

  @Day('When all of it was found done; empty while any of it is open.', { optional: true })
  actionsDoneOn?: string;

  @Day('When the mentors mean to come again.', { optional: true })
  nextVisitOn?: string;

  @LongText('What was seen and said.', { optional: true })
  notes?: string;

  @WebAddress('Where photographs or papers of it are kept.', { optional: true })
  evidenceUrl?: string;
}
