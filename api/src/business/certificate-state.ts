import { enumeration } from '../core/column.ts';
import type { Act } from '../core/states.ts';

export const CertificateState = enumeration(
  'CertificateState',
  'How far a certificate has come, from the plan to the end. Registered is not issued. An expired one is still ISSUED: `validUntil` says since when it is not valid.',
  {
    PLANNED: 'PLANNED',
    DRAFT: 'DRAFT',
    SUBMITTED: 'SUBMITTED',
    RETURNED: 'RETURNED',
    UNDER_REVIEW: 'UNDER_REVIEW',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
    ISSUED: 'ISSUED',
    SUSPENDED: 'SUSPENDED',
    REVOKED: 'REVOKED',
    SUPERSEDED: 'SUPERSEDED',
  },
  {
    PLANNED: { description: 'Intended, nothing applied for.' },
    DRAFT: { description: 'The application is being prepared.' },
    SUBMITTED: { description: 'Applied for (registered).' },
    RETURNED: { description: 'Sent back for completion; it says why.' },
    UNDER_REVIEW: { description: 'Under review or audit.' },
    REJECTED: { description: 'Refused; it says why.' },
    WITHDRAWN: { description: 'The applicant gave up.' },
    ISSUED: { description: 'Issued; it is valid until `validUntil`, or without end.' },
    SUSPENDED: { description: 'Not valid for a time; it says why.' },
    REVOKED: { description: 'Taken back for good by who issued it; it says why.' },
    SUPERSEDED: { description: 'Followed by a newer certificate of the same type and holder.' },
  },
);

/** The states of a certificate that has been issued, whatever became of it, in SQL. */
export const issued = "state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED')";

export const certificateActs: Record<string, Act> = {
  submit: {
    from: ['PLANNED', 'DRAFT', 'RETURNED'],
    to: 'SUBMITTED',
    description: 'Hands in the application, or hands it in again; the day stated first stays unless another is stated.',
    asks: { appliedOn: 'optional' },
    sets: { reason: null },
  },
  return: {
    from: ['SUBMITTED', 'UNDER_REVIEW'],
    to: 'RETURNED',
    description: 'Sends the application back for completion, and says why.',
    asks: { reason: 'required', returnedOn: 'required' },
  },
  review: {
    from: ['SUBMITTED'],
    to: 'UNDER_REVIEW',
    description: 'Begins the review or audit.',
    asks: { reviewedOn: 'required' },
  },
  issue: {
    from: ['SUBMITTED', 'UNDER_REVIEW'],
    to: 'ISSUED',
    description: 'Issues it.',
    asks: { number: 'required', issuer: 'required', issuedOn: 'required', validUntil: 'optional' },
  },
  reject: {
    from: ['SUBMITTED', 'UNDER_REVIEW'],
    to: 'REJECTED',
    description: 'Refuses the application, and says why. Whoever tries again applies anew.',
    asks: { reason: 'required', decidedOn: 'required' },
  },
  withdraw: {
    from: ['PLANNED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'UNDER_REVIEW'],
    to: 'WITHDRAWN',
    description: 'Records that the applicant gave up.',
    asks: { decidedOn: 'required', reason: 'optional' },
  },
  suspend: {
    from: ['ISSUED'],
    to: 'SUSPENDED',
    description: 'Takes its validity for a time, and says why.',
    asks: { reason: 'required', suspendedOn: 'required' },
  },
  reinstate: {
    from: ['SUSPENDED'],
    to: 'ISSUED',
    description: 'Gives its validity back.',
    sets: { reason: null, suspendedOn: null },
  },
  revoke: {
    from: ['ISSUED', 'SUSPENDED'],
    to: 'REVOKED',
    description: 'Takes it back for good, and says why.',
    asks: { reason: 'required', revokedOn: 'required' },
  },
  supersede: {
    from: ['ISSUED', 'SUSPENDED'],
    to: 'SUPERSEDED',
    description: 'Names the newer certificate that takes its place.',
    asks: { supersededBy: 'required' },
    sets: { reason: null },
  },
};
