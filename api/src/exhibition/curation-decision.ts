import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Product } from '../business/product.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Decimal, Link, LongText, type Ref } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly, WaitsFor } from '../core/rule.ts';
import { Engagement } from '../mentoring/engagement.ts';
import { Evidenced } from '../registry/evidence.ts';
import { CurationRound } from './curation-round.ts';
import { restsOnMaker } from './maker.ts';
import { Participation } from './participation.ts';

export const Verdict = enumeration(
  'Verdict',
  'What a selection says of a candidate.',
  { ACCEPT: 'ACCEPT', RESERVE: 'RESERVE', REJECT: 'REJECT' },
  {
    ACCEPT: { description: 'Chosen.' },
    RESERVE: { description: 'Chosen if another one drops out.' },
    REJECT: { description: 'Not chosen; it says why.' },
  },
);

const decided = { id: 'Calon ini sudah ada pada kurasi tersebut.', en: 'The candidate is in that round already.' };

/** The business that a decision is about: the one named, or the maker of the product. */
const candidate = 'coalesce(it.business_id, (select g.business_id from product g where g.id = it.product_id))';

const watched = [restsOnMaker((product) => `select d.id from curation_decision d where d.product_id = ${product}.id`)];

@Noun({
  plural: 'curationDecisions',
  description:
    'A candidate of a selection, what was decided, and the mentoring or participation that came of it: the way from being chosen to having been there.',
  label: ['business.name', 'product.name', 'round.name'],
})
@Visible<CurationDecision>(seenWith('business', 'product'))
@Writable<CurationDecision>(keptWith('round'))
@Holds('candidate', 'num_nonnulls(business_id, product_id) > 0', ['business', 'product'], {
  id: 'Isi calonnya: usaha, produk, atau keduanya.',
  en: 'State the candidate: a business, a product or both.',
})
@OneOnly(['round', 'business'], decided, 'product_id is null')
@OneOnly(['round', 'product'], decided)
@Holds('score_range', "score >= '0' and score <= '100'", ['score'], {
  id: 'Nilai ditulis dari 0 sampai 100.',
  en: 'A score is from 0 to 100.',
})
@Holds('rejected', "reason is not null or decision is distinct from 'REJECT'", ['reason'], {
  id: 'Tulis alasan bila calon ditolak.',
  en: 'Say why the candidate is rejected.',
})
@Holds(
  'outcome',
  "num_nonnulls(participation_id, engagement_id) = 0 or decision is not distinct from 'ACCEPT' or decision is not distinct from 'RESERVE'",
  ['decision'],
  {
    id: 'Hanya calon yang diterima atau dicadangkan yang didampingi atau ikut.',
    en: 'Only a candidate who is accepted or held in reserve is mentored or takes part.',
  },
)
@HoldsAtCommit(
  'product',
  {
    broken: `num_nonnulls(it.business_id, it.product_id) = 2
      and not exists (select from product g where g.id = it.product_id and g.business_id = it.business_id)`,
    watched,
  },
  ['product'],
  { id: 'Produk harus milik usaha ini.', en: 'The product must be the business’s own.' },
)
@HoldsAtCommit(
  'participation',
  {
    broken: `exists (select from participation p, curation_round r where p.id = it.participation_id and r.id = it.round_id
      and (p.business_id is distinct from ${candidate} or p.exhibition_id <> r.exhibition_id))`,
    watched,
  },
  ['participation'],
  {
    id: 'Keikutsertaan itu milik usaha lain atau pada pameran lain.',
    en: 'That participation is another business’s, or at another exhibition.',
  },
)
@HoldsAtCommit(
  'engagement',
  {
    broken: `exists (select from engagement e, curation_round r where e.id = it.engagement_id and r.id = it.round_id
      and (e.business_id is distinct from ${candidate} or e.programme_id <> r.programme_id))`,
    watched,
  },
  ['engagement'],
  {
    id: 'Pendampingan itu milik usaha lain atau dalam program lain.',
    en: 'That mentoring is another business’s, or in another programme.',
  },
)
@WaitsFor('product', 'select it.product_id')
export class CurationDecision extends Evidenced {
  @Link(() => CurationRound, 'The selection.', {
    fixed: true,
    inverse: { name: 'decisions', description: 'The candidates, and what was decided of each.', owned: true },
  })
  round!: Ref<CurationRound>;

  @Link(() => Business, 'The business that came forward; empty where only a product is known.', {
    optional: true,
    inverse: { name: 'curationDecisions', description: 'Selections in which the business was a candidate.' },
  })
  business?: Ref<Business>;

  @Link(() => Product, 'The product that was looked at; empty where it was the business as a whole.', {
    optional: true,
    inverse: { name: 'curationDecisions', description: 'Selections in which the product was looked at.' },
  })
  product?: Ref<Product>;

  @Choice(Verdict, 'What was decided; empty while it is not.', { optional: true })
  decision?: string;

  @Decimal('Total score from 0 to 100; empty where none was given.', { optional: true, min: 0, max: 100 })
  score?: number;

  @LongText('Scores and remarks criterion by criterion.', { optional: true })
  assessment?: string;

  @LongText('Why it was decided so; needed to reject.', { optional: true })
  reason?: string;

  @Link(() => Engagement, 'The mentoring that came of it.', {
    optional: true,
    inverse: { name: 'curationDecisions', description: 'The selection that it came of.' },
  })
  engagement?: Ref<Engagement>;

  @Link(() => Participation, 'The participation that came of it.', {
    optional: true,
    inverse: { name: 'curationDecisions', description: 'The selection that it came of.' },
  })
  participation?: Ref<Participation>;
}
