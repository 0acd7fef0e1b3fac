import { Box } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Section } from '../frame/Section.tsx';
import { Figure } from '../reports/block/Figure.tsx';
import { Figures } from '../reports/block/Figures.tsx';
import { measureOf, type Report } from '../reports/report.ts';
import { States } from './States.tsx';

/** What a person looks for first; the report tells the rest. */
const shown = ['ENGAGEMENTS', 'BUSINESSES', 'MEN-01-COMPLETION', 'MEN-02-OVERDUE', 'MEN-04', 'MEN-10'];

/** The figures of mentoring in this year. */
export function Year({ report }: { report: Report }) {
  const translate = useTranslate();
  const measures = shown.flatMap((code) => measureOf(report.measures, code) ?? []);
  const path = report.audience === 'PARTNER' ? 'partner' : 'mentoring';
  return (
    <Section
      title={translate('home.year', { year: report.from?.slice(0, 4) })}
      lead={report.audience === 'PARTNER' ? 'reports.forPartner' : 'home.yearLead'}
      action={<Link to={`/reports/${path}`}>{translate('home.wholeReport')}</Link>}
    >
      <Figures>
        {measures.map((measure) => (
          <Figure key={measure.code} measure={measure} />
        ))}
      </Figures>
      <States report={report} />
      {measures.length === 0 && <Box sx={{ px: 2, pb: 2 }}>{translate('reports.empty')}</Box>}
    </Section>
  );
}
