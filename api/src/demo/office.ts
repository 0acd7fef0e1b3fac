import { kinds } from '../articles/certificate-types.ts';
import { regionsOfIndonesia } from '../articles/regions.ts';
import { Business } from '../business/business.ts';
import { Certificate } from '../business/certificate.ts';
import { CertificateType } from '../business/certificate-type.ts';
import { ExportRecord } from '../business/export-record.ts';
import { Group } from '../business/group.ts';
import { LabReading } from '../business/lab-reading.ts';
import { LabTest } from '../business/lab-test.ts';
import { Membership } from '../business/membership.ts';
import { Product } from '../business/product.ts';
import type { Class } from '../core/column.ts';
import { subjectType } from '../core/graph.ts';
import { Award } from '../exhibition/award.ts';
import { Delegation } from '../exhibition/delegation.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { ExhibitionSeries } from '../exhibition/exhibition-series.ts';
import { Funding } from '../exhibition/funding.ts';
import { Participation } from '../exhibition/participation.ts';
import { Constraint } from '../mentoring/constraint.ts';
import { Engagement } from '../mentoring/engagement.ts';
import { Mentor } from '../mentoring/mentor.ts';
import { Programme } from '../mentoring/programme.ts';
import { Session } from '../mentoring/session.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { ReportedFigure } from '../registry/reported-figure.ts';
import { Source } from '../registry/source.ts';
import { Enrolment } from '../training/enrolment.ts';
import { Training } from '../training/training.ts';
import { businessRows, type Duplicate, planFirms, productRows, settleStatus } from './businesses.ts';
import { enteredOn, openingDay } from './calendar.ts';
import { enrolmentRows, trainingFigures } from './enrolments.ts';
import { type Edition, enterFirms, planExhibitions } from './exhibitions.ts';
import type { Firm } from './firm.ts';
import { groupRows, membershipRows, trainingRows } from './groups.ts';
import { labTestRows } from './lab-tests.ts';
import { engagementRows, planMentoring, planMentors } from './mentoring.ts';
import { organizations, syntheticSource } from './organizations.ts';
import { certificateRows, certificateTypeRows, exportRows } from './papers.ts';
import {
  awardRows,
  type Entered,
  fundingRows,
  participationRows,
  reported,
  sendDelegations,
} from './participations.ts';
import { Places } from './places.ts';
import { planProgrammes } from './programmes.ts';
import { entries, type Row } from './row.ts';
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
  const offices = organizations(places, source);
  const { firms, duplicates } = planFirms(size, places);
  const programmes = planProgrammes(size, places, offices, source);
  const plans = planMentoring(firms, programmes, size);
  settleStatus(firms);
  const { rows: mentors, teams } = planMentors(size, places, plans, offices, source);
  const { series, editions } = planExhibitions(size, places, offices, source);
  enterFirms(firms, editions, size.participations);
  sendDelegations(editions, offices, source);
  const groups = [...groupRows(places, size, source)];
  const types = certificateTypeRows(kinds, source);
  const trainings = [...trainingRows(places, groups, size, offices, source)];
  const enrolments = enrolmentRows(trainings, firms, size.enrolments, source);
  const readings: Row<LabReading>[] = [];
  const entered: Entered[] = [];
  const batches: Batch[] = [];
  const add = <T extends object>(noun: new () => T, rows: Iterable<Row<T>>) => batches.push({ noun, rows });
  add(Region, await regions());
  add(Source, [syntheticSource]);
  add(Organization, offices.rows);
  add(CertificateType, types);
  add(Group, groups);
  add(Mentor, mentors);
  add(
    Programme,
    programmes.map(({ row }) => row),
  );
  add(Business, businessRows(firms, source));
  add(Membership, membershipRows(firms, groups, size.memberships, source));
  add(Product, productRows(firms, size.products, source));
  add(Certificate, certificateRows(firms, types, size.certificates, offices.certifiers, source));
  add(LabTest, labTestRows(firms, size.labTests, offices.certifiers, source, readings));
  add(LabReading, readings);
  add(ExportRecord, exportRows(firms, size.exportRecords, source));
  add(Training, trainings);
  add(Enrolment, enrolments);
  add(Engagement, engagementRows(plans, teams, programmes, offices, source));
  add(Session, sessionRows(plans, teams, size.sessions, source));
  add(Constraint, constraintRows(plans, firms, size.constraints, source));
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
  add(Award, awardRows(entered, source));
  add(ReportedFigure, figures(entered, source));
  add(ReportedFigure, trainingFigures(trainings, enrolments, source));
  return { batches, duplicates, firms };
}

/** They are real, as the kinds of certificate are. */
const regions = async (): Promise<Row<Region>[]> =>
  (await regionsOfIndonesia()).map(({ parent, ...region }, n) => ({
    ...region,
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
