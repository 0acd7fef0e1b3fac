import { Index } from '@mikro-orm/decorators/legacy';
import { ChangesSight } from '../access/changes-access.ts';
import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, LongText, type Ref } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOf, OneOnly, WaitsFor } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Person, usesPerson } from '../registry/person.ts';
import { Business } from './business.ts';

export const ConsentPurpose = enumeration(
  'ConsentPurpose',
  'What data about a person or business may be used for.',
  {
    ASSISTANCE: 'ASSISTANCE',
    PARTNER_SHARING: 'PARTNER_SHARING',
    PUBLICATION: 'PUBLICATION',
    BUYER_CONTACT: 'BUYER_CONTACT',
    RESEARCH: 'RESEARCH',
  },
  {
    ASSISTANCE: { description: 'To register, guide and train.' },
    PARTNER_SHARING: { description: 'To be named to a partner that pays for a programme.' },
    PUBLICATION: { description: 'To be named in public: catalogues, pages, news.' },
    BUYER_CONTACT: { description: 'To be put in touch with buyers.' },
    RESEARCH: { description: 'For surveys and studies.' },
  },
);

export const ConsentBasis = enumeration(
  'ConsentBasis',
  'On which ground of the law on personal data (UU 27/2022, article 20) data is used.',
  {
    CONSENT: 'CONSENT',
    CONTRACT: 'CONTRACT',
    LEGAL_OBLIGATION: 'LEGAL_OBLIGATION',
    VITAL_INTEREST: 'VITAL_INTEREST',
    PUBLIC_TASK: 'PUBLIC_TASK',
    LEGITIMATE_INTEREST: 'LEGITIMATE_INTEREST',
  },
  {
    CONSENT: { description: 'They have agreed, and may take it back.' },
    CONTRACT: { description: 'An agreement with them needs it.' },
    LEGAL_OBLIGATION: { description: 'A law demands it.' },
    VITAL_INTEREST: { description: 'It protects a life.' },
    PUBLIC_TASK: { description: 'An office does what the law entrusts it with.' },
    LEGITIMATE_INTEREST: { description: 'Another interest that outweighs theirs; the evidence says why.' },
  },
);

const today = "rule.today_in(coalesce((select b.region_id from business b where b.id = it.business_id), '31'))";

/** One that ends by itself may be followed by another before it does. */
const open = 'withdrawn_on is null and ends_on is null';

@ChangesSight()
@Noun({
  plural: 'consents',
  description: 'That data about a person or a business may be used for a purpose, on which ground, and until when.',
  label: ['purpose', 'person.name', 'business.name'],
  search: ['evidence'],
})
@Visible<Consent>({ ...seenWith('business', 'person'), VIEWER: 'none' })
@Writable<Consent>(keptWith('business', 'person'))
// What a partner may see by name hangs on it, row by row: found without its row.
@Index({
  name: 'consent_in_force',
  expression:
    'create index "consent_in_force" on "consent" ("business_id", "purpose") include ("given_on", "withdrawn_on", "ends_on")',
})
@OneOf('subject', ['person', 'business'], {
  id: 'Isi tepat satu: orang atau usaha.',
  en: 'State exactly one: a person or a business.',
})
@OneOnly(
  ['person', 'purpose'],
  { id: 'Dasar untuk tujuan ini masih berlaku.', en: 'A ground for this purpose is in force already.' },
  open,
)
@OneOnly(
  ['business', 'purpose'],
  { id: 'Dasar untuk tujuan ini masih berlaku.', en: 'A ground for this purpose is in force already.' },
  open,
)
@Holds('span', 'given_on <= withdrawn_on', ['withdrawnOn'], {
  id: 'Penarikan tidak mendahului pemberian.',
  en: 'It cannot be withdrawn before it was given.',
})
@Holds('term', 'given_on <= ends_on', ['endsOn'], {
  id: 'Tidak berakhir sebelum diberikan.',
  en: 'It cannot end before it was given.',
})
@Holds('withdrawal', "withdrawn_on is null or basis = 'CONSENT'", ['withdrawnOn'], {
  id: 'Hanya persetujuan yang dapat ditarik.',
  en: 'Only consent can be withdrawn.',
})
@Holds('proof', "basis <> 'CONSENT' or evidence is not null", ['evidence'], {
  id: 'Tulis bukti persetujuannya.',
  en: 'Say what shows that consent was given.',
})
@HoldsAtCommit(
  'duty',
  {
    broken: `it.basis = 'LEGAL_OBLIGATION' and exists (select from person p where p.id = it.person_id and p.processing = 'ERASED')`,
    watched: [
      {
        noun: () => Person,
        rows: (person) => `select c.id from consent c where c.person_id = ${person}.id`,
        fields: ['processing'],
        sentence: {
          id: 'Sebuah kewajiban hukum dalam register dasar pemakaian data mengharuskan data ini disimpan.',
          en: 'A legal obligation in the register of consents demands that it be kept.',
        },
      },
    ],
  },
  ['person'],
  { id: 'Data orang ini telah dihapus.', en: 'The data of this person were erased.' },
)
@HoldsAtCommit('given', { broken: `it.given_on > ${today}` }, ['givenOn'], {
  id: 'Tanggal ini belum tiba.',
  en: 'This day is still to come.',
})
@HoldsAtCommit('withdrawn', { broken: `it.withdrawn_on > ${today}` }, ['withdrawnOn'], {
  id: 'Tanggal ini belum tiba.',
  en: 'This day is still to come.',
})
@WaitsFor('person', 'it.person_id')
export class Consent extends Evidenced {
  @Link(() => Person, 'Whose data it is about, if a person’s.', {
    optional: true,
    fixed: true,
    inverse: { name: 'consents', description: 'What data about the person may be used for.', owned: true },
  })
  person?: Ref<Person>;

  @Link(() => Business, 'Whose data it is about, if a business’s.', {
    optional: true,
    fixed: true,
    inverse: { name: 'consents', description: 'What data about the business may be used for.', owned: true },
  })
  business?: Ref<Business>;

  @Choice(ConsentPurpose, 'What the data may be used for.')
  purpose!: string;

  @Choice(ConsentBasis, 'On which ground.', { fallback: 'CONSENT' })
  basis!: string;

  @Day('When it was given, or the ground began.')
  givenOn!: string;

  @Day('The last day on which it holds; empty where it has no end.', { optional: true })
  endsOn?: string;

  @Day('When consent was withdrawn; empty while it stands.', { optional: true })
  withdrawnOn?: string;

  @LongText('What shows it: the signed form and where it is kept, or the law. Needed for consent.', { optional: true })
  evidence?: string;
}

usesPerson(
  (person, since) =>
    `exists (select from consent c where c.person_id = ${person}.id and coalesce(least(c.withdrawn_on, c.ends_on), 'infinity') >= ${since})`,
);
