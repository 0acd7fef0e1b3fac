type Row = Record<string, unknown>;

/** What the API answers who comes second: the fields that were to be changed as they were read, are, and were to be. */
export interface Conflict {
  base: Row;
  mine: Row;
  theirs: Row;
  /** The version that the record has now. */
  version: number;
  changedBy: { id: string; name: string | null } | null;
  changedAt: string;
  /** Those on which the two do not agree. */
  fields: string[];
}

/** The fields in which the person lets stand what another has written. */
export type Yielded = readonly string[];

interface Update {
  data: Row;
  previousData: Row;
}

/**
 * The same change on top of what another has written meanwhile. Only what differs from `previousData` is sent, so fields
 * that the person left alone, or yields, stay as the other left them.
 */
export function merge({ data, previousData }: Update, { version }: Conflict, yielded: Yielded): Update {
  const kept = Object.fromEntries(yielded.map((field) => [field, previousData[field]]));
  return { data: { ...data, ...kept }, previousData: { ...previousData, version } };
}

/** Asks a person about the fields on which two do not agree; nothing when they would rather go back. */
type Asker = (noun: string, conflict: Conflict) => Promise<Yielded | undefined>;

let asker: Asker = async () => undefined;

/** Whoever can ask says so; what is given back takes it back. */
export function whoAsks(asks: Asker): () => void {
  asker = asks;
  return () => {
    if (asker === asks) asker = async () => undefined;
  };
}

/** What a person yields; of what nobody disputes nobody is asked. */
export const settle: Asker = async (noun, conflict) => (conflict.fields.length ? asker(noun, conflict) : []);
