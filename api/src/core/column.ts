import { Field, registerEnumType } from 'type-graphql';

/** What a column holds, in the words of the dashboard's contract (`schema/nouns.ts`). */
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
  | 'link'
  | 'links'
  | 'subject'
  /** Kept encrypted: it is stated, and never answered. */
  | 'sealed';

export type Class = abstract new (...args: never[]) => object;
export type EnumObject = Record<string, string>;

/** The other direction of a link, declared where the link is: a lower room need not name a higher one. */
export interface Inverse {
  name: string;
  description: string;
  /** The rows belong to the other side: they go when it goes, and are edited on its page. */
  owned?: boolean;
  /**
   * What else of these rows tells who the other side is, besides all long texts: these columns are emptied when a person
   * is erased; `rows` says that the rows go.
   */
  erased?: readonly string[] | 'rows';
}

export interface Column {
  name: string;
  kind: Kind;
  description: string;
  /** The value may be absent. */
  optional: boolean;
  /** Clients may state it when they create a row. */
  input: boolean;
  /** Clients may change it later. */
  patch: boolean;
  /** Greatest length of a text, or greatest number. */
  max?: number;
  min?: number;
  pattern?: { test: RegExp; words: { id: string; en: string } };
  /** Absent from the input, the column takes this value. */
  fallback?: string | number | boolean;
  enumeration?: EnumObject;
  target?: () => Class;
  inverse?: Inverse;
  /** It follows from what else is recorded: nobody states it. */
  derived?: boolean;
  /** It is stored nowhere, but worked out by this SQL whenever it is asked for. */
  asked?: Asked;
}

/** An SQL expression over the row that a name of a table stands for. */
export type Asked = (row: string) => string;

/** Options that every column takes. */
export interface Options {
  optional?: boolean;
  /** Stated once, when the row is made. */
  fixed?: boolean;
  /** Kept by the server alone. */
  readOnly?: boolean;
  fallback?: string | number | boolean;
}

const columns = new Map<Class, Map<string, Column>>();
const enumNames = new Map<EnumObject, string>();

/** The columns of a class in the order they are written, those of its base classes first. */
export function columnsOf(noun: Class): Column[] {
  const base = Object.getPrototypeOf(noun) as Class | null;
  const inherited = base && base !== Function.prototype ? columnsOf(base) : [];
  return [...inherited, ...(columns.get(noun)?.values() ?? [])];
}

/** Every class that declares at least one column. */
export const classesWithColumns = (): Class[] => [...columns.keys()];

/** Names an enumeration in the schema; its values are the stored text. */
export function enumeration<T extends EnumObject>(
  name: string,
  description: string,
  values: T,
  valuesConfig?: { [K in keyof T]?: { description: string } },
): T {
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  enumNames.set(values, name);
  return values;
}

/** The schema's name of an enumeration. */
export const enumName = (values: EnumObject): string => enumNames.get(values) as string;

/** States one column: its GraphQL field, its place in the database and its bounds. */
export function column(
  kind: Kind,
  description: string,
  options: Options & Partial<Column>,
  field: () => unknown,
  store: (target: object, name: string) => void,
) {
  return (target: object, name: string): void => {
    const owner = target.constructor as Class;
    const { optional = false, fixed, readOnly, ...rest } = options;
    const stated: Column = { name, kind, description, optional, input: !readOnly, patch: !readOnly && !fixed, ...rest };
    columns.set(owner, (columns.get(owner) ?? new Map()).set(name, stated));
    if (kind !== 'links' && kind !== 'subject' && kind !== 'sealed')
      Field(field as () => typeof String, { description, nullable: optional })(target, name);
    store(target, name);
  };
}
