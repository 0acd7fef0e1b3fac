import { Business } from '../../../business/business.ts';
import { type Class, type Column, columnsOf, enumName } from '../../../core/column.ts';
import { nounOf } from '../../../core/noun.ts';
import { Region } from '../../../registry/region.ts';
import { fieldCalled, helpWith, titleOf, valueCalled } from '../../../words/words.ts';
import type { ReaderName } from '../reading.ts';
import type { SheetColumn, SheetKind } from '../sheet-kind.ts';
import { business, returned } from './common.ts';

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

/** What offices call the business that a row is about. */
const ofBusiness = [business.label.id, ...business.aliases];

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
export function kindOfNoun(noun: Class): SheetKind {
  const { name } = nounOf(noun);
  const stated = columnsOf(noun).filter(({ input, kind }) => input && kind in byKind);
  return { key: name, noun: name, title: titleOf(name), columns: [...stated.map(columnOf(noun, name)), ...returned] };
}

const columnOf =
  (type: Class, noun: string) =>
  (column: Column): SheetColumn => {
    const isRequired =
      !column.optional && column.fallback === undefined && column.kind !== 'texts' && column.kind !== 'enums';
    const help = helpWith(noun, column.name);
    return {
      key: column.name,
      label: fieldCalled(noun, column.name),
      aliases: [column.name, ...(column.target?.() === Business && column.kind === 'link' ? ofBusiness : [])],
      reader: readerOf(column),
      ...(isRequired ? { required: true } : {}),
      ...(column.kind === 'rupiah' ? { scaled: true } : {}),
      ...(column.kind === 'date' && !besideDay(type, column.name, 'Precision') ? { exact: true } : {}),
      ...((column.min ?? 0) < 0 ? { negative: true } : {}),
      ...(help ? { help } : {}),
      ...(column.enumeration ? { choices: choicesOf(column.enumeration) } : {}),
    };
  };

/** The column that tells how exactly, or how surely, a day is known, where it may be known less so. */
export const besideDay = (noun: Class, name: string, what: 'Precision' | 'Certainty'): string | undefined =>
  columnsOf(noun).find((column) => column.name === `${name}${what}`)?.name;

const readerOf = (column: Column): ReaderName =>
  column.kind === 'link' && column.target?.() === Region
    ? 'region'
    : (byName[column.name] ?? (byKind[column.kind] as ReaderName));

const choicesOf = (enumeration: NonNullable<Column['enumeration']>): NonNullable<SheetColumn['choices']> =>
  Object.values(enumeration).map((value) => {
    const { id, en } = valueCalled(enumName(enumeration), value);
    return { value, called: [id, en] };
  });
