import { keptWith, staff } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Day, Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { OneOf, OneOnly } from '../core/rule.ts';
import { Programme } from '../mentoring/programme.ts';
import { MoreThanReported } from '../registry/enumerated.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { CurationDecision } from './curation-decision.ts';
import { Exhibition } from './exhibition.ts';

const taken = { id: 'Kurasi dengan nama ini sudah ada di sana.', en: 'There is a curation of this name already.' };

@Noun({
  plural: 'curationRounds',
  description:
    'A selection (kurasi) of businesses or products for an exhibition or a programme. How many came forward where they are not listed stands in its figures.',
  label: ['name'],
  search: ['criteria'],
})
@Visible<CurationRound>(staff)
@Writable<CurationRound>(keptWith('exhibition', 'programme'))
@MoreThanReported(
  [
    {
      measure: 'PARTICIPANTS',
      units: ['BUSINESSES'],
      recorded: 'select count(distinct d.business_id) from curation_decision d where d.round_id = it.id',
      words: 'calon',
    },
  ],
  [{ noun: () => CurationDecision, link: 'round' }],
)
@OneOf('purpose', ['exhibition', 'programme'], {
  id: 'Isi tepat satu: pameran atau program.',
  en: 'State exactly one: an exhibition or a programme.',
})
@OneOnly(['exhibition', 'name'], taken)
@OneOnly(['programme', 'name'], taken)
export class CurationRound extends Evidenced {
  @Text('Name of the round.')
  name!: string;

  @Link(() => Exhibition, 'The exhibition it selects for.', {
    optional: true,
    fixed: true,
    inverse: { name: 'curationRounds', description: 'Selections of who may take part.', owned: true },
  })
  exhibition?: Ref<Exhibition>;

  @Link(() => Programme, 'The programme it selects for.', {
    optional: true,
    fixed: true,
    inverse: { name: 'curationRounds', description: 'Selections of whom it takes in.', owned: true },
  })
  programme?: Ref<Programme>;

  @Link(() => Organization, 'Who selects.', {
    optional: true,
    inverse: { name: 'curationRounds', description: 'Selections that the organization makes.' },
  })
  curator?: Ref<Organization>;

  @Day('When the candidates were looked at; empty while that is to come or not known.', { optional: true })
  heldOn?: string;

  @LongText('By what is chosen, and what each candidate must have: own product, halal, SVLK.', { optional: true })
  criteria?: string;
}
