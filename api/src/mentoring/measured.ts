import type { Class } from '../core/column.ts';
import { HoldsAtCommit } from '../core/rule.ts';
import { Assessment } from './assessment.ts';

const verified = (wave: string) =>
  `select from assessment a where a.engagement_id = it.id and a.wave = '${wave}' and a.state = 'VERIFIED'`;

const rest = (fields: string[], id: string, en: string) => [
  { noun: () => Assessment, link: 'engagement', fields, sentence: { id, en } },
];

/**
 * What mentoring asks of assessments, and they of it. Mentoring older than the register states the day of its baseline
 * by its papers and ends on evidence in words; one that began with an assessment ends with one, or its change is unknown.
 */
export const MeasuredAtBothEnds = () => (type: Class) => {
  for (const rule of [baseline, sameDay, apart, endline]) rule(type);
};

const baseline = HoldsAtCommit(
  'baseline',
  {
    broken: `it.state not in ('PLANNED', 'DROPPED') and it.baseline_on is null and not it.baseline_waived
      and not exists (${verified('BASELINE')})`,
    watched: rest(
      ['state'],
      'Pendampingan ini bertumpu pada penilaian awal tersebut.',
      'The mentoring rests on this first assessment.',
    ),
  },
  ['baselineOn'],
  {
    id: 'Pendampingan memerlukan pengukuran awal, atau alasan meniadakannya.',
    en: 'Mentoring needs a baseline, or a reason to waive it.',
  },
);

const sameDay = HoldsAtCommit(
  'baseline_day',
  {
    broken: `it.baseline_on is not null and exists (${verified('BASELINE')})
      and not exists (${verified('BASELINE')} and a.held_on = it.baseline_on)`,
    watched: rest(
      ['heldOn'],
      'Pendampingan ini menyebut hari lain untuk pengukuran awalnya.',
      'The mentoring states another day for its baseline.',
    ),
  },
  ['baselineOn'],
  {
    id: 'Penilaian awal yang terverifikasi bertanggal lain.',
    en: 'The verified first assessment was made on another day.',
  },
);

const apart = HoldsAtCommit(
  'apart',
  {
    broken: `exists (select from assessment e where e.engagement_id = it.id and e.wave = 'ENDLINE' and e.held_on < 90
      + (select max(day) from (select it.baseline_on as day union all
        select b.held_on from assessment b where b.engagement_id = it.id and b.wave = 'BASELINE') baselines))`,
    watched: rest(
      ['heldOn'],
      'Antara penilaian awal dan akhir paling sedikit 90 hari.',
      'At least 90 days lie between the first and the last assessment.',
    ),
  },
  ['baselineOn'],
  {
    id: 'Penilaian akhir dibuat kurang dari 90 hari sesudahnya.',
    en: 'The last assessment was made less than 90 days later.',
  },
);

const endline = HoldsAtCommit(
  'endline',
  {
    broken: `it.state in ('COMPLETED', 'FOLLOWED_UP') and exists (${verified('BASELINE')})
      and not exists (${verified('BASELINE')} and exists (select from assessment e where e.engagement_id = it.id
        and e.instrument_id = a.instrument_id and e.wave = 'ENDLINE' and e.state = 'VERIFIED'))`,
    watched: rest(
      ['state'],
      'Pendampingan ini sudah selesai: ia bertumpu pada penilaian akhir yang terverifikasi dengan instrumen yang sama.',
      'The mentoring is complete: it rests on a verified assessment at its end, with the same instrument.',
    ),
  },
  ['state'],
  {
    id: 'Pendampingan yang diawali penilaian selesai setelah penilaian akhir dengan instrumen yang sama terverifikasi.',
    en: 'Mentoring that began with an assessment is complete once one at its end, with the same instrument, is verified.',
  },
);
