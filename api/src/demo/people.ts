import type { Dice } from './dice.ts';

/** Names as they are common in a part of the country, put together by chance: any likeness to a person is one. */
const peoples = {
  java: {
    provinces: ['31', '33', '34', '35', '18', '36'],
    FEMALE: words(
      'Siti Sri Endang Wahyuni Rahayu Sulastri Ningsih Suryani Partini Tri Dwi Eka Yuliana Lestari Indah Ratna Retno Sumarni Kartika Wulan Murni Suprihatin Titik Nurul',
    ),
    MALE: words(
      'Agus Bambang Slamet Joko Sugeng Suparman Budi Eko Dwi Tri Hadi Wahyu Sutrisno Mulyono Teguh Bagus Heru Purnomo Sigit Yanto Widodo Suyatno Ahmad Nur',
    ),
    family: words(
      'Santoso Wibowo Susanto Utami Prasetyo Handayani Setiawan Lestari Nugroho Kusuma Wulandari Hidayat Saputra Pratiwi Raharjo Sulistyo Hartono Purwanti Astuti Suryanto Maryani Gunawan Permata Anggraini',
    ),
  },
  sunda: {
    provinces: ['32', '36'],
    FEMALE: words('Neneng Euis Iis Imas Cucu Nining Lilis Tati Entin Ai Yayah Rina Dewi Siti Nia Popon Elis Yeni'),
    MALE: words(
      'Asep Dadang Ujang Cecep Deden Iwan Ade Yayan Endang Tatang Dede Jajang Aceng Enjang Rudi Agus Wawan Iyan',
    ),
    family: words(
      'Suryana Hidayat Kurniawan Sutisna Permana Nurjanah Komariah Supriatna Rohaeti Setiadi Sumarna Hermawan Rosmiati Maulana Gunawan Solihin Fatimah Mulyana',
    ),
  },
  batak: {
    provinces: ['12'],
    FEMALE: words('Rosmaida Tiurma Lasma Romauli Herlina Marintan Dame Rumondang Riris Nurhaida Melati Duma'),
    MALE: words('Parlindungan Togar Binsar Poltak Monang Jonggi Saut Hotman Maruli Ramli Sahat Tigor'),
    family: words(
      'Simanjuntak Siregar Nasution Harahap Sinaga Lubis Situmorang Manurung Hutapea Tampubolon Ginting Sembiring Tarigan Purba Pane Daulay',
    ),
  },
  malay: {
    provinces: ['11', '13', '14', '15', '16', '17', '19', '21', '61', '62', '63', '64', '65', '52'],
    FEMALE: words(
      'Nurhayati Fatimah Zubaidah Rosnawati Mariani Yusnidar Aisyah Hasnah Salmah Nuraini Ermawati Zulaikha Cut Desi Yulianti Rahmi Baiq Norhayati',
    ),
    MALE: words(
      'Zulkifli Syahrul Rizal Hasan Abdul Muhammad Ridwan Fauzi Iskandar Syamsul Teuku Arifin Yusuf Idris Hendra Lalu Rahmad Norman',
    ),
    family: words(
      'Rahman Hamid Hasibuan Saleh Yunus Ismail Chaniago Tanjung Putra Sari Syahputra Amin Jamal Marlina Efendi Fitri Usman Basri Noor Anwar Hakim Mahdi',
    ),
  },
  east: {
    provinces: ['51', '53', '71', '72', '73', '74', '75', '76', '81', '82', '91', '92', '93', '94', '95', '96'],
    FEMALE: words(
      'Ni-Made Ni-Wayan Ni-Ketut Yohana Maria Martha Yuliana Andi Hasna Sitti Agustina Paulina Debora Kristina Rosalina Nurmala',
    ),
    MALE: words(
      'I-Made I-Wayan I-Ketut Yohanis Petrus Markus Andi Daeng Baso Syarif Yakobus Simon Stefanus Benyamin Ferdinand La',
    ),
    family: words(
      'Suardana Suartini Wirawan Artini Lamba Mandey Rumambi Wenda Tabuni Nahak Bria Mappasere Patta Sondakh Latuheru Pattiasina Rumbiak Wanggai Kogoya Amiruddin Hasanuddin Rauf',
    ),
  },
};

function words(text: string): string[] {
  return text.split(' ').map((word) => word.replace('-', ' '));
}

const peopleOf = (province: string, dice: Dice) => {
  const local = Object.values(peoples).filter(({ provinces }) => provinces.includes(province));
  // People move: one in six bears a name of another part of the country.
  return dice.chance(1 / 6) ? peoples[dice.pick(['java', 'sunda', 'malay'] as const)] : dice.pick(local);
};

export interface Person {
  name: string;
  sex: 'FEMALE' | 'MALE';
}

export function person(province: string, dice: Dice, women = 0.58): Person {
  const people = peopleOf(province, dice);
  const sex = dice.chance(women) ? 'FEMALE' : 'MALE';
  const first = dice.pick(people[sex]);
  const second = dice.chance(0.25) ? ` ${dice.pick(people[sex])}` : '';
  const family = dice.chance(0.85) || !second ? ` ${dice.pick(people.family)}` : '';
  return { sex, name: `${first}${second.trim() === first ? '' : second}${family}` };
}

/**
 * Numbers and addresses that cannot be anybody's: after +62 no Indonesian number begins with 0, `.example` is kept free by
 * RFC 2606, a NIB begins with the day of its issue or with 8, 9 or 02, never with 0000, and an NPWP never with 00; and no
 * region, packaging or food has the code 00 or 0 with which the numbers of papers go on here.
 */
export const synthetic = {
  phone: (n: number): string => `+62000${String(n).padStart(8, '0')}`,
  email: (name: string, n: number): string => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${n}@sintetis.example`,
  nib: (n: number): string => `0000${String(n).padStart(9, '0')}`,
  npwp: (n: number): string => `0000${String(n).padStart(11, '0')}`,
  number: (kind: string, n: number): string => `SINTETIS/${kind}/${String(n).padStart(6, '0')}`,
  certificate: (code: string, n: number): string => {
    if (code === 'HALAL') return `ID${String(n).padStart(17, '0')}`;
    if (code === 'PIRT') return `${String(n).padStart(13, '0')}-00`;
    if (code === 'BPOM_MD') return `MD${String(n).padStart(12, '0')}`;
    return `SINTETIS/${code}/${String(n).padStart(6, '0')}`;
  },
};
