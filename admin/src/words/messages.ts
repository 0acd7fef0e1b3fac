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
    notification: {
      created: 'Record added',
      updated: 'Record changed |||| %{smart_count} records changed',
      deleted: 'Record deleted |||| %{smart_count} records deleted',
      item_doesnt_exist: 'This record does not exist, or has been deleted',
    },
  },
} as TranslationMessages;

/** Everything that the dashboard says, react-admin's own messages included. */
export const messages: Record<Language, TranslationMessages> = {
  id: mergeTranslations(
    reactAdminInIndonesian,
    spoken(frame, 0),
    spoken(session, 0),
    spoken(pages, 0),
    spoken(history, 0),
    spoken(people, 0),
    spoken(duplicates, 0),
    spoken(reports, 0),
    spoken(publishing, 0),
    spoken(sheets, 0),
    spoken(domain, 0),
  ),
  en: mergeTranslations(
    englishMessages,
    plainEnglish,
    spoken(frame, 1),
    spoken(session, 1),
    spoken(pages, 1),
    spoken(history, 1),
    spoken(people, 1),
    spoken(duplicates, 1),
    spoken(reports, 1),
    spoken(publishing, 1),
    spoken(sheets, 1),
    spoken(domain, 1),
  ),
};
