import type { Organization } from '../registry/organization.ts';
import type { Source } from '../registry/source.ts';
import { openingDay } from './calendar.ts';
import type { Places } from './places.ts';
import { entries, type Row } from './row.ts';

const enterSource = entries('source');
const enterOrganization = entries('organization');

/** The one source that every synthetic row names. */
export const syntheticSource: Row<Source> = {
  ...enterSource(0, openingDay),
  title: 'Data sintetis / Synthetic data',
  kind: 'OTHER',
  publisher: 'Binaan (pnpm demo)',
  notes:
    'Dibuat oleh program untuk peragaan dan pengujian. Tidak ada usaha, orang, nomor atau angka yang nyata. / Made by a program for demonstration and tests. No business, person, number or figure in it is real.',
};

/** Invented companies and bodies; the offices bear the names of their regions. */
const partners: [name: string, kind: string][] = [
  ['PT Nusantara Contoh Otomotif', 'CORPORATE_PARTNER'],
  ['PT Contoh Agro Lestari', 'CORPORATE_PARTNER'],
  ['PT Contoh Retail Indonesia', 'CORPORATE_PARTNER'],
  ['PT Telekomunikasi Contoh', 'BUMN'],
  ['Bank Contoh Negara', 'BUMN'],
  ['PT Semen Contoh', 'BUMN'],
  ['Bank Pembangunan Daerah Contoh', 'BUMD'],
  ['Yayasan Contoh Karya', 'FOUNDATION'],
  ['Universitas Contoh Nusantara', 'UNIVERSITY'],
  ['Asosiasi Perajin Contoh', 'ASSOCIATION'],
  ['Contoh Development Fund', 'KSM_NGO'],
  ['PT Contoh Pameran Utama', 'EVENT_ORGANIZER'],
  ['Kedutaan Contoh di Den Haag', 'EMBASSY_ATTACHE'],
  ['Atase Perdagangan Contoh di Tokyo', 'EMBASSY_ATTACHE'],
  ['Atase Perdagangan Contoh di Kuala Lumpur', 'EMBASSY_ATTACHE'],
  ['Contoh Import BV', 'BUYER'],
  ['Contoh Trading Sdn Bhd', 'BUYER'],
  ['PT Contoh Oleh-oleh', 'BUYER'],
  ['Badan Sertifikasi Contoh', 'CERTIFIER'],
  ['Balai Uji dan Sertifikasi Contoh', 'CERTIFIER'],
];

export interface Organizations {
  rows: Row<Organization>[];
  national: string;
  /** The offices by the code of their region. */
  offices: Map<string, string>;
  dekranasda: Map<string, string>;
  corporate: string[];
  stateOwned: string[];
  regionOwned: string[];
  donors: string[];
  organisers: string[];
  attaches: string[];
  buyers: string[];
  certifiers: string[];
}

export function organizations(places: Places, source: string): Organizations {
  const rows: Row<Organization>[] = [];
  const add = (name: string, kind: string, more: Partial<Row<Organization>> = {}): string => {
    const row = { ...enterOrganization(rows.length, openingDay), source, name, kind, ...more };
    rows.push(row);
    return row.id;
  };
  const ministry = add('Kementerian Contoh Perindustrian', 'MINISTRY');
  const national = add('Direktorat Contoh Industri Kecil dan Menengah', 'MINISTRY_UNIT', { parent: ministry });
  const offices = new Map<string, string>();
  const dekranasda = new Map<string, string>();
  for (const { code, name } of places.provinces) {
    const more = { region: code };
    offices.set(code, add(`Dinas Perindustrian ${name} (sintetis)`, 'DISPERINDAG_PROV', more));
    dekranasda.set(code, add(`Dekranasda ${name} (sintetis)`, 'DEKRANASDA', more));
  }
  for (const { code, name } of places.regencies) {
    const more = { region: code };
    offices.set(code, add(`Dinas Perindustrian dan Perdagangan ${name} (sintetis)`, 'DISPERINDAG_KABKOTA', more));
  }
  const made = new Map(partners.map(([name, kind]) => [add(name, kind), kind]));
  const of = (...kinds: string[]) => [...made].filter(([, kind]) => kinds.includes(kind)).map(([id]) => id);
  return {
    rows,
    national,
    offices,
    dekranasda,
    corporate: of('CORPORATE_PARTNER'),
    stateOwned: of('BUMN'),
    regionOwned: of('BUMD'),
    donors: of('KSM_NGO', 'FOUNDATION'),
    organisers: of('EVENT_ORGANIZER', 'ASSOCIATION'),
    attaches: of('EMBASSY_ATTACHE'),
    buyers: of('BUYER'),
    certifiers: of('CERTIFIER'),
  };
}
