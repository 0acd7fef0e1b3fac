import type { Noun } from '../noun/schema.ts';
import type { Counted } from '../provider/count.ts';
import { screensOf } from '../rooms.ts';

/** What the register holds, in the order people ask for it. */
export const held = [
  'Business',
  'Product',
  'Group',
  'Programme',
  'Engagement',
  'Training',
  'Exhibition',
  'Participation',
  'Certificate',
  'Organization',
  'ReportedFigure',
  'Source',
] as const satisfies readonly Noun[];

export interface Gap {
  noun: Noun;
  lens: string;
}

/** What is missing: named filters of the lists. */
export const gaps: readonly Gap[] = [
  { noun: 'Business', lens: 'withoutNib' },
  { noun: 'Business', lens: 'withoutSector' },
  { noun: 'Business', lens: 'withoutProducts' },
  { noun: 'Participation', lens: 'unknownFunding' },
  { noun: 'Participation', lens: 'withoutSales' },
  { noun: 'Exhibition', lens: 'withoutSales' },
  { noun: 'Exhibition', lens: 'withoutParticipations' },
  { noun: 'Engagement', lens: 'withoutSessions' },
  { noun: 'Training', lens: 'withoutFigures' },
  { noun: 'ReportedFigure', lens: 'missing' },
];

export const lensOf = ({ noun, lens }: Gap) => screensOf(noun).lenses?.[lens] ?? {};
export const aliasOf = ({ noun, lens }: Gap) => `${noun}_${lens}`;

export const openDoubts = { state: { in: ['OPEN'] } };

export const asked: Record<string, Counted> = {
  ...Object.fromEntries(held.map((noun) => [noun, { noun }])),
  ...Object.fromEntries(gaps.map((gap) => [aliasOf(gap), { noun: gap.noun, where: lensOf(gap) }])),
  doubts: { noun: 'QualityFlag', where: openDoubts, rows: 8 },
};
