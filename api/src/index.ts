import { Business } from './business/business.ts';
import { Certificate } from './business/certificate.ts';
import { CertificateType } from './business/certificate-type.ts';
import { ExportRecord } from './business/export-record.ts';
import { Group } from './business/group.ts';
import { LabReading } from './business/lab-reading.ts';
import { LabTest } from './business/lab-test.ts';
import { Membership } from './business/membership.ts';
import { Product } from './business/product.ts';
import type { Class } from './core/column.ts';
import { Award } from './exhibition/award.ts';
import { Delegation } from './exhibition/delegation.ts';
import { Exhibition } from './exhibition/exhibition.ts';
import { ExhibitionSeries } from './exhibition/exhibition-series.ts';
import { Funding } from './exhibition/funding.ts';
import { Participation } from './exhibition/participation.ts';
import { Constraint } from './mentoring/constraint.ts';
import { Engagement } from './mentoring/engagement.ts';
import { Mentor } from './mentoring/mentor.ts';
import { Programme } from './mentoring/programme.ts';
import { Session } from './mentoring/session.ts';
import { Organization } from './registry/organization.ts';
import { QualityFlag } from './registry/quality-flag.ts';
import { Region } from './registry/region.ts';
import { ReportedFigure } from './registry/reported-figure.ts';
import { Source } from './registry/source.ts';
import { Enrolment } from './training/enrolment.ts';
import { Training } from './training/training.ts';

/** The nouns of the house, room by room. A noun that stands here is a table, a GraphQL type with its verbs, and part of the contract. */
export const rooms: Record<string, Class[]> = {
  registry: [Region, Organization, Source, ReportedFigure, QualityFlag],
  business: [Business, Group, Membership, Product, CertificateType, Certificate, LabTest, LabReading, ExportRecord],
  mentoring: [Mentor, Programme, Engagement, Session, Constraint],
  training: [Training, Enrolment],
  exhibition: [ExhibitionSeries, Exhibition, Delegation, Participation, Funding, Award],
};

export const nouns: Class[] = Object.values(rooms).flat();
