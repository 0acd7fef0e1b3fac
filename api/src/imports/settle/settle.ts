import { Business } from '../../business/business.ts';
import { type Class, columnsOf } from '../../core/column.ts';
import { words } from '../../core/errors.ts';
import { once } from '../../core/once.ts';
import { asEntered } from '../../history/change.ts';
import { Person } from '../../registry/person.ts';
import { differences, told } from './compare.ts';
import type { Desk, Existing } from './existing.ts';
import { faultsOf } from './faults.ts';
import { find, type Meant, type Under } from './find.ts';
import { type Draft, type Intent, Of, type Outcome, type Settled, type Values } from './intent.ts';
import type { Standing, Touched } from './touched.ts';
import type { Found } from './which-business.ts';

interface Write {
  noun: Class;
  inserts: Values[];
  updates: Map<string, Values[]>;
}

const sealedOf = once(
  (noun: Class) => new Set(columnsOf(noun).flatMap(({ name, kind }) => (kind === 'sealed' ? [name] : []))),
);

/** Takes along the answer to a write, which nobody waits for here. */
type Along = (answer: Promise<unknown>) => void;

/**
 * Settles rows in the transaction of `desk`: finds the records that they speak of, sends off what is new or other, level by
 * level, all rows at once. Whatever the database refuses fails as a whole; the caller tries fewer rows then.
 */
export async function settle(
  desk: Desk,
  drafts: Draft[],
  touched: Touched,
  along: Along,
): Promise<[Settled[], Map<string, Standing>]> {
  const rows = drafts.map(begin);
  const levels = new Set(drafts.flatMap(({ intents }) => intents.map(({ level }) => level)));
  for (const level of [...levels].sort((a, b) => a - b)) {
    const now = rows.flatMap((row) =>
      row.ended ? [] : row.draft.intents.flatMap((intent) => (intent.level === level ? [{ row, intent }] : [])),
    );
    // Those of one noun are looked for together, and written together.
    for (const same of Map.groupBy(
      now,
      ({ intent }) => `${intent.noun.name} ${intent.find.by} ${linkOf(intent)} ${intent.pairs ?? ''}`,
    ).values())
      await settleLevel(desk, same, touched, along);
  }
  const made = new Map<string, Standing>();
  for (const row of rows) end(row, made);
  return [rows.map(({ settled }) => settled), made];
}

const linkOf = ({ find }: Intent) => (find.by === 'PARENT' ? find.link : '');

function begin(draft: Draft): Under {
  const { id, reasons, decision } = draft;
  const settled: Settled = { id, outcome: 'SAME', reasons: [...reasons], changes: [], candidates: [], about: [] };
  const row: Under = { draft, settled, records: new Map(), dry: false, ended: false };
  // Whoever decides about a row has looked at what is doubted in it.
  const asks = reasons.some(({ asks, open }) => asks && (open || decision === 'AUTO'));
  if (decision === 'SKIP') stop(row, 'SKIPPED');
  else if (reasons.some(isRefusal)) stop(row, 'REFUSED');
  else if (asks) stop(row, 'ASK');
  return row;
}

/** Reasons that neither ask nor tell refuse; those that tell say so by their code. */
const isRefusal = ({ asks, code }: { asks?: boolean; code: string }) => !asks && !code.startsWith('NOTE_');

function stop(row: Under, outcome: Outcome): void {
  row.settled.outcome = outcome;
  row.ended = true;
}

async function settleLevel(desk: Desk, meant: Meant[], touched: Touched, along: Along): Promise<void> {
  const resolved = meant.map(({ row, intent }) => ({
    row,
    intent: { ...intent, values: linked(row, intent.values), fresh: linked(row, intent.fresh ?? {}) },
  }));
  const found = await find(desk, resolved);
  const writes = new Map<Class, Write>();
  for (const [place, { row, intent }] of resolved.entries()) {
    const which = found[place] as Found;
    row.settled.reasons.push(...which.reasons);
    row.settled.candidates.push(...which.candidates);
    if (which.stop) {
      stop(row, which.stop);
      continue;
    }
    if (which.dry) row.dry = true;
    write(desk, row, intent, which, writes, touched);
  }
  for (const each of writes.values()) send(desk, each, along);
}

function linked({ records }: Under, values: Values): Values {
  const led = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(led);
    return value instanceof Of ? records.get(value.record)?.id : value;
  };
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, led(value)]));
}

