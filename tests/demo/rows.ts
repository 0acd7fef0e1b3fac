import '../../api/src/schema.ts';
import { type Office, syntheticOffice } from '../../api/src/demo/office.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows of any noun
export type AnyRow = Record<string, any>;

interface InMemory {
  rows: Record<string, AnyRow[]>;
  office: Office;
}

const made = new Map<number, Promise<InMemory>>();

/** A whole office in memory: its rows by the names of their nouns. Made once for each factor in a file. */
export function officeInMemory(factor: number): Promise<InMemory> {
  const office = made.get(factor) ?? makeOffice(factor);
  made.set(factor, office);
  return office;
}

export async function makeOffice(factor: number): Promise<InMemory> {
  const office = await syntheticOffice(factor);
  const rows: InMemory['rows'] = {};
  for (const batch of office.batches) {
    const all = rows[batch.noun.name] ?? [];
    rows[batch.noun.name] = all;
    for (const row of batch.rows) all.push(row);
  }
  return { rows, office };
}
