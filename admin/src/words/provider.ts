import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import { store } from '../frame/store.ts';

export type Language = 'id' | 'en';

/** Speaks by these messages. The page says its language to the browser, to screen readers and, through the client, to the API. */
export const providerOf = (messages: Readonly<Record<Language, TranslationMessages>>) =>
  polyglotI18nProvider(
    (language: string): TranslationMessages => {
      document.documentElement.lang = language;
      return messages[language as Language];
    },
    store.getItem<Language>('locale'),
    [
      { locale: 'id', name: 'Bahasa Indonesia' },
      { locale: 'en', name: 'English' },
    ],
    { allowMissing: true },
  );
