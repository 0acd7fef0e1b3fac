import type { Programme } from '../mentoring/programme.ts';
import { closingDay, day, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import { sectorWeights } from './goods.ts';
import type { Organizations } from './organizations.ts';
import { drawProvince, type Places } from './places.ts';
import { entries, type Row } from './row.ts';
import type { Size } from './size.ts';

/** A programme as the planning of mentoring sees it. */
export interface PlannedProgramme {
  n: number;
  id: string;
  row: Row<Programme>;
  /** Empty for the whole country. */
  province?: string;
  from: number;
  /** The last day on which mentoring begins. */
  until: number;
}

const subjects = [
  'Pendampingan Mutu dan Konsistensi Produk',
  'Pendampingan Desain dan Kemasan',
  'Inkubasi Wirausaha Baru',
  'Pendampingan Menuju Ekspor',
  'Fasilitasi Legalitas dan Sertifikasi',
  'Pendampingan Pemasaran Digital',
  'Kemitraan Rantai Pasok',
];

const years = 10;
const lastYear = 2026;

export function planProgrammes(size: Size, places: Places, offices: Organizations, source: string): PlannedProgramme[] {
  const dice = new Dice('programmes');
  const enter = entries('programme');
  const provinceNames = new Map(places.provinces.map(({ code, name }) => [code, name]));
  return Array.from({ length: size.programmes }, (_, n) => {
    const fiscalYear = lastYear - years + 1 + Math.floor((n * years) / size.programmes);
    // Of each year's programmes the first is for the whole country, so that nobody is left without one.
    const first =
      n === 0 || Math.floor(((n - 1) * years) / size.programmes) < Math.floor((n * years) / size.programmes);
    const province = first || dice.chance(0.4) ? undefined : drawProvince(dice);
    const byCompany = dice.chance(0.2);
    const from = day(`${fiscalYear}-01-15`);
    const endsOn = day(`${fiscalYear + 2}-12-15`);
    const state = endsOn <= closingDay ? 'COMPLETED' : 'RUNNING';
    const entered = enter(n, from - 20);
    const owner = byCompany
      ? dice.pick(offices.corporate)
      : province
        ? (offices.offices.get(province) as string)
        : offices.national;
    const where = province ? ` ${provinceNames.get(province)}` : '';
    const row: Row<Programme> = {
      ...entered,
      source,
      name: `${dice.pick(subjects)}${where} ${fiscalYear}, angkatan ${n + 1}`,
      kind: dice.weighed({ MENTORING: 75, MIXED: 25 }),
      state,
      owner,
      partners: dice.chance(0.3) ? [byCompany ? offices.national : dice.pick(offices.corporate)] : [],
      region: province,
      sector: dice.chance(0.3) ? dice.weighed(sectorWeights) : undefined,
      fiscalYear,
      nomenclature: dice.unless(0.5, 'Pembinaan dan Pengembangan Industri Kecil dan Menengah'),
      defaultMonths: dice.weighed({ 24: 70, 12: 20, 36: 10 }) === '24' ? 24 : dice.pick([12, 36]),
      startsOn: dayText(from),
      startsOnPrecision: 'DAY',
      startsOnCertainty: 'STATED',
      endsOn: dice.unless(0.2, dayText(endsOn)),
      tags: [],
    };
    return { n, ...entered, row, province, from, until: day(`${fiscalYear}-12-01`) };
  });
}
