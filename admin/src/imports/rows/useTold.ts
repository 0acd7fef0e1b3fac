import { useLocale, useTranslate } from 'react-admin';
import type { Reason } from '../questions.ts';

/** The words of what is said of rows. */
export function useTold() {
  const translate = useTranslate();
  const isEnglish = useLocale() === 'en';
  return {
    said: ({ said, saidInEnglish }: Reason) => (isEnglish ? saidInEnglish : said),
    /** A reason by its code, in few words. */
    short: (code: string) => {
      // A doubt that asks nothing comes as a note under its own code.
      const doubt = code.replace(/^NOTE_/, '');
      const plain = doubt.toLowerCase().replaceAll('_', ' ');
      return translate(`imports.reasons.${code}`, { _: translate(`imports.reasons.${doubt}`, { _: plain }) });
    },
  };
}

/** What only tells stops nothing. */
export const isNote = ({ code }: { code: string }) => code.startsWith('NOTE_');
