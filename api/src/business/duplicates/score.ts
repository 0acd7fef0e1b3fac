import { alike } from './likeness.ts';
import { businessName, personName } from './names.ts';

/** What tells one business from another, as far as whoever compares them may read it: what is empty is not known. */
export interface Likened {
  name: string;
  /** The code of the region where it produces. */
  region: string;
  nib?: string | null | undefined;
  /** Numbers that other registers give to one business alone, each with the name of its register. */
  numbers?: readonly string[] | null | undefined;
  phone?: string | null | undefined;
  ownerName?: string | null | undefined;
  /** What names its owners beyond doubt: their records, or the blind index of a NIK. */
  owners?: readonly string[] | null | undefined;
}

export type Aspect = 'NAME' | 'PHONE' | 'PLACE' | 'OWNER';
export type Identifier = 'NIB' | 'REGISTER_NUMBER' | 'OWNER';
export type Verdict = 'SAME' | 'PROPOSED' | 'REVIEW' | 'APART';

/** How much each aspect counts. */
export const weights: Readonly<Record<Aspect, number>> = { NAME: 0.45, PHONE: 0.25, PLACE: 0.15, OWNER: 0.15 };

/** From where on a merge is proposed, and from where on somebody should look. */
export const bounds = { proposed: 0.92, review: 0.75 } as const;

/** A merge is proposed on a name and two things more, or on a telephone number: on less, somebody looks first. */
const enough = 0.7;

export interface Part {
  aspect: Aspect;
  weight: number;
  /** From 0 to 1; empty where it is not known of both. */
  likeness: number | null;
}

export interface Score {
  /** The mean of the likenesses that are known, by their weights; 1 where a number says that they are the same. */
  score: number;
  /** The part of all weights that it rests on. */
  known: number;
  verdict: Verdict;
  parts: Part[];
  /** What is equal and names one business, or its owner, beyond doubt. */
  equal: Identifier[];
  /** What should be equal of one business, and is not. */
  unequal: Identifier[];
}

/**
 * How likely two records are one business: the one place where this is reckoned, for the register and for a sheet that is
 * read. Nothing is ever merged because of it: a person decides.
 */
export function score(one: Likened, other: Likened): Score {
  const { equal, unequal } = identified(one, other);
  const phone = phones(one.phone, other.phone);
  const parts = [
    part('NAME', alike(businessName(one.name), businessName(other.name))),
    // Who has two numbers, or a new one, gives either: another number says less than the same one.
    part('PHONE', phone, phone === 0 ? 0.5 : 1),
    part('PLACE', places(one.region, other.region)),
    part('OWNER', equal.includes('OWNER') ? 1 : owners(one.ownerName, other.ownerName)),
  ];
  const rests = parts.filter(({ likeness }) => likeness !== null);
  const known = sum(rests.map(({ weight }) => weight));
  const same = equal.includes('NIB') || equal.includes('REGISTER_NUMBER');
  const reckoned = sum(rests.map(({ weight, likeness }) => weight * (likeness as number))) / known;
  const all = { known: rounded(known), parts, equal, unequal };
  return same
    ? { ...all, score: 1, verdict: 'SAME' }
    : { ...all, score: rounded(reckoned), verdict: verdictOf(rounded(reckoned), known, unequal) };
}

const part = (aspect: Aspect, likeness: number | null, share = 1): Part => ({
  aspect,
  likeness,
  weight: weights[aspect] * share,
});

function verdictOf(score: number, known: number, unequal: Identifier[]): Verdict {
  if (score < bounds.review) return 'APART';
  return score >= bounds.proposed && known >= enough && !unequal.length ? 'PROPOSED' : 'REVIEW';
}

function identified(one: Likened, other: Likened): Pick<Score, 'equal' | 'unequal'> {
  const equal: Identifier[] = [];
  const unequal: Identifier[] = [];
  if (one.nib && other.nib) (one.nib === other.nib ? equal : unequal).push('NIB');
  if (one.numbers?.some((number) => other.numbers?.includes(number))) equal.push('REGISTER_NUMBER');
  if (one.owners?.some((owner) => other.owners?.includes(owner))) equal.push('OWNER');
  return { equal, unequal };
}

const phones = (one: Likened['phone'], other: Likened['phone']) =>
  one && other ? Number(digits(one) === digits(other)) : null;

const digits = (phone: string) => phone.replaceAll(/\D/g, '').replace(/^(62|0)+/, '');

const owners = (one: Likened['ownerName'], other: Likened['ownerName']) =>
  one && other ? alike(personName(one), personName(other)) : null;

/** Two regions as far as both are known: a regency that two share says nothing yet, two regencies say that they are apart. */
function places(one: string, other: string): number | null {
  const [first, second] = [one.split('.'), other.split('.')];
  const depth = Math.min(first.length, second.length);
  const shared = first.findIndex((part, level) => level >= depth || part !== second[level]);
  const common = shared < 0 ? depth : shared;
  if (common < Math.min(2, depth)) return 0;
  if (depth < 3) return null;
  if (common < 3) return 0;
  return common === 3 && depth > 3 ? 0.8 : 1;
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const rounded = (number: number) => Math.round(number * 1000) / 1000;
