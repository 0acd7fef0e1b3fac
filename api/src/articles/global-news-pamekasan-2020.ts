import { Certificate } from '../business/certificate.ts';
import type { CertificateType } from '../business/certificate-type.ts';
import { ExportRecord } from '../business/export-record.ts';
import { Product } from '../business/product.ts';
import { Constraint } from '../mentoring/constraint.ts';
import { Programme } from '../mentoring/programme.ts';
import { Organization } from '../registry/organization.ts';
import { Source } from '../registry/source.ts';
import { Training } from '../training/training.ts';
import type { Book } from './book.ts';

/** Some 35 makers of Pamekasan discuss export; so far their goods leave the country in relatives' luggage. */
export function globalNewsPamekasan2020(book: Book, types: Record<string, CertificateType>): void {
  const { add, figures, flags, region } = book;
  const pamekasan = region('35.28');
  book.source = book.enter(Source, {
    title: 'Pelaku IKM Pamekasan Dilatih Tembus Pasar Global',
    kind: 'NEWS',
    publisher: 'global-news.co.id',
    author: 'mas',
    statedIn: pamekasan,
    notes:
      'Narasumber: Achmad Sjaifudin, kepala Disperindag Pamekasan. Tanggal terbit tidak tercantum; kegiatan bertanggal Senin, 16 November 2020.',
  });

  const disperindag = add(Organization, {
    name: 'Dinas Perindustrian dan Perdagangan Kabupaten Pamekasan',
    kind: 'DISPERINDAG_KABKOTA',
    aliases: ['Disperindag Pamekasan'],
    region: pamekasan,
  });
  const province = add(Organization, {
    name: 'Dinas Perindustrian dan Perdagangan Provinsi Jawa Timur',
    kind: 'DISPERINDAG_PROV',
    aliases: ['Disperindag Jatim', 'Disperindag Jawa Timur'],
    region: region('35'),
  });

  const fgd = add(Training, {
    name: 'FGD memasuki pasar global dengan regulasi yang benar',
    kind: 'FGD',
    level: 'KABKOTA',
    state: 'HELD',
    organiser: disperindag,
    beneficiaries: [disperindag],
    topic:
      'Cara mengekspor menurut aturan, serta memperbaiki jumlah dan mutu, terutama makanan dan minuman: rasa, pengemasan dan kemampuan produksi dalam waktu tertentu. Saluran yang dipandang paling tepat untuk sementara: media sosial.',
    venue: 'Hotel Cahaya Berlian, Jalan Trunojoyo Km 3',
    venueRegion: pamekasan,
    catchment: [pamekasan],
    startsOn: '2020-11-16',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    endsOn: '2020-11-16',
    speakers: ['Praktisi ekspor-impor', 'Disperindag Jawa Timur'],
    branches: ['makanan dan minuman', 'kerajinan tangan', 'mebel', 'perajin batik'],
    sectors: ['PANGAN', 'KERAJINAN', 'ANEKA', 'SANDANG'],
  });
  const counted = { measure: 'PARTICIPANTS', unit: 'PEOPLE' };
  const branch = (category: string) => ({ ...counted, dimension: 'SECTOR', category, missingReason: 'NOT_STATED' });
  figures(
    fgd,
    { ...counted, value: 35, approximate: true, notes: '"Sekitar 35 orang" pelaku IKM.' },
    branch('PANGAN'),
    branch('KERAJINAN'),
    branch('ANEKA'),
    branch('SANDANG'),
    { measure: 'BRANCHES', unit: 'BRANCHES', value: 4 },
    { measure: 'SPEAKERS', unit: 'PEOPLE', value: 2 },
    { measure: 'SPEAKERS', unit: 'PEOPLE', dimension: 'ROLE', category: 'PRACTITIONER', value: 1 },
    {
      measure: 'SPEAKERS',
      unit: 'PEOPLE',
      dimension: 'ROLE',
      category: 'GOVERNMENT',
      value: 1,
      organization: province,
    },
  );

  const coffee = add(Product, { name: 'Kopi Pamekasan', region: pamekasan, sector: 'PANGAN', materials: ['kopi'] });
  const carried = add(ExportRecord, {
    product: coffee,
    country: 'MY',
    channel: 'INFORMAL_CARRY',
    notes: 'Titipan kepada keluarga yang bekerja di luar negeri; ekspor besar dan rutin belum terjadi.',
  });
  flags(carried, {
    code: 'CLAIM_CONFLICT',
    severity: 'WARNING',
    detail: 'Kopi disebut sudah dipasarkan di Malaysia, tetapi ekspor rutin disebut belum terjadi.',
    resolution: 'Dicatat sebagai titipan: sampai di pasar luar negeri tanpa terhitung sebagai ekspor.',
  });
  add(Product, {
    name: 'Batik tulis Pamekasan',
    region: pamekasan,
    sector: 'SANDANG',
    technique: 'batik tulis',
    flagship: true,
    tags: ['unggulan', 'ekspor'],
    description: 'Diunggulkan untuk pasar internasional; sumber menyebutnya di antara kerajinan tangan.',
  });

  const planned = (type: CertificateType | undefined, productGroup: string, sector: string) =>
    add(Certificate, { type: type as CertificateType, state: 'PLANNED', region: pamekasan, productGroup, sector });
  planned(types.HALAL, 'Makanan dan minuman', 'PANGAN');
  planned(types.SNI, 'Kerajinan tangan', 'KERAJINAN');
  const nutrition = planned(types.LAB_NUTRITION, 'Makanan dan minuman', 'PANGAN');
  flags(nutrition, {
    code: 'WRONG_REQUIREMENT',
    severity: 'WARNING',
    detail:
      'Uji nutrisi disebut sebagai jalan memperoleh label halal, padahal sertifikasi halal tidak mensyaratkannya.',
    resolution: 'Dicatat sebagai dua layanan terpisah: uji nilai gizi dan halal.',
  });

  const aim = (category: string, description: string) =>
    add(Constraint, { category, sector: 'PANGAN', region: pamekasan, raisedOn: '2020-11-16', description });
  aim('TASTE', 'Rasa makanan dan minuman hendak diperbaiki.');
  aim('PACKAGING', 'Pengemasan makanan dan minuman hendak diperbaiki.');
  aim('CAPACITY', 'Kemampuan produksi dalam rentang waktu tertentu hendak diperbaiki.');

  const plan = (name: string, kind: string, sector?: string) =>
    add(Programme, {
      name,
      kind,
      state: 'PLANNED',
      owner: disperindag,
      region: pamekasan,
      ...(sector ? { sector } : {}),
    });
  plan('Inventarisasi produk kerajinan serta makanan dan minuman', 'INVENTORY');
  plan('Fasilitasi uji nutrisi makanan dan minuman', 'CERTIFICATION', 'PANGAN');
  plan('Pengupayaan label SNI untuk kerajinan tangan', 'CERTIFICATION', 'KERAJINAN');
}
