import type { EntityManager } from '@mikro-orm/postgresql';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { Region } from '../registry/region.ts';
import { isUnderdeveloped } from './underdeveloped.ts';

/** Names in daily use, by code. */
const aliases: Record<string, string[]> = {
  '12': ['Sumut'],
  '13': ['Sumbar'],
  '16': ['Sumsel'],
  '19': ['Babel', 'Bangka Belitung'],
  '21': ['Kepri'],
  '31': ['DKI', 'DKI Jakarta', 'Jakarta'],
  '32': ['Jabar'],
  '33': ['Jateng'],
  '34': ['DIY', 'Jogja', 'Yogya', 'DI Yogyakarta'],
  '35': ['Jatim'],
  '52': ['NTB'],
  '53': ['NTT'],
  '61': ['Kalbar'],
  '62': ['Kalteng'],
  '63': ['Kalsel'],
  '64': ['Kaltim'],
  '65': ['Kaltara'],
  '71': ['Sulut'],
  '72': ['Sulteng'],
  '73': ['Sulsel'],
  '74': ['Sultra'],
  '76': ['Sulbar'],
  '82': ['Malut'],
  '33.72': ['Solo'],
  '34.71': ['Jogja', 'Yogya'],
  '36.74': ['Tangsel'],
};

/** Villages are kept only where a fact names one; an office adds those it needs. */
const villages = ['35.05.18.2009'];

const levelOf = (code: string): string =>
  ({ 2: 'PROVINCE', 5: code.slice(3) >= '71' ? 'CITY' : 'REGENCY', 8: 'DISTRICT' })[code.length] ?? 'VILLAGE';

/** Every province, regency, city and district of Indonesia. */
export async function regionsOfIndonesia() {
  const named = (await getVillages()).filter(({ code }) => villages.includes(code));
  const all = [...(await getProvinces()), ...(await getRegencies()), ...(await getDistricts()), ...named];
  return all.map(({ code, name }) => ({
    code,
    name,
    level: levelOf(code),
    parent: code.replace(/^\d+$|\.\d+$/, ''),
    aliases: aliases[code] ?? [],
    underdeveloped: isUnderdeveloped(code),
  }));
}

/** Enters them. */
export async function loadRegions(em: EntityManager): Promise<void> {
  const rows = await regionsOfIndonesia();
  await em.execute(
    `insert into region (id, code, name, level, parent_id, aliases, underdeveloped)
     select code, code, name, level, nullif(parent, ''), array(select json_array_elements_text(aliases)), underdeveloped
     from json_to_recordset(?) as r(code text, name text, level text, parent text, aliases json, underdeveloped boolean)`,
    [JSON.stringify(rows)],
  );
}

/** Whether regions are there already: then this is not the first start. */
export const hasRegions = async (em: EntityManager): Promise<boolean> =>
  (await em.count(Region, {}, { limit: 1 } as never)) > 0;
