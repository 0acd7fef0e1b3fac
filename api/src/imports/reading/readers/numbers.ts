import type { Cell } from '../cell.ts';
import type { Doubt, Reading, ReadingContext, ReadValues } from '../reading.ts';
import { amountIn, chosen, type Written } from './amount.ts';
import { asked, problem, type Reader, told, value } from './read.ts';

/** More than a medium industry sells in a year: what a header multiplies beyond that was hardly meant. */
const veryGreat = 50e9;

/** The least that can be paid. */
const leastCoin = 100;

/** Less than anything costs that a sheet tells of. */
const little = 1000;

/** What may stand behind a number of people or things. */
const counted =
  /^(?:orang|org|oran|jiwa|tenaga(?: kerja)?|tk|karyawan|pekerja|pegawai|buah|bh|unit|pcs|pc|stand|usaha|ikm|kali|x|hari|jam|menit|mnt|laki-laki|perempuan|l|p)?\.?$/;
const perPeriod =
  /^(?:\/|per|tiap|setiap|se)\s*-?\s*(?:hari|hr|minggu|mgg|(?<MONTH>bulan|bln|bl)|(?<YEAR>tahun|thn|th))\b\.?$/;

/** An amount in whole rupiah, in the unit of the header unless the cell states its own. */
export const rupiah: Reader<number> = (given, context) => {
  const cell = context.negative ? withoutSign(given) : given;
  if (cell === given) return amount(cell, context);
  const { value: read, doubts, ...rest } = amount(cell, context);
  return read === undefined ? { ...rest, doubts } : value(-read, ...doubts.map(({ choices: _, ...doubt }) => doubt));
};

/** A loss without its sign: behind the currency, before it, or in brackets as bookkeepers write it. */
function withoutSign(cell: Cell): Cell {
  if (cell.kind === 'NUMBER' && cell.number !== undefined && cell.number < 0)
    return { ...cell, text: cell.text.replace(/^[-−]/, ''), number: -cell.number };
  const [, before = '', behind] = /^\s*((?:rp\.?|idr)?\s*)[-−]\s*((?:rp\.?\s*)?\d.*)$/i.exec(cell.text) ?? [];
  const bracketed = /^\s*\(((?:rp\.?\s*)?\d[^()]*)\)\s*$/i.exec(cell.text)?.[1];
  const text = behind === undefined ? bracketed : before + behind;
  return text === undefined ? cell : { kind: 'TEXT', text };
}

const amount: Reader<number> = (cell, context) => {
  const written = numberIn(cell, 'unlikely');
  if ('doubts' in written && !('rest' in written)) return written;
  const { rest, doubts } = written;
  const behind = rest.replace(/^rupiah\b\.?\s*/, '');
  const per = perPeriod.exec(behind)?.groups;
  if (behind && !per && !/^[.,\-=]*$/.test(behind)) return problem('NOT_A_NUMBER');
  const read = scaledBy(context, written, [
    ...doubts,
    ...(per && !(context.per && per[context.per]) ? [asked('PER_PERIOD')] : []),
  ]);
  const { unit = 1 } = context;
  // `7,250` in millions: seven and a quarter to whoever writes fractions with a comma.
  return unit > 1 && read.value !== undefined && groupOrFraction.test(cell.text.trim())
    ? value(read.value, ...read.doubts, asked('WHICH_NUMBER', [read.value / 1000, read.value].map(chosen)))
    : read;
};
const groupOrFraction = /^(?:rp\.?\s*)?\d{1,3},\d{3}$/i;

function scaledBy({ unit = 1 }: ReadingContext, { values, scaled }: Written, doubts: Doubt[]): Reading<number> {
  const by = scaled ? 1 : unit;
  const amounts = values.map((amount) => Math.round(amount * by));
  const [amount = 0] = amounts;
  if (amounts.some((each) => !Number.isSafeInteger(each))) return problem('TOO_GREAT');
  return oneOf(amounts, [
    ...doubts,
    ...(scaled && unit > 1 ? [told('UNIT_TWICE')] : []),
    ...(by > 1 ? [told('SCALED')] : []),
    ...(by > 1 && amount > veryGreat
      ? [asked('VERY_GREAT', [amount, Math.round(values[0] as number)].map(chosen))]
      : []),
    // There is no coin of less: it was counted in something that is not said.
    ...(amount > 0 && amount < leastCoin && Number.isInteger(amount)
      ? [
          asked(
            'VERY_LITTLE',
            [1, 1e3, 1e6].map((times) => chosen(amount * times)),
          ),
        ]
      : []),
    // Nobody counts in parts of a rupiah: of so little it was millions that were meant, or nobody knows.
    ...(!Number.isInteger((values[0] as number) * by) ? [(amount < little ? asked : told)('ROUNDED')] : []),
  ]);
}

