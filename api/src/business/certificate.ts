import { Visible } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, type Collection, Day, Link, Links, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';
import { Business } from './business.ts';
import { CertificateType } from './certificate-type.ts';
import { Group } from './group.ts';
import { Product } from './product.ts';

export const CertificateState = enumeration(
  'CertificateState',
  'How far a certificate has come. Registered is not issued.',
  {
    PLANNED: 'PLANNED',
    DRAFT: 'DRAFT',
    SUBMITTED: 'SUBMITTED',
    RETURNED: 'RETURNED',
    UNDER_REVIEW: 'UNDER_REVIEW',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
    ISSUED: 'ISSUED',
    SUSPENDED: 'SUSPENDED',
    REVOKED: 'REVOKED',
    RENEWED: 'RENEWED',
  },
  {
    PLANNED: { description: 'Intended, nothing applied for.' },
    SUBMITTED: { description: 'Applied for (registered).' },
    RETURNED: { description: 'Sent back for completion.' },
    UNDER_REVIEW: { description: 'Under review or audit.' },
    WITHDRAWN: { description: 'The applicant gave up.' },
    ISSUED: { description: 'Issued; it is valid until `validUntil`, or without end.' },
    RENEWED: { description: 'Followed by a newer certificate.' },
    DRAFT: { description: 'Being prepared; nothing has been handed in.' },
    REJECTED: { description: 'The issuer has refused it.' },
    SUSPENDED: { description: 'Issued, but out of force for the time being.' },
    REVOKED: { description: 'Issued, then taken back for good.' },
  },
);

const issued = "state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'RENEWED')";

@Noun({
  plural: 'certificates',
  description: 'A certificate, registration, test or right, from the plan to the paper and its end.',
  label: ['type.name', 'number', 'business.name', 'group.name', 'productGroup'],
})
@Visible<Certificate>({ ADMIN: 'all' })
@OneOnly(['type', 'number'], {
  id: 'Sertifikat dengan jenis dan nomor ini sudah ada.',
  en: 'A certificate of this type and number exists already.',
})
@Holds('holder', 'num_nonnulls(business_id, group_id, region_id) = 1', ['business', 'group', 'region'], {
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
@Holds('registered', `issued_on is null or ${issued}`, ['state'], {
  id: 'Terdaftar belum berarti terbit: tanggal terbit hanya untuk sertifikat yang sudah terbit.',
  en: 'Registered is not issued: only an issued certificate has a day of issue.',
})
@Holds('span', 'valid_until is null or (issued_on is not null and issued_on <= valid_until)', ['validUntil'], {
  id: 'Masa berlaku tidak boleh berakhir sebelum tanggal terbit.',
  en: 'A certificate cannot end before it was issued.',
})
@HoldsAtCommit(
  'community',
  {
    broken: "it.business_id is not null and (select scope from certificate_type t where t.id = it.type_id) = 'GROUP'",
  },
  ['business'],
  {
    id: 'Hak ini milik komunitas: pemegangnya harus kelompok.',
    en: 'A community holds this right: its holder must be a group.',
  },
)
@HoldsAtCommit(
  'holder',
  {
    broken: `exists (select from certificate_products cp join product p on p.id = cp.product_id
      where cp.certificate_id = it.id and ((it.business_id is not null and p.business_id is distinct from it.business_id)
        or (it.business_id is null and it.group_id is not null and p.group_id is not null and p.group_id <> it.group_id)))`,
  },
  ['products'],
  { id: 'Produk harus milik pemegang sertifikat.', en: 'The products must be the holder’s own.' },
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

  @Day('When it was applied for.', { optional: true })
  appliedOn?: string;

  @Day('When it was issued; empty until it is.', { optional: true })
  issuedOn?: string;

  @Day('Last day of validity; empty where it has no end.', { optional: true })
  validUntil?: string;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
