import { Product } from '../../business/product.ts';
import { DailySales } from '../../exhibition/daily-sales.ts';
import { Funding } from '../../exhibition/funding.ts';
import { Lead } from '../../exhibition/lead.ts';
import { Participation } from '../../exhibition/participation.ts';
import { dayOfLabel } from '../reading/caption.ts';
import { type Intent, Of } from '../settle/intent.ts';
import { otherPhones } from './business-sheet.ts';
import { maker } from './maker.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion, Recipe } from './recipe.ts';

const business = new Of('business');
const participation = new Of('participation');

/** Whoever stands on the list of those who took part was there. */
const attended = {
  to: 'ATTENDED',
  from: ['CONFIRMED', 'NO_SHOW'],
  stands: ['ATTENDED', 'REPORTED', 'VERIFIED'],
} as const;

export const participantsSheet: Recipe = {
  needs: ({ exhibition }) => (exhibition ? undefined : noExhibition),
  intents(row, occasion) {
    const goods = products(row);
    const about = taking(row, occasion, goods);
    const others = [...maker(row, occasion), ...goods, ...payers(row), ...days(row, occasion), ...leads(row)];
    if (isSum(row)) row.value('totalSales');
    // Who it is that pays, and which part of it, is a remark.
    const payer = row.isDoubted('funding', 'PAYER_NAMED') ? row.line('funding') : undefined;
    about.values.notes =
      [...row.heading(), ...(payer ? [payer] : []), ...row.rest(), ...otherPhones(row)].join('\n') || undefined;
    return [...others, about];
  },
};

/** Whether the total says what the other columns say already; any other is kept as a remark, for it says not how much of it was paid. */
function isSum(row: ReadRow): boolean {
  const days = row.repeated<'rupiah'>('day').reduce((sum, { value }) => sum + value, 0);
  const [cash, orders] = [row.peek<'rupiah'>('cashSales') ?? days, row.peek<'rupiah'>('orderSales') ?? 0];
  const total = row.peek<'rupiah'>('totalSales');
  return total !== undefined && total > 0 && [cash, orders, cash + orders].includes(total);
}

const products = (row: ReadRow): Intent[] => {
  const names = new Map((row.value<'texts'>('products') ?? []).map((name) => [name.trim().toLowerCase(), name.trim()]));
  return [...names.values()].map((name) => ({
    key: `product ${name}`,
    level: 1,
    noun: Product,
    find: { by: 'PARENT', link: 'business', same: ['name'] },
    values: { business, name },
    from: { name: 'products' },
  }));
};

function taking(row: ReadRow, { exhibition }: Occasion, goods: Intent[]): Intent {
  const [cash, orders] = [row.value<'rupiah'>('cashSales'), row.value<'rupiah'>('orderSales')];
  return {
    key: 'participation',
    level: 2,
    noun: Participation,
    subject: true,
    find: { by: 'PARENT', link: 'business', same: ['exhibition'] },
    values: {
      business,
      exhibition: exhibition?.id,
      cashSales: cash,
      orderSales: orders,
    },
    fresh: { state: 'ATTENDED', products: goods.map(({ key }) => new Of(key)) },
    moves: attended,
    adds: ['notes'],
  };
}

function payers(row: ReadRow): Intent[] {
  const marked = row.repeated<'funders'>('payer').flatMap(({ value }) => value);
  const sources = [...new Set([...(row.value<'funders'>('funding') ?? []), ...marked])];
  const paid = (sourceType: string, same: string[]): Intent => ({
    key: `funding ${sourceType}`,
    level: 3,
    noun: Funding,
    find: { by: 'PARENT', link: 'participation', same },
    values: { participation, sourceType },
    fills: ['sourceType'],
    from: { sourceType: 'funding' },
  });
  // That nobody knows who paid is said of those of whom nobody has said it.
  return sources.length ? sources.map((each) => paid(each, ['sourceType'])) : [paid('UNKNOWN', [])];
}

const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function days(row: ReadRow, { exhibition, year }: Occasion): Intent[] {
  const first = exhibition?.startsOn;
  const sold = row.repeated<'rupiah'>('day').map(({ value, label, place }) => ({
    cashSales: value,
    // A column is of the day that stands above it, or else the first, second, third of the fair.
    soldOn: dayOfLabel(label, year, row.lookups) ?? (first && dayAfter(first, place - 1)),
  }));
  if (sold.some(({ soldOn }) => !soldOn)) {
    row.reasons.push(noDays);
    return [];
  }
  return sold.map(({ cashSales, soldOn }) => ({
    key: `day ${soldOn}`,
    level: 3,
    noun: DailySales,
    find: { by: 'PARENT', link: 'participation', same: ['soldOn'] },
    values: { participation, soldOn, cashSales },
    from: { cashSales: 'day', soldOn: 'day' },
  }));
}

function leads(row: ReadRow): Intent[] {
  const buyerName = row.value<'text'>('buyer')?.slice(0, 200);
  if (!buyerName) return [];
  return [
    {
      key: 'lead',
      level: 3,
      noun: Lead,
      find: { by: 'PARENT', link: 'participation', same: ['buyerName'] },
      values: { participation, buyerName, country: row.value<'country'>('country') },
      from: { buyerName: 'buyer' },
    },
  ];
}

const noExhibition = {
  code: 'EXHIBITION_MISSING',
  said: {
    id: 'Pilih pameran yang pesertanya tercantum di sini.',
    en: 'Choose the exhibition whose participants these are.',
  },
};
const noDays = {
  code: 'EXHIBITION_DAYS_MISSING',
  column: 'day',
  asks: true,
  said: {
    id: 'Hari pertama pameran belum diisi, jadi penjualan harian tidak punya tanggal.',
    en: 'The first day of the exhibition is not stated, so sales of a day have no date.',
  },
};
