import type { Delegation } from '../exhibition/delegation.ts';
import type { Exhibition } from '../exhibition/exhibition.ts';
import type { ExhibitionSeries } from '../exhibition/exhibition-series.ts';
import {
  closingDay,
  type DayNumber,
  day,
  daysToLebaran,
  dayText,
  inPandemic,
  lebaran,
  offLebaran,
} from './calendar.ts';
import { Dice, split } from './dice.ts';
import { countUntil, type Firm } from './firm.ts';
import type { Organizations } from './organizations.ts';
import type { Places } from './places.ts';
import { entries, type Row } from './row.ts';
import type { Size } from './size.ts';
import { truth } from './truth.ts';

/** An edition before its rows are written, with those who are entered in it. */
export interface Edition {
  n: number;
  id: string;
  row: Row<Exhibition>;
  level: string;
  from: DayNumber;
  days: number;
  cancelled: boolean;
  /** How well everything sells there, in log points. */
  luck: number;
  province?: string;
  regency?: string;
  entered: Firm[];
  /** The delegations by the organization that sends them. */
  delegations: Map<string, Row<Delegation>>;
}

const names: Record<string, string[]> = {
  LOCAL: ['Pasar Kriya', 'Bazar UMKM', 'Gelar Produk IKM', 'Festival Kuliner', 'Bazar Ramadan'],
  PROVINCE: ['Expo Produk Unggulan', 'Pekan Kerajinan', 'Pameran Pembangunan', 'Gelar Batik'],
  NATIONAL: [
    'Pameran Kriya Nusantara Contoh',
    'Contoh Craft Fair',
    'Pekan Produk Dalam Negeri Contoh',
    'Contoh Halal Expo',
  ],
  INTERNATIONAL: ['Contoh Trade Expo', 'Contoh International Gift Show', 'Contoh Food Fair'],
};
const cycle = [
  'NATIONAL',
  'PROVINCE',
  'LOCAL',
  'NATIONAL',
  'LOCAL',
  'PROVINCE',
  'LOCAL',
  'PROVINCE',
  'LOCAL',
  'INTERNATIONAL',
];
const themes = [
  'Bangga Produk Kita',
  'Dari Desa ke Dunia',
  'Kriya untuk Masa Depan',
  'Naik Kelas Bersama',
  'Tumbuh dan Tangguh',
];
const venues = ['Gedung Serbaguna', 'Alun-alun', 'Balai Sidang', 'Atrium Mal', 'Lapangan Merdeka'];
const abroad = ['MY', 'SG', 'JP', 'AE', 'NL', 'CN', 'AU'];
const crowds: Record<string, number> = { LOCAL: 60, PROVINCE: 240, NATIONAL: 900, INTERNATIONAL: 90 };
const busyMonths = { 2: 4, 3: 6, 4: 8, 5: 9, 6: 9, 7: 10, 8: 16, 9: 12, 10: 14, 11: 9, 12: 3 };
const lastYear = 2026;

interface Series {
  row: Row<ExhibitionSeries>;
  name: string;
  level: string;
  from: number;
  province?: string;
  regency?: string;
  country?: string;
  organiser: string;
}

/** What such a fair usually sells, rounded, more or less hopefully. */
function targetOf(level: string, { participations, exhibitions }: Size, dice: Dice): number {
  const { share, level: levels } = truth.exhibitions;
  const each = truth.turnover.median * share * Math.exp((levels[level] ?? 0) + dice.normal(0.3));
  return Math.max(1, Math.round((each * participations) / exhibitions / 10_000_000)) * 10_000_000;
}

