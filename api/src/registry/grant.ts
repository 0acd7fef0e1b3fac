import { ChangesAccess } from '../access/changes-access.ts';
import { Purpose, Role } from '../access/role.ts';
import { administrators } from '../access/rules.ts';
import { User } from '../access/user.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Choice, Choices, Day, Link, LongText, type Ref } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit } from '../core/rule.ts';
import { Organization } from './organization.ts';
import { Region } from './region.ts';

const own = ({ id }: { id: unknown }) => ({ user: { id: { eq: id } } });

/** A grant that holds today. */
export const inForce = (grant: string) =>
  `${grant}.starts_on <= rule.today_in('31') and (${grant}.ends_on is null or ${grant}.ends_on >= rule.today_in('31'))`;

@Noun({
  plural: 'grants',
  description:
    'That somebody is something, where, from when to when. What a person may do is the sum of the grants that are in force; who gave one stands with it.',
  label: ['user.name', 'role'],
  search: ['reason'],
})
@ChangesAccess()
@Visible<Grant>({
  ...administrators,
  OFFICER: own,
  VERIFIER: own,
  MENTOR: own,
  PARTNER: own,
  VIEWER: own,
})
@Writable<Grant>(administrators)
@Holds('span', 'ends_on is null or starts_on <= ends_on', ['endsOn'], {
  id: 'Akhir tidak mendahului awal.',
  en: 'It cannot end before it begins.',
})
@Holds('placed', "case when role in ('OFFICER', 'VERIFIER') then region_id is not null else true end", ['region'], {
  id: 'Tulis wilayahnya.',
  en: 'Say for which region.',
})
@Holds('bound', "role in ('OFFICER', 'VERIFIER', 'VIEWER') or region_id is null", ['region'], {
  id: 'Peran ini tidak terikat pada wilayah.',
  en: 'This role is not bound to a region.',
})
@Holds('partner', "(role = 'PARTNER') = (organization_id is not null)", ['organization'], {
  id: 'Mitra, dan hanya mitra, memiliki lembaga.',
  en: 'A partner, and only a partner, has an organization.',
})
@HoldsAtCommit(
  'administered',
  {
    broken: `not exists (select from "grant" g join "user" u on u.id = g.user_id where g.role = 'ADMIN' and u.active and ${inForce('g')})`,
    // When a grant goes, one that is left looks at them all.
    watched: [{ noun: () => Grant, rows: () => 'select min(id::text)::uuid from "grant"', fields: ['endsOn'] }],
  },
  ['endsOn'],
  {
    id: 'Harus tetap ada paling sedikit satu administrator.',
    en: 'At least one administrator has to be left.',
  },
)
export class Grant extends Node {
  @Link(() => User, 'Who holds it.', {
    fixed: true,
    inverse: { name: 'grants', description: 'What the person was and is, and where.', owned: true },
  })
  user!: Ref<User>;

  @Choice(Role, 'What the person is.', { fixed: true })
  role!: string;

  @Link(() => Region, 'Where, with all regions within; empty for roles that are not bound to a region.', {
    optional: true,
    fixed: true,
    inverse: { name: 'grants', description: 'Who is what in exactly this region.' },
  })
  region?: Ref<Region>;

  @Link(() => Organization, 'For which organization, of a partner.', {
    optional: true,
    fixed: true,
    inverse: { name: 'grants', description: 'Who sees what as the partner.' },
  })
  organization?: Ref<Organization>;

  @Choices(Purpose, 'For what the person may read fields that are not open to all.')
  purposes: string[] = [];

  @Day('First day.')
  startsOn!: string;

  @Day('Last day; empty while no end is set.', { optional: true })
  endsOn?: string;

  @LongText('Why it was given, or ended.', { optional: true })
  reason?: string;
}
