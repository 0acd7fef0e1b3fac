/** Texts of so many rows are short-lived for V8; those of a whole portion lie among what it clears up seldom. */
const length = 50;

/** A portion of rows, cut up, each piece with the place of its first row. */
export function* pieces<Row>(rows: readonly Row[]): Generator<[place: number, piece: Row[]]> {
  for (let place = 0; place < rows.length; place += length) yield [place, rows.slice(place, place + length)];
}