function write(
  { engine, newIds }: Desk,
  row: Under,
  intent: Intent,
  { existing, led }: Found,
  writes: Map<Class, Write>,
  touched: Touched,
): void {
  const { noun, key } = intent;
  const isSealed = (field: string) => sealedOf(noun).has(field);
  const sealed = (field: string, value: unknown) => (isSealed(field) ? engine.vault.index(String(value)) : value);
  const shown = (field: string, value: unknown) => (isSealed(field) && value ? `…${String(value).slice(-4)}` : value);
  const first = existing && intent.subject && row.draft.decision === 'AUTO' ? touched.get(existing.id) : undefined;
  if (first) {
    const others = differences(intent, existing as Existing, sealed);
    row.settled.reasons.push(inRow(first, row.draft), ...(Object.keys(others).length ? [saysOther] : []));
    // What it says otherwise is shown, and entered only if a person says so.
    if (Object.keys(others).length) row.settled.changes.push(told(intent, existing, others, shown));
    stop(row, 'DUPLICATE');
    return;
  }
  const changed = existing ? differences(intent, existing, sealed) : { ...intent.fresh, ...intent.values };
  if (!existing && intent.leads && !led) changed[intent.leads] = true;
  const { moves } = intent;
  if (existing && moves && !moves.stands.includes(String(existing.values.state))) {
    if (!moves.from.includes(String(existing.values.state))) {
      row.settled.reasons.push({ code: 'STATE', said: words.elsewhere });
      stop(row, 'REFUSED');
      return;
    }
    changed.state = moves.to;
  }
  const faults = faultsOf(noun, changed, !existing);
  if (faults.length) {
    for (const [field, said] of faults)
      row.settled.reasons.push({ code: 'FIELD', said, column: intent.from?.[field] ?? field });
    stop(row, 'REFUSED');
    return;
  }
  const id = existing?.id ?? newIds.of(row.draft.id, row.settled.changes.length);
  row.records.set(key, existing ? { id, existing } : { id });
  if (noun === Business || noun === Person) row.settled.about.push(id);
  if (existing && Object.keys(changed).length === 0) return;
  row.settled.changes.push(told(intent, existing, changed, shown));
  if (row.dry) return;
  const into: Write = writes.get(noun) ?? { noun, inserts: [], updates: new Map() };
  writes.set(noun, into);
  if (!existing) into.inserts.push({ id, ...changed });
  else {
    const among = Object.keys(changed).sort().join();
    into.updates.set(among, [...(into.updates.get(among) ?? []), { id, version: existing.version, ...changed }]);
  }
}

function send({ engine, viewer, rows }: Desk, { noun, inserts, updates }: Write, along: Along): void {
  if (inserts.length) {
    const entered = inserts.map((each) => asEntered(noun, each));
    along(engine.insert(noun, entered, viewer, rows));
  }
  for (const [among, each] of updates) {
    const pairs = columnsOf(noun).some(({ name, kind }) => kind === 'links' && among.split(',').includes(name));
    if (!pairs) along(engine.updateEach(noun, each, viewer, rows));
    // Links to several are not written for many rows at once.
    else
      for (const { id, version, ...patch } of each)
        along(engine.update(noun, [id as string], patch, { version: version as number }, viewer, rows));
  }
}

function end(row: Under, made: Map<string, Standing>): void {
  const { draft, settled, records, dry, ended } = row;
  if (ended) {
    settled.changes = settled.outcome === 'DUPLICATE' || settled.outcome === 'ASK' ? settled.changes : [];
    return;
  }
  const subject = draft.intents.find((intent) => intent.subject);
  const isNew = settled.changes.some(({ record, id }) => record === subject?.key && id === undefined);
  if (dry && settled.changes.length) settled.outcome = 'ASK';
  else settled.outcome = settled.changes.length === 0 ? 'SAME' : isNew ? 'NEW' : 'CHANGE';
  if (settled.outcome === 'SAME') {
    settled.reasons = settled.reasons.filter(({ asks }) => !asks);
    settled.candidates = [];
  }
  const about = records.get(subject?.key ?? '');
  if (about && settled.outcome !== 'ASK') made.set(about.id, { sheet: draft.sheet, number: draft.number });
}

const saysOther = {
  code: 'NOTE_OTHERWISE_IN_SHEET',
  said: {
    id: 'Isinya lain daripada baris itu. Putuskan mana yang benar.',
    en: 'It says something else than that row. Decide which is right.',
  },
};

const inRow = (first: Standing, { sheet }: Draft) => {
  const [id, en] = first.sheet === sheet ? ['', ''] : [` lembar ${first.sheet}`, ` of the sheet ${first.sheet}`];
  return {
    code: 'NOTE_IN_SHEET',
    said: {
      id: `Sudah tercantum pada baris ${first.number}${id}.`,
      en: `It stands in row ${first.number}${en} already.`,
    },
  };
};
