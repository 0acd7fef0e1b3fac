import { Index } from '@mikro-orm/decorators/legacy';
import { everybody, forPurpose, officersIn, readersIn } from '../access/rules.ts';
import { Readable, Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, LongText, type Ref, Text, Texts, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { email, phone } from '../registry/contact.ts';
import { Doubts } from '../registry/doubt.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Sex } from '../registry/person.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';
import { BusinessActivity } from './business-activity.ts';
import { BusinessPerson } from './business-person.ts';
import { BusinessStatus, businessStates } from './business-status.ts';
import { Verification } from './verification.ts';

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

/**
 * By the first and the last letters of its name within a regency a record is found that is written alike. They are one key
 * with the regency: of several indexes that begin with it PostgreSQL takes any, and reads all that lies there.
 */
const nameKey = (name: string, end: 'left' | 'right') => ({
  name,
  expression: `create index "${name}" on "business" ((left(region_id, 5) || ${end}(replace(split_part(open_text, '|', 1), ' ', ''), 8)) collate "C", created_at)`,
});

const nib = { id: 'NIB terdiri atas 13 angka.', en: 'A NIB has 13 digits.' };

@Noun({
  plural: 'businesses',
  description: 'A small or medium industry (IKM) that an office knows or assists.',
  label: ['name'],
  search: ['ownerName', 'nib', 'tags'],
  guarded: ['ownerName'],
})
@Visible<Business>(readersIn('region'))
@Writable<Business>(officersIn('region'))
@Readable<Business>(
  ['phone', 'email'],
  forPurpose('CONTACT', (scope) => ({ region: { inside: scope } })),
)
// A viewer reads a region, but not who the people are; a partner sees only what was agreed to be shown to it by name.
@Readable<Business>(['ownerName'], { ...everybody, VIEWER: 'none' })
@States('status', businessStates)
// A sheet that is brought asks for each of its businesses by name, in a regency or a province.
@Index({
  name: 'business_called',
  expression: `create index "business_called" on "business" (left(split_part(search_text, '|', 1), 300) collate "C")`,
})
// Whoever may see what hangs on a business is known by where the business lies: found without its row.
@Index({
  name: 'business_lies_in',
  expression: 'create index "business_lies_in" on "business" ("id") include ("region_id")',
})
// Reports count all businesses by where they lie and by branch: found without their rows.
@Index({
  name: 'business_counted',
  expression:
    'create index "business_counted" on "business" ("id") include ("status", "region_id", "sector", "owner_sex")',
})
// Manufacturing is divisions 10 to 33 in every edition of KBLI.
@Doubts({
  code: 'SECTOR_DOUBT',
  severity: 'INFO',
  says: `(select format('Kegiatan utamanya, KBLI %s, bukan industri pengolahan, sedangkan usahanya dicatat sebagai industri.', a.kbli_code)
    from business_activity a where a.business_id = it.id and a.main and it.sector <> 'JASA' and left(a.kbli_code, 2) not between '10' and '33')`,
  // One that is new has no activity yet; one that is entered raises it, and takes nothing back.
  only: 'it.version > 1',
  watched: [
    {
      noun: () => BusinessActivity,
      link: 'business',
      only: (a) => `${a}.main and left(${a}.kbli_code, 2) not between '10' and '33'`,
    },
  ],
})
@OneOnly(
  ['nib'],
  { id: 'NIB ini sudah dipakai usaha lain.', en: 'Another business has this NIB already.' },
  "status <> 'MERGED'",
)
@Index(nameKey('business_name_begins', 'left'))
@Index(nameKey('business_name_ends', 'right'))
@Holds('nib_form', String.raw`nib ~ '^\d{13}$'`, ['nib'], nib)
@Holds('nib_checked', 'nib_verification is null or nib is not null', ['nibVerification'], {
  id: 'Tanpa NIB tidak ada yang diperiksa.',
  en: 'Without a NIB there is nothing to verify.',
})
@Holds('closed', "closed_on is null or status in ('CLOSED', 'MERGED')", ['closedOn'], {
  id: 'Hanya usaha yang tutup memiliki tanggal tutup.',
  en: 'Only a business that is closed has a day on which it closed.',
})
@Holds('merged', "(status = 'MERGED') = (merged_into_id is not null)", ['mergedInto'], {
  id: 'Usaha yang digabung menyebut data tujuannya, dan hanya itu.',
  en: 'A merged record says into which, and no other does.',
})
@Holds('itself', 'merged_into_id <> id', ['mergedInto'], {
  id: 'Usaha tidak dapat digabung ke dirinya sendiri.',
  en: 'A business cannot be merged into itself.',
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
@HoldsAtCommit(
  'survivor',
  {
    // The lock waits for who merges the other one at this very moment.
    broken: "(select b.status from business b where b.id = it.merged_into_id for share) = 'MERGED'",
    only: 'it.merged_into_id is not null',
    watched: [
      {
        noun: () => Business,
        rows: (changed) => `select id from business where merged_into_id = ${changed}.id`,
        fields: ['mergedInto'],
        sentence: {
          id: 'Data lain sudah digabung ke usaha ini. Gabungkan data itu langsung ke tujuan barunya lebih dahulu.',
          en: 'Other records were merged into this one. Merge those into the new one first.',
        },
      },
    ],
  },
  ['mergedInto'],
  { id: 'Usaha tujuan sendiri sudah digabung.', en: 'That record is itself merged into another.' },
)
@HoldsAtCommit('ended', { broken: 'it.closed_on > rule.today_in(it.region_id)' }, ['closedOn'], {
  id: 'Tanggal ini belum tiba.',
  en: 'This day is still to come.',
})
@HoldsAtCommit(
  'owned',
  {
    // Shares add up to most on a day on which one begins.
    broken: `exists (select from business_person a where a.business_id = it.id and (select sum(b.ownership_pct) from business_person b
      where b.business_id = it.id and daterange(b.starts_on, b.ends_on) @> coalesce(a.starts_on, '-infinity')) > 100.01)`,
    watched: [
      {
        noun: () => BusinessPerson,
        link: 'business',
        fields: ['ownershipPct'],
        only: (p) => `${p}.ownership_pct is not null`,
      },
    ],
  },
  ['name'],
  {
    id: 'Bagian semua pemilik pada satu masa tidak melebihi 100 persen.',
    en: 'The shares of all owners at one time are at most 100 percent.',
  },
)
export class Business extends Evidenced {
  @Text('Name under which it trades.')
  name!: string;

  @Choice(LegalForm, 'Legal form; empty where it is not known.', { optional: true, index: true })
  legalForm?: string;

  @Choice(BusinessStatus, 'Where it stands in the register.', { fallback: 'ACTIVE', index: true })
  status!: string;

  @Day('When it ended; empty where it has not, or the day is not known.', { optional: true })
  closedOn?: string;

  @Link(() => Business, 'The record that this one is a duplicate of; stated by merging.', {
    optional: true,
    inverse: { name: 'duplicates', description: 'Records that were merged into it.' },
  })
  mergedInto?: Ref<Business>;

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

  @Text('Telephone number in the form E.164, +62 first.', { optional: true, max: 16, pattern: phone, index: true })
  phone?: string;

  @Text('E-mail address.', { optional: true, pattern: email })
  email?: string;

  @Text('Business identification number (NIB) from OSS: 13 digits, unique among records that are not merged.', {
    optional: true,
    max: 13,
    pattern: { test: /^\d{13}$/, words: nib },
  })
  nib?: string;

  @Choice(Verification, 'On whose word the NIB is right; empty where nobody said.', { optional: true })
  nibVerification?: string;

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
