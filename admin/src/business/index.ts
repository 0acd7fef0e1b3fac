import { business as businesses } from './business.tsx';
import { businessActivity } from './business-activity.tsx';
import { businessIdentifier } from './business-identifier.tsx';
import { businessPerson } from './business-person.tsx';
import { certificate } from './certificate.tsx';
import { certificateType } from './certificate-type.tsx';
import { consent } from './consent.tsx';
import { distinction } from './distinction.tsx';
import { exportRecord } from './export-record.tsx';
import { group } from './group.tsx';
import { labReading } from './lab-reading.tsx';
import { labTest } from './lab-test.tsx';
import { membership } from './membership.tsx';
import { periodReport } from './period-report.tsx';
import { product } from './product.tsx';
import { productDesign } from './product-design.tsx';
import { qualityMeasurement } from './quality-measurement.tsx';

export const business = [
  businesses,
  periodReport,
  product,
  productDesign,
  qualityMeasurement,
  group,
  membership,
  certificate,
  certificateType,
  labTest,
  labReading,
  exportRecord,
  businessIdentifier,
  businessActivity,
  businessPerson,
  consent,
  distinction,
];
