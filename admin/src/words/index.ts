import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import { store } from '../frame/store.ts';
import { type Language, messages } from './messages.ts';

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
