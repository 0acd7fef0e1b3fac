import { business as businesses } from './business.tsx';
import { certificate } from './certificate.tsx';
import { certificateType } from './certificate-type.tsx';
import { exportRecord } from './export-record.tsx';
import { group } from './group.tsx';
import { labReading } from './lab-reading.tsx';
import { labTest } from './lab-test.tsx';
import { membership } from './membership.tsx';
import { product } from './product.tsx';

export const business = [
  businesses,
  product,
  group,
  membership,
  certificate,
  certificateType,
  labTest,
  labReading,
  exportRecord,
];
