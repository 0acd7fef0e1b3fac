import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Link, type Ref, Text, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Business } from './business.ts';

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

const form = { id: 'Kode KBLI terdiri atas 5 angka.', en: 'A KBLI code has 5 digits.' };

@Noun({
  plural: 'businessActivities',
  description:
    'What a business does, as a code of KBLI within its edition. A licence lists several; one is the main one.',
  label: ['kbliCode', 'business.name'],
})
@Visible<BusinessActivity>(seenWith('business'))
@Writable<BusinessActivity>(keptWith('business'))
@OneOnly(['business', 'kbliVersion', 'kbliCode'], {
  id: 'Kode ini sudah tercatat pada usaha tersebut.',
  en: 'The business has this code already.',
})
@OneOnly(
  ['business'],
  { id: 'Usaha ini sudah memiliki kegiatan utama.', en: 'The business has a main activity already.' },
  'main',
)
@Holds('code', String.raw`kbli_code ~ '^\d{5}$'`, ['kbliCode'], form)
export class BusinessActivity extends Evidenced {
  @Link(() => Business, 'Who does it.', {
    fixed: true,
    inverse: { name: 'activities', description: 'What the business does, by KBLI.', owned: true },
  })
  business!: Ref<Business>;

  @Choice(KbliVersion, 'Edition of KBLI that the code belongs to.')
  kbliVersion!: string;

  @Text('KBLI code: 5 digits.', { max: 5, pattern: { test: /^\d{5}$/, words: form } })
  kbliCode!: string;

  @YesNo('The main activity; a business has at most one.', { fallback: false })
  main!: boolean;
}
