import { Constraint } from '../mentoring/constraint.ts';
import { Programme } from '../mentoring/programme.ts';
import { Organization } from '../registry/organization.ts';
import { Source } from '../registry/source.ts';
import type { Book } from './book.ts';
import type { SharedOrganizations } from './organizations.ts';

/** Training alone is not enough: craft businesses are mentored for about two years, until their output is consistent. */
export function mediaIndonesia2019(book: Book, { ditjenIkm, astra }: SharedOrganizations): void {
  const { add, figures, flags, region } = book;
  book.source = book.enter(Source, {
    title: 'Pelaku IKM Kerajinan Masih Perlu Pendampingan',
    kind: 'NEWS',
    publisher: 'Media Indonesia',
    author: 'Agus Utantoro',
    publishedOn: '2019-04-25',
    publishedAt: new Date('2019-04-25T16:00:00+07:00') as never,
    statedOn: '2019-04-24',
    statedIn: region('34.71'),
    notes:
      'Narasumber: Gati Wibawaningsih, Direktur Jenderal IKMA Kementerian Perindustrian, pada pengukuhan dewan pengurus pusat Perkumpulan Penyuluh Perindustrian dan Perdagangan Indonesia di Yogyakarta, Rabu malam. Pelatihan saja tidak cukup: pendampingan berlanjut sampai hasil produksi benar-benar konsisten.',
  });
  add(Organization, { name: 'Perkumpulan Penyuluh Perindustrian dan Perdagangan Indonesia', kind: 'ASSOCIATION' });

  const ceper = add(Programme, {
    name: 'Pendampingan IKM di Ceper, Klaten',
    kind: 'MENTORING',
    state: 'RUNNING',
    owner: ditjenIkm,
    partners: [astra],
    region: region('33.10.11'),
    sector: 'KERAJINAN',
    defaultMonths: 24,
    description:
      'Contoh pendampingan yang rata-rata berlangsung dua tahun. Selesai bila hasilnya konsisten, bukan karena hadir.',
  });
  figures(ceper, {
    measure: 'MENTORING_MONTHS',
    unit: 'MONTHS',
    value: 24,
    notes: 'Rata-rata menurut pernyataan; dipakai sebagai lama baku program, bukan sebagai rata-rata terukur.',
  });
  flags(ceper, {
    code: 'SECTOR_DOUBT',
    severity: 'WARNING',
    detail: 'Ceper adalah sentra pengecoran logam, tetapi disebut sebagai contoh IKM kerajinan.',
    resolution:
      'Cabang dicatat menurut sumber. Riset lain mendukung sisi logam: pembinaan sektor logam oleh yayasan Astra (YDBA) di Surakarta pada 2019, tujuh UKM percontohan, juga dua tahun, dengan Klaten di antara lokasinya.',
  });

  figures(
    ditjenIkm,
    {
      measure: 'MENTORED_SHARE',
      unit: 'PERCENT',
      dimension: 'SECTOR',
      category: 'KERAJINAN',
      missingReason: 'NOT_STATED',
      notes: 'Bagian IKM kerajinan terlatih yang juga didampingi tidak disebut.',
    },
    {
      measure: 'MARKET_INTELLIGENCE',
      unit: 'UNKNOWN',
      value: 0,
      notes: 'Disebut belum ada petugas intelijen pasar di luar negeri.',
    },
  );
  const obstacle = (category: string, description: string) =>
    add(Constraint, { category, sector: 'KERAJINAN', raisedOn: '2019-04-24', description });
  obstacle('DESIGN', 'Desain produk kerajinan.');
  obstacle('CONSISTENCY', 'Hasil produksi belum konsisten baik.');
  obstacle('DESIGNERS', 'Desainer yang andal dan inovatif masih terbatas.');
  obstacle('STANDARDS', 'Produk belum konsisten memenuhi standar yang diminta pasar, terutama pasar luar negeri.');

  const embassies = add(Organization, {
    name: 'Kedutaan Besar Republik Indonesia di luar negeri',
    kind: 'EMBASSY_ATTACHE',
    aliases: ['KBRI'],
  });
  const attaches = add(Organization, {
    name: 'Atase perdagangan Republik Indonesia di luar negeri',
    kind: 'EMBASSY_ATTACHE',
    aliases: ['Atase perdagangan'],
  });
  add(Programme, {
    name: 'Informasi pasar luar negeri untuk IKM kerajinan',
    kind: 'MARKET_INFORMATION',
    state: 'RUNNING',
    owner: ditjenIkm,
    partners: [embassies, attaches],
    sector: 'KERAJINAN',
    tags: ['pameran kerajinan di luar negeri'],
    description:
      'Pengganti intelijen pasar yang belum ada: kerja sama dengan KBRI dan atase perdagangan, serta pameran kerajinan di luar negeri.',
  });
}
