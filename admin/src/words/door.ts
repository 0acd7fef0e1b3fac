import englishMessages from 'ra-language-english';
import { mergeTranslations, type TranslationMessages } from 'react-admin';
import { frame } from './frame.ts';
import { spoken } from './pairs.ts';
import { providerOf } from './provider.ts';
import { reactAdminInIndonesian } from './reactAdmin.id.ts';
import { session } from './session.ts';

/** What is said before anybody is let in: the rest is fetched by who comes in. */
export const i18nProvider = providerOf({
  id: mergeTranslations(reactAdminInIndonesian, spoken(frame, 0), spoken(session, 0)) as TranslationMessages,
  en: mergeTranslations(englishMessages, spoken(frame, 1), spoken(session, 1)) as TranslationMessages,
});
