import { listWith } from '../noun/list/listWith.ts';
import { useMay } from '../session/useMay.ts';
import type { Place, ReportPage, Stated } from './declared.ts';
import { pastDayOf } from './past.ts';
import type { Report } from './report.ts';

/**
 * The list behind a figure, where the viewer may see it. What a partner's report counts, it does not see by name; and behind
 * figures of the past there is no list, for lists are of now.
 */
export function useRowsOf(page: ReportPage, stated: Stated, report: Report | null | undefined) {
  const may = useMay();
  return (place: Place): string | undefined => {
    const rows = report?.audience === 'VIEWER' && !pastDayOf(stated) ? page.rows?.(stated, place) : undefined;
    return rows && may.see(rows.noun) ? listWith(rows.noun, rows.where) : undefined;
  };
}
