import { administrators, everybody } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Choices, Day, LongText, Text, Texts, Whole, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
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
@Visible<CertificateType>(everybody)
@Writable<CertificateType>(administrators)
@OneOnly(['code'], {
  id: 'Kode jenis sertifikat ini sudah ada.',
  en: 'This code of a certificate type exists already.',
})
@Holds('renewal', 'not renewable or validity_months is not null', ['renewable'], {
  id: 'Hanya yang berakhir yang dapat diperpanjang: isi masa berlakunya.',
  en: 'Only what ends can be renewed: state how long it is valid.',
})
@Holds('forms', String.raw`array_to_string(number_forms, '') !~ '\d'`, ['numberForms'], {
  id: 'Tulis # untuk setiap angka.',
  en: 'Write # for each digit.',
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

  @Whole('Months for which it is valid at most after issue; empty where it has no end or each paper says its own.', {
    optional: true,
    min: 1,
    max: 1200,
  })
  validityMonths?: number;

  @YesNo('It is to be renewed before its end; one that is not renewable simply ends, like a patent.', {
    fallback: false,
  })
  renewable!: boolean;

  @Texts('Forms of its numbers, each digit written as # and all else as it is: MD############. Empty for any form.')
  numberForms: string[] = [];

  @Choices(Sector, 'Branches that it is for; empty for all.')
  sectors: string[] = [];

  @Day('The day from which micro and small businesses of its branches must hold it; empty where they need not.', {
    optional: true,
  })
  mandatoryFrom?: string;

  @LongText('What it shows, who issues it, and what it does not show.', { optional: true })
  description?: string;
}
