import type { Sector } from '../../../registry/sector.ts';
import { nearest } from './alike.ts';
import { asked, choice, plain, problem, type Reader, value } from './read.ts';

const called: Record<keyof typeof Sector, { name: string; words: string[] }> = {
  PANGAN: {
    name: 'Pangan',
    words: [
      'pangan',
      'makanan',
      'minuman',
      'makanan minuman',
      'mamin',
      'kuliner',
      'olahan pangan',
      'makanan ringan',
      'food',
      'agro',
      'makanan olahan',
      'camilan',
      'snack',
      'keripik',
      'kripik',
      'kue',
      'roti',
      'tahu',
      'tempe',
      'kopi',
    ],
  },
  SANDANG: {
    name: 'Sandang',
    words: [
      'sandang',
      'fashion',
      'fesyen',
      'fesen',
      'batik',
      'konveksi',
      'tekstil',
      'garmen',
      'bordir',
      'tenun',
      'pakaian',
      'sandang kulit',
      'tekstil produk tekstil',
      'kulit alas kaki',
    ],
  },
  KERAJINAN: {
    name: 'Kerajinan',
    words: [
      'kerajinan',
      'kerajinan tangan',
      'handicraft',
      'handycraft',
      'handcraft',
      'hand craft',
      'craft',
      'kriya',
      'souvenir',
      'suvenir',
      'cinderamata',
      'anyaman',
      'gerabah',
      'tembikar',
      'ukiran',
      'kerajinan umum',
    ],
  },
  KIMIA_BAHAN_BANGUNAN: {
    name: 'Kimia dan bahan bangunan',
    words: [
      'kimia',
      'bahan bangunan',
      'kimia bahan bangunan',
      'kimia agro',
      'kbb',
      'kosmetik',
      'genteng',
      'batu bata',
      'keramik',
    ],
  },
  LOGAM_ELEKTRONIKA: {
    name: 'Logam dan elektronika',
    words: [
      'logam',
      'elektronika',
      'elektronik',
      'logam elektronika',
      'logam mesin',
      'mesin',
      'logam mesin elektronika',
      'pande besi',
      'perbengkelan',
    ],
  },
  ANEKA: {
    name: 'Aneka',
    words: [
      'aneka',
      'aneka industri',
      'industri aneka',
      'furniture',
      'furnitur',
      'mebel',
      'meubel',
      'meubelair',
      'mebeler',
      'perkayuan',
      'percetakan',
      'lainnya',
      'lain lain',
    ],
  },
  JASA: { name: 'Jasa', words: ['jasa', 'jasa industri', 'service', 'layanan'] },
};
const sectors = Object.entries(called).flatMap(([sector, { words }]) => words.map((word) => [word, sector] as const));
const exactly = new Map(sectors);

/** A branch of industry, by any of the words that offices use for it. */
export const sector: Reader<string> = (cell) => {
  const said = plain(cell.text.replaceAll('&', ' '))
    .replaceAll(/\b(?:dan|industri|ikm|cabang|kecil|menengah|produk|usaha)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const whole = exactly.get(said) ?? exactly.get(plain(cell.text)) ?? (said in called ? said : undefined);
  if (whole) return value(whole);
  const near = nearest(said, sectors);
  if (near) return value(near.value, near.edits > 1 && asked('SPELLING', [labelled(near.value)]));
  const named = [...new Set(said.split(' ').flatMap((word) => exactly.get(word) ?? []))];
  if (named.length > 1) return choice(named.map(labelled));
  return named[0] ? value(named[0]) : problem('SECTOR_UNKNOWN');
};

const labelled = (code: string) => ({ value: code, label: called[code as keyof typeof called].name });
