import { AccessEntry } from './access/access-entry.ts';
import { ReadEntry } from './access/read-entry.ts';
import { User } from './access/user.ts';
import { Business } from './business/business.ts';
import { BusinessActivity } from './business/business-activity.ts';
import { BusinessIdentifier } from './business/business-identifier.ts';
import { BusinessPerson } from './business/business-person.ts';
import { Certificate } from './business/certificate.ts';
import { CertificateType } from './business/certificate-type.ts';
import { Consent } from './business/consent.ts';
import { Distinction } from './business/distinction.ts';
import { ExportRecord } from './business/export-record.ts';
import { Group } from './business/group.ts';
import { LabReading } from './business/lab-reading.ts';
import { LabTest } from './business/lab-test.ts';
import { Membership } from './business/membership.ts';
import { PeriodReport } from './business/period-report.ts';
import { Product } from './business/product.ts';
import { ProductDesign } from './business/product-design.ts';
import { QualityMeasurement } from './business/quality-measurement.ts';
import type { Class } from './core/column.ts';
import { Award } from './exhibition/award.ts';
import { BusinessMatching } from './exhibition/business-matching.ts';
import { CurationDecision } from './exhibition/curation-decision.ts';
import { CurationRound } from './exhibition/curation-round.ts';
import { DailySales } from './exhibition/daily-sales.ts';
import { Delegation } from './exhibition/delegation.ts';
import { Exhibition } from './exhibition/exhibition.ts';
import { ExhibitionSeries } from './exhibition/exhibition-series.ts';
import { Funding } from './exhibition/funding.ts';
import { Lead } from './exhibition/lead.ts';
import { Meeting } from './exhibition/meeting.ts';
import { Participation } from './exhibition/participation.ts';
import './exhibition/sharing.ts';
import { Import } from './imports/import.ts';
import { ImportTemplate } from './imports/import-template.ts';
import { BuyerInquiry } from './market/buyer-inquiry.ts';
import { Campaign } from './market/campaign.ts';
import { MarketNote } from './market/market-note.ts';
import { Partnership } from './market/partnership.ts';
import { Assessment } from './mentoring/assessment.ts';
import { AssessmentInstrument } from './mentoring/assessment-instrument.ts';
import { AssessmentItem } from './mentoring/assessment-item.ts';
import { AssessmentScore } from './mentoring/assessment-score.ts';
import { Constraint } from './mentoring/constraint.ts';
import { DataSharingAgreement } from './mentoring/data-sharing-agreement.ts';
import { Engagement } from './mentoring/engagement.ts';
import { Facilitation } from './mentoring/facilitation.ts';
import { Mentor } from './mentoring/mentor.ts';
import { MentoringGoal } from './mentoring/mentoring-goal.ts';
import { Programme } from './mentoring/programme.ts';
import { ProgrammeTarget } from './mentoring/programme-target.ts';
import { Session } from './mentoring/session.ts';
import { ApiKey } from './registry/api-key.ts';
import { DataSubjectRequest } from './registry/data-subject-request.ts';
import { Functioning } from './registry/functioning.ts';
import { Grant } from './registry/grant.ts';
import { KeyDocument } from './registry/key-document.ts';
import { Organization } from './registry/organization.ts';
import { Person } from './registry/person.ts';
import { QualityFlag } from './registry/quality-flag.ts';
import { Region } from './registry/region.ts';
import { ReportedFigure } from './registry/reported-figure.ts';
import { Source } from './registry/source.ts';
import { PublishedReport } from './reports/published/published-report.ts';
import { Enrolment } from './training/enrolment.ts';
import { Training } from './training/training.ts';

/** The nouns of the house, room by room. A noun that stands here is a table, a GraphQL type with its verbs, and part of the contract. */
export const rooms: Record<string, Class[]> = {
  access: [User, AccessEntry, ReadEntry],
  registry: [
    Grant,
    ApiKey,
    KeyDocument,
    Region,
    Organization,
    Person,
    Functioning,
    DataSubjectRequest,
    Source,
    ReportedFigure,
    QualityFlag,
  ],
  business: [
    Business,
    BusinessIdentifier,
    BusinessActivity,
    BusinessPerson,
    Consent,
    Group,
    Membership,
    PeriodReport,
    Product,
    ProductDesign,
    QualityMeasurement,
    CertificateType,
    Certificate,
    LabTest,
    LabReading,
    ExportRecord,
    Distinction,
  ],
  mentoring: [
    Mentor,
    Programme,
    ProgrammeTarget,
    DataSharingAgreement,
    Engagement,
    MentoringGoal,
    Session,
    AssessmentInstrument,
    AssessmentItem,
    Assessment,
    AssessmentScore,
    Constraint,
    Facilitation,
  ],
  training: [Training, Enrolment],
  exhibition: [
    ExhibitionSeries,
    Exhibition,
    Delegation,
    Participation,
    Funding,
    DailySales,
    Lead,
    Award,
    CurationRound,
    CurationDecision,
    BusinessMatching,
    Meeting,
  ],
  market: [Partnership, Campaign, BuyerInquiry, MarketNote],
  reports: [PublishedReport],
  imports: [Import, ImportTemplate],
};

export const nouns: Class[] = Object.values(rooms).flat();
