import { Group } from '../business/group.ts';
import { Product } from '../business/product.ts';
import { Award } from '../exhibition/award.ts';
import { Delegation } from '../exhibition/delegation.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { ExhibitionSeries } from '../exhibition/exhibition-series.ts';
import { Campaign } from '../market/campaign.ts';
import { Partnership } from '../market/partnership.ts';
import { Organization } from '../registry/organization.ts';
import { Source } from '../registry/source.ts';
import type { Book } from './book.ts';

/** The stand of Kabupaten Blitar takes a third prize; batik makers with disabilities are part of it. */
export function infopublikBlitar2018(book: Book): void {
  const { add, figures, flags, region } = book;
  book.source = book.enter(Source, {
    title: 'Pemkab Blitar Apresiasi Prestasi IKM',
    kind: 'NEWS',
    publisher: 'InfoPublik',
    author: 'MC Prov Jawa Timur',
    publishedOn: '2018-05-14',
    publishedAt: new Date('2018-05-14T18:16:00+07:00') as never,
    statedIn: region('35.78'),
    notes:
      'Narasumber: Ninik Rijanto, ketua Dekranasda Kabupaten Blitar (tercetak "Deskranasda"), dan Puguh Imam Susanto, kepala Disperindag Kabupaten Blitar. Pameran dibuka Gubernur Jawa Timur Soekarwo, yang menargetkan penjualan lebih tinggi daripada tahun-tahun sebelumnya. Redaktur: Noor Yanto.',
  });

  const government = add(Organization, {
    name: 'Pemerintah Kabupaten Blitar',
    kind: 'LOCAL_GOVERNMENT',
    aliases: ['Pemkab Blitar'],
    region: region('35.05'),
  });
  const disperindag = add(Organization, {
    name: 'Dinas Perindustrian dan Perdagangan Kabupaten Blitar',
    kind: 'DISPERINDAG_KABKOTA',
    aliases: ['Disperindag Kabupaten Blitar'],
    region: region('35.05'),
    parent: government,
  });
  const dekranasda = add(Organization, {
    name: 'Dekranasda Kabupaten Blitar',
    kind: 'DEKRANASDA',
    aliases: ['Deskranasda', 'Deskranasda Kabupaten Blitar', 'Dewan Kerajinan Nasional Daerah Kabupaten Blitar'],
    region: region('35.05'),
  });
  flags(dekranasda, {
    code: 'SPELLING',
    severity: 'INFO',
    detail: 'Sumber menulis "Deskranasda".',
    state: 'RESOLVED',
    resolution:
      'Organisasi yang sama: Dekranasda, Dewan Kerajinan Nasional Daerah. Ejaan sumber disimpan sebagai nama lain.',
  });
  const bumd = add(Organization, { name: 'BUMD Provinsi Jawa Timur', kind: 'BUMD', region: region('35') });

  const association = add(Group, {
    name: 'Asosiasi Batik Kabupaten Blitar',
    kind: 'ASSOCIATION',
    sector: 'SANDANG',
    region: region('35.05'),
    description: 'Perajin batik Kabupaten Blitar.',
  });
  const resapombo = add(Group, {
    name: 'Kampung Peduli Disabilitas Resapombo',
    kind: 'KSM',
    aliases: ['KSM Harapan Mulia', 'KSM Harapan Mulya'],
    sector: 'SANDANG',
    region: region('35.05.18.2009'),
    foundedOn: '2017-12-11',
    foundedOnPrecision: 'DAY',
    foundedOnCertainty: 'STATED',
    description:
      'Perajin batik penyandang disabilitas di Desa Resapombo, Kecamatan Doko. Nama KSM dan tanggal peresmian berasal dari luar artikel.',
  });

  const series = add(ExhibitionSeries, { name: 'Pameran Batik dan Bordir', aliases: ['Pameran Batik dan Border'] });
  const exhibition = add(Exhibition, {
    name: 'Pameran Batik dan Bordir 2018',
    series,
    year: 2018,
    theme: 'The Allurement of Tenun Ikat Bandar Kidul Kediri',
    state: 'CLOSED',
    level: 'PROVINCE',
    venue: 'Grand City',
    region: region('35.78'),
    startsOn: '2018-05-09',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    endsOn: '2018-05-13',
    description:
      'Peserta dari kabupaten dan kota di Jawa Timur, disertai peragaan busana batik, musik dan kampung kopi. Sasaran: penjualan naik dari tahun-tahun sebelumnya, tanpa angka.',
  });
  figures(
    exhibition,
    {
      measure: 'PARTICIPANTS',
      unit: 'UNKNOWN',
      value: 239,
      notes: '"239 peserta" dari kabupaten dan kota di Jawa Timur; tidak jelas apakah stan, usaha atau orang.',
    },
    { measure: 'SALES', unit: 'RUPIAH', missingReason: 'NOT_RECORDED' },
    {
      measure: 'SALES_GROWTH',
      unit: 'PERCENT',
      missingReason: 'NOT_STATED',
      notes:
        'Sasaran: naik. Penjualan tahun ini maupun tahun sebelumnya tidak tercatat, jadi pertumbuhan tidak dapat dihitung.',
    },
  );
  flags(
    exhibition,
    {
      code: 'UNIT_UNKNOWN',
      severity: 'WARNING',
      detail: '239 "peserta" dapat berarti stan, usaha atau orang.',
      resolution: 'Disimpan dengan satuan UNKNOWN dan tidak dibandingkan dengan jumlah usaha.',
    },
    {
      code: 'SPELLING',
      severity: 'INFO',
      detail: 'Nama pameran ditulis "bordir" dan "border".',
      state: 'RESOLVED',
      resolution: 'Dipakai "bordir"; yang lain disimpan sebagai nama lain seri.',
    },
  );

  const delegation = add(Delegation, {
    exhibition,
    organization: government,
    supporters: [dekranasda, disperindag],
    region: region('35.05'),
    groups: [association, resapombo],
    description:
      'Perajin Asosiasi Batik Kabupaten Blitar, termasuk penyandang disabilitas dari Kampung Peduli Disabilitas Resapombo. Karyanya diapresiasi pengunjung.',
  });
  figures(
    delegation,
    { measure: 'PARTICIPANTS', unit: 'BUSINESSES', missingReason: 'NOT_STATED' },
    {
      measure: 'PERSONS_WITH_DISABILITY',
      unit: 'PEOPLE',
      missingReason: 'NOT_STATED',
      notes: 'Ikut serta, jumlahnya tidak disebut.',
    },
    { measure: 'SALES', unit: 'RUPIAH', missingReason: 'NOT_RECORDED' },
  );
  add(Award, {
    exhibition,
    title: 'Stand Terbaik',
    rank: 3,
    delegation,
    notes: 'Juara 3, untuk stan Kabupaten Blitar, bukan untuk satu usaha.',
  });
  add(Product, {
    name: 'Batik ciprat',
    group: resapombo,
    sector: 'SANDANG',
    technique: 'batik ciprat',
    description: 'Karya perajin Kampung Peduli Disabilitas Resapombo.',
  });

  add(Campaign, {
    name: 'Gerakan Ayo Bela dan Beli Produk Blitar',
    kind: 'BUY_LOCAL',
    owner: government,
    region: region('35.05'),
    channels: ['EXHIBITION'],
    startsOn: '2017-05-01',
    startsOnPrecision: 'MONTH',
    startsOnCertainty: 'STATED',
    description:
      'Ajakan membeli produk Blitar, diluncurkan Mei tahun sebelum berita; dipromosikan antara lain lewat keikutsertaan pada pameran.',
  });
  add(Partnership, {
    office: disperindag,
    counterpart: bumd,
    kind: 'MARKETING',
    state: 'EXPLORING',
    topics: ['pameran', 'misi dagang', 'pasar induk agro', 'pelatihan pengemasan', 'pemasaran daring', 'ekspor'],
    notes:
      'Penjajakan, bersama Dekranasda Kabupaten Blitar, agar produk Blitar ikut pameran, misi dagang dan pasar induk agro, disertai pelatihan pengemasan, pemasaran daring dan ekspor.',
  });
  add(Partnership, {
    office: disperindag,
    counterpartName: 'Industri besar, belum disebut namanya',
    kind: 'OTHER',
    state: 'PLANNED',
    notes:
      'Rencana, bersama Dekranasda Kabupaten Blitar, memperluas akses pasar dan menumbuhkan wirausaha baru; mitranya belum disebut.',
  });

  book.source = book.enter(Source, {
    title: 'Catatan riset tentang kelompok Resapombo, di luar artikel',
    kind: 'OTHER',
    publisher: 'Riset proyek Binaan',
    notes:
      'Tiga sumber di luar artikel menyebut tiga angka. Kelompok itu adalah KSM Harapan Mulia (juga ditulis Mulya), diresmikan 11 Desember 2017.',
  });
  figures(
    resapombo,
    { measure: 'MEMBERS', unit: 'PEOPLE', value: 25, asOf: '2018-05-01', asOfPrecision: 'MONTH' },
    { measure: 'MEMBERS', unit: 'PEOPLE', value: 23, asOf: '2018-10-01', asOfPrecision: 'MONTH' },
    {
      measure: 'PERSONS_WITH_DISABILITY',
      unit: 'PEOPLE',
      value: 50,
      notes: 'Warga penyandang disabilitas, tidak semuanya anggota.',
    },
  );
  flags(resapombo, {
    code: 'SOURCES_DISAGREE',
    severity: 'WARNING',
    detail: 'Tiga sumber memberi tiga angka: 25 orang, 23 orang, dan 50 warga penyandang disabilitas.',
    resolution: 'Ketiganya disimpan; tidak satu pun dipakai untuk jumlah yang hadir di pameran.',
  });
}
