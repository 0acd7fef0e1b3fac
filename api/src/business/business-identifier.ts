import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Business } from './business.ts';
import { Verification } from './verification.ts';

export const IdentifierKind = enumeration(
  'IdentifierKind',
  'Which register or law gives a business a number, beside the NIB, which stands on the business itself.',
  { NPWP: 'NPWP', SIINAS: 'SIINAS', IUI: 'IUI', TDI: 'TDI', OTHER: 'OTHER' },
  {
    NPWP: { description: 'Taxpayer number.' },
    SIINAS: { description: 'Account in the national information system of industry.' },
    IUI: { description: 'Izin usaha industri: industrial licence, before the NIB.' },
    TDI: { description: 'Tanda daftar industri: registration of a small industry, before the NIB.' },
    OTHER: { description: 'Another number; it says which.' },
  },
);

@Noun({
  plural: 'businessIdentifiers',
  description:
    'A number under which a register knows a business, beside the NIB. Several businesses of one owner may share a tax number.',
  label: ['kind', 'value', 'business.name'],
  search: ['value'],
})
@Visible<BusinessIdentifier>(seenWith('business'))
@Writable<BusinessIdentifier>(keptWith('business'))
@OneOnly(['business', 'kind', 'value'], {
  id: 'Nomor ini sudah tercatat pada usaha tersebut.',
  en: 'The business has this number already.',
})
@Holds('form', String.raw`kind <> 'NPWP' or value ~ '^\d{15,16}$'`, ['value'], {
  id: 'NPWP terdiri atas 15 atau 16 angka, tanpa titik dan garis.',
  en: 'A tax number (NPWP) has 15 or 16 digits, without dots and dashes.',
})
// Who may read a NIK, and that reading leaves a trace, comes with the rules of access; until then there is no place for one.
@Holds('nik', String.raw`value !~ '^[1-9]\d{15}$'`, ['value'], {
  id: 'Enam belas angka ini tampak seperti NIK, yang tidak disimpan di sini. NPWP badan diawali angka 0.',
  en: 'Sixteen digits like these are a NIK, which is not kept here. The tax number of a company begins with 0.',
})
@Holds('which', "(kind = 'OTHER') = (name is not null)", ['name'], {
  id: 'Sebutkan nomor apa ini bila jenisnya lainnya, dan hanya saat itu.',
  en: 'Say which number it is if its kind is other, and only then.',
})
@HoldsAtCommit(
  'issued',
  {
    broken: 'it.issued_on > (select rule.today_in(b.region_id) from business b where b.id = it.business_id)',
    // Nowhere in the country a day begins later than in its west.
    only: "it.issued_on > rule.today_in('31')",
  },
  ['issuedOn'],
  { id: 'Tanggal ini belum tiba.', en: 'This day is still to come.' },
)
export class BusinessIdentifier extends Evidenced {
  @Link(() => Business, 'Whose number it is.', {
    fixed: true,
    inverse: { name: 'identifiers', description: 'Its numbers in other registers, beside the NIB.', owned: true },
  })
  business!: Ref<Business>;

  @Choice(IdentifierKind, 'Which register gives it.')
  kind!: string;

  @Text('What the number is called, for one of another kind.', { optional: true, max: 80 })
  name?: string;

  @Text('The number as issued; a tax number as digits only.', { max: 80 })
  value!: string;

  @Day('When it was issued; empty where it is not known.', { optional: true })
  issuedOn?: string;

  @Choice(Verification, 'On whose word it is right.', { fallback: 'SELF' })
  verification!: string;
}
