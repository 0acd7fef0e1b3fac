import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { InTurn } from '../frame/InTurn.tsx';
import { Section } from '../frame/Section.tsx';
import { Figure } from './block/Figure.tsx';
import { Figures } from './block/Figures.tsx';
import { Parts } from './block/Parts.tsx';
import { Compared } from './Compared.tsx';
import type { ReportPage, Stated } from './declared.ts';
import { measureOf, type Report } from './report.ts';
import { useRowsOf } from './useRowsOf.ts';

export interface BodyProps {
  page: ReportPage;
  report: Report;
  stated: Stated;
  state: (changes: Record<string, string>) => void;
}

/** What a report says: its figures, their parts, and one figure compared between the parts of each dimension. */
export function Body({ page, report, stated, state, children }: BodyProps & { children: ReactNode }) {
  const translate = useTranslate();
  const rowsOf = useRowsOf(page, stated, report);
  const figures = page.figures.flatMap((code) => measureOf(report.measures, code) ?? []);
  return (
    <InTurn>
      {report.measures.length === 0 && <Alert severity="info">{translate('reports.empty')}</Alert>}
      {figures.length > 0 && (
        <Section title="reports.figures">
          <Figures>
            {figures.map((each) => (
              <Figure key={each.code} measure={each} rows={rowsOf({ measure: each })} />
            ))}
          </Figures>
        </Section>
      )}
      {page.parts.length > 0 && <Parts codes={page.parts} measures={report.measures} rowsOf={rowsOf} />}
      <Compared page={page} report={report} stated={stated} state={state} rowsOf={rowsOf} />
      {children}
    </InTurn>
  );
}
