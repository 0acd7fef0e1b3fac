const jakarta = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' });

/** The day in Jakarta, as YYYY-MM-DD; in the database it is `rule.today_in('31')`. */
export const today = (): string => jakarta.format(new Date());
