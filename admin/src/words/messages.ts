import englishMessages from 'ra-language-english';
import { mergeTranslations, type TranslationMessages } from 'react-admin';
import { domain } from './domain.ts';
import { frame } from './frame.ts';
import { spoken } from './pairs.ts';
import { reactAdminInIndonesian } from './reactAdmin.id.ts';

export type Language = 'id' | 'en';

/** Everything that the dashboard says, react-admin's own messages included. */
export const messages: Record<Language, TranslationMessages> = {
  id: mergeTranslations(reactAdminInIndonesian, spoken(frame, 0), spoken(domain, 0)),
  en: mergeTranslations(englishMessages, spoken(frame, 1), spoken(domain, 1)),
};
