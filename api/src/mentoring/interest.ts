import { BusinessPerson } from '../business/business-person.ts';
import type { Class } from '../core/column.ts';
import { HoldsAtCommit, WaitsFor, type Watched } from '../core/rule.ts';
import { Engagement } from './engagement.ts';
import { Session } from './session.ts';

const own = {
  id: 'Pendamping ini pemilik usaha tersebut: pilih orang lain.',
  en: 'The mentor owns that business: choose somebody else.',
};

const from = (noun: () => Class, rows: (changed: string) => string, field: string, sentence = own): Watched => ({
  noun,
  rows,
  fields: [field],
  sentence,
});

/** Mentoring and owning that overlap. What is only planned is looked at as of today. */
const owns = `exists (select from business_person o join engagement e on e.business_id = o.business_id
    join business b on b.id = e.business_id
  where o.person_id = it.person_id and o.role = 'OWNER'
    and coalesce(o.starts_on <= e.ends_on, true)
    and coalesce(o.ends_on > coalesce(e.starts_on, e.ends_on, rule.today_in(b.region_id)), true)
    and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id)
      or exists (select from session s join session_mentors sm on sm.session_id = s.id
        where s.engagement_id = e.id and sm.mentor_id = it.id)))`;

const conflict = HoldsAtCommit(
  'interest',
  {
    broken: owns,
    watched: [
      from(
        () => Engagement,
        (e) => `select ${e}.lead_mentor_id`,
        'leadMentor',
      ),
      from(
        () => Engagement,
        (e) => `select mentor_id from engagement_mentors where engagement_id = ${e}.id`,
        'mentors',
      ),
      from(
        () => Session,
        (s) => `select mentor_id from session_mentors where session_id = ${s}.id`,
        'mentors',
      ),
      from(
        () => BusinessPerson,
        (o) => `select m.id from mentor m where m.person_id = ${o}.person_id`,
        'person',
        {
          id: 'Orang ini mendampingi usaha tersebut, jadi bukan pemiliknya.',
          en: 'The person mentors that business, and cannot own it at the same time.',
        },
      ),
    ],
  },
  ['person'],
  {
    id: 'Orang ini pemilik usaha yang didampinginya.',
    en: 'The person owns a business that the mentor guides.',
  },
);

/**
 * Nobody mentors a business of their own. Who makes a mentor of a person and who makes an owner of the same person see
 * each other by a lock on the person: neither finds the other’s row before it is committed.
 */
export const HasNoInterest = () => (mentor: Class) => {
  for (const type of [mentor, BusinessPerson]) WaitsFor('person', 'select it.person_id', 'no key update')(type);
  conflict(mentor);
};
