import type { ReportPage } from './declared.ts';
import { exhibition } from './pages/exhibition.ts';
import { mentoring } from './pages/mentoring.ts';
import { partner } from './pages/partner.ts';

/** The pages of figures, in the order of the side menu. */
export const reportPages: readonly ReportPage[] = [mentoring, partner, exhibition];
