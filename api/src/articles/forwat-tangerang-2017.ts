import { Group } from '../business/group.ts';
import { Product } from '../business/product.ts';
import { Delegation } from '../exhibition/delegation.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { Organization } from '../registry/organization.ts';
import { Source } from '../registry/source.ts';
import { Training } from '../training/training.ts';
import type { Book } from './book.ts';
import type { SharedOrganizations } from './organizations.ts';

/** A ministry trains 120 businesses of Tangerang Raya; how many came from the city itself nobody says. */
export function forwatTangerang2017(book: Book, { ditjenIkm }: SharedOrganizations): void {
  const { add, figures, flags, region } = book;
  book.source = book.enter(Source, {
    title: 'Disperindag Kota Tangerang Optimis Produk IKM Binaannya Tembus Pasar Nasional',
    kind: 'NEWS',
    publisher: 'FORWAT',
    statedIn: region('36.71'),
    notes:
      'Advertorial, ditandai "(adv)"; tanggal terbit tidak tercantum, keterangan foto bertanggal Rabu, 4 Oktober 2017. Narasumber: Herry Sukarnapura, kepala seksi bidang industri logam, mesin dan elektronik Disperindag Kota Tangerang (jabatan tercetak "Kepala Seksi Last Industri Logam Mesin dan Elektronik"). Menurut dinas, sebagian besar IKM kota itu membuat pakaian jadi dan kue, dan produknya pernah tampil pada pameran tingkat nasional dan internasional.',
  });

  const disperindag = add(Organization, {
    name: 'Dinas Perindustrian dan Perdagangan Kota Tangerang',
    kind: 'DISPERINDAG_KABKOTA',
    aliases: ['Disperindag Kota Tangerang'],
    region: region('36.71'),
  });
  figures(
    disperindag,
    {
      measure: 'EVENTS',
      unit: 'EVENTS',
      dimension: 'KIND',
      category: 'BIMTEK',
      missingReason: 'NOT_STATED',
      notes: 'Bimtek tingkat kota disebut sering diadakan, tanpa jumlah.',
    },
    {
      measure: 'EVENTS',
      unit: 'EVENTS',
      dimension: 'KIND',
      category: 'EXHIBITION',
      value: 2,
      notes: 'Pameran yang sudah diikuti pada 2017: Pontianak dan Bali.',
    },
  );

  const cohort = (trade: string, sector: string) =>
    add(Group, { name: `WUB ${trade}`, kind: 'WUB_COHORT', sector, aliases: [`Wadah Usaha Bersama ${trade}`] });
  const groups = [
    cohort('pakaian jadi', 'SANDANG'),
    cohort('servis AC', 'JASA'),
    cohort('keripik', 'PANGAN'),
    cohort('tempe', 'PANGAN'),
  ];
  flags(groups[1] as Group, {
    code: 'SECTOR_DOUBT',
    severity: 'INFO',
    detail: 'Servis AC adalah jasa, bukan industri pengolahan, tetapi disebut di antara IKM.',
    state: 'ACCEPTED',
    resolution: 'Dicatat dengan cabang JASA, sehingga tidak terhitung sebagai industri pengolahan.',
  });

  const training = add(Training, {
    name: 'Bimtek Penumbuhan dan Pengembangan Wirausaha Industri Kecil dan Menengah',
    kind: 'BIMTEK',
    level: 'NATIONAL',
    state: 'HELD',
    organiser: ditjenIkm,
    beneficiaries: [disperindag],
    topic:
      'Menumbuhkan dan mengembangkan pelaku IKM. Harapan dinas: pengetahuan meningkat, mutu produk ikut meningkat, dan produk menembus pasar ekspor; hasilnya tidak diukur.',
    venue: 'Hotel Grand Serpong',
    venueRegion: region('36.71'),
    catchment: [region('36.03'), region('36.71'), region('36.74')],
    startsOn: '2017-10-04',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    endsOn: '2017-10-08',
    groups,
    branches: ['pakaian jadi', 'servis AC', 'keripik', 'tempe'],
    sectors: ['SANDANG', 'JASA', 'PANGAN'],
  });
  const counted = { measure: 'PARTICIPANTS', unit: 'BUSINESSES' };
  const part = (code: string) => ({
    ...counted,
    dimension: 'REGION',
    category: code,
    region: region(code),
    missingReason: 'NOT_STATED',
    notes: 'Yang disebut hanya jumlah seluruh Tangerang Raya.',
  });
  figures(
    training,
    {
      ...counted,
      value: 120,
      notes: '120 pelaku IKM dari Tangerang Raya: Kabupaten Tangerang, Kota Tangerang dan Kota Tangerang Selatan.',
    },
    part('36.03'),
    part('36.71'),
    part('36.74'),
    { measure: 'GROUPS', unit: 'GROUPS', value: 4 },
    { measure: 'TEST_GAIN', unit: 'POINTS', missingReason: 'NOT_RECORDED' },
    { measure: 'ATTENDANCE_RATE', unit: 'PERCENT', missingReason: 'NOT_RECORDED' },
  );
  flags(
    training,
    {
      code: 'GLOSSARY_CONFLICT',
      severity: 'WARNING',
      detail: 'WUB dijabarkan sebagai "Wadah Usaha Bersama", padahal lazimnya berarti Wirausaha Baru.',
      resolution:
        'Keempat kelompok dicatat sebagai angkatan wirausaha baru (WUB_COHORT) dengan penjabaran sumber sebagai nama lain.',
    },
    {
      code: 'CLAIM_CONFLICT',
      severity: 'INFO',
      detail: 'Judul menyebut pasar nasional, isi berita menyebut pasar ekspor.',
      resolution: 'Tujuan dicatat menurut isi berita.',
    },
    {
      code: 'SPELLING',
      severity: 'INFO',
      detail: 'Nama kementerian dan jabatan narasumber salah cetak pada keterangan foto dan isi berita.',
      state: 'RESOLVED',
      resolution: 'Ditulis menurut ejaan resmi; bentuk tercetak ada pada catatan sumber.',
    },
    {
      code: 'ENCODING',
      severity: 'INFO',
      detail: 'Satu kata didahului karakter rusak ("┬á").',
      state: 'RESOLVED',
      resolution: 'Dibaca sebagai spasi.',
    },
  );

  const sentTo = (exhibition: Exhibition) => {
    const delegation = add(Delegation, { exhibition, organization: disperindag, region: region('36.71') });
    figures(delegation, { ...counted, missingReason: 'NOT_STATED' });
  };
  const inYear = { year: 2017, startsOn: '2017-01-01', startsOnPrecision: 'YEAR', startsOnCertainty: 'STATED' };
  const unnamed = 'Nama pameran tidak disebut.';
  sentTo(
    add(Exhibition, {
      name: 'Pameran di Pontianak 2017',
      state: 'CLOSED',
      region: region('61.71'),
      ...inYear,
      description: unnamed,
    }),
  );
  sentTo(
    add(Exhibition, {
      name: 'Pameran di Bali 2017',
      state: 'CLOSED',
      region: region('51'),
      ...inYear,
      description: unnamed,
    }),
  );
  sentTo(
    add(Exhibition, {
      name: 'Pameran di Solo 2017',
      state: 'PLANNED',
      region: region('33.72'),
      year: 2017,
      startsOn: '2017-12-01',
      startsOnPrecision: 'MONTH',
      startsOnCertainty: 'STATED',
      description: `${unnamed} Direncanakan untuk Desember 2017; harinya tidak disebut.`,
    }),
  );

  const known = { region: region('36.71'), flagship: true, tags: ['unggulan'] };
  add(Product, {
    name: 'Kue dodol',
    sector: 'PANGAN',
    ...known,
    description: 'Produk binaan dinas yang cukup dikenal.',
  });
  add(Product, {
    name: 'Cinderamata dari limbah industri',
    sector: 'KERAJINAN',
    materials: ['limbah industri'],
    ...known,
    description: 'Kerajinan tangan binaan dinas yang cukup dikenal.',
  });
}
