import { Visible } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Decimal, Link, LongText, type Ref, Text, Texts, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { email, phone } from '../registry/contact.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';

export const LegalForm = enumeration(
  'LegalForm',
  'Legal form of a business.',
  {
    PERORANGAN: 'PERORANGAN',
    UD: 'UD',
    CV: 'CV',
    PT: 'PT',
    PT_PERORANGAN: 'PT_PERORANGAN',
    KOPERASI: 'KOPERASI',
    KUB: 'KUB',
    KSM: 'KSM',
  },
  {
    PERORANGAN: { description: 'A person in business without a legal form of its own.' },
    KUB: { description: 'Kelompok usaha bersama: a joint business group.' },
    KSM: { description: 'Kelompok swadaya masyarakat: a community self-help group.' },
    UD: { description: 'Usaha dagang: a trading business of one person.' },
    CV: { description: 'Commanditaire vennootschap: a limited partnership.' },
    PT: { description: 'Perseroan terbatas: a limited company.' },
    PT_PERORANGAN: { description: 'A limited company of one person, for micro and small businesses.' },
    KOPERASI: { description: 'A cooperative.' },
  },
);

export const BusinessStatus = enumeration(
  'BusinessStatus',
  'Where a business stands in the register.',
  { CANDIDATE: 'CANDIDATE', ACTIVE: 'ACTIVE', DORMANT: 'DORMANT', CLOSED: 'CLOSED', MERGED: 'MERGED' },
  {
    CANDIDATE: { description: 'Entered, not yet confirmed by an office.' },
    DORMANT: { description: 'Exists but does not produce at present.' },
    CLOSED: { description: 'Has ended; it keeps its history and enters nothing new.' },
    MERGED: { description: 'A duplicate whose rows went to another record.' },
    ACTIVE: { description: 'Confirmed by an office, and it produces.' },
  },
);

export const Sex = enumeration(
  'Sex',
  'Sex of a person.',
  { FEMALE: 'FEMALE', MALE: 'MALE', UNKNOWN: 'UNKNOWN' },
  { UNKNOWN: { description: 'Nobody knows or says.' } },
);

export const KbliVersion = enumeration(
  'KbliVersion',
  'Edition of the standard classification of business fields (KBLI). A code means something only within its edition.',
  {
    KBLI_2009: 'KBLI_2009',
    KBLI_2015: 'KBLI_2015',
    KBLI_2017: 'KBLI_2017',
    KBLI_2020: 'KBLI_2020',
    KBLI_2025: 'KBLI_2025',
  },
  {
    KBLI_2009: { description: 'Replaced by KBLI 2015.' },
    KBLI_2015: { description: 'Replaced by KBLI 2017.' },
    KBLI_2017: { description: 'Replaced by KBLI 2020.' },
    KBLI_2020: { description: 'Replaced by KBLI 2025.' },
    KBLI_2025: { description: 'The newest edition known here.' },
  },
);

const nib = { id: 'NIB terdiri atas 13 angka.', en: 'A NIB has 13 digits.' };
const kbli = { id: 'Kode KBLI terdiri atas 5 angka.', en: 'A KBLI code has 5 digits.' };

@Noun({
  plural: 'businesses',
  description: 'A small or medium industry (IKM) that an office knows or assists.',
  label: ['name'],
  search: ['ownerName', 'nib', 'tags'],
})
@Visible<Business>({ ADMIN: 'all' })
@OneOnly(
  ['nib'],
  { id: 'NIB ini sudah dipakai usaha lain.', en: 'Another business has this NIB already.' },
  "status <> 'MERGED'",
)
@Holds('nib_form', String.raw`nib ~ '^\d{13}$'`, ['nib'], nib)
@Holds('kbli', '(kbli_version is null) = (kbli_code is null)', ['kbliVersion', 'kbliCode'], {
  id: 'Kode KBLI ditulis bersama edisinya.',
  en: 'A KBLI code and its edition go together.',
})
@Holds('place', '(latitude is null) = (longitude is null)', ['latitude', 'longitude'], {
  id: 'Lintang dan bujur diisi bersama.',
  en: 'Latitude and longitude go together.',
})
@HoldsAtCommit(
  'founded',
  { broken: 'it.founded_year > extract(year from rule.today_in(it.region_id))' },
  ['foundedYear'],
  {
    id: 'Tahun berdiri belum tiba.',
    en: 'The founding year is still to come.',
  },
)
export class Business extends Evidenced {
  @Text('Name under which it trades.')
  name!: string;

  @Choice(LegalForm, 'Legal form; empty where it is not known.', { optional: true, index: true })
  legalForm?: string;

  @Choice(BusinessStatus, 'Where it stands in the register.', { fallback: 'ACTIVE', index: true })
  status!: string;

  @Choice(Sector, 'Branch of industry (jenis industri); empty where it is not known.', { optional: true, index: true })
  sector?: string;

  @Link(() => Region, 'Where it produces, as exactly as is known: the village if possible.', {
    inverse: {
      name: 'businesses',
      description: 'Businesses that produce in exactly this region; use `within` for its parts too.',
    },
  })
  region!: Ref<Region>;

  @Text('Street address within the region.', { optional: true, max: 400 })
  address?: string;

  @Decimal('Latitude in degrees (WGS 84), south negative.', { optional: true, min: -11.5, max: 6.5 })
  latitude?: number;

  @Decimal('Longitude in degrees (WGS 84).', { optional: true, min: 94.5, max: 141.5 })
  longitude?: number;

  @Whole('Year in which it was founded.', { optional: true, min: 1800, max: 9999 })
  foundedYear?: number;

  @Text('Name of the owner, or of the first among several.', { optional: true })
  ownerName?: string;

  @Choice(Sex, 'Sex of the owner.', { fallback: 'UNKNOWN' })
  ownerSex!: string;

  @Text('Telephone number in the form E.164, +62 first.', { optional: true, max: 16, pattern: phone })
  phone?: string;

  @Text('E-mail address.', { optional: true, pattern: email })
  email?: string;

  @Text('Business identification number (NIB) from OSS: 13 digits, unique among records that are not merged.', {
    optional: true,
    max: 13,
    pattern: { test: /^\d{13}$/, words: nib },
  })
  nib?: string;

  @Choice(KbliVersion, 'Edition of KBLI that the code belongs to.', { optional: true })
  kbliVersion?: string;

  @Text('KBLI code of the main activity: 5 digits.', {
    optional: true,
    max: 5,
    pattern: { test: /^\d{5}$/, words: kbli },
  })
  kbliCode?: string;

  @Whole('Men who work there, owner and unpaid family included, when last asked; empty where it is not known.', {
    optional: true,
  })
  workersMale?: number;

  @Whole('Women who work there, owner and unpaid family included, when last asked; empty where it is not known.', {
    optional: true,
  })
  workersFemale?: number;

  @Texts('Free marks by which an office groups its businesses.')
  tags: string[] = [];

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
