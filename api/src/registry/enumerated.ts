import type { Class } from '../core/column.ts';
import { subjectType } from '../core/graph.ts';
import type { Watched } from '../core/rule.ts';
import { Doubts } from './doubt.ts';
import { ReportedFigure } from './reported-figure.ts';

/** What may be recorded row by row beside a reported total. */
interface Enumerated {
  measure: string;
  /** The units in which a figure counts the same as the rows. */
  units: string[];
  /** SQL over `it`, and over the figure's day as `as_of`, for how much is recorded. */
  recorded: string;
  /** How the sentence calls it. */
  words: string;
}

/**
 * More recorded than any source reports is a doubt: one of the two is wrong. Nothing is counted where nothing was reported.
 * The sentence names what was reported only, so that a doubt that was let stand does not come up with every further row.
 */
export const MoreThanReported =
  (kinds: Enumerated[], watched: Pick<Watched, 'noun' | 'link' | 'rows'>[]) =>
  (type: Class): void => {
    const subject = subjectType(type);
    const outnumbered = kinds.map(
      ({ measure, units, recorded, words }) => `select '${words}' as words, value as reported from (
        select value, as_of from reported_figure f where f.subject_type = '${subject}' and f.subject_id = it.id::text and f.measure = '${measure}'
          and f.dimension is null and f.unit in (${units.map((unit) => `'${unit}'`)}) and f.value is not null order by f.value desc limit 1) r
        where (${recorded}) > value`,
    );
    Doubts({
      code: 'ENUMERATED_OVER_REPORTED',
      severity: 'WARNING',
      says: `(select string_agg(format('Tercatat satu per satu lebih banyak daripada %s %s yang dilaporkan.', reported, words), ' ' order by words)
        from (${outnumbered.join(' union all ')}) outnumbered)`,
      watched: [
        ...watched,
        {
          noun: () => ReportedFigure,
          rows: (changed) =>
            `select case when ${changed}.subject_type = '${subject}' then ${changed}.subject_id::uuid end`,
        },
      ],
    })(type);
  };