export function planExhibitions(size: Size, places: Places, offices: Organizations, source: string) {
  const dice = new Dice('exhibitions');
  const enterSeries = entries('series');
  const perSeries = Math.min(10, Math.max(3, Math.round(size.exhibitions / 10)));
  const series = Array.from({ length: Math.ceil(size.exhibitions / perSeries) }, (_, n): Series => {
    const level = cycle[n % cycle.length] as string;
    const { regency, province } = places.draw(dice);
    const near = level === 'LOCAL' ? regency : level === 'PROVINCE' ? province : undefined;
    const name = `${dice.pick(names[level] as string[])} ${nameOf(places, near)}`.trim();
    const organiser = near
      ? (offices.offices.get(near) as string)
      : dice.pick([offices.national, ...offices.organisers]);
    return {
      name: `${name} (seri ${n + 1})`,
      level,
      // The first one still goes on.
      from: lastYear + 1 - perSeries - (n === 0 ? 0 : dice.whole(0, 11 - perSeries)),
      province: near ? province : undefined,
      regency: level === 'LOCAL' ? regency : undefined,
      country: level === 'INTERNATIONAL' && dice.chance(0.5) ? dice.pick(abroad) : undefined,
      organiser,
      row: { ...enterSeries(n, day('2016-02-01')), source, name: `${name} (seri ${n + 1})`, organiser },
    };
  });
  const planned = Array.from({ length: size.exhibitions }, (_, n) => {
    const of = series[Math.floor(n / perSeries)] as Series;
    return { of, year: of.from + (n % perSeries), from: dateIn(of, of.from + (n % perSeries), dice) };
  }).sort((one, other) => one.from - other.from);
  const enter = entries('exhibition');
  const targets = new Dice('targets');
  const editions = planned.map(({ of, year, from }, n): Edition => {
    const days = of.level === 'LOCAL' ? dice.whole(2, 4) : dice.whole(3, 7);
    const cancelled = from <= closingDay && dice.chance(inPandemic(from) ? 0.75 : 0.01);
    const past = from + days <= closingDay;
    const entered = enter(n, from - 60);
    const row: Row<Exhibition> = {
      ...entered,
      source,
      name: `${of.name.replace(/ \(seri \d+\)/, '')} ${year}`,
      series: of.row.id,
      year,
      theme: dice.unless(0.4, dice.pick(themes)),
      salesTarget: targets.unless(truth.missing.salesTarget, targetOf(of.level, size, targets)),
      state: cancelled
        ? 'CANCELLED'
        : past
          ? dice.weighed({ REPORTED: 80, CLOSED: 20 })
          : from < closingDay + 90
            ? 'OPEN'
            : 'PLANNED',
      level: of.level,
      abroad: of.country !== undefined,
      country: of.country ?? 'ID',
      venue: dice.unless(0.1, dice.pick(venues)),
      region: of.country ? undefined : (of.regency ?? of.province ?? '31.71'),
      startsOn: dayText(from),
      startsOnPrecision: 'DAY',
      startsOnCertainty: 'STATED',
      endsOn: dayText(from + days - 1),
      organiser: of.organiser,
    };
    const { level, province, regency } = of;
    const luck = (truth.exhibitions.level[level] as number) + dice.normal(truth.exhibitions.editionSpread);
    return {
      n,
      ...entered,
      row,
      level,
      from,
      days,
      cancelled,
      luck,
      province,
      regency,
      entered: [],
      delegations: new Map(),
    };
  });
  return { series: series.map(({ row }) => row), editions };
}

const nameOf = (places: Places, code?: string) =>
  [...places.provinces, ...places.regencies].find((region) => region.code === code)?.name ?? '';

function dateIn({ name }: Series, year: number, dice: Dice): DayNumber {
  const feast = lebaran.find((one) => dayText(one).startsWith(String(year)));
  if (feast && name.startsWith('Bazar Ramadan')) return feast - dice.whole(9, 24);
  const first = day(`${year}-${String(dice.weighed(busyMonths)).padStart(2, '0')}-01`);
  const from = first + dice.whole(0, 24);
  const last = day(`${year}-12-20`);
  // No edition runs into Lebaran.
  return Math.abs(daysToLebaran(from)) < 12 ? Math.min(last, offLebaran(from + 12, last)) : from;
}

/** Draws who is entered where: nobody twice in an edition, nobody before it was known or after it closed. */
export function enterFirms(firms: Firm[], editions: Edition[], count: number): void {
  const dice = new Dice('entries');
  const inProvince = pools(firms, ({ place }) => place.province);
  const inRegency = pools(firms, ({ place }) => place.regency);
  const poolOf = ({ province, regency }: Edition) =>
    (regency ? inRegency.get(regency) : province ? inProvince.get(province) : firms) ?? [];
  // The whole country has room for those who found none at home.
  const order = [...editions].sort((one, other) => Number(!one.province) - Number(!other.province) || one.n - other.n);
  const known = order.map((edition) => countUntil(poolOf(edition), edition.from));
  const shares = split(
    count,
    order.map(({ level, cancelled, luck }) => ((crowds[level] as number) * Math.exp(luck * 0.5)) / (cancelled ? 5 : 1)),
    (i) => Math.floor((known[i] as number) * (order[i]?.province ? 0.4 : 0.7)),
  );
  for (const [i, edition] of order.entries())
    edition.entered = draw(poolOf(edition), known[i] as number, shares[i] as number, edition.from, dice);
  const found = editions.reduce((sum, { entered }) => sum + entered.length, 0);
  if (found !== count) throw new Error(`${found} of ${count} participations have found an exhibition`);
}

const isThere = ({ closedOn, status }: Firm, day: DayNumber) =>
  status !== 'CANDIDATE' && (closedOn === undefined || closedOn > day);

function pools(firms: Firm[], by: (firm: Firm) => string): Map<string, Firm[]> {
  const found = new Map<string, Firm[]>();
  for (const firm of firms) {
    const pool = found.get(by(firm));
    if (pool) pool.push(firm);
    else found.set(by(firm), [firm]);
  }
  return found;
}

/** Those who are keen come more often; those in mentoring are brought along. */
function draw(pool: Firm[], known: number, count: number, day: DayNumber, dice: Dice): Firm[] {
  const chosen = new Set<Firm>();
  for (let tries = 0; chosen.size < count && tries < count * 40; tries++) {
    const firm = pool[dice.whole(0, known - 1)] as Firm;
    if (!isThere(firm, day)) continue;
    const brought = firm.engagements.some(
      ({ startsOn, endsOn }) => startsOn !== undefined && startsOn <= day && (endsOn ?? day) >= day,
    );
    if (dice.chance(0.03 + 0.82 * firm.keen + (brought ? 0.15 : 0))) chosen.add(firm);
  }
  for (let place = 0; chosen.size < count && place < known; place++) {
    const firm = pool[place] as Firm;
    if (isThere(firm, day)) chosen.add(firm);
  }
  return [...chosen].sort((one, other) => one.n - other.n);
}
