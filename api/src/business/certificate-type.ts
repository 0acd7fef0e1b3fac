import { Visible } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Choices, LongText, Text, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Sector } from '../registry/sector.ts';

export const CertificateScope = enumeration(
  'CertificateScope',
  'What a certificate is issued for.',
  { PRODUCT: 'PRODUCT', BUSINESS: 'BUSINESS', GROUP: 'GROUP' },
  {
    GROUP: { description: 'A community holds it, never one business: a geographical indication (IG).' },
    PRODUCT: { description: 'For named products of a business.' },
    BUSINESS: { description: 'For the business as a whole.' },
  },
);

@Noun({
  plural: 'certificateTypes',
  description: 'A kind of certificate, registration, test or protected right.',
  label: ['name'],
  search: ['code'],
})
@Visible<CertificateType>({ ADMIN: 'all' })
@OneOnly(['code'], {
  id: 'Kode jenis sertifikat ini sudah ada.',
  en: 'This code of a certificate type exists already.',
})
export class CertificateType extends Evidenced {
  @Text('Short code: HALAL, SNI, PIRT, IG.', {
    max: 40,
    pattern: {
      test: /^[A-Z][A-Z0-9_]*$/,
      words: { id: 'Huruf besar, angka dan garis bawah saja.', en: 'Capital letters, digits and underscores only.' },
    },
  })
  code!: string;

  @Text('Name as people say it.')
  name!: string;

  @Choice(CertificateScope, 'What it is issued for.')
  scope!: string;

  @Whole('Months for which it is valid after issue; empty where it has no end.', { optional: true, min: 1, max: 1200 })
  validityMonths?: number;

  @Choices(Sector, 'Branches that it is for; empty for all.')
  sectors: string[] = [];

  @LongText('What it shows, who issues it, and what it does not show.', { optional: true })
  description?: string;
}
