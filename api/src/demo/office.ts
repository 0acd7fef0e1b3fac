import { kinds } from '../articles/certificate-types.ts';
import { regionsOfIndonesia } from '../articles/regions.ts';
import { Business } from '../business/business.ts';
import { BusinessActivity } from '../business/business-activity.ts';
import { BusinessIdentifier } from '../business/business-identifier.ts';
import { BusinessPerson } from '../business/business-person.ts';
import { Certificate } from '../business/certificate.ts';
import { CertificateType } from '../business/certificate-type.ts';
import { Consent } from '../business/consent.ts';
import { ExportRecord } from '../business/export-record.ts';
import { Group } from '../business/group.ts';
import { LabReading } from '../business/lab-reading.ts';
import { LabTest } from '../business/lab-test.ts';
import { Membership } from '../business/membership.ts';
import { PeriodReport } from '../business/period-report.ts';
import { Product } from '../business/product.ts';
import { ProductDesign } from '../business/product-design.ts';
import { QualityMeasurement } from '../business/quality-measurement.ts';
import type { Class } from '../core/column.ts';
import { subjectType } from '../core/graph.ts';
import { Award } from '../exhibition/award.ts';
import { BusinessMatching } from '../exhibition/business-matching.ts';
import { CurationDecision } from '../exhibition/curation-decision.ts';
import { CurationRound } from '../exhibition/curation-round.ts';
import { DailySales } from '../exhibition/daily-sales.ts';
import { Delegation } from '../exhibition/delegation.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { ExhibitionSeries } from '../exhibition/exhibition-series.ts';
import { Funding } from '../exhibition/funding.ts';
import { Lead } from '../exhibition/lead.ts';
import { Meeting } from '../exhibition/meeting.ts';
import { Participation } from '../exhibition/participation.ts';
import { BuyerInquiry } from '../market/buyer-inquiry.ts';
import { Campaign } from '../market/campaign.ts';
import { MarketNote } from '../market/market-note.ts';
import { Partnership } from '../market/partnership.ts';
import { Assessment } from '../mentoring/assessment.ts';
import { AssessmentInstrument } from '../mentoring/assessment-instrument.ts';
import { AssessmentItem } from '../mentoring/assessment-item.ts';
import { AssessmentScore } from '../mentoring/assessment-score.ts';
import { Constraint } from '../mentoring/constraint.ts';
import { DataSharingAgreement } from '../mentoring/data-sharing-agreement.ts';
import { Engagement } from '../mentoring/engagement.ts';
import { Facilitation } from '../mentoring/facilitation.ts';
import { Mentor } from '../mentoring/mentor.ts';
import { MentoringGoal } from '../mentoring/mentoring-goal.ts';
import { Programme } from '../mentoring/programme.ts';
import { ProgrammeTarget } from '../mentoring/programme-target.ts';
import { Session } from '../mentoring/session.ts';
import { DataSubjectRequest } from '../registry/data-subject-request.ts';
import { Functioning } from '../registry/functioning.ts';
import { Organization } from '../registry/organization.ts';
import { Person } from '../registry/person.ts';
import { Region } from '../registry/region.ts';
import { ReportedFigure } from '../registry/reported-figure.ts';
import { Source } from '../registry/source.ts';
import { Enrolment } from '../training/enrolment.ts';
import { Training } from '../training/training.ts';
import { agreementRows } from './agreements.ts';
import { instrumentOf, planAssessments } from './assessments.ts';
import { businessRows, type Duplicate, productRows } from './businesses.ts';
import { enteredOn, openingDay } from './calendar.ts';
import { claimRows } from './claims.ts';
import { certificateFundingRows, mentoringFundingRows } from './costs.ts';
import { decisionRows, planCuration } from './curation.ts';
import { planEnrolments, trainingFigures } from './enrolments.ts';
import { type Edition, enterFirms, planExhibitions } from './exhibitions.ts';
import { facilitationRows, furtherFundingRows } from './facilitations.ts';
import type { Firm } from './firm.ts';
import { functioningRows } from './functionings.ts';
import { goalRows, targetRows } from './goals.ts';
import { groupRows, membershipRows, trainingRows } from './groups.ts';
import { labTestRows } from './lab-tests.ts';
import { activityRows, identifierRows } from './legality.ts';
import { campaignRows, inquiryRows, marketNoteRows, partnershipRows } from './market.ts';
import { meetingRows, planMatchings } from './matching.ts';
import { engagementRows, planMentors } from './mentoring.ts';
import { syntheticSource } from './organizations.ts';
import { certificateRows, certificateTypeRows, exportRows } from './papers.ts';
import {
  awardRows,
  type Entered,
  fundingRows,
  participationRows,
  reported,
  sendDelegations,
} from './participations.ts';
import { asOwners } from './peers.ts';
import { Places } from './places.ts';
import { planOffice } from './plan.ts';
import { designRows, measurementRows } from './quality.ts';
import { reportRows } from './reports.ts';
import { consentRows, ownerships, personRows, roleRows } from './roles.ts';
import { entries, type Row } from './row.ts';
import { dailySalesRows, leadRows } from './selling.ts';
import { constraintRows, sessionRows } from './sessions.ts';
import { sizeOf } from './size.ts';

