import type { Likened } from '../../business/duplicates/score.ts';
import { differences } from './compare.ts';
import type { Existing } from './existing.ts';
import type { Candidate, Draft, Identity, Intent, Outcome, Reason } from './intent.ts';
import { type Alike, type How, likenessOf, type Match } from './match-business.ts';

/** Which record a row means, or why that cannot be said. */
export interface Found {
  existing: Existing | undefined;
  reasons: Reason[];
  candidates: Candidate[];
  /** The row ends here. */
  stop?: Outcome;
  /** It is not sure that it is meant: nothing is written unless there is nothing to write. */
  dry?: boolean;
  /** Another of those that hang on the same record leads. */
  led?: boolean;
}

/** By a number, or by the owner's NIK with the name, it is said which business is meant. */
export const isSure = (how: How): boolean => how === 'ID' || how === 'NIB' || how === 'OWNER_AND_NAME';

/** What the row says of its business, as duplicates are compared; nothing where it names none. */
export function probeOf({ find, values }: Intent): Likened | undefined {
  const { identity } = find as { identity: Identity };
  if (!identity.name || !identity.region || identity.id) return undefined;
  const said = (field: string) => values[field] as string | undefined;
  return {
    name: identity.name,
    region: identity.region,
    nib: identity.nib,
    phone: said('phone'),
    ownerName: said('ownerName'),
  };
}

interface Possible {
  matches: Match[];
  /** Those that are only written alike. */
  alike: Alike[];
  /** The one that a person has chosen. */
  decided: Existing | undefined;
}

/**
 * Which business a row means. An identifier says so, and so does a NIB; the owner's NIK with the name does as well. Whatever
 * else the score of duplicates finds probable asks, unless nothing would change: then the sheet says what is known.
 */
export function outcomeOfMatch({ decision, match }: Draft, intent: Intent, possible: Possible): Found {
  const { matches, decided } = possible;
  const { identity } = intent.find as { identity: Identity };
  const plain = (existing: Existing | undefined): Found => ({ existing, reasons: [], candidates: [] });
  if (decision === 'MATCH' && match) return decided ? plain(decided) : refused(chosenGone);
  const [first] = matches;
  if (identity.id) {
    if (first?.how !== 'ID') return refused(notThere);
    const stands = identity.version === undefined || identity.version === first.business.version;
    return stands ? plain(first.business) : refused(changedSince);
  }
  const probe = probeOf(intent);
  if (first && isSure(first.how)) {
    const isOther = decision === 'AUTO' && probe && first.how === 'NIB' && nameLikeness(probe, first) < halfAlike;
    if (!isOther || isUnchanged(intent, first)) return plain(first.business);
    return { existing: undefined, reasons: [otherName], candidates: [candidateOf(first, 1)], stop: 'ASK' };
  }
  if (decision === 'NEW') return intent.known ? unknown(intent.known) : plain(undefined);
  // Where the business has to be known already, one of that name in that place is it.
  if (first && intent.known && matches.filter(({ how }) => how === 'NAME').length === 1) {
    const isOther = decision === 'AUTO' && identity.nib && first.business.values.nib;
    if (!isOther || first.business.values.nib === identity.nib) return plain(first.business);
    return { existing: undefined, reasons: [otherNib], candidates: [candidateOf(first, undefined)], stop: 'ASK' };
  }
  return probable(intent, probe, possible);
}

/** Of whatever is on record, what is probably the same: it is asked; what only shares a name or an owner is told. */
function probable(intent: Intent, probe: Likened | undefined, { matches, alike }: Possible): Found {
  const scored = matches.map((each) => ({ each, likeness: probe && likenessOf(probe, each) }));
  const near = scored.filter(({ likeness }) => likeness?.verdict !== 'APART');
  const known = new Set(matches.map(({ business }) => business.id));
  const others = alike.filter(({ id }) => !known.has(id));
  const candidates = [
    ...near.map(({ each, likeness }) => candidateOf(each, likeness?.score)),
    ...others.map(({ id, name, region, score }) => ({ id, label: name, region, why: 'ALIKE', score })),
  ].sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  const unchanged = matches.find((each) => isUnchanged(intent, each));
  const [first] = near;
  const asked = first ? reasonOf(first.each) : others.length ? writtenSo : undefined;
  if (unchanged)
    return { existing: unchanged.business, reasons: asked ? [asked] : [], candidates, dry: asked !== undefined };
  if (intent.known) return { ...unknown(intent.known), candidates };
  if (asked) return { existing: undefined, reasons: [asked], candidates, stop: 'ASK' };
  return {
    existing: undefined,
    reasons: [...new Set(matches.map(reasonOf))].map(({ code, said }) => ({
      code: `NOTE_${code}`,
      said: toldOnly[code] ?? said,
    })),
    candidates: matches.map((each, place) => candidateOf(each, scored[place]?.likeness?.score)),
  };
}

