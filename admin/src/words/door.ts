import englishMessages from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { frame } from './frame.ts';
import { spoken } from './pairs.ts';
import { providerOf } from './provider.ts';
import { reactAdminInIndonesian } from './reactAdmin.id.ts';
import { session } from './session.ts';

const messages = {
  get id(): TranslationMessages {
    return { ...reactAdminInIndonesian, ...spoken(frame, 0), ...spoken(session, 0) };
  },
  get en(): TranslationMessages {
    return { ...englishMessages, ...spoken(frame, 1), ...spoken(session, 1) };
  },
};

let provider: I18nProvider | undefined;

/** What is said before anybody is let in: the rest is fetched by who comes in, and who is in already needs none of this. */
export function saidAtTheDoor(): I18nProvider {
  provider ??= providerOf(messages);
  return provider;
}
