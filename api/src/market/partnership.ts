import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Group } from '../business/group.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Choices, Day, Link, LongText, Money, type Ref, Text, Texts } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOf } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';

export const PartnershipKind = enumeration(
  'PartnershipKind',
  'What the two sides of a partnership do for each other.',
  {
    SUPPLY: 'SUPPLY',
    FOSTER: 'FOSTER',
    MARKETING: 'MARKETING',
    DISTRIBUTION: 'DISTRIBUTION',
    OTHER: 'OTHER',
  },
  {
    SUPPLY: { description: 'The counterpart buys what they make for its own production.' },
    FOSTER: { description: 'Bapak angkat: a larger company takes them under its care.' },
    MARKETING: { description: 'The counterpart helps them to be seen and found by buyers.' },
    DISTRIBUTION: { description: 'The counterpart sells on what they make.' },
  },
);

export const PartnershipState = enumeration(
  'PartnershipState',
  'How far a partnership has come.',
  {
    PLANNED: 'PLANNED',
    EXPLORING: 'EXPLORING',
    NEGOTIATING: 'NEGOTIATING',
    SIGNED: 'SIGNED',
    ACTIVE: 'ACTIVE',
    ENDED: 'ENDED',
  },
  {
    PLANNED: { description: 'Intended; nobody has been spoken to yet.' },
    EXPLORING: { description: 'Penjajakan: the two sides talk about whether and how.' },
    NEGOTIATING: { description: 'They talk about terms.' },
    SIGNED: { description: 'Agreed in writing; nothing has been delivered yet.' },
    ACTIVE: { description: 'Goods, money or help flow.' },
    ENDED: { description: 'Over, or given up; without a day of signing it was never agreed.' },
  },
);

@Noun({
  plural: 'partnerships',
  description:
    'A partnership (kemitraan) of a business, a group, or an office for its businesses, with a company or body on the other side.',
  label: ['business.name', 'group.name', 'office.name', 'counterpart.name', 'counterpartName'],
  search: ['topics'],
})
@Visible<Partnership>({
  ...seenWith('business', 'group'),
  PARTNER: ({ scope }) => ({ counterpart: { id: { in: scope } } }),
})
@Writable<Partnership>(keptWith('business', 'group'))
@States('state', {
  acts: {
    explore: { from: ['PLANNED'], to: 'EXPLORING', description: 'Records that the two sides have begun to talk.' },
    negotiate: {
      from: ['PLANNED', 'EXPLORING'],
      to: 'NEGOTIATING',
      description: 'Records that they talk about terms.',
    },
    sign: {
      from: ['EXPLORING', 'NEGOTIATING'],
      to: 'SIGNED',
      description: 'Records the agreement.',
      asks: { signedOn: 'required', endsOn: 'optional', value: 'optional' },
    },
    activate: {
      from: ['EXPLORING', 'NEGOTIATING', 'SIGNED'],
      to: 'ACTIVE',
      description: 'Records that goods, money or help flow, be it without a signed paper.',
    },
    end: {
      from: ['PLANNED', 'EXPLORING', 'NEGOTIATING', 'SIGNED', 'ACTIVE'],
      to: 'ENDED',
      description: 'Ends it, or gives it up.',
      asks: { endsOn: 'optional', notes: 'optional' },
    },
    reopen: {
      from: ['ENDED'],
      to: 'EXPLORING',
      description: 'Takes it up again.',
      sets: { signedOn: null, endsOn: null },
    },
  },
})
@OneOf('side', ['business', 'group', 'office'], {
  id: 'Isi tepat satu: usaha, kelompok, atau kantor.',
  en: 'State exactly one: a business, a group or an office.',
})
@Holds('counterpart', 'num_nonnulls(counterpart_id, counterpart_name) = 1', ['counterpart', 'counterpartName'], {
  id: 'Isi mitranya: organisasi yang terdaftar, atau sebutannya bila belum ada.',
  en: 'State the counterpart: an organization of the register, or what it is called where there is none.',
})
@Holds('two_sides', 'office_id is null or counterpart_id is null or office_id <> counterpart_id', ['counterpart'], {
  id: 'Kantor tidak bermitra dengan dirinya sendiri.',
  en: 'An office is no partner of itself.',
})
@Holds('signed', "signed_on is null or state in ('SIGNED', 'ACTIVE', 'ENDED')", ['signedOn'], {
  id: 'Kemitraan ini belum disepakati.',
  en: 'The partnership is not agreed yet.',
})
@Holds('span', 'signed_on is null or ends_on is null or signed_on <= ends_on', ['endsOn'], {
  id: 'Kemitraan tidak dapat berakhir sebelum disepakati.',
  en: 'A partnership cannot end before it is agreed.',
})
export class Partnership extends Evidenced {
  @Link(() => Business, 'The business, where it is one.', {
    optional: true,
    inverse: { name: 'partnerships', description: 'Its partnerships with companies and bodies.' },
  })
  business?: Ref<Business>;

  @Link(() => Group, 'The group, where it is one.', {
    optional: true,
    inverse: { name: 'partnerships', description: 'Its partnerships with companies and bodies.' },
  })
  group?: Ref<Group>;

  @Link(() => Organization, 'The office that seeks it for its businesses as a whole.', {
    optional: true,
    inverse: { name: 'soughtPartnerships', description: 'Partnerships that it seeks for its businesses as a whole.' },
  })
  office?: Ref<Organization>;

  @Link(() => Organization, 'Who is on the other side.', {
    optional: true,
    inverse: { name: 'partnerships', description: 'Partnerships in which it is the counterpart.' },
  })
  counterpart?: Ref<Organization>;

  @Text('What the other side is called where no organization is known: industri besar.', { optional: true })
  counterpartName?: string;

  @Choice(PartnershipKind, 'What the two sides do for each other.')
  kind!: string;

  @Choice(PartnershipState, 'How far it has come.', { fallback: 'EXPLORING' })
  state!: string;

  @Link(() => Region, 'The region it is for; empty where it is that of the business, the group or the office.', {
    optional: true,
    inverse: { name: 'partnerships', description: 'Partnerships for exactly this region.' },
  })
  region?: Ref<Region>;

  @Choices(Sector, 'The branches it is for; empty for all.')
  sectors: string[] = [];

  @Texts('What it covers: pameran, misi dagang, pasar induk.')
  topics: string[] = [];

  @Money('What is agreed or expected over its whole time, in whole rupiah; empty where nobody has said.', {
    optional: true,
  })
  value?: number;

  @Day('When it was signed; empty where it is not, or that is not known.', { optional: true })
  signedOn?: string;

  @Day('Last day as agreed, or on which it ended.', { optional: true })
  endsOn?: string;

  @LongText('What is agreed, who helps, how it came about.', { optional: true })
  notes?: string;
}
