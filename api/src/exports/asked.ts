import type { Class } from '../core/column.ts';
import { refuseFields, type Sentence, words } from '../core/errors.ts';
import { broken } from '../core/graphql-input.ts';
import { allNouns } from '../core/noun.ts';
import { titleOf } from '../words/words.ts';
import type { Tongue } from './cell.ts';
import type { Delimiter } from './csv.ts';

/** A column that is asked for: where it is found; what stands above it and what its codes are called, if not as elsewhere. */
export interface AskedColumn {
  path: string;
  head?: string;
  values: Readonly<Record<string, string>>;
}

/** A list that is to be taken along: the arguments are those of the list in GraphQL. */
export interface AskedList {
  noun: Class;
  args: Record<string, unknown>;
  columns: AskedColumn[];
  format: 'XLSX' | 'CSV';
  language: Tongue;
  delimiter: Delimiter;
  /** What the list is called. */
  title: string;
  /** Whether the client wants to be told how far it is. */
  framed: boolean;
}

const mostColumns = 100;
const longestWord = 1000;
const delimiters: readonly unknown[] = [';', ',', '\t'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const wrong = (field: string, sentence: Sentence = words.wrongForm) => refuseFields({ [field]: sentence });

export function objectIn(body: unknown): Record<string, unknown> {
  // Only JSON is parsed into one: a form of another site cannot send it.
  if (!isObject(body)) throw wrong('body');
  return body;
}

export function wordIn(value: unknown, field: string, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'string' || value.length > longestWord || broken(value)) throw wrong(field);
  return value;
}

export function wordsIn(value: unknown, field: string): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (!isObject(value) || Object.keys(value).length > 1000) throw wrong(field);
  return Object.fromEntries(Object.entries(value).map(([code, word]) => [code, wordIn(word, field, code)]));
}

export function oneOf<T extends string>(value: unknown, field: string, choices: readonly T[]): T {
  if (!choices.includes(value as T)) throw wrong(field);
  return value as T;
}

export const languageIn = (value: unknown, usual: Tongue): Tongue =>
  value === undefined ? usual : oneOf(value, 'language', ['id', 'en']);

export const delimiterIn = (value: unknown, language: Tongue): Delimiter => {
  if (value === undefined || value === null) return language === 'id' ? ';' : ',';
  if (!delimiters.includes(value)) throw wrong('delimiter');
  return value as Delimiter;
};

/** Reads the body of a request for a list. */
export function askedList(body: unknown, usual: Tongue): AskedList {
  const { noun, columns, format, language, delimiter, title, progress, where, search, orderBy, asOf } = objectIn(body);
  const found = allNouns().find(({ name }) => name === noun);
  if (!found) throw wrong('noun');
  if (!Array.isArray(columns) || columns.length < 1 || columns.length > mostColumns) throw wrong('columns');
  const tongue = languageIn(language, usual);
  return {
    noun: found.type,
    args: stated({ where, search, orderBy, asOf }),
    columns: columns.map(askedColumn),
    format: oneOf(format, 'format', ['XLSX', 'CSV']),
    language: tongue,
    delimiter: delimiterIn(delimiter, tongue),
    title: wordIn(title, 'title', titleOf(found.name)[tongue]),
    framed: progress === true,
  };
}

export const stated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

function askedColumn(value: unknown): AskedColumn {
  const column = typeof value === 'string' ? { path: value } : value;
  if (!isObject(column) || typeof column.path !== 'string' || !/^\w+(\.\w+){0,5}$/.test(column.path))
    throw wrong('columns');
  return {
    path: column.path,
    ...(column.head === undefined ? {} : { head: wordIn(column.head, 'columns', column.path) }),
    values: wordsIn(column.values, 'columns'),
  };
}
