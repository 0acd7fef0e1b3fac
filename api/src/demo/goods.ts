import type { Dice } from './dice.ts';

export interface Goods {
  name: string;
  materials: string[];
  unit: string;
  price: number;
  hs: string;
  technique?: string;
}

const goods = (
  name: string,
  materials: string,
  unit: string,
  price: number,
  hs: string,
  technique?: string,
): Goods => ({
  name,
  materials: materials.split(', '),
  unit,
  price,
  hs,
  technique,
});

interface Branch {
  /** Of all businesses, in percent. */
  weight: number;
  kbli: string[];
  trades: string[];
  goods: Goods[];
}

/** What the branches make. */
export const branches: Record<string, Branch> = {
  PANGAN: {
    weight: 44,
    kbli: ['10794', '10710', '10740', '10773', '11050'],
    trades: ['Dapur', 'Keripik', 'Kue', 'Kopi', 'Sambal', 'Abon', 'Tempe', 'Kerupuk', 'Roti', 'Jamu'],
    goods: [
      goods('Keripik tempe', 'kedelai, tepung beras', 'bungkus', 15_000, '200899'),
      goods('Keripik singkong balado', 'singkong, cabai', 'bungkus', 18_000, '200520'),
      goods('Kopi bubuk robusta', 'kopi robusta', '250 g', 35_000, '090121'),
      goods('Gula aren cair', 'nira aren', 'botol', 28_000, '170290'),
      goods('Abon sapi', 'daging sapi', '100 g', 32_000, '160250'),
      goods('Sambal roa', 'ikan roa, cabai', 'botol', 38_000, '210390'),
      goods('Kue kering nastar', 'tepung terigu, nanas', 'toples', 65_000, '190531'),
      goods('Kerupuk ikan tenggiri', 'ikan tenggiri, tepung tapioka', 'bungkus', 25_000, '190590'),
      goods('Sirup pala', 'buah pala', 'botol', 30_000, '210690'),
      goods('Madu hutan', 'madu', '500 ml', 95_000, '040900'),
      goods('Dodol durian', 'durian, ketan', 'kotak', 40_000, '170490'),
      goods('Minuman jahe instan', 'jahe, gula', 'kotak', 22_000, '210120'),
    ],
  },
  SANDANG: {
    weight: 17,
    kbli: ['13134', '14111', '13121', '14131', '15129'],
    trades: ['Batik', 'Tenun', 'Konveksi', 'Bordir', 'Busana', 'Songket', 'Rajut'],
    goods: [
      goods('Batik tulis', 'katun primisima, malam', 'lembar', 650_000, '520852', 'batik tulis'),
      goods('Batik cap', 'katun, malam', 'lembar', 165_000, '520852', 'batik cap'),
      goods('Batik ciprat', 'katun, malam', 'lembar', 150_000, '520852', 'batik ciprat'),
      goods('Kain tenun ikat', 'benang kapas', 'lembar', 480_000, '520942', 'tenun ikat'),
      goods('Songket', 'benang sutra, benang emas', 'lembar', 1_450_000, '500720', 'songket'),
      goods('Kemeja pria', 'katun', 'potong', 185_000, '620520'),
      goods('Mukena bordir', 'katun', 'set', 220_000, '621143', 'bordir'),
      goods('Hijab voal', 'voal', 'lembar', 55_000, '621410'),
    ],
  },
  KERAJINAN: {
    weight: 16,
    kbli: ['16292', '16291', '32903', '23932', '15121'],
    trades: ['Anyaman', 'Ukiran', 'Rotan', 'Bambu', 'Gerabah', 'Kriya', 'Perak', 'Mutiara'],
    goods: [
      goods('Tas anyaman pandan', 'daun pandan', 'buah', 95_000, '460219', 'anyam'),
      goods('Keranjang rotan', 'rotan', 'buah', 120_000, '460212', 'anyam'),
      goods('Ukiran kayu', 'kayu jati', 'buah', 750_000, '442011', 'ukir'),
      goods('Gelas batok kelapa', 'batok kelapa', 'buah', 35_000, '442199', 'bubut'),
      goods('Vas gerabah', 'tanah liat', 'buah', 80_000, '691390', 'putar'),
      goods('Cincin perak', 'perak', 'buah', 275_000, '711311'),
      goods('Bros mutiara air tawar', 'mutiara, tembaga', 'buah', 150_000, '711620'),
      goods('Tikar mendong', 'mendong', 'lembar', 60_000, '460129', 'anyam'),
      goods('Lampu hias bambu', 'bambu, limbah industri', 'buah', 210_000, '940599'),
    ],
  },
  KIMIA_BAHAN_BANGUNAN: {
    weight: 7,
    kbli: ['23921', '20231', '23951', '20294'],
    trades: ['Batu Bata', 'Genteng', 'Sabun', 'Minyak Atsiri', 'Paving', 'Keramik'],
    goods: [
      goods('Batu bata merah', 'tanah liat', '1.000 buah', 780_000, '690410'),
      goods('Genteng press', 'tanah liat', 'buah', 2_800, '690510'),
      goods('Sabun cair', 'kelapa sawit', 'liter', 24_000, '340130'),
      goods('Minyak nilam', 'daun nilam', 'kg', 620_000, '330129'),
      goods('Paving block', 'semen, pasir', 'm2', 85_000, '681019'),
    ],
  },
  LOGAM_ELEKTRONIKA: {
    weight: 6,
    kbli: ['25920', '25931', '25119', '26400'],
    trades: ['Bengkel Las', 'Pandai Besi', 'Teknik', 'Cor Logam', 'Elektronika'],
    goods: [
      goods('Pisau dapur', 'baja', 'buah', 75_000, '821192', 'tempa'),
      goods('Cangkul', 'baja, kayu', 'buah', 110_000, '820130', 'tempa'),
      goods('Pagar besi', 'besi hollow', 'm2', 550_000, '730890'),
      goods('Wajan aluminium', 'aluminium', 'buah', 90_000, '761510', 'cor'),
      goods('Mesin pencacah', 'besi, motor listrik', 'unit', 6_500_000, '843680'),
    ],
  },
  ANEKA: {
    weight: 7,
    kbli: ['31001', '32909', '15202', '31009'],
    trades: ['Mebel', 'Furnitur', 'Sepatu', 'Mainan', 'Percetakan'],
    goods: [
      goods('Kursi tamu jati', 'kayu jati', 'set', 4_800_000, '940169'),
      goods('Lemari pakaian', 'kayu mahoni', 'unit', 2_900_000, '940350'),
      goods('Sepatu kulit pria', 'kulit sapi', 'pasang', 320_000, '640359'),
      goods('Mainan kayu edukatif', 'kayu pinus', 'set', 95_000, '950300'),
      goods('Sandal kulit', 'kulit sapi', 'pasang', 140_000, '640399'),
    ],
  },
  JASA: {
    weight: 3,
    kbli: ['95230', '96121', '18120'],
    trades: ['Sablon', 'Penjahit', 'Servis', 'Rias'],
    goods: [
      goods('Jasa sablon kaus', 'tinta', 'potong', 35_000, '611090'),
      goods('Jahit seragam', 'kain', 'potong', 120_000, '620333'),
    ],
  },
};

