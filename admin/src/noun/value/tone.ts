export type Tone = 'success' | 'warning' | 'error' | 'info' | 'default';

const tones: Partial<Record<Tone, readonly string[]>> = {
  success: [
    'ACTIVE',
    'COMPLETED',
    'FOLLOWED_UP',
    'ATTENDED',
    'REPORTED',
    'VERIFIED',
    'RESOLVED',
    'VALID',
    'ISSUED',
    'CONFIRMED',
    'HELD',
    'ORDER',
    'ACCEPT',
    'AGREEMENT',
    'SIGNED',
    'MATCHED',
    'MET',
  ],
  warning: [
    'OPEN',
    'PAUSED',
    'DORMANT',
    'EXPIRING',
    'DISPUTED',
    'SUSPENDED',
    'RETURNED',
    'INFERRED',
    'RESERVE',
    'RUNNING',
  ],
  error: [
    'MISSED',
    'DROPPED',
    'CANCELLED',
    'REJECTED',
    'EXPIRED',
    'ERASED',
    'REVOKED',
    'NO_SHOW',
    'WITHDRAWN',
    'LOST',
    'REJECT',
    'INCOMPLETE',
  ],
  info: [
    'PLANNED',
    'PROPOSED',
    'CANDIDATE',
    'CURATED',
    'BASELINED',
    'SUBMITTED',
    'REGISTERED',
    'UNDER_REVIEW',
    'EXPLORING',
    'NEGOTIATING',
    'NEW',
    'SAMPLE',
    'QUOTED',
    'ANSWERED',
    'ACCEPTED',
  ],
};

const byValue = new Map(
  Object.entries(tones).flatMap(([tone, values]) => values.map((value) => [value, tone as Tone] as const)),
);

/** How a state feels: good, waiting, ended badly, under way; most values are neither. */
export const toneOf = (value: string): Tone => byValue.get(value) ?? 'default';
