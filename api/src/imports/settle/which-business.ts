import { differences } from './compare.ts';
import type { Existing } from './existing.ts';
import type { Candidate, Draft, Intent, Outcome, Reason } from './intent.ts';
import type { Match } from './match-business.ts';

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

const candidate = ({ how, business: { id, values } }: Match): Candidate => ({
  id,
  label: String(values.name),
  region: String(values.region),
  why: how,
});

/**
 * Which business a row means. An identifier says so, and so does a NIB; the owner's NIK with the name does as well. A name
 * alone only raises the question, unless nothing would change: then the sheet says what is known.
 */
export function outcomeOfMatch(
  { decision, match }: Draft,
  intent: Intent,
  matches: Match[],
  decided: Existing | undefined,
): Found {
  const { identity } = intent.find as { identity: { id?: string; version?: number } };
  const plain = (existing: Existing | undefined): Found => ({ existing, reasons: [], candidates: [] });
  if (decision === 'MATCH' && match) return decided ? plain(decided) : refused(chosenGone);
  const [first] = matches;
  if (identity.id) {
    if (first?.how !== 'ID') return refused(notThere);
    const stands = identity.version === undefined || identity.version === first.business.version;
    return stands ? plain(first.business) : refused(changedSince);
  }
  if (first?.how === 'NIB' || first?.how === 'OWNER_AND_NAME') return plain(first.business);
  if (!first || decision === 'NEW') return intent.known ? unknown(intent.known) : plain(undefined);
  // Where the business has to be known already, one of that name in that place is it.
  if (intent.known && matches.filter(({ how }) => how === 'NAME').length === 1) return plain(first.business);
  const sealed = (_: string, value: unknown) => value;
  const unchanged = matches.find(({ business }) => Object.keys(differences(intent, business, sealed)).length === 0);
  const candidates = matches.map(candidate);
  if (unchanged) return { existing: unchanged.business, reasons: [sameName], candidates, dry: true };
  return { existing: undefined, reasons: [first.how === 'OWNER' ? sameOwner : sameName], candidates, stop: 'ASK' };
}

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
