import { everybody, officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Group } from '../business/group.ts';
import { type Collection, Link, Links, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { OneOnly } from '../core/rule.ts';
import { MoreThanReported } from '../registry/enumerated.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Exhibition } from './exhibition.ts';
import { Participation } from './participation.ts';

@Noun({
  plural: 'delegations',
  description: 'Those whom one organization sends to an exhibition, and their stand.',
  label: ['organization.name', 'exhibition.name'],
})
@Visible<Delegation>(everybody)
@Writable<Delegation>(officersIn('region'))
@MoreThanReported(
  [
    {
      measure: 'PARTICIPANTS',
      units: ['BUSINESSES'],
      recorded: 'select count(*) from participation p where p.delegation_id = it.id',
      words: 'usaha',
    },
  ],
  [{ noun: () => Participation, link: 'delegation' }],
)
@OneOnly(['exhibition', 'organization'], {
  id: 'Organisasi ini sudah punya rombongan pada pameran tersebut.',
  en: 'The organization has a delegation at that exhibition already.',
})
export class Delegation extends Evidenced {
  @Link(() => Exhibition, 'The exhibition.', {
    fixed: true,
    inverse: { name: 'delegations', description: 'Those whom organizations send to it.', owned: true },
  })
  exhibition!: Ref<Exhibition>;

  @Link(() => Organization, 'Who sends it.', {
    inverse: { name: 'delegations', description: 'Those whom the organization has sent to exhibitions.' },
  })
  organization!: Ref<Organization>;

  @Links(() => Organization, 'Organizations that support it besides the sender.', {
    inverse: { name: 'supportedDelegations', description: 'Delegations that the organization supports.' },
  })
  supporters!: Collection<Organization>;

  @Link(() => Region, 'The region it stands for.', {
    optional: true,
    inverse: { name: 'delegations', description: 'Delegations that stand for exactly this region.' },
  })
  region?: Ref<Region>;

  @Text('Number or place of its stand.', { optional: true, max: 40 })
  standNo?: string;

  @Links(() => Group, 'Groups whose members are part of it.', {
    inverse: { name: 'delegations', description: 'Delegations that members of the group were part of.' },
  })
  groups!: Collection<Group>;

  @LongText('Who is part of it, how they were chosen, what they show.', { optional: true })
  description?: string;
}
