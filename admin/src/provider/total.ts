/** How many rows a list has: counted to a bound, and about how many where that was reached. */
export interface Total {
  count: number;
  exact: boolean;
  estimate: number | null;
}

export const total = 'total { count exact estimate }';
