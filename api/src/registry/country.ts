// By its main door the package reads the names of all countries in eighty languages.
import countries from 'i18n-iso-countries/index.js';

/** The two letters of a country that ISO 3166-1 lists. */
export const countryCode = {
  test: new RegExp(`^(${Object.keys(countries.getAlpha2Codes()).join('|')})$`),
  words: {
    id: 'Tulis kode dua huruf besar dari negara yang ada di ISO 3166-1, misalnya MY.',
    en: 'Write the two capital letters of a country that ISO 3166-1 lists, such as MY.',
  },
};
