import type { ReportPage } from './declared.ts';
import { certificates } from './pages/certificates.ts';
import { costs } from './pages/costs.ts';
import { exhibition } from './pages/exhibition.ts';
import { funnel } from './pages/funnel.ts';
import { inclusion } from './pages/inclusion.ts';
import { mentoring } from './pages/mentoring.ts';
import { partner } from './pages/partner.ts';
import { register } from './pages/register.ts';
import { training } from './pages/training.ts';

/** The pages of figures, in the order of the side menu. */
export const reportPages: readonly ReportPage[] = [
  mentoring,
  partner,
  training,
  exhibition,
  certificates,
  funnel,
  inclusion,
  costs,
  register,
];
