import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import { mergeTranslations, type TranslationMessages } from 'react-admin';
import { store } from '../frame/store.ts';
import { domain } from './domain.ts';
import { frame } from './frame.ts';
import { spoken } from './pairs.ts';
import { reactAdminInIndonesian } from './reactAdmin.id.ts';

export type Language = 'id' | 'en';

const messages: Record<Language, TranslationMessages> = {
  id: mergeTranslations(reactAdminInIndonesian, spoken(frame, 0), spoken(domain, 0)),
  en: mergeTranslations(englishMessages, spoken(frame, 1), spoken(domain, 1)),
};

/** The page says its language to the browser, to screen readers and, through the client, to the API. */
function speak(language: string): TranslationMessages {
  document.documentElement.lang = language;
  return messages[language as Language];
}

export const i18nProvider = polyglotI18nProvider(
  speak,
  store.getItem<Language>('locale', 'id'),
  [
    { locale: 'id', name: 'Bahasa Indonesia' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);
