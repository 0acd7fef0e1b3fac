import { ExportRecord } from '../business/export-record.ts';
import { Product } from '../business/product.ts';
import { Delegation } from '../exhibition/delegation.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { Programme } from '../mentoring/programme.ts';
import { Organization } from '../registry/organization.ts';
import { Source } from '../registry/source.ts';
import type { Book } from './book.ts';
import type { SharedOrganizations } from './organizations.ts';

/** Seven handicraft makers from NTB go to the Jakarta Expo; for one of them nobody says who pays. */
export function radarLombok2016(book: Book, { astra }: SharedOrganizations): void {
  const { add, figures, flags, region } = book;
  book.source = book.enter(Source, {
    title: 'Tujuh Pelaku IKM Handycraft Ikuti Jakarta Expo',
    kind: 'NEWS',
    publisher: 'Radar Lombok',
    author: 'luk',
    statedIn: region('52.71'),
    notes:
      'Narasumber: Taufik Rahman, Kepala BP3ED Disperindag Provinsi NTB, di Mataram. Foto: Lukman Hakim. Tanggal tercetak "Jum’at (8/10)" tanpa tahun; 8 Oktober 2016 jatuh pada Sabtu. Tahun 2016 disimpulkan: (a) berita koran yang sama bertanggal Senin (30/5), hari yang cocok dengan 2016, memuat kepala BP3ED yang sama dan dua usaha NTB terpilih untuk Trade Expo di Kemayoran; (b) Trade Expo Indonesia masih di JIExpo Kemayoran pada 2016 dan pindah ke ICE BSD sejak 2017; (c) pada awal 2021 NTB sudah memisahkan Dinas Perindustrian dan Dinas Perdagangan.',
  });

  const kemendag = add(Organization, { name: 'Kementerian Perdagangan', kind: 'MINISTRY', aliases: ['Kemendag'] });
  const disperindag = add(Organization, {
    name: 'Dinas Perindustrian dan Perdagangan Provinsi Nusa Tenggara Barat',
    kind: 'DISPERINDAG_PROV',
    aliases: ['Disperindag NTB', 'Disperindag Provinsi NTB'],
    region: region('52'),
  });
  const bp3ed = add(Organization, {
    name: 'Balai Pelatihan, Pengembangan Produk Ekspor Daerah',
    kind: 'OTHER_AGENCY',
    aliases: ['BP3ED', 'BP3ED NTB'],
    region: region('52'),
    parent: disperindag,
  });
  flags(bp3ed, {
    code: 'SPELLING',
    severity: 'INFO',
    detail: 'Nama balai tercetak "Eskpor".',
    state: 'RESOLVED',
    resolution: 'Ditulis "Ekspor".',
  });
  flags(astra, {
    code: 'OTHER',
    severity: 'INFO',
    detail: 'Radar Lombok menulis "PT Astra", Media Indonesia menulis "Astra" saja; badan hukumnya tidak disebut.',
    state: 'ACCEPTED',
    resolution: 'Dicatat sebagai satu organisasi sampai ada sumber yang membedakannya.',
  });

  const expo = add(Exhibition, {
    name: 'Jakarta Expo 2016',
    year: 2016,
    state: 'PLANNED',
    level: 'NATIONAL',
    venue: 'Jakarta International Expo (JIExpo) Kemayoran',
    region: region('31.71.03'),
    startsOn: '2016-10-12',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'INFERRED',
    endsOn: '2016-10-15',
    description:
      'Pameran dengan peserta dari seluruh Indonesia; ratusan hingga ribuan pembeli dari dalam dan luar negeri diharapkan datang. Berita terbit sebelum pameran berlangsung, jadi hasilnya tidak diketahui.',
  });
  figures(
    expo,
    {
      measure: 'BUYERS',
      missingReason: 'NOT_STATED',
      approximate: true,
      unit: 'PEOPLE',
      notes: 'Harapan penyelenggara: ratusan bahkan ribuan pembeli, dalam dan luar negeri; bukan angka.',
    },
    {
      measure: 'SALES',
      missingReason: 'NOT_RECORDED',
      unit: 'RUPIAH',
      notes: 'Berita mendahului pameran. Tidak tercatat bukan berarti nol.',
    },
  );
  flags(
    expo,
    {
      code: 'FUNDING_SUM_MISMATCH',
      severity: 'WARNING',
      detail: 'Tujuh peserta, tetapi sumber dana hanya disebut untuk enam: 2 APBN, 2 PT Astra, 2 mandiri.',
      resolution: 'Satu peserta dicatat dengan sumber dana UNKNOWN; persentase tetap memakai dasar tujuh.',
    },
    {
      code: 'VENUE_CONFLICT',
      severity: 'WARNING',
      detail:
        'Tempat disebut "Jakarta Expo Kemayoran" di awal dan "Jakarta Expo Kebayoran" kemudian. Kebayoran Lama (31.74.05) dan Kebayoran Baru (31.74.07) adalah kecamatan lain.',
      resolution: 'Dicatat di JIExpo, Kecamatan Kemayoran (31.71.03): gedung pameran itu berada di sana.',
    },
    {
      code: 'YEAR_INFERRED',
      severity: 'WARNING',
      detail: 'Berita tidak menyebut tahun. Hitungan hari saja memberi 2010 atau 2021; bukti lain menunjuk 2016.',
      resolution:
        'Dicatat 12–15 Oktober 2016 dengan kepastian INFERRED; alasannya ada pada catatan sumber. Trade Expo Indonesia 2016 resminya berakhir 16 Oktober, jadi hari terakhir mungkin kurang satu.',
    },
    {
      code: 'WEEKDAY_MISMATCH',
      severity: 'INFO',
      detail: 'Tercetak "Jum’at (8/10)", sedangkan 8 Oktober 2016 adalah hari Sabtu.',
      resolution: 'Hari atau tanggal salah cetak (Jumat berarti 7 Oktober); tanggal pernyataan dibiarkan kosong.',
    },
  );

  const delegation = add(Delegation, {
    exhibition: expo,
    organization: disperindag,
    supporters: [bp3ed, astra],
    region: region('52'),
    description:
      'Dikirim melalui BP3ED. Dipilih karena kelebihan dan mutu produknya, yang disebut sudah berstandar. Nama ketujuh usaha tidak disebut.',
  });
  const counted = { measure: 'PARTICIPANTS', unit: 'BUSINESSES' };
  figures(
    delegation,
    { ...counted, value: 7 },
    { ...counted, dimension: 'SECTOR', category: 'KERAJINAN', value: 7 },
    {
      ...counted,
      dimension: 'FUNDING',
      category: 'APBN',
      value: 2,
      organization: kemendag,
      notes: 'Komponen biaya tidak disebut.',
    },
    {
      ...counted,
      dimension: 'FUNDING',
      category: 'CSR_PARTNER',
      value: 2,
      organization: astra,
      notes: 'Dibiayai mitra yang juga membina; komponen biaya dan nama usahanya tidak disebut.',
    },
    {
      ...counted,
      dimension: 'FUNDING',
      category: 'SELF',
      value: 2,
      qualifiers: ['TRANSPORT', 'ACCOMMODATION'],
      notes: 'Membayar sendiri transportasi dan akomodasi.',
    },
    {
      ...counted,
      dimension: 'FUNDING',
      category: 'UNKNOWN',
      value: 1,
      notes: 'Sisa dari tujuh yang sumber dananya tidak disebut.',
    },
    {
      measure: 'TRAINED_AND_MENTORED',
      unit: 'BUSINESSES',
      value: 7,
      notes: 'Menurut pernyataan, bukan catatan: ketujuhnya sudah mengikuti pelatihan dan pendampingan.',
    },
    { measure: 'SALES', missingReason: 'NOT_RECORDED', unit: 'RUPIAH' },
  );

  const earlier = add(Exhibition, {
    name: 'Pameran di Yogyakarta',
    state: 'CLOSED',
    region: region('34'),
    description:
      'Nama dan tanggal pameran tidak disebut; hanya bahwa BP3ED pernah mengirim sejumlah pelaku IKM ke sana.',
  });
  const sent = add(Delegation, {
    exhibition: earlier,
    organization: disperindag,
    supporters: [bp3ed],
    region: region('52'),
  });
  figures(sent, { ...counted, missingReason: 'NOT_STATED', notes: '"Sejumlah" pelaku IKM.' });

  const coconut = add(Product, {
    name: 'Kerajinan batok kelapa',
    region: region('52'),
    sector: 'KERAJINAN',
    materials: ['batok kelapa'],
    description: 'Karya perajin NTB menurut keterangan foto; pembuatnya tidak disebut.',
  });
  add(ExportRecord, {
    product: coconut,
    notes: 'Disebut sudah masuk pasar ekspor ke berbagai negara; tidak satu negara pun disebut.',
  });

  add(Programme, {
    name: 'Pembinaan perajin NTB oleh PT Astra',
    kind: 'MENTORING',
    state: 'RUNNING',
    owner: astra,
    region: region('52'),
    sector: 'KERAJINAN',
    description: 'PT Astra disebut sebagai mitra yang selama ini membina; lama dan isi pembinaan tidak disebut.',
  });
  add(Programme, {
    name: 'Pelatihan dan pendampingan produk ekspor NTB',
    kind: 'MIXED',
    state: 'RUNNING',
    owner: disperindag,
    region: region('52'),
    description:
      'Pendampingan dan pelatihan dengan pelatih dari kementerian, agar kerajinan dan pangan olahan menembus pasar ekspor.',
  });
}
