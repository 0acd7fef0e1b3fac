import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Choice, type Collection, Day, Decimal, Link, Links, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOf, OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Doubts } from '../registry/doubt.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';
import { Business } from './business.ts';
import { HaveCome, KeepsToType } from './certificate-rules.ts';
import { CertificateState, certificateActs, issued } from './certificate-state.ts';
import { CertificateType } from './certificate-type.ts';
import { Group } from './group.ts';
import { Product } from './product.ts';

const days = ['appliedOn', 'returnedOn', 'reviewedOn', 'decidedOn', 'issuedOn', 'suspendedOn', 'revokedOn'];

@Noun({
  plural: 'certificates',
  description: 'A certificate, registration, test or right, from the plan to the paper and its end.',
  label: ['type.name', 'number', 'business.name', 'group.name', 'productGroup'],
})
@Visible<Certificate>(seenWith('business', 'group', 'region'))
@Writable<Certificate>(keptWith('business', 'group', 'region'))
@States('state', { acts: certificateActs })
@OneOnly(['type', 'number'], {
  id: 'Sertifikat dengan jenis dan nomor ini sudah ada.',
  en: 'A certificate of this type and number exists already.',
})
@OneOf('holder', ['business', 'group', 'region'], {
  id: 'Isi tepat satu: usaha, kelompok, atau wilayah (hanya untuk rencana).',
  en: 'State exactly one: a business, a group, or a region (for plans only).',
})
@Holds('plan', "region_id is null or (state = 'PLANNED' and product_group is not null)", ['region', 'productGroup'], {
  id: 'Wilayah hanya untuk rencana, dan rencana itu menyebut kelompok produknya.',
  en: 'A region stands for a plan only, and the plan names its group of products.',
})
@Holds('paper', `not ${issued} or (number is not null and issued_on is not null)`, ['number', 'issuedOn'], {
  id: 'Sertifikat yang terbit memerlukan nomor dan tanggal terbit.',
  en: 'An issued certificate has a number and a day of issue.',
})
@Holds('registered', `num_nonnulls(number, issued_on) = 0 or ${issued}`, ['state'], {
  id: 'Terdaftar belum berarti terbit: nomor dan tanggal terbit hanya untuk sertifikat yang sudah terbit.',
  en: 'Registered is not issued: only an issued certificate has a number and a day of issue.',
})
@Holds('span', 'valid_until is null or (issued_on is not null and issued_on <= valid_until)', ['validUntil'], {
  id: 'Masa berlaku tidak boleh berakhir sebelum tanggal terbit.',
  en: 'A certificate cannot end before it was issued.',
})
@Holds(
  'applied',
  `case when state in ('SUBMITTED', 'RETURNED', 'UNDER_REVIEW') then applied_on is not null
    when state in ('PLANNED', 'DRAFT') then applied_on is null else true end`,
  ['appliedOn'],
  {
    id: 'Tanggal pengajuan diisi begitu permohonan diajukan, tidak sebelumnya.',
    en: 'An application has the day on which it was handed in, a plan or a draft has none.',
  },
)
@Holds(
  'taken',
  `(num_nonnulls(returned_on, reviewed_on) = 0 or not (state in ('PLANNED', 'DRAFT')))
    and (decided_on is null or state in ('REJECTED', 'WITHDRAWN'))
    and (suspended_on is null or state in ('SUSPENDED', 'REVOKED', 'SUPERSEDED'))
    and (revoked_on is null or state = 'REVOKED')`,
  ['returnedOn', 'reviewedOn', 'decidedOn', 'suspendedOn', 'revokedOn'],
  { id: 'Tanggal ini untuk langkah yang belum diambil.', en: 'This is the day of a step that was not taken.' },
)
@Holds('way', 'applied_on <= least(returned_on, reviewed_on, decided_on, issued_on)', days.slice(0, 5), {
  id: 'Permohonan diajukan sebelum langkah berikutnya.',
  en: 'An application is handed in before any further step.',
})
@Holds('life', 'issued_on <= least(suspended_on, revoked_on)', days.slice(4), {
  id: 'Sertifikat terbit sebelum dibekukan atau dicabut.',
  en: 'A certificate is issued before it is suspended or revoked.',
})
@Holds('reason', "reason is not null or not (state in ('RETURNED', 'REJECTED', 'SUSPENDED', 'REVOKED'))", ['reason'], {
  id: 'Tulis alasannya.',
  en: 'Say why.',
})
@Holds('followed', "superseded_by_id is null or state = 'SUPERSEDED'", ['supersededBy'], {
  id: 'Hanya sertifikat yang digantikan yang menyebut penggantinya.',
  en: 'Only a superseded certificate names the one that takes its place.',
})
// Digits 4 to 7 of a P-IRT number are the regency or city of its issue.
@Doubts({
  code: 'REGION_MISMATCH',
  severity: 'WARNING',
  says: `(select format('Nomor P-IRT memuat kode %s (%s), sedangkan usaha berada di wilayah %s.', r.id, r.name, b.region_id)
    from certificate_type t, business b, region r
    where t.id = it.type_id and t.code = 'PIRT' and b.id = it.business_id and length(b.region_id) > 2
      and r.id = concat_ws('.', substr(it.number, 4, 2), substr(it.number, 6, 2)) and r.id <> left(b.region_id, 5))`,
  watched: [
    { noun: () => Business, rows: (changed) => `select c.id from certificate c where c.business_id = ${changed}.id` },
  ],
})
// Its last two are the year of its end, in numbers that follow the scheme: they begin with the kind of packaging, 1 to 8.
@Doubts({
  code: 'EXPIRY_MISMATCH',
  severity: 'WARNING',
  says: `(select format('Nomor P-IRT menyebut tahun akhir 20%s, sedangkan sertifikatnya berlaku sampai %s.', right(it.number, 2), to_char(it.valid_until, 'DD-MM-YYYY'))
    from certificate_type t where t.id = it.type_id and t.code = 'PIRT' and it.number like '%-__'
      and left(it.number, 1) between '1' and '8' and right(it.number, 2) <> to_char(it.valid_until, 'YY'))`,
})
@HaveCome(days)
@KeepsToType
// The lock waits for who gives a product to another holder at this very moment; no filter may run before it.
@HoldsAtCommit(
  'holder',
  {
    broken: `exists (select from (select p.business_id, p.group_id from certificate_products cp join product p on p.id = cp.product_id
        where cp.certificate_id = it.id offset 0 for share of p) own
      where (it.business_id is not null and own.business_id is distinct from it.business_id)
        or (it.business_id is null and it.group_id is not null and own.group_id is not null and own.group_id <> it.group_id))`,
  },
  ['products'],
  { id: 'Produk harus milik pemegang sertifikat.', en: 'The products must be the holder’s own.' },
)
@HoldsAtCommit(
  'successor',
  {
    broken: `exists (select from certificate c where c.id = it.superseded_by_id and (c.id = it.id or c.issued_on is null
      or c.issued_on < it.issued_on or c.type_id <> it.type_id
      or c.business_id is distinct from it.business_id or c.group_id is distinct from it.group_id))`,
    watched: [
      {
        noun: () => Certificate,
        rows: (changed) =>
          `select c.id from certificate c where c.superseded_by_id = ${changed}.id and c.id <> ${changed}.id`,
        fields: ['type', 'business', 'group', 'issuedOn'],
        sentence: {
          id: 'Sertifikat ini menggantikan yang lain: jenis dan pemegangnya sama, dan terbitnya lebih baru.',
          en: 'This certificate takes the place of another: it has the same type and holder, and is newer.',
        },
      },
    ],
  },
  ['supersededBy'],
  {
    id: 'Penggantinya sertifikat terbit yang lebih baru, dengan jenis dan pemegang yang sama.',
    en: 'A newer certificate, issued to the same holder and of the same type, takes its place.',
  },
)
export class Certificate extends Evidenced {
  @Link(() => CertificateType, 'What kind it is.', {
    inverse: { name: 'certificates', description: 'Certificates of this kind.' },
  })
  type!: Ref<CertificateType>;