/** The rows of one noun; they are made while they are read. */
export interface Batch {
  noun: Class;
  rows: Iterable<Row<object>>;
}

export interface Office {
  /** In an order in which every link finds its row; to be read once, in that order. */
  batches: Batch[];
  /** Every second entry of a business, with its first. */
  duplicates: Duplicate[];
  /** What the generator knows of the businesses and says in no row. */
  firms: Firm[];
}

/** A whole office of this factor: the same one each time. */
export async function syntheticOffice(factor: number): Promise<Office> {
  const size = sizeOf(factor);
  const places = await Places.read();
  const source = syntheticSource.id;
  const { offices, firms, duplicates, programmes, plans } = planOffice(size, places);
  const { rows: mentors, teams } = planMentors(size, places, plans, offices, source);
  const { series, editions } = planExhibitions(size, places, offices, source);
  enterFirms(firms, editions, size.participations);
  sendDelegations(editions, offices, source);
  const groups = [...groupRows(places, size, source)];
  const instrument = instrumentOf(source);
  const { assessments, scores } = planAssessments({ plans, teams, firms }, instrument, source);
  const types = certificateTypeRows(kinds, source);
  const rounds = planCuration(editions, programmes, offices, source);
  const matchings = planMatchings(size, places, offices, source);
  const trainings = [...trainingRows(places, groups, size, offices, programmes, source)];
  const owners = ownerships(firms);
  const { participants, enrolments } = planEnrolments(trainings, firms, owners, size.enrolments, source);
  const readings: Row<LabReading>[] = [];
  const certificates: Row<Certificate>[] = [];
  const engagements: Row<Engagement>[] = [];
  const entered: Entered[] = [];
  const batches: Batch[] = [];
  const add = <T extends object>(noun: new () => T, rows: Iterable<Row<T>>) => batches.push({ noun, rows });
  add(Region, await regions());
  add(Source, [syntheticSource]);
  add(Organization, offices.rows);
  add(CertificateType, types);
  add(Group, groups);
  add(
    Programme,
    programmes.map(({ row }) => row),
  );
  add(ProgrammeTarget, targetRows(programmes, source));
  add(DataSharingAgreement, agreementRows(programmes, offices.corporate, source));
  add(AssessmentInstrument, [instrument.instrument]);
  add(AssessmentItem, instrument.items);
  add(Business, businessRows(firms, source));
  add(BusinessIdentifier, identifierRows(firms, source));
  add(BusinessActivity, activityRows(firms, source));
  const persons = [...personRows(owners, source), ...participants];
  add(Person, persons);
  add(Functioning, functioningRows(persons));
  add(DataSubjectRequest, claimRows(persons, size.claims));
  add(BusinessPerson, roleRows(owners, source));
  add(Mentor, asOwners(mentors, owners));
  add(Consent, consentRows(owners, source));
  add(Membership, membershipRows(firms, groups, size.memberships, source));
  add(Product, productRows(firms, size.products, source));
  add(ProductDesign, designRows(firms, source));
  add(QualityMeasurement, measurementRows(firms, source));
  add(PeriodReport, reportRows(firms, size.periodReports, source));
  add(Certificate, keeping(certificateRows(firms, types, size.certificates, offices.certifiers, source), certificates));
  add(LabTest, labTestRows(firms, size.labTests, offices.certifiers, source, readings));
  add(LabReading, readings);
  add(ExportRecord, exportRows(firms, size.exportRecords, source));
  add(Training, trainings);
  add(Enrolment, enrolments);
  add(Engagement, keeping(engagementRows(plans, teams, programmes, offices, source), engagements));
  add(Session, sessionRows(plans, teams, size.sessions, source));
  add(MentoringGoal, goalRows(plans, size.goals, source));
  add(Assessment, assessments);
  add(AssessmentScore, scores);
  add(Constraint, constraintRows(plans, firms, size.constraints, source));
  const facilitations = facilitationRows(firms, size.facilitations, offices, source);
  add(Facilitation, facilitations);
  add(ExhibitionSeries, series);
  add(
    Exhibition,
    editions.map(({ row }) => row),
  );
  add(
    Delegation,
    editions.flatMap(({ delegations }) => [...delegations.values()]),
  );
  add(Participation, participationRows(editions, offices, source, entered));
  add(Funding, fundingRows(entered, offices, source));
  add(Funding, furtherFundingRows(facilitations, trainings, source));
  add(Funding, mentoringFundingRows(plans, engagements, offices, source));
  add(Funding, certificateFundingRows(certificates, types, firms, offices, source));
  add(Award, awardRows(entered, source));
  add(DailySales, dailySalesRows(entered, source));
  add(Lead, leadRows(entered, offices, source));
  add(
    CurationRound,
    [...rounds.exhibitions.values(), ...rounds.programmes.values()].map(({ row }) => row),
  );
  add(CurationDecision, decisionRows(rounds, entered, plans, firms, source));
  add(
    BusinessMatching,
    matchings.map(({ row }) => row),
  );
  add(Meeting, meetingRows(matchings, firms, size.meetings, offices, source));
  add(Partnership, partnershipRows(firms, groups, offices, size, source));
  add(Campaign, campaignRows(offices, size, source));
  add(BuyerInquiry, inquiryRows(firms, offices, size, source));
  add(MarketNote, marketNoteRows(offices, size, source));
  add(ReportedFigure, figures(entered, source));
  add(ReportedFigure, trainingFigures(trainings, enrolments, source));
  return { batches, duplicates, firms };
}

/** What is read on its way into the database is known to what comes after it. */
function* keeping<T>(rows: Iterable<T>, into: T[]): Generator<T> {
  for (const row of rows) {
    into.push(row);
    yield row;
  }
}

/** They are real, as the kinds of certificate are. */
const regions = async (): Promise<Row<Region>[]> =>
  (await regionsOfIndonesia()).map(({ parent, underdeveloped, ...region }, n) => ({
    ...region,
    underdeveloped: underdeveloped ?? undefined,
    id: region.code,
    createdAt: enteredOn(openingDay, n),
    parent: parent || undefined,
  }));

const about = (edition: Edition) => ({ subjectType: subjectType(Exhibition), subjectId: edition.id });

function* figures(entered: Entered[], source: string): Generator<Row<ReportedFigure>> {
  const enter = entries('figure');
  let n = 0;
  for (const { edition, said, asOf } of reported(entered)) {
    const counted = { measure: 'PARTICIPANTS', unit: 'BUSINESSES', value: said, approximate: said % 10 === 0, asOf };
    yield { ...enter(n++, edition.from + 10), ...about(edition), ...counted, source };
  }
}