export const sectorWeights = Object.fromEntries(
  Object.entries(branches).map(([sector, { weight }]) => [sector, weight]),
) as Record<string, number>;

const auspicious =
  'Sinar Sumber Maju Karya Berkah Mitra Cahaya Putra Mekar Tunas Bina Harapan Usaha Citra Griya Rumah Pesona Mutiara Sekar Ratna Anugerah Permata Lestari Surya Bintang Kencana'.split(
    ' ',
  );
const fortune =
  'Jaya Rejeki Bersama Mandiri Abadi Sejahtera Makmur Sari Lestari Utama Indah Barokah Rahayu Sentosa Nusantara Asri Baru Kita Agung Perkasa Mulya Murni Kencana Persada'.split(
    ' ',
  );

const calling = { FEMALE: ['Bu', 'Mak', 'Mbak', 'Ibu'], MALE: ['Pak', 'Mas', 'Bang'] };

/** A name to trade under: a trade and good wishes, or a trade and whose it is. */
export function tradeName(sector: string, owner: { name: string; sex: 'FEMALE' | 'MALE' }, dice: Dice): string {
  const trade = dice.pick(branches[sector]?.trades ?? ['Usaha']);
  const wish = () => {
    const first = dice.pick(auspicious);
    const second = dice.pick(fortune);
    return first === second ? first : `${first} ${second}`;
  };
  const roll = dice.next();
  if (roll < 0.3) return `${trade} ${dice.pick(calling[owner.sex])} ${owner.name.split(' ')[0]}`;
  if (roll < 0.72) return `${trade} ${wish()}`;
  return roll < 0.9 ? wish() : `${trade} ${owner.name.split(' ').at(-1)} ${dice.pick(fortune)}`;
}
