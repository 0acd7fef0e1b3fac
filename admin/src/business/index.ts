import { business as businesses } from './business.tsx';
import { certificate } from './certificate.tsx';
import { certificateType } from './certificate-type.tsx';
import { exportRecord } from './export-record.tsx';
import { group } from './group.tsx';
import { membership } from './membership.tsx';
import { product } from './product.tsx';

export const business = [businesses, product, group, membership, certificate, certificateType, exportRecord];
