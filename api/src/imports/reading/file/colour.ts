/** Colours that people tell apart and call by a name; black, white and grey are how a sheet looks. */
export const colours = ['RED', 'ORANGE', 'YELLOW', 'GREEN', 'BLUE', 'PURPLE', 'PINK'] as const;
export type Colour = (typeof colours)[number];

/** As much of a colour as its name does not need is paler than this. */
const palest = 0.08;

/** What `FFFFFF00` is called; nothing for what is hardly a colour. */
export function colourOf(rgb: string | undefined): Colour | undefined {
  const digits = rgb?.slice(-6) ?? '';
  if (!/^[\da-f]{6}$/i.test(digits)) return undefined;
  const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts;
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const depth = most - least;
  if (depth < palest || most < 0.2) return undefined;
  const turn =
    most === red
      ? ((green - blue) / depth + 6) % 6
      : most === green
        ? (blue - red) / depth + 2
        : (red - green) / depth + 4;
  const hue = turn * 60;
  if (hue < 18 || hue >= 340) return most > 0.9 && least > 0.6 ? 'PINK' : 'RED';
  if (hue < 42) return 'ORANGE';
  if (hue < 70) return 'YELLOW';
  if (hue < 165) return 'GREEN';
  if (hue < 255) return 'BLUE';
  return hue < 290 ? 'PURPLE' : 'PINK';
}

/** Those that cells name by a number (ECMA-376, part 1, 18.8.27), as far as they are painted with. */
const numbered: Record<number, string> = {
  2: 'FF0000',
  3: '00FF00',
  4: '0000FF',
  5: 'FFFF00',
  6: 'FF00FF',
  7: '00FFFF',
  10: 'FF0000',
  11: '00FF00',
  12: '0000FF',
  13: 'FFFF00',
  14: 'FF00FF',
  15: '00FFFF',
  17: '008000',
  29: '800080',
  34: 'CCFFFF',
  36: 'FFFF99',
  40: '00CCFF',
  42: 'CCFFCC',
  43: 'FFFF99',
  44: '99CCFF',
  45: 'FF99CC',
  46: 'CC99FF',
  47: 'FFCC99',
  50: '99CC00',
  51: 'FFCC00',
  52: 'FF9900',
  53: 'FF6600',
  57: '339966',
};

/** What a cell is filled with, by its own colour, by a number, or by a place among those of the theme. */
export function filledWith(
  { rgb, indexed, theme }: Record<string, string | undefined>,
  themes: readonly string[],
): Colour | undefined {
  return colourOf(rgb ?? (indexed === undefined ? themes[Number(theme)] : numbered[Number(indexed)]));
}
