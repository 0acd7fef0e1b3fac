import { Business, LegalForm } from '../../business/business.ts';
import { BusinessActivity } from '../../business/business-activity.ts';
import { BusinessIdentifier } from '../../business/business-identifier.ts';
import { BusinessPerson } from '../../business/business-person.ts';
import { Product } from '../../business/product.ts';
import { Person } from '../../registry/person.ts';
import { readCell } from '../reading/read-cell.ts';
import { type Identity, type Intent, Of, type Values } from '../settle/intent.ts';
import { certificates } from './certificates.ts';
import { doubtsOfName } from './name-doubts.ts';
import { addressOf, placeOf } from './place.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion, Recipe } from './recipe.ts';
import { workersOf, yearReport } from './year-report.ts';

const business = new Of('business');

export const businessSheet: Recipe = {
  intents(row, occasion) {
    const papers = certificates(row);
    const about = subject(row, occasion);
    const others = [
      ...owner(row, occasion),
      ...numbers(row),
      ...papers.intents,
      ...activities(row, occasion),
      ...products(row),
      ...yearReport(row, occasion),
    ];
    // Whatever has no place of its own is kept among the remarks.
    const notes = [...underHeading(row, about), ...papers.notes, ...row.rest(), ...otherPhones(row)];
    about.values.notes = notes.join('\n') || undefined;
    return [about, ...others];
  },
};

/** A heading that names a branch of industry says it of the rows below; any other is kept as it stands. */
function underHeading(row: ReadRow, about: Intent): string[] {
  const { section } = row;
  if (!section) return [];
  const { value, doubts } = readCell('sector', { kind: 'TEXT', text: section }, { lookups: row.lookups });
  const line = row.heading();
  if (value === undefined || doubts.length) return line;
  about.values.sector ??= value;
  return [];
}

export const otherPhones = (row: ReadRow): string[] =>
  (row.value<'phones'>('phone') ?? []).slice(1).map((other) => `Telepon lain: ${other}`);

/** By what the row lets a business be known. */
export function identityOf(row: ReadRow, occasion: Occasion, region: string | undefined): Identity {
  const name = row.value<'businessName'>('name')?.name;
  const nik = occasion.mayKnowNik ? row.value<'nik'>('nik') : undefined;
  const id = row.value<'id'>('id');
  const version = row.value<'count'>('version');
  const nib = row.value<'nib'>('nib');
  row.reasons.push(...doubtsOfName(row));
  return {
    ...(id ? { id } : {}),
    ...(version === undefined ? {} : { version }),
    ...(nib ? { nib } : {}),
    ...(nik ? { nik } : {}),
    ...(name ? { name } : {}),
    ...(region ? { region } : {}),
  };
}

function subject(row: ReadRow, occasion: Occasion): Intent {
  const region = placeOf(row, occasion);
  const named = row.value<'businessName'>('name');
  const person = row.value<'person'>('owner');
  const [phone] = row.value<'phones'>('phone') ?? [];
  const { men, women } = workersOf(row);
  // Their sum says nothing more.
  if (men !== undefined && women !== undefined && row.peek<'headcount'>('workers')?.all === men + women)
    row.value('workers');
  return {
    key: 'business',
    level: 0,
    noun: Business,
    subject: true,
    find: { by: 'BUSINESS', identity: identityOf(row, occasion, region) },
    values: {
      name: named?.name,
      legalForm: legalFormOf(row) ?? named?.legalForm,
      region,
      address: addressOf(row),
      sector: row.value<'sector'>('sector'),
      ownerName: person?.written,
      ownerSex: sexOf(row),
      phone,
      email: row.value<'email'>('email'),
      nib: row.value<'nib'>('nib'),
      foundedYear: row.value<'year'>('foundedYear'),
      workersMale: men,
      workersFemale: women,
    },
    adds: ['notes'],
    // A place that is known more exactly than the sheet says stays.
    fills: region && region.split('.').length < 3 ? ['region'] : [],
    from: { ownerName: 'owner', ownerSex: 'sex', region: 'regency' },
  };
}

/** The owner's sex, in words or as a mark in one of two columns; of two marks neither says it. */
function sexOf(row: ReadRow): string | undefined {
  const said = row.value<'sex'>('sex');
  const [male, female] = [row.peek<'yesNo'>('isMale') ?? false, row.peek<'yesNo'>('isFemale') ?? false];
  if (said || male === female) return said;
  row.value('isMale');
  row.value('isFemale');
  return male ? 'MALE' : 'FEMALE';
}

