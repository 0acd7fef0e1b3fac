/** The reader's conventions: Indonesian digits in Indonesian, English ones in English. */
const region = (locale: string) => (locale === 'en' ? 'en-GB' : 'id-ID');

const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/** One that formats is dear to make, and a page says hundreds of numbers alike. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(region(locale), options);
  numbers.set(key, format);
  return format;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = days.get(key) ?? new Intl.DateTimeFormat(region(locale), options);
  days.set(key, format);
  return format;
}

export const whole = (value: number, locale: string): string => numberFormat(locale).format(value);

export const decimal = (value: number, locale: string): string =>
  numberFormat(locale, { maximumFractionDigits: 6 }).format(value);

/** Keeps a sign with its amount: a line may end behind a hyphen, and "-" alone says nothing. */
const joined = (amount: string): string => amount.replace(/^-/, '-\u2060');

export const rupiah = (value: number, locale: string): string =>
  joined(
    numberFormat(locale, {
      style: 'currency',
      currency: 'IDR',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
    }).format(value),
  );

/** Large amounts as a headline says them: Rp 1,2 M. */
export const shortRupiah = (value: number, locale: string): string =>
  joined(
    numberFormat(locale, {
      style: 'currency',
      currency: 'IDR',
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumFractionDigits: 1,
    }).format(value),
  );

export const short = (value: number, locale: string): string =>
  numberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value);

interface Rounding {
  digits?: number;
  /** A change says in which direction. */
  isChange?: boolean;
}

export const rounded = (value: number, locale: string, { digits = 1, isChange = false }: Rounding = {}): string =>
  numberFormat(locale, {
    maximumFractionDigits: digits,
    signDisplay: isChange ? 'exceptZero' : 'negative',
  }).format(value);

/** Hundredths of a whole. */
export const percent = (value: number, locale: string, { digits = 1, isChange = false }: Rounding = {}): string =>
  numberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: digits,
    signDisplay: isChange ? 'exceptZero' : 'negative',
  }).format(value / 100);

export type Precision = 'DAY' | 'MONTH' | 'YEAR';

const parts: Record<Precision | 'SHORT' | 'WEEKDAY', Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'short', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
  /** Beside its year. */
  SHORT: { day: 'numeric', month: 'short' },
  /** Among the days of one event. */
  WEEKDAY: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** A calendar day, which has no zone, as precisely as it is known. */
export const day = (value: string, locale: string, precision: keyof typeof parts = 'DAY'): string =>
  dateFormat(locale, { ...parts[precision], timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));

export const instant = (value: string, locale: string): string =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));
