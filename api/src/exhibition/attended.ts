/** The states from which on a business was there, in SQL. */
export const attended = "state in ('ATTENDED', 'REPORTED', 'VERIFIED')";
