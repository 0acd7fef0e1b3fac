import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Group } from '../business/group.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, LongText, Money, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, HoldsOnEntry, OneOf } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Programme } from './programme.ts';

export const FacilitationKind = enumeration(
  'FacilitationKind',
  'What a business is helped with.',
  {
    EQUIPMENT: 'EQUIPMENT',
    PACKAGING: 'PACKAGING',
    RAW_MATERIAL: 'RAW_MATERIAL',
    CERTIFICATION: 'CERTIFICATION',
    TESTING: 'TESTING',
    DESIGN: 'DESIGN',
    PROMOTION: 'PROMOTION',
    PREMISES: 'PREMISES',
    OTHER: 'OTHER',
  },
  {
    EQUIPMENT: { description: 'Machines and tools.' },
    PACKAGING: { description: 'Packages and labels.' },
    CERTIFICATION: { description: 'Fees and paperwork of a certificate or a protected right.' },
    TESTING: { description: 'Laboratory tests.' },
    DESIGN: { description: 'The work of a designer.' },
    PROMOTION: { description: 'Catalogues, photographs, a place in a shop.' },
    PREMISES: { description: 'A place to work in, such as a shared production house.' },
    OTHER: { description: 'Something else; it says what.' },
  },
);

export const FacilitationTerms = enumeration(
  'FacilitationTerms',
  'On which terms something is given.',
  { GRANT: 'GRANT', SUBSIDY: 'SUBSIDY', LOAN: 'LOAN', UNKNOWN: 'UNKNOWN' },
  {
    GRANT: { description: 'Given for good (hibah).' },
    SUBSIDY: { description: 'A part of the price is paid or paid back.' },
    LOAN: { description: 'Lent; it comes back (pinjam pakai).' },
    UNKNOWN: { description: 'Nobody knows or says.' },
  },
);

@Noun({
  plural: 'facilitations',
  description:
    'What an office or a partner gives, lends or pays for a business or a group (fasilitasi): a machine, packaging, the fee of a certificate.',
  label: ['what', 'business.name', 'group.name'],
})
@Visible<Facilitation>(seenWith('business', 'group'))
@Writable<Facilitation>(keptWith('business', 'group'))
@OneOf('recipient', ['business', 'group'], {
  id: 'Isi tepat satu penerima: usaha atau kelompok.',
  en: 'State exactly one who receives it: a business or a group.',
})
@Holds('unit', '(quantity is null) = (unit is null)', ['quantity', 'unit'], {
  id: 'Jumlah ditulis bersama satuannya.',
  en: 'A quantity and its unit go together.',
})
@Holds('back', "returned_on is null or (terms = 'LOAN' and given_on <= returned_on)", ['returnedOn'], {
  id: 'Hanya pinjaman yang kembali, setelah diserahkan.',
  en: 'Only what was lent comes back, after it was given.',
})
@HoldsAtCommit(
  'given',
  {
    broken: `greatest(it.given_on, it.returned_on) > (select rule.today_in(coalesce(b.region_id, g.region_id))
      from (select) one left join business b on b.id = it.business_id left join "group" g on g.id = it.group_id)`,
  },
  ['givenOn', 'returnedOn'],
  { id: 'Tanggal ini belum tiba.', en: 'This day is still to come.' },
)
// The lock waits for who closes the business at this very moment.
@HoldsOnEntry(
  'open',
  "(select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')",
  ['business'],
  { id: 'Usaha ini sudah tutup atau digabung.', en: 'The business is closed or merged.' },
)
export class Facilitation extends Evidenced {
  @Link(() => Business, 'The business that receives it.', {
    optional: true,
    fixed: true,
    inverse: { name: 'facilitations', description: 'What the business was given, lent or paid.', owned: true },
  })
  business?: Ref<Business>;

  @Link(() => Group, 'The group that receives it, such as a machine for shared use.', {
    optional: true,
    fixed: true,
    inverse: { name: 'facilitations', description: 'What the group was given, lent or paid.', owned: true },
  })
  group?: Ref<Group>;

  @Choice(FacilitationKind, 'What it helps with.')
  kind!: string;

  @Text('What exactly it is: mesin spinner, kemasan standing pouch, biaya sertifikasi halal.')
  what!: string;

  @Choice(FacilitationTerms, 'On which terms it is given.', { fallback: 'UNKNOWN' })
  terms!: string;

  @Decimal('How much of it; empty where it is not counted.', { optional: true, min: 0 })
  quantity?: number;

  @Text('The unit of the quantity: unit, lembar, kali.', { optional: true, max: 40 })
  unit?: string;

  @Money('What it is worth as a whole, in whole rupiah; empty where it is not known.', { optional: true })
  value?: number;

  @Link(() => Programme, 'The programme it is part of.', {
    optional: true,
    inverse: { name: 'facilitations', description: 'What businesses and groups were given in it.' },
  })
  programme?: Ref<Programme>;

  @Link(() => Organization, 'Who gives it; who pays for it stands in its funding.', {
    optional: true,
    inverse: { name: 'facilitations', description: 'What the organization has given to businesses and groups.' },
  })
  provider?: Ref<Organization>;

  @Day('When it was handed over; empty while it is promised.', { optional: true })
  givenOn?: string;

  @Day('When what was lent came back; empty while it is out.', { optional: true })
  returnedOn?: string;

  @LongText('What it is used for, in what state it is, and other remarks.', { optional: true })
  notes?: string;
}