/** Names that are less alike than this have hardly anything in common. */
const halfAlike = 0.5;
const nameLikeness = (probe: Likened, match: Match): number =>
  likenessOf(probe, match).parts.find(({ aspect }) => aspect === 'NAME')?.likeness ?? 1;

const isUnchanged = (intent: Intent, { business }: Match): boolean =>
  Object.keys(differences(intent, business, (_, value) => value)).length === 0;

const candidateOf = ({ how, business: { id, values } }: Match, score: number | undefined): Candidate => ({
  id,
  label: String(values.name),
  region: String(values.region),
  why: how,
  ...(score === undefined ? {} : { score }),
});

const reasonOf = ({ how }: Match): Reason => (how === 'OWNER' ? sameOwner : sameName);

const refused = (reason: Reason): Found => ({
  existing: undefined,
  reasons: [reason],
  candidates: [],
  stop: 'REFUSED',
});
const unknown = (reason: Reason): Found => ({
  existing: undefined,
  reasons: [reason],
  candidates: [],
  stop: reason.asks ? 'ASK' : 'REFUSED',
});

const sameName: Reason = {
  code: 'SAME_NAME',
  asks: true,
  said: {
    id: 'Ada usaha dengan nama yang sama di kabupaten/kota ini. Usaha yang sama, atau usaha lain?',
    en: 'There is a business of that name in the regency or city. The same one, or another?',
  },
};
const sameOwner: Reason = {
  code: 'SAME_OWNER',
  asks: true,
  said: {
    id: 'Pemiliknya sudah tercatat dengan usaha bernama lain. Usaha yang sama, atau usaha lain?',
    en: 'The owner is on record with a business of another name. The same one, or another?',
  },
};
/** What is told where the score says that they are two businesses. */
const toldOnly: Record<string, Reason['said']> = {
  SAME_NAME: {
    id: 'Ada usaha lain dengan nama yang sama di kabupaten/kota ini; selebihnya berbeda, jadi dicatat sebagai usaha baru.',
    en: 'Another business in the regency or city has the same name; the rest differs, so this is a new one.',
  },
  SAME_OWNER: {
    id: 'Pemiliknya sudah tercatat dengan usaha lain; selebihnya berbeda, jadi dicatat sebagai usaha baru.',
    en: 'The owner is on record with another business; the rest differs, so this is a new one.',
  },
};
const writtenSo: Reason = {
  code: 'PROBABLE_DUPLICATE',
  asks: true,
  said: {
    id: 'Ada usaha yang sangat mirip. Usaha yang sama, atau usaha lain?',
    en: 'There is a business that is very much alike. The same one, or another?',
  },
};
const otherName: Reason = {
  code: 'NIB_OF_ANOTHER_NAME',
  asks: true,
  column: 'nib',
  said: {
    id: 'NIB ini sudah tercatat pada usaha bernama lain. Usaha yang sama, atau NIB-nya salah?',
    en: 'This NIB is on record with a business of another name. The same one, or is the NIB wrong?',
  },
};
const otherNib: Reason = {
  code: 'NAME_OF_ANOTHER_NIB',
  asks: true,
  column: 'nib',
  said: {
    id: 'Usaha bernama ini tercatat dengan NIB lain. Usaha yang sama, atau usaha lain?',
    en: 'The business of that name is on record with another NIB. The same one, or another?',
  },
};
const chosenGone: Reason = {
  code: 'MATCH_GONE',
  said: { id: 'Usaha yang dipilih tidak ada lagi.', en: 'The business that was chosen is no longer there.' },
};
const notThere: Reason = {
  code: 'NOT_FOUND',
  said: {
    id: 'Data yang disebut tidak ada, atau bukan wewenang Anda.',
    en: 'The record named is not there, or not yours to see.',
  },
};
const changedSince: Reason = {
  code: 'CHANGED_SINCE',
  said: {
    id: 'Data ini sudah diubah sejak lembarnya diambil. Ambil lembar yang baru.',
    en: 'The record has been changed since the sheet was taken out. Take out a new one.',
  },
};
