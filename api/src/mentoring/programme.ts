import { officersIn, staff } from '../access/rules.ts';
import { type Mine, Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, type Collection, Link, Links, LongText, type Ref, Text, Texts, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Dated, KeepsItsDays } from '../registry/dated.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';

export const ProgrammeKind = enumeration(
  'ProgrammeKind',
  'What a programme does. A partnership and a campaign are records of their own.',
  {
    MENTORING: 'MENTORING',
    TRAINING: 'TRAINING',
    EXHIBITION: 'EXHIBITION',
    CERTIFICATION: 'CERTIFICATION',
    EQUIPMENT: 'EQUIPMENT',
    INVENTORY: 'INVENTORY',
    MARKET_INFORMATION: 'MARKET_INFORMATION',
    MIXED: 'MIXED',
  },
  {
    CERTIFICATION: { description: 'Helps with certificates, registrations and tests.' },
    INVENTORY: { description: 'Finds out what is made, and by whom.' },
    MARKET_INFORMATION: { description: 'Finds out what markets ask for.' },
    MENTORING: { description: 'Mentors work with businesses over months.' },
    TRAINING: { description: 'Teaches many at once.' },
    EXHIBITION: { description: 'Takes businesses to exhibitions.' },
    EQUIPMENT: { description: 'Gives or lends machines and tools.' },
    MIXED: { description: 'Several of these.' },
  },
);

export const ProgrammeState = enumeration(
  'ProgrammeState',
  'How far a programme has come, by its source.',
  {
    EXPLORING: 'EXPLORING',
    PLANNED: 'PLANNED',
    RUNNING: 'RUNNING',
    COMPLETED: 'COMPLETED',
    CANCELLED: 'CANCELLED',
  },
  {
    EXPLORING: { description: 'Those concerned talk about whether and how (penjajagan).' },
    PLANNED: { description: 'Decided, not yet begun.' },
    RUNNING: { description: 'It is under way.' },
    COMPLETED: { description: 'It has ended as planned.' },
    CANCELLED: { description: 'It was given up.' },
  },
);

/** A partner’s own: those that it answers for, or carries with the owner. */
export const ofPartner = ({ scope }: Mine) => ({
  or: [{ partners: { some: { id: { in: scope } } } }, { owner: { id: { in: scope } } }],
});

@Noun({
  plural: 'programmes',
  description: 'What an office or a company sets out to do for businesses, alone or with partners.',
  label: ['name'],
  search: ['nomenclature', 'tags'],
})
@Visible<Programme>({
  ...staff,
  PARTNER: ofPartner,
})
@Writable<Programme>(officersIn('region'))
@States('state', {
  acts: {
    plan: { from: ['EXPLORING'], to: 'PLANNED', description: 'Decides that it is to take place.' },
    begin: { from: ['PLANNED'], to: 'RUNNING', description: 'Begins it.' },
    complete: {
      from: ['RUNNING'],
      to: 'COMPLETED',
      description: 'Ends it as planned.',
      asks: { endsOn: 'optional' },
    },
    cancel: { from: ['EXPLORING', 'PLANNED', 'RUNNING'], to: 'CANCELLED', description: 'Gives it up.' },
    resume: { from: ['COMPLETED', 'CANCELLED'], to: 'RUNNING', description: 'Takes it up again.' },
  },
})
@OneOnly(
  ['owner', 'name'],
  {
    id: 'Organisasi ini sudah punya program dengan nama ini tanpa tahun anggaran.',
    en: 'The organization has a programme of this name without a budget year already.',
  },
  'fiscal_year is null',
)
@OneOnly(['owner', 'name', 'fiscalYear'], {
  id: 'Program dengan nama ini sudah ada pada organisasi dan tahun tersebut.',
  en: 'The organization has a programme of this name in that year already.',
})
@KeepsItsDays({
  id: 'Program tidak dapat berakhir sebelum mulai.',
  en: 'A programme cannot end before it starts.',
})
export class Programme extends Dated {
  @Text('Name of the programme.', { max: 300 })
  name!: string;

  @Choice(ProgrammeKind, 'What it does.')
  kind!: string;

  @Choice(ProgrammeState, 'How far it has come, by its source.', { fallback: 'PLANNED' })
  state!: string;

  @Link(() => Organization, 'The organization that answers for it.', {
    inverse: { name: 'programmes', description: 'Programmes that the organization answers for.' },
  })
  owner!: Ref<Organization>;

  @Links(() => Organization, 'Organizations that carry it together with the owner.', {
    inverse: { name: 'partnerProgrammes', description: 'Programmes that the organization carries as a partner.' },
  })
  partners!: Collection<Organization>;

  @Link(() => Region, 'The region it is for; empty for the whole country.', {
    optional: true,
    inverse: { name: 'programmes', description: 'Programmes for exactly this region.' },
  })
  region?: Ref<Region>;

  @Choice(Sector, 'The branch it is for; empty for several or all.', { optional: true })
  sector?: string;

  @Whole('Budget year.', { optional: true, min: 1945, max: 9999 })
  fiscalYear?: number;

  @Text('Name of the budget line (sub-kegiatan).', { optional: true, max: 300 })
  nomenclature?: string;

  @Whole('Months that a mentoring engagement is planned for unless it says otherwise.', {
    fallback: 24,
    min: 1,
    max: 120,
  })
  defaultMonths!: number;

  @Texts('Free marks.')
  tags: string[] = [];

  @LongText('What it does, for whom, and what it aims at.', { optional: true })
  description?: string;
}
