import { Business } from '../../business/business.ts';
import type { Class } from '../../core/column.ts';
import { Person } from '../../registry/person.ts';
import { alike, isSame } from './compare.ts';
import { type Desk, type Existing, hangingOn, withIds, withNames, withSealed } from './existing.ts';
import type { Draft, Intent, Settled } from './intent.ts';
import { type Alike, type Match, matches, writtenAlike } from './match-business.ts';
import { type Found, isSure, outcomeOfMatch, probeOf } from './which-business.ts';

/** A row on its way: what it has found and made so far. */
export interface Under {
  draft: Draft;
  settled: Settled;
  /** The records of the row, by their keys; those that are new have no version. */
  records: Map<string, { id: string; existing?: Existing }>;
  /** Nothing of it is written: it is only looked at what it would change. */
  dry: boolean;
  /** Nothing more is to be done. */
  ended: boolean;
}

/** A record of a row. */
export interface Meant {
  row: Under;
  intent: Intent;
}

/** What each record of a row is in the register, if it is there: all of one noun and one way to find it at once. */
export async function find(desk: Desk, meant: Meant[]): Promise<Found[]> {
  const [first] = meant as [Meant, ...Meant[]];
  const { by } = first.intent.find;
  if (by === 'BUSINESS') {
    const asked = meant.map(({ intent }) => (intent.find as { identity: object }).identity);
    const chosen = meant.flatMap(({ row }) =>
      row.draft.decision === 'MATCH' && row.draft.match ? [row.draft.match] : [],
    );
    const found = await matches(desk, asked);
    const decided = await withIds(desk, Business, chosen);
    const written = await probable(desk, meant, found);
    return meant.map(({ row, intent }, place) =>
      outcomeOfMatch(row.draft, intent, {
        matches: found[place] ?? [],
        alike: written.get(place) ?? [],
        decided: decided.get(row.draft.match ?? ''),
      }),
    );
  }
  if (by === 'ID') {
    const asked = meant.map(({ intent }) => intent.find as { id: string; version?: number });
    const there = await withIds(
      desk,
      first.intent.noun as Class,
      [...new Set(asked.map(({ id }) => id))],
      first.intent.pairs,
    );
    return asked.map(({ id, version }) => byId(there.get(id), version));
  }
  if (by === 'PERSON') {
    const indexOf = ({ intent }: Meant) => desk.engine.vault.index((intent.find as { nik: string }).nik);
    const there = await withSealed(desk, Person, 'nik', meant.map(indexOf));
    return meant.map((each) => plain(there.get(indexOf(each))));
  }
  if (by === 'NAME') {
    const nameOf = ({ intent }: Meant) => String(intent.values[(intent.find as { field: string }).field] ?? '');
    const field = (first.intent.find as { field: string }).field;
    const there = await withNames(
      desk,
      first.intent.noun as Class,
      field,
      [...new Set(meant.map(nameOf))],
      first.intent.pairs,
    );
    const others = await otherwise(
      desk,
      meant.filter((each) => !there.has(alike(nameOf(each)))),
    );
    return meant.map((each) => orKnown(each.intent, plain(there.get(alike(nameOf(each))) ?? byOther(each, others))));
  }
  if (by === 'PARENT') return hanging(desk, meant);
  return meant.map(({ intent }) => orKnown(intent, plain(undefined)));
}

const otherName = ({ intent: { find } }: Meant) => (find.by === 'NAME' ? find.or : undefined);

function byOther(meant: Meant, others: Map<string, Existing>): Existing | undefined {
  const or = otherName(meant);
  const found = others.get(alike(or?.said));
  return found && or?.also?.(found.values) === false ? undefined : found;
}

/** Those that go by another name than the one that was looked for. */
async function otherwise(desk: Desk, meant: Meant[]): Promise<Map<string, Existing>> {
  const said = meant.flatMap((each) => otherName(each) ?? []);
  const [first] = said;
  if (!first) return new Map();
  const { noun, pairs } = (meant[0] as Meant).intent;
  return withNames(desk, noun as Class, first.field, [...new Set(said.map((each) => each.said))], pairs);
}

/** For rows that no number leads to a record, those that the score of duplicates takes for the same business. */
async function probable(desk: Desk, meant: Meant[], found: Match[][]): Promise<Map<number, Alike[]>> {
  const open = meant.flatMap(({ row, intent }, place) => {
    const probe = probeOf(intent);
    const isOpen = row.draft.decision === 'AUTO' && !found[place]?.some(({ how }) => isSure(how));
    return isOpen && probe ? [{ place, probe }] : [];
  });
  const all = await writtenAlike(
    desk,
    open.map(({ probe }) => probe),
  );
  return new Map(open.map(({ place }, at) => [place, all[at] ?? []]));
}

/** What has to be there, and is not, ends the row. */
const orKnown = ({ known }: Intent, found: Found): Found =>
  found.existing || !known ? found : { ...found, reasons: [known], stop: known.asks ? 'ASK' : 'REFUSED' };

const plain = (existing: Existing | undefined): Found => ({ existing, reasons: [], candidates: [] });

function byId(existing: Existing | undefined, version: number | undefined): Found {
  if (existing && (version === undefined || existing.version === version)) return plain(existing);
  return { existing: undefined, reasons: [existing ? changedSince : notThere], candidates: [], stop: 'REFUSED' };
}

async function hanging(desk: Desk, meant: Meant[]): Promise<Found[]> {
  const [first] = meant as [Meant, ...Meant[]];
  const { link } = first.intent.find as { link: string };
  // A record that the row itself has just made has nothing hanging on it yet.
  const parentOf = ({ row, intent }: Meant) => {
    const id = String(intent.values[link] ?? '');
    const made = [...row.records.values()].some((each) => each.id === id && !each.existing);
    return made || !id ? undefined : id;
  };
  const ids = [...new Set(meant.flatMap((each) => parentOf(each) ?? []))];
  const there = await hangingOn(desk, first.intent.noun as Class, link, ids, first.intent.pairs);
  return meant.map((each) => {
    const { same, also, alone } = each.intent.find as Extract<Intent['find'], { by: 'PARENT' }>;
    const { leads } = each.intent;
    const siblings = there.get(parentOf(each) ?? '') ?? [];
    const meantBy = siblings.filter(
      ({ values }) => isSame(values, each.intent.values, same) && (also?.(values) ?? true),
    );
    const [existing] = meantBy;
    if (alone && meantBy.length > 1) return { existing: undefined, reasons: [alone], candidates: [], stop: 'ASK' };
    if (existing || !each.intent.known)
      return { ...plain(existing), led: leads !== undefined && siblings.some(({ values }) => values[leads] === true) };
    return {
      existing: undefined,
      reasons: [each.intent.known],
      candidates: [],
      stop: each.intent.known.asks ? 'ASK' : 'REFUSED',
    };
  });
}

const notThere = {
  code: 'NOT_FOUND',
  said: {
    id: 'Data yang disebut tidak ada, atau bukan wewenang Anda.',
    en: 'The record named is not there, or not yours to see.',
  },
};
const changedSince = {
  code: 'CHANGED_SINCE',
  said: {
    id: 'Data ini sudah diubah sejak lembarnya diambil. Ambil lembar yang baru.',
    en: 'The record has been changed since the sheet was taken out. Take out a new one.',
  },
};
