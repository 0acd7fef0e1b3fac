import englishMessages from 'ra-language-english';
import { mergeTranslations, type TranslationMessages } from 'react-admin';
import { domain } from './domain.ts';
import { duplicates } from './duplicates.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { pages } from './pages.ts';
import { spoken } from './pairs.ts';
import { people } from './people.ts';
import type { Language } from './provider.ts';
import { publishing } from './publishing.ts';
import { reactAdminInIndonesian } from './reactAdmin.id.ts';
import { reports } from './reports.ts';
import { session } from './session.ts';
import { sheets } from './sheets.ts';

/** Where react-admin speaks of “elements”, an office speaks of records. */
const plainEnglish = {
  ra: {
    action: { add_filter: 'Filters' },
    // A name may begin with an abbreviation.
    sort: { sort_by: 'Sort by %{field} %{order}' },
    notification: {
      created: 'Record added',
      updated: 'Record changed |||| %{smart_count} records changed',
      deleted: 'Record deleted |||| %{smart_count} records deleted',
      item_doesnt_exist: 'This record does not exist, or has been deleted',
    },
  },
} as TranslationMessages;

const all = [frame, session, pages, history, people, duplicates, reports, publishing, sheets, domain];
const said = new Map<Language, TranslationMessages>();

function saying(language: Language): TranslationMessages {
  const place = language === 'id' ? 0 : 1;
  const plain = place ? [englishMessages, plainEnglish] : [reactAdminInIndonesian];
  const words =
    said.get(language) ?? Object.assign(mergeTranslations(...plain), ...all.map((each) => spoken(each, place)));
  said.set(language, words);
  return words;
}

/** Everything that the dashboard says, react-admin's own messages included; each language put together once it is wanted. */
export const messages: Readonly<Record<Language, TranslationMessages>> = {
  get id() {
    return saying('id');
  },
  get en() {
    return saying('en');
  },
};
