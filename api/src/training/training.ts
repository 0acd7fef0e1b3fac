import { everybody, officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Group } from '../business/group.ts';
import { enumeration } from '../core/column.ts';
import {
  Choice,
  Choices,
  type Collection,
  Decimal,
  Link,
  Links,
  LongText,
  Reckoned,
  type Ref,
  Text,
  Texts,
} from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { HoldsAtCommit } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Programme } from '../mentoring/programme.ts';
import { Announced, KeepsItsDays } from '../registry/dated.ts';
import { MoreThanReported } from '../registry/enumerated.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';
import { days } from '../registry/stated-date.ts';
import { Enrolment } from './enrolment.ts';
import { tookPart } from './enrolment-state.ts';

export const TrainingKind = enumeration(
  'TrainingKind',
  'The form of a training.',
  {
    BIMTEK: 'BIMTEK',
    FGD: 'FGD',
    PELATIHAN: 'PELATIHAN',
    WORKSHOP: 'WORKSHOP',
    MAGANG: 'MAGANG',
    SOSIALISASI: 'SOSIALISASI',
  },
  {
    BIMTEK: { description: 'Bimbingan teknis: technical guidance.' },
    FGD: { description: 'Focus group discussion.' },
    PELATIHAN: { description: 'A course.' },
    MAGANG: { description: 'An apprenticeship.' },
    SOSIALISASI: { description: 'An information meeting.' },
    WORKSHOP: { description: 'Practice together, with something made.' },
  },
);

export const TrainingLevel = enumeration(
  'TrainingLevel',
  'The level of government that holds a training.',
  {
    NATIONAL: 'NATIONAL',
    PROVINCE: 'PROVINCE',
    KABKOTA: 'KABKOTA',
  },
  {
    KABKOTA: { description: 'Regency or city.' },
    NATIONAL: { description: 'The state, through a ministry or agency.' },
    PROVINCE: { description: 'A province.' },
  },
);

export const TrainingState = enumeration(
  'TrainingState',
  'How far a training has come.',
  {
    PLANNED: 'PLANNED',
    RUNNING: 'RUNNING',
    HELD: 'HELD',
    CANCELLED: 'CANCELLED',
  },
  {
    PLANNED: { description: 'Announced, not yet begun.' },
    RUNNING: { description: 'It is taking place.' },
    HELD: { description: 'It has taken place.' },
    CANCELLED: { description: 'It does not take place.' },
  },
);

const named = `from enrolment e where e.training_id = it.id and e.${tookPart}`;

@Noun({
  plural: 'trainings',
  description:
    'A training, course or discussion for businesses. How many a source says took part stands in its figures.',
  label: ['name'],
  search: ['topic', 'branches'],
})
@Visible<Training>(everybody)
@Writable<Training>(officersIn('venueRegion'))
@States('state', {
  acts: {
    start: { from: ['PLANNED'], to: 'RUNNING', description: 'Records that it has begun.' },
    conclude: {
      from: ['PLANNED', 'RUNNING'],
      to: 'HELD',
      description: 'Records that it has taken place.',
      asks: { endsOn: 'optional', hours: 'optional' },
    },
    cancel: { from: ['PLANNED', 'RUNNING'], to: 'CANCELLED', description: 'Calls it off.' },
    reopen: {
      from: ['HELD', 'CANCELLED'],
      to: 'PLANNED',
      description: 'Plans it again. Where it is recorded who came, that is taken back first.',
    },
  },
})
@MoreThanReported(
  [
    { measure: 'PARTICIPANTS', units: ['PEOPLE'], recorded: `select count(*) ${named}`, words: 'orang' },
    {
      measure: 'PARTICIPANTS',
      units: ['BUSINESSES'],
      recorded: `select count(distinct e.business_id) ${named}`,
      words: 'usaha',
    },
  ],
  [{ noun: () => Enrolment, link: 'training' }],
)
@KeepsItsDays({
  id: 'Pelatihan tidak dapat berakhir sebelum mulai.',
  en: 'A training cannot end before it starts.',
})
@HoldsAtCommit(
  'has_come',
  {
    broken: `case it.state when 'RUNNING' then it.starts_on when 'HELD' then coalesce(it.ends_on, it.starts_on) end
      > rule.today_in(it.venue_region_id)`,
  },
  ['state'],
  { id: 'Harinya belum tiba.', en: 'Its day is still to come.' },
)
export class Training extends Announced {
  @Text('Name as announced.', { max: 300 })
  name!: string;

  @Choice(TrainingKind, 'Its form.')
  kind!: string;

  @Choice(TrainingLevel, 'The level of government that holds it.', { optional: true })
  level?: string;

  @Choice(TrainingState, 'How far it has come.', { fallback: 'PLANNED' })
  state!: string;

  @Link(() => Organization, 'Who holds it.', {
    inverse: { name: 'organisedTrainings', description: 'Trainings that the organization holds.' },
  })
  organiser!: Ref<Organization>;

  @Link(() => Programme, 'The programme that it is part of; empty where it is of none, or nobody knows.', {
    optional: true,
    inverse: { name: 'trainings', description: 'Trainings that are part of it.' },
  })
  programme?: Ref<Programme>;

  @Links(() => Organization, 'Offices whose businesses take part.', {
    inverse: { name: 'benefitingTrainings', description: 'Trainings in which businesses of the office take part.' },
  })
  beneficiaries!: Collection<Organization>;

  @LongText('What it is about and what it aims at.', { optional: true })
  topic?: string;

  @Text('The building or address.', { optional: true })
  venue?: string;

  @Link(() => Region, 'Where the venue is.', {
    optional: true,
    inverse: { name: 'heldTrainings', description: 'Trainings held in exactly this region.' },
  })
  venueRegion?: Ref<Region>;

  @Links(() => Region, 'The regions from which businesses come.', {
    inverse: { name: 'catchmentTrainings', description: 'Trainings for businesses of the region.' },
  })
  catchment!: Collection<Region>;

  @Reckoned('How many days it lasts, the first and the last counted; empty where they are not known.', days)
  readonly days?: number;

  @Decimal('Hours of instruction; empty where they are not known.', { optional: true, min: 0, max: 10000 })
  hours?: number;

  @Texts('Speakers by their function or organization.')
  speakers: string[] = [];

  @Links(() => Group, 'Groups that take part.', {
    inverse: { name: 'trainings', description: 'Trainings that the group takes part in.' },
  })
  groups!: Collection<Group>;

  @Texts('Branches that take part, in the words of the source.')
  branches: string[] = [];

  @Choices(Sector, 'The same branches in the words of the register.')
  sectors: string[] = [];
}
