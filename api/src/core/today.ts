const jakarta = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' });

/** The day in Jakarta, as YYYY-MM-DD; in the database it is `rule.today_in('31')`. */
export const today = (): string => jakarta.format(new Date());

/** When the day in Jakarta ends: it is seven hours ahead all year. */
export const midnight = (): number => Date.parse(`${today()}T00:00:00+07:00`) + 86_400_000;
