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

/** Questions about which business is meant are not answered by saying that the cells are read aright. */
const ofBusiness = ['SAME_NAME', 'SAME_OWNER', 'PROBABLE_DUPLICATE', 'NIB_OF_ANOTHER_NAME', 'NAME_OF_ANOTHER_NIB'];
export const isAboutBusiness = (reason: string | undefined): boolean =>
  reason !== undefined && ofBusiness.includes(reason);

/** Nor do these end by it: what the row speaks of has to be there first, or be chosen for the whole sheet. */
const ofOthers = ['BUSINESS_UNKNOWN', 'SEVERAL_ENGAGEMENTS'];
export const isConfirmed = ({ code, asks, choices }: Reason): boolean =>
  asks && choices.length === 0 && !isAboutBusiness(code) && !ofOthers.includes(code);
