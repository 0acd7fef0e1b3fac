import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined';
import { chapter, type Page } from '../chapter.ts';
import { Known, PeriodName } from '../details.tsx';

const months: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, SEMESTER: 6, YEAR: 12 };

/** The last day of a period. */
function endOf(period: string, startsOn: string): string {
  const first = new Date(`${startsOn}T00:00:00Z`);
  const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + (months[period] ?? 1), 0);
  return new Date(next).toISOString().slice(0, 10);
}

const figures = ['turnover', 'exportTurnover', 'profit', 'unitsProduced', 'workersMale', 'workersFemale'] as const;

/** What the business reports of a period, told where the period ends. */
export const reported = chapter<{ periodReports: Page<{ period: string; startsOn: string; state: string }> }>({
  icon: SummarizeOutlined,
  tone: 'success',
  ask: `periodReports(limit: 200) { nodes { id label period startsOn state unit ${figures.join(' ')} } }`,
  moments: ({ periodReports }) =>
    periodReports.nodes.map((row) => ({
      noun: 'PeriodReport',
      id: row.id,
      said: 'reported',
      title: <PeriodName period={row.period} startsOn={row.startsOn} />,
      on: endOf(row.period, row.startsOn),
      ...(row.state !== 'VERIFIED' && { state: row.state }),
      details: <Known noun="PeriodReport" row={row} fields={figures} />,
    })),
});
