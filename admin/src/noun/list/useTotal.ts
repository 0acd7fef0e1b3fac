import { useLocale, useTranslate } from 'react-admin';
import type { Total } from '../../provider/total.ts';
import { whole } from '../value/numbers.ts';

/** Says how many there are: the number, or that there are more than were counted, and about how many if that is known. */
export function useTotal() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  return ({ count, exact, estimate }: Total): string => {
    if (exact) return whole(count, locale);
    if (estimate === null) return translate('frame.total.more', { total: whole(count, locale) });
    return translate('frame.total.about', { total: whole(roughly(estimate), locale) });
  };
}

/** What is only known about is not said to the last digit. */
const roughly = (estimate: number): number => {
  const unit = 10 ** (Math.floor(Math.log10(estimate)) - 2);
  return Math.round(estimate / unit) * unit;
};
