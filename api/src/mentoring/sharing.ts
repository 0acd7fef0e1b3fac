import { type Mine, reveal } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Certificate } from '../business/certificate.ts';
import { ExportRecord } from '../business/export-record.ts';
import { PeriodReport } from '../business/period-report.ts';
import { Product } from '../business/product.ts';
import { ProductDesign } from '../business/product-design.ts';
import { QualityMeasurement } from '../business/quality-measurement.ts';
import type { Class } from '../core/column.ts';
import { Assessment } from './assessment.ts';
import { AssessmentScore } from './assessment-score.ts';
import { Constraint } from './constraint.ts';
import type { SharedField } from './data-sharing-agreement.ts';
import { Engagement } from './engagement.ts';
import { MentoringGoal } from './mentoring-goal.ts';
import { Session } from './session.ts';

// What a partner sees of businesses by name: what an agreement in force names, of those that have consented.

type Field = keyof typeof SharedField;

/** An engagement in a programme of which an agreement lets the partner see this by name. */
const agreed = (field: Field, { scope, today }: Mine) => ({
  programme: {
    agreements: {
      some: {
        partner: { id: { in: scope } },
        fields: { has: field },
        startsOn: { lte: today },
        or: [{ endsOn: { isNull: true } }, { endsOn: { gte: today } }],
      },
    },
  },
});

/** A business that may be named to a partner today. */
const consenting = ({ today }: Mine) => ({
  consents: {
    some: {
      purpose: { eq: 'PARTNER_SHARING' },
      givenOn: { lte: today },
      withdrawnOn: { isNull: true },
      or: [{ endsOn: { isNull: true } }, { endsOn: { gte: today } }],
    },
  },
});

/** A business of which the partner may see this by name today. */
export const sharedOfBusiness = (field: Field, my: Mine) => ({
  engagements: { some: agreed(field, my) },
  ...consenting(my),
});

/** Shares rows of a noun that these links lead from to a business. */
export const shareOfBusiness = (field: Field, type: Class, links: string[]): void =>
  reveal(type, 'PARTNER', (my) =>
    links.reduceRight<object>((inner, link) => ({ [link]: inner }), sharedOfBusiness(field, my)),
  );

/** Shares rows of a noun that these links lead from to an engagement. */
const shareOfEngagement = (field: Field, type: Class, links: string[]): void =>
  reveal(type, 'PARTNER', (my) =>
    links.reduceRight<object>((inner, link) => ({ [link]: inner }), {
      ...agreed(field, my),
      business: consenting(my),
    }),
  );

shareOfBusiness('IDENTITY', Business, []);
shareOfBusiness('PRODUCTS', Product, ['business']);
shareOfBusiness('PRODUCTS', ProductDesign, ['product', 'business']);
shareOfBusiness('QUALITY', QualityMeasurement, ['product', 'business']);
shareOfBusiness('CERTIFICATES', Certificate, ['business']);
shareOfBusiness('FIGURES', PeriodReport, ['business']);
shareOfBusiness('EXPORTS', ExportRecord, ['product', 'business']);
shareOfEngagement('IDENTITY', Engagement, []);
for (const type of [MentoringGoal, Session, Assessment, Constraint])
  shareOfEngagement('MENTORING', type, ['engagement']);
shareOfEngagement('MENTORING', AssessmentScore, ['assessment', 'engagement']);
