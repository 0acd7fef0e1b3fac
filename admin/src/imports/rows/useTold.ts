import { useLocale, useTranslate } from 'react-admin';
import type { Reason } from '../questions.ts';

/** The words of what is said of rows. */
export function useTold() {
  const translate = useTranslate();
  const isEnglish = useLocale() === 'en';
  return {
    said: ({ said, saidInEnglish }: Reason) => (isEnglish ? saidInEnglish : said),
    /** A reason by its code, in few words. */
    short: (code: string) => translate(`imports.reasons.${code}`, { _: code.toLowerCase().replaceAll('_', ' ') }),
  };
}

/** What only tells stops nothing. */
export const isNote = ({ code }: { code: string }) => code.startsWith('NOTE_');
