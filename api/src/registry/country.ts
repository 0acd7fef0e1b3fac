import countries from 'i18n-iso-countries';
import type { Sentence } from '../core/errors.ts';

/** The form of a country's code. */
export const countryCode = {
  test: /^[A-Z]{2}$/,
  words: {
    id: 'Tulis kode negara dua huruf besar (ISO 3166-1), misalnya MY.',
    en: 'Write the two capital letters of the country (ISO 3166-1), such as MY.',
  },
};

/** Refuses a country that ISO 3166-1 does not list. */
export const knownCountry = async ({ country }: { country?: string }): Promise<Record<string, Sentence> | undefined> =>
  !country || countries.isValid(country)
    ? undefined
    : { country: { id: 'Kode negara ini tidak dikenal.', en: 'There is no country of this code.' } };
