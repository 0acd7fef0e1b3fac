import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import type { Dice } from './dice.ts';

/** Inhabitants in thousands (rounded, 2024), and roughly the middle of each province: latitude, longitude, reach in degrees. */
const provinces: Record<string, [inhabitants: number, latitude: number, longitude: number, reach: number]> = {
  '11': [5550, 4.7, 96.7, 0.6],
  '12': [15590, 2.6, 98.9, 0.7],
  '13': [5840, -0.7, 100.5, 0.5],
  '14': [6730, 0.5, 101.6, 0.7],
  '15': [3720, -1.6, 103.0, 0.6],
  '16': [8840, -3.2, 104.2, 0.7],
  '17': [2110, -3.6, 102.4, 0.3],
  '18': [9420, -4.9, 105.0, 0.5],
  '19': [1530, -2.2, 106.1, 0.3],
  '21': [2180, 1.0, 104.2, 0.2],
  '31': [10680, -6.2, 106.83, 0.07],
  '32': [50350, -6.9, 107.5, 0.4],
  '33': [37890, -7.2, 110.2, 0.4],
  '34': [3760, -7.85, 110.4, 0.15],
  '35': [41810, -7.7, 112.5, 0.5],
  '36': [12430, -6.3, 106.1, 0.2],
  '51': [4430, -8.45, 115.1, 0.2],
  '52': [5650, -8.6, 116.9, 0.3],
  '53': [5660, -9.0, 122.8, 0.9],
  '61': [5700, 0.0, 110.3, 0.9],
  '62': [2810, -1.7, 113.4, 0.8],
  '63': [4270, -3.0, 115.3, 0.4],
  '64': [4050, -0.3, 116.7, 0.5],
  '65': [740, 3.0, 116.8, 0.4],
  '71': [2700, 1.2, 124.6, 0.3],
  '72': [3120, -1.2, 121.0, 0.6],
  '73': [9460, -4.4, 119.9, 0.6],
  '74': [2790, -4.1, 122.2, 0.5],
  '75': [1230, 0.6, 122.6, 0.2],
  '76': [1500, -2.7, 119.2, 0.3],
  '81': [1950, -3.3, 128.9, 0.5],
  '82': [1360, 0.8, 127.6, 0.3],
  '91': [1070, -2.6, 140.3, 0.4],
  '92': [580, -1.5, 133.5, 0.5],
  '93': [540, -7.0, 139.5, 0.6],
  '94': [1470, -3.7, 136.2, 0.5],
  '95': [1470, -4.1, 138.9, 0.4],
  '96': [630, -1.0, 131.7, 0.4],
};

export interface Place {
  district: string;
  regency: string;
  province: string;
}

export interface Regency {
  code: string;
  name: string;
  province: string;
}

/** The districts of Indonesia, each as likely as its people are many. */
export class Places {
  readonly provinces: { code: string; name: string }[];
  readonly regencies: Regency[];
  private readonly places: Place[] = [];
  private readonly sums: number[] = [];

  private constructor(provinces: Places['provinces'], regencies: Regency[], districts: Map<string, string[]>) {
    this.provinces = provinces;
    this.regencies = regencies;
    const weightOf = ({ code }: Regency) =>
      (districts.get(code)?.length ?? 0) ** 0.7 * (code.slice(3) >= '71' ? 1.6 : 1);
    const whole: Record<string, number> = {};
    for (const regency of regencies) whole[regency.province] = (whole[regency.province] ?? 0) + weightOf(regency);
    let sum = 0;
    for (const regency of regencies) {
      const { code, province } = regency;
      const within = districts.get(code) ?? [];
      const inhabitants = (inhabitantsOf(province) * weightOf(regency)) / (whole[province] as number) / within.length;
      for (const district of within) {
        sum += inhabitants;
        this.places.push({ district, regency: code, province });
        this.sums.push(sum);
      }
    }
  }

  static async read(): Promise<Places> {
    const districts = new Map<string, string[]>();
    for (const { code } of await getDistricts()) {
      const regency = code.slice(0, 5);
      districts.set(regency, [...(districts.get(regency) ?? []), code]);
    }
    const regencies = (await getRegencies()).map(({ code, name }) => ({ code, name, province: code.slice(0, 2) }));
    return new Places(await getProvinces(), regencies, districts);
  }

  draw(dice: Dice): Place {
    const aim = dice.next() * (this.sums.at(-1) as number);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] as number) > aim) high = middle;
      else low = middle + 1;
    }
    return this.places[low] as Place;
  }
}

/** A province, as often as its people are many. */
export const drawProvince = (dice: Dice): string => dice.weighed(peopled);

const peopled = Object.fromEntries(Object.entries(provinces).map(([code, [people]]) => [code, people]));
const inhabitantsOf = (province: string): number => provinces[province]?.[0] ?? 0;

/** A point somewhere in a province: near enough for a map of provinces, nobody's address. */
export function pointIn(province: string, dice: Dice): { latitude: number; longitude: number } {
  const [, latitude, longitude, reach] = provinces[province] as [number, number, number, number];
  const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
  return {
    latitude: round(latitude + (dice.next() - 0.5) * 2 * reach),
    longitude: round(longitude + (dice.next() - 0.5) * 2 * reach),
  };
}
