import { messages } from './messages.ts';
import { providerOf } from './provider.ts';

export const i18nProvider = providerOf(messages);
