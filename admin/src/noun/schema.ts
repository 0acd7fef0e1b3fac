import { enums as emittedEnums, nouns as emittedNouns } from '../../../schema/nouns.ts';

/** The one door to the contract that the API emits. */
type Emitted = typeof emittedNouns;
export type Noun = keyof Emitted;
export type Room = Emitted[Noun]['room'];
export type EnumName = keyof typeof emittedEnums;
export type FieldName<N extends Noun = Noun> = N extends Noun ? keyof Emitted[N]['fields'] & string : never;

export type Kind =
  | 'text'
  | 'longText'
  | 'url'
  | 'integer'
  | 'float'
  | 'rupiah'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'enum'
  | 'enums'
  | 'texts'
  | 'id'
  | 'subject'
  | 'link'
  | 'links'
  | 'list'
  | 'sealed';

export interface Field {
  kind: Kind;
  required?: boolean;
  /** What the API takes when nothing is stated; such a field is never empty. */
  fallback?: string | number | boolean;
  input?: boolean;
  patch?: boolean;
  min?: number;
  max?: number;
  enum?: EnumName;
  target?: Noun;
  via?: string;
  owned?: boolean;
}

/** A move of a record from state to state. */
export interface Act {
  from: readonly string[];
  to: string;
  /** What is stated with it. */
  asks: Readonly<Record<string, 'required' | 'optional'>>;
  /** It has a page of its own. */
  written?: boolean;
}

export interface NounShape {
  singular: string;
  plural: string;
  room: Room;
  label: readonly string[];
  /** Nobody enters, changes or deletes its records here. */
  keptByServer?: boolean;
  /** Reading its rows is recorded; nothing is filtered or sorted by what they say. */
  logged?: boolean;
  fields: Record<string, Field>;
  states?: { column: string; acts: Readonly<Record<string, Act>> };
}

export const nouns = emittedNouns as unknown as Record<Noun, NounShape>;
export const enums = emittedEnums as unknown as Record<EnumName, readonly string[]>;
export const allNouns = Object.keys(nouns) as Noun[];

/** What every noun has without listing it. */
const everywhere: Record<string, Field> = {
  id: { kind: 'id' },
  label: { kind: 'text' },
  version: { kind: 'integer' },
  createdAt: { kind: 'instant' },
  updatedAt: { kind: 'instant' },
};

export function fieldOf(noun: Noun, name: string): Field {
  const field = nouns[noun].fields[name] ?? everywhere[name];
  if (!field) throw new Error(`${noun} has no field ${name}`);
  return field;
}

export const targetOf = (field: Field): Noun => {
  if (!field.target) throw new Error(`A field of kind ${field.kind} links to nothing`);
  return field.target;
};

export function actOf(noun: Noun, verb: string): Act {
  const act = nouns[noun].states?.acts[verb];
  if (!act) throw new Error(`${noun} has no act ${verb}`);
  return act;
}
