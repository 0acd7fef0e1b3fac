import { type Class, type Column, columnsOf, enumName } from '../../../core/column.ts';
import type { Sentence } from '../../../core/errors.ts';
import { nounOf } from '../../../core/noun.ts';
import { Region } from '../../../registry/region.ts';
import type { ReaderName } from '../reading.ts';
import type { SheetColumn, SheetKind } from '../sheet-kind.ts';
import { returned } from './common.ts';

/** What a noun, its columns and the values of its enumerations are called; whoever asks for a sheet says so, as for an export. */
export interface NounWords {
  title: Sentence;
  columns: Record<string, Sentence>;
  /** By the name of the enumeration. */
  values?: Record<string, Record<string, Sentence>>;
}

const byKind: Partial<Record<Column['kind'], ReaderName>> = {
  text: 'text',
  longText: 'text',
  url: 'url',
  integer: 'count',
  float: 'decimal',
  rupiah: 'rupiah',
  boolean: 'yesNo',
  date: 'day',
  enum: 'choice',
  enums: 'choices',
  texts: 'texts',
  link: 'text',
  links: 'texts',
  sealed: 'nik',
  id: 'id',
};

/** Columns whose texts have a form that people write otherwise. */
const byName: Record<string, ReaderName> = {
  phone: 'phones',
  email: 'email',
  nib: 'nib',
  kbliCode: 'kbli',
  foundedYear: 'year',
  birthYear: 'year',
  country: 'country',
  countryCode: 'country',
  sector: 'sector',
};

/** The sheet of a noun: the columns that people state, and those that tell which record a row is. */
export function kindOfNoun(noun: Class, words: Partial<NounWords> = {}): SheetKind {
  const { name } = nounOf(noun);
  const stated = columnsOf(noun).filter(({ input, kind }) => input && kind in byKind);
  return {
    key: name,
    noun: name,
    title: words.title ?? { id: name, en: name },
    columns: [...stated.map((column) => columnOf(column, words)), ...returned],
  };
}

function columnOf(column: Column, words: Partial<NounWords>): SheetColumn {
  const label = words.columns?.[column.name] ?? { id: column.name, en: column.name };
  const isRequired =
    !column.optional && column.fallback === undefined && column.kind !== 'texts' && column.kind !== 'enums';
  const choices = column.enumeration && choicesOf(column.enumeration, words);
  return {
    key: column.name,
    label,
    aliases: [label.en, column.name],
    reader: readerOf(column),
    ...(isRequired ? { required: true } : {}),
    ...(column.kind === 'rupiah' ? { scaled: true } : {}),
    ...(choices ? { choices } : {}),
  };
}

const readerOf = (column: Column): ReaderName =>
  column.kind === 'link' && column.target?.() === Region
    ? 'region'
    : (byName[column.name] ?? (byKind[column.kind] as ReaderName));

function choicesOf(
  enumeration: NonNullable<Column['enumeration']>,
  words: Partial<NounWords>,
): NonNullable<SheetColumn['choices']> {
  const called = words.values?.[enumName(enumeration)] ?? {};
  return Object.values(enumeration).map((value) => ({
    value,
    called: called[value] ? [called[value].id, called[value].en] : [value],
  }));
}