  @Choice(CertificateState, 'How far it has come.', { fallback: 'PLANNED', index: true })
  state!: string;

  @Link(() => Business, 'The business that holds it or applies for it.', {
    optional: true,
    inverse: { name: 'certificates', description: 'What the business holds, has applied for or plans.', owned: true },
  })
  business?: Ref<Business>;

  @Link(() => Group, 'The group that holds it or applies for it; the only holder of a geographical indication.', {
    optional: true,
    inverse: { name: 'certificates', description: 'What the group holds, has applied for or plans.', owned: true },
  })
  group?: Ref<Group>;

  @Link(() => Region, 'The region whose office plans it for a group of products, before any holder is known.', {
    optional: true,
    inverse: { name: 'plannedCertificates', description: 'Certificates planned for groups of products of the region.' },
  })
  region?: Ref<Region>;

  @Text('The goods it is planned for, where no product is named: food and drink, handicraft.', { optional: true })
  productGroup?: string;

  @Choice(Sector, 'Branch of those goods.', { optional: true })
  sector?: string;

  @Links(() => Product, 'The products it covers.', {
    inverse: { name: 'certificates', description: 'Certificates that cover the product.' },
  })
  products!: Collection<Product>;

  @Text('Number as printed on it.', { optional: true, max: 80 })
  number?: string;

  @Link(() => Organization, 'Who issues it.', {
    optional: true,
    inverse: { name: 'issuedCertificates', description: 'Certificates that the organization issues.' },
  })
  issuer?: Ref<Organization>;

  @Day('When it was handed in, for the first time if it came back.', { optional: true })
  appliedOn?: string;

  @Day('When it was last sent back for completion.', { optional: true })
  returnedOn?: string;

  @Day('When its review or audit last began.', { optional: true })
  reviewedOn?: string;

  @Day('When it was rejected or withdrawn; the day of a favourable decision is `issuedOn`.', { optional: true })
  decidedOn?: string;

  @Day('When it was issued; empty until it is.', { optional: true })
  issuedOn?: string;

  @Day('Last day of validity; empty where it has no end. It is past in an expired one.', { optional: true })
  validUntil?: string;

  @Day('When it was last suspended.', { optional: true })
  suspendedOn?: string;

  @Day('When it was revoked.', { optional: true })
  revokedOn?: string;

  @Decimal('Share of local content that it states, in percent, of a TKDN certificate; empty otherwise.', {
    optional: true,
    min: 0,
    max: 100,
  })
  localContentPct?: number;

  @LongText('Why it was returned, rejected, withdrawn, suspended or revoked.', { optional: true })
  reason?: string;

  @Link(() => Certificate, 'The newer certificate that took its place; empty too where that one is not on record.', {
    optional: true,
    inverse: { name: 'supersedes', description: 'Earlier certificates whose place it took.' },
  })
  supersededBy?: Ref<Certificate>;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
