/**
 * Where each province stands among the tiles, by its Kemendagri code: column from west to east, row from north to south,
 * and the letters of ISO 3166-2:ID. Sumatra leans, Java lies at its foot, Papua keeps its bay.
 */
export const tiles: Readonly<Record<string, readonly [letters: string, column: number, row: number]>> = {
  '11': ['AC', 0, 0],
  '12': ['SU', 1, 1],
  '13': ['SB', 1, 2],
  '14': ['RI', 2, 2],
  '21': ['KR', 3, 2],
  '15': ['JA', 2, 3],
  '17': ['BE', 2, 4],
  '16': ['SS', 3, 4],
  '19': ['BB', 4, 4],
  '18': ['LA', 3, 5],
  '36': ['BT', 3, 6],
  '31': ['JK', 4, 5],
  '32': ['JB', 4, 6],
  '33': ['JT', 5, 6],
  '34': ['YO', 5, 7],
  '35': ['JI', 6, 6],
  '51': ['BA', 7, 7],
  '52': ['NB', 8, 7],
  '53': ['NT', 9, 7],
  '61': ['KB', 5, 2],
  '62': ['KT', 5, 3],
  '63': ['KS', 6, 3],
  '64': ['KI', 6, 2],
  '65': ['KU', 6, 1],
  '75': ['GO', 8, 1],
  '71': ['SA', 9, 1],
  '72': ['ST', 8, 2],
  '76': ['SR', 8, 3],
  '74': ['SG', 9, 3],
  '73': ['SN', 8, 4],
  '82': ['MU', 10, 2],
  '81': ['MA', 10, 4],
  '96': ['PD', 11, 2],
  '92': ['PB', 11, 3],
  '94': ['PT', 12, 3],
  '91': ['PA', 13, 2],
  '95': ['PE', 13, 3],
  '93': ['PS', 13, 4],
};

export const provinces = Object.keys(tiles);

/** The nearest tile in a direction, straight ahead before aslant. */
export function neighbourOf(code: string, [right, down]: readonly [number, number]): string | undefined {
  const [, column, row] = tiles[code] ?? ['', 0, 0];
  const ahead = provinces.flatMap((other) => {
    const [, c, r] = tiles[other] ?? ['', 0, 0];
    const forward = right ? (c - column) * right : (r - row) * down;
    const aside = right ? Math.abs(r - row) : Math.abs(c - column);
    return forward > 0 ? [{ other, distance: forward + aside * 2 }] : [];
  });
  return ahead.sort((one, two) => one.distance - two.distance)[0]?.other;
}
