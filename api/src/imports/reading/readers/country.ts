import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries/index.js';
import { nearest } from './alike.ts';
import { asked, joined, problem, type Reader, value } from './read.ts';

const load = createRequire(import.meta.url);
const inDailyUse: Record<string, string> = {
  amerika: 'US',
  as: 'US',
  usa: 'US',
  korea: 'KR',
  korsel: 'KR',
  koreaselatan: 'KR',
  inggris: 'GB',
  uk: 'GB',
  tiongkok: 'CN',
  cina: 'CN',
  china: 'CN',
  rrc: 'CN',
  hongkong: 'HK',
  uea: 'AE',
  dubai: 'AE',
  saudi: 'SA',
  arab: 'SA',
  arabsaudi: 'SA',
  taiwan: 'TW',
  vietnam: 'VN',
  jepang: 'JP',
  brunei: 'BN',
  timorleste: 'TL',
  timtim: 'TL',
  rusia: 'RU',
  belanda: 'NL',
  selandiabaru: 'NZ',
  afsel: 'ZA',
  png: 'PG',
  filipina: 'PH',
  ri: 'ID',
};
let known: Map<string, string> | undefined;

/** Countries by their names in Indonesian and English, and by their codes. */
function byName(): Map<string, string> {
  if (known) return known;
  known = new Map();
  for (const language of ['en', 'id']) {
    countries.registerLocale(load(`i18n-iso-countries/langs/${language}.json`));
    for (const [code, names] of Object.entries(countries.getNames(language, { select: 'all' })))
      for (const name of names) known.set(joined(name), code);
  }
  for (const [alpha2, alpha3] of Object.entries(countries.getAlpha2Codes())) {
    known.set(alpha2.toLowerCase(), alpha2);
    known.set(alpha3.toLowerCase(), alpha2);
  }
  for (const [name, code] of Object.entries(inDailyUse)) known.set(name, code);
  return known;
}

export const country: Reader<string> = (cell) => {
  const said = joined(cell.text.replace(/^negara\s+/i, ''));
  const exactly = byName().get(said);
  if (exactly) return value(exactly);
  const near = nearest(said, byName())?.value;
  if (!near) return problem('COUNTRY_UNKNOWN');
  return value(near, asked('SPELLING', [{ value: near, label: countries.getName(near, 'id') ?? near }]));
};