/** A whole number of people or things. */
export const count: Reader<number> = (cell) => {
  const written = numberIn(cell, 'unlikely');
  if (!('rest' in written)) return written;
  if (!counted.test(written.rest)) return problem('NOT_A_NUMBER');
  if (written.values.some((each) => !Number.isInteger(each))) return problem('NOT_WHOLE');
  return written.values.some((each) => each > 2_147_483_647)
    ? problem('TOO_GREAT')
    : oneOf(written.values, written.doubts);
};

export const decimal: Reader<number> = (cell) => {
  const isNegative = /^\s*[-−]\s*\d/.test(cell.text);
  const written = numberIn(
    isNegative ? { ...cell, text: cell.text.replace(/^\s*[-−]\s*/, ''), number: -(cell.number ?? 0) } : cell,
    'likely',
  );
  if (!('rest' in written)) return written;
  if (written.rest && !/^[\p{L}%²³/.°]+$/u.test(written.rest)) return problem('NOT_A_NUMBER');
  return oneOf(
    written.values.map((each) => (isNegative ? -each : each)),
    written.doubts,
  );
};

export const percent: Reader<number> = (cell) => {
  const text = cell.text.replace(/\s*(?:%|persen|prosen)\s*$/i, '');
  const isMarked = text !== cell.text;
  const written = numberIn(isMarked ? { kind: 'TEXT', text } : cell, 'likely');
  if (!('rest' in written)) return written;
  const [share = 0] = written.values;
  if (written.rest || share > 100) return problem('NOT_A_PERCENTAGE');
  if (!isMarked && share > 0 && share <= 1)
    return value(share, asked('FRACTION_OR_PERCENTAGE', [share * 100, share].map(chosen)));
  return oneOf(
    written.values.filter((each) => each <= 100),
    written.doubts,
  );
};

const periods: [RegExp, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'][] = [
  [/^(?:hari|hr|day)$/, 'DAY'],
  [/^(?:minggu|mgg|week)$/, 'WEEK'],
  [/^(?:bulan|bln|bl|month)$/, 'MONTH'],
  [/^(?:tahun|thn|th|year)$/, 'YEAR'],
];

/** How much of what, in which time: `250 kg/bulan`. */
export const quantity: Reader<ReadValues['quantity']> = (cell) => {
  const written = numberIn(cell, 'unlikely');
  if (!('rest' in written)) return written;
  const [unit = '', time] = written.rest
    .split(/\s*(?:\/|\bper\b|\btiap\b)\s*/)
    .map((part) => part.replace(/\.$/, '').trim());
  const per = periods.find(([pattern]) => pattern.test(time ?? ''))?.[1];
  const read = (amount: number) => ({ value: amount, ...(unit ? { unit } : {}), ...(per ? { per } : {}) });
  return value(read(written.values[0] as number), ...written.doubts, time !== undefined && !per && told('PARTLY_READ'));
};

const oneOf = (values: number[], doubts: Doubt[]): Reading<number> =>
  value(values[0] as number, ...doubts, values.length > 1 && asked('WHICH_NUMBER', values.map(chosen)));

function numberIn(cell: Cell, fractions: 'likely' | 'unlikely'): Written | Reading<never> {
  if (cell.kind === 'DATE' || cell.kind === 'BOOLEAN') return problem('NOT_A_NUMBER');
  if (cell.kind === 'NUMBER' && cell.number !== undefined && !cell.text.endsWith('%')) {
    if (cell.number < 0) return problem('NEGATIVE');
    // What Excel reckons is off in the sixteenth digit.
    return { values: [Number(cell.number.toPrecision(15))], doubts: [], scaled: false, rest: '' };
  }
  const written = amountIn(cell.text, fractions);
  return typeof written === 'string' ? problem(written) : written;
}
