import type { Class } from '../core/column.ts';
import { CertificateStock } from './certificate-stock.ts';
import { Costs } from './costs.ts';
import { ExhibitionSales } from './exhibition-sales.ts';
import { ExportFunnel } from './export-funnel.ts';
import './funnel-rows.ts';
import { Inclusion } from './inclusion.ts';
import { Arm, Comparison, Difference, MentoringComparison } from './mentoring-comparison.ts';
import { MentoringOutcomes } from './mentoring-outcomes.ts';
import { ParticipationFunding } from './participation-funding.ts';
import { PartnerPortfolio } from './partner-portfolio.ts';
import { RegisterQuality } from './register-quality.ts';
import { Measure, Report, ReportGroup } from './report.ts';
import { TrainingOutcomes } from './training-outcomes.ts';

/** The questions that count across rooms: each is a root field. */
export const questions: Class[] = [
  PartnerPortfolio,
  MentoringOutcomes,
  MentoringComparison,
  ParticipationFunding,
  ExhibitionSales,
  TrainingOutcomes,
  CertificateStock,
  RegisterQuality,
  Costs,
  Inclusion,
  ExportFunnel,
];

/** What they answer with. */
export const answers: Class[] = [Report, ReportGroup, Measure, Comparison, Arm, Difference];