/** A legal form that stands in a column of its own. */
function legalFormOf(row: ReadRow): string | undefined {
  const said = row
    .written('legalForm')
    ?.toUpperCase()
    .replaceAll(/[.\s]+/g, '_')
    .replaceAll(/^_|_$/g, '');
  const form = said && Object.hasOwn(LegalForm, said) ? said : undefined;
  // Whatever else stands there is kept as a remark.
  if (form) row.value('legalForm');
  return form;
}

/** Who is known by a NIK is a person of the register; a name alone stands with the business. */
export function owner(row: ReadRow, { mayKnowNik }: Occasion): Intent[] {
  const nik = row.value<'nik'>('nik');
  const person = row.value<'person'>('owner');
  if (!nik) return [];
  const born = row.value<'day'>('bornOn')?.date;
  if (!mayKnowNik || !person) {
    row.reasons.push(mayKnowNik ? noOwner : noLeave);
    return [];
  }
  if (row.isDoubted('owner', 'SEVERAL_NAMES')) row.reasons.push(whoseNik);
  return [
    {
      key: 'owner',
      level: 1,
      noun: Person,
      find: { by: 'PERSON', nik },
      values: { name: person.name, sex: sexOf(row), nik, birthYear: born && Number(born.slice(0, 4)) },
      fresh: { region: row.value<'regency'>('regency') },
      fills: ['name', 'sex', 'birthYear'],
      from: { name: 'owner' },
    },
    {
      key: 'ownership',
      level: 2,
      noun: BusinessPerson,
      find: { by: 'PARENT', link: 'business', same: ['person', 'role'] },
      values: { business, person: new Of('owner'), role: 'OWNER' },
    },
  ];
}

const numberOf = (kind: string, value: string, more: Values = {}): Intent => ({
  key: `identifier ${kind} ${value}`,
  level: 3,
  noun: BusinessIdentifier,
  find: { by: 'PARENT', link: 'business', same: ['kind', 'value'] },
  values: { business, kind, value, ...more },
  from: { value: kind.toLowerCase() },
});

function numbers(row: ReadRow): Intent[] {
  const npwp = row.value<'npwp'>('npwp');
  // That it has an account says a mark; only what has digits is one.
  const siinas = /\d{3}/.test(row.written('siinas') ?? '') ? row.value<'text'>('siinas') : undefined;
  return [...(npwp ? [numberOf('NPWP', npwp)] : []), ...(siinas ? [numberOf('SIINAS', siinas)] : [])];
}

const activities = (row: ReadRow, { kbliVersion }: Occasion): Intent[] =>
  [...new Set(row.value<'kbli'>('kbli') ?? [])].map((kbliCode, place) => ({
    key: `activity ${kbliCode}`,
    level: 4,
    noun: BusinessActivity,
    find: { by: 'PARENT', link: 'business', same: ['kbliVersion', 'kbliCode'] },
    values: { business, kbliVersion, kbliCode },
    // Which is the main one a sheet says by naming it first, where none is named yet.
    ...(place === 0 ? { leads: 'main' } : {}),
    from: { kbliCode: 'kbli' },
  }));

const products = (row: ReadRow): Intent[] => {
  const names = new Map((row.value<'texts'>('products') ?? []).map((name) => [name.trim().toLowerCase(), name.trim()]));
  return [...names.values()].map((name) => ({
    key: `product ${name}`,
    level: 5,
    noun: Product,
    find: { by: 'PARENT', link: 'business', same: ['name'] },
    values: { business, name },
    from: { name: 'products' },
  }));
};

const whoseNik = {
  code: 'WHOSE_NIK',
  column: 'owner',
  asks: true,
  said: {
    id: 'Ada lebih dari satu nama, tetapi satu NIK. Tulis nama pemilik NIK itu saja.',
    en: 'There are several names and one NIK. Write the name of whose NIK it is.',
  },
};
const noLeave = {
  code: 'NOTE_NIK_LEFT_OUT',
  column: 'nik',
  said: {
    id: 'NIK tidak dicatat: hak akses Anda tidak mencakup NIK.',
    en: 'The NIK is not entered: your grant does not cover it.',
  },
};
const noOwner = {
  code: 'NOTE_NIK_WITHOUT_NAME',
  column: 'nik',
  said: { id: 'NIK tidak dicatat: nama pemilik kosong.', en: 'The NIK is not entered: the owner has no name.' },
};
