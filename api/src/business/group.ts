import { everybody, officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, LongText, type Ref, Text, Texts } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { MoreThanReported } from '../registry/enumerated.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';
import { DateCertainty, DatePrecision, statedDay, statedDayWords } from '../registry/stated-date.ts';
import { Membership } from './membership.ts';

export const GroupKind = enumeration(
  'GroupKind',
  'What binds a group of businesses.',
  {
    SENTRA: 'SENTRA',
    KUB: 'KUB',
    KSM: 'KSM',
    ASSOCIATION: 'ASSOCIATION',
    WUB_COHORT: 'WUB_COHORT',
    COOPERATIVE: 'COOPERATIVE',
    SUPPLY_CLUSTER: 'SUPPLY_CLUSTER',
  },
  {
    SENTRA: { description: 'Makers of one kind of goods in one place.' },
    KUB: { description: 'Kelompok usaha bersama: a joint business group.' },
    KSM: { description: 'Kelompok swadaya masyarakat: a community self-help group.' },
    WUB_COHORT: { description: 'Wirausaha baru: new entrepreneurs trained together.' },
    SUPPLY_CLUSTER: { description: 'Suppliers of one buyer.' },
    ASSOCIATION: { description: 'Businesses of one trade that speak with one voice.' },
    COOPERATIVE: { description: 'Koperasi: a cooperative that its members own.' },
  },
);

/** Those who belong to it on the day of the figure, or else those who do not have left. */
const belong = `from membership m where m.group_id = it.id
  and case when as_of is null then m.ends_on is null else daterange(m.starts_on, m.ends_on) @> as_of end`;

@Noun({
  plural: 'groups',
  description: 'A centre, association, cooperative or cohort that businesses belong to.',
  label: ['name'],
  search: ['aliases'],
})
@Visible<Group>(everybody)
@Writable<Group>(officersIn('region'))
@MoreThanReported(
  [
    {
      measure: 'MEMBERS',
      units: ['BUSINESSES'],
      recorded: `select count(business_id) ${belong}`,
      words: 'usaha anggota',
    },
    { measure: 'MEMBERS', units: ['PEOPLE'], recorded: `select count(person_id) ${belong}`, words: 'orang anggota' },
  ],
  [{ noun: () => Membership, link: 'group' }],
)
@OneOnly(
  ['name'],
  { id: 'Kelompok tanpa wilayah dengan nama ini sudah ada.', en: 'A group of this name and no region exists already.' },
  'region_id is null',
)
@OneOnly(['name', 'region'], {
  id: 'Kelompok dengan nama ini sudah ada di wilayah tersebut.',
  en: 'A group of this name exists in that region already.',
})
@Holds('founded', statedDay('founded_on'), ['foundedOn'], statedDayWords)
export class Group extends Evidenced {
  @Text('Name of the group.')
  name!: string;

  @Choice(GroupKind, 'What binds it.')
  kind!: string;

  @Texts('Other spellings and short names under which it is met.')
  aliases: string[] = [];

  @Choice(Sector, 'Branch of industry; empty where it is mixed or not known.', { optional: true })
  sector?: string;

  @Link(() => Region, 'Where it sits; empty where no single region is stated.', {
    optional: true,
    inverse: { name: 'groups', description: 'Groups that sit in exactly this region.' },
  })
  region?: Ref<Region>;

  @Day('When it was founded or inaugurated.', { optional: true })
  foundedOn?: string;

  @Choice(DatePrecision, 'How exactly that is known.', { optional: true })
  foundedOnPrecision?: string;

  @Choice(DateCertainty, 'How surely that is known.', { optional: true })
  foundedOnCertainty?: string;

  @LongText('What the group makes, and for whom it is.', { optional: true })
  description?: string;
}
