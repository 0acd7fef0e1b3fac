import { everybody, officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, type Ref, Text, Texts } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { Evidenced } from './evidence.ts';
import { Region } from './region.ts';

export const OrganizationKind = enumeration(
  'OrganizationKind',
  'What sort of organization it is.',
  {
    DISPERINDAG_PROV: 'DISPERINDAG_PROV',
    DISPERINDAG_KABKOTA: 'DISPERINDAG_KABKOTA',
    MINISTRY: 'MINISTRY',
    MINISTRY_UNIT: 'MINISTRY_UNIT',
    LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT',
    OTHER_AGENCY: 'OTHER_AGENCY',
    CORPORATE_PARTNER: 'CORPORATE_PARTNER',
    FOUNDATION: 'FOUNDATION',
    DEKRANASDA: 'DEKRANASDA',
    ASSOCIATION: 'ASSOCIATION',
    KSM_NGO: 'KSM_NGO',
    UNIVERSITY: 'UNIVERSITY',
    BUMN: 'BUMN',
    BUMD: 'BUMD',
    BUYER: 'BUYER',
    CERTIFIER: 'CERTIFIER',
    EVENT_ORGANIZER: 'EVENT_ORGANIZER',
    EMBASSY_ATTACHE: 'EMBASSY_ATTACHE',
  },
  {
    DISPERINDAG_PROV: {
      description: 'Dinas perindustrian dan perdagangan: the industry and trade office of a province.',
    },
    DISPERINDAG_KABKOTA: { description: 'The industry and trade office of a regency or city.' },
    MINISTRY: { description: 'A ministry of the state.' },
    MINISTRY_UNIT: { description: 'A directorate, centre or institute of a ministry.' },
    LOCAL_GOVERNMENT: { description: 'The government of a province, regency or city as a whole.' },
    OTHER_AGENCY: { description: 'A public agency that is none of the others.' },
    CORPORATE_PARTNER: { description: 'A company that assists small industries.' },
    FOUNDATION: { description: 'Yayasan: a foundation, often of a company.' },
    DEKRANASDA: { description: 'Dewan kerajinan nasional daerah: the craft council of a region.' },
    ASSOCIATION: { description: 'An association of businesses or professions.' },
    KSM_NGO: { description: 'A community self-help group (KSM) or other non-governmental organization.' },
    UNIVERSITY: { description: 'A university or polytechnic.' },
    BUMN: { description: 'Badan usaha milik negara: a company that the state owns.' },
    BUMD: { description: 'Badan usaha milik daerah: a company that a region owns.' },
    BUYER: { description: 'A company that buys from small industries.' },
    CERTIFIER: { description: 'A body that examines and issues certificates.' },
    EVENT_ORGANIZER: { description: 'A company that runs exhibitions and other events.' },
    EMBASSY_ATTACHE: { description: 'An embassy or its trade attaché.' },
  },
);

@Noun({
  plural: 'organizations',
  description:
    'An office, ministry unit, company, foundation or association that helps, pays, organises, certifies or buys.',
  label: ['name'],
  search: ['aliases'],
})
@Visible<Organization>(everybody)
@Writable<Organization>(officersIn('region'))
@OneOnly(
  ['name'],
  { id: 'Organisasi nasional dengan nama ini sudah ada.', en: 'A national organization of this name exists already.' },
  'region_id is null',
)
@OneOnly(['name', 'region'], {
  id: 'Organisasi dengan nama ini sudah ada di wilayah tersebut.',
  en: 'An organization of this name exists in that region already.',
})
@Holds('parent', 'parent_id is null or parent_id <> id', ['parent'], {
  id: 'Organisasi tidak dapat menjadi induknya sendiri.',
  en: 'An organization cannot be its own parent.',
})
@Holds('validity', 'valid_to is null or valid_from is null or valid_from < valid_to', ['validTo'], {
  id: 'Tanggal berakhir harus setelah tanggal mulai.',
  en: 'The end must come after the start.',
})
export class Organization extends Evidenced {
  @Text('Full official name.')
  name!: string;

  @Choice(OrganizationKind, 'What sort of organization it is.')
  kind!: string;

  @Texts('Other spellings and short names under which it is met.')
  aliases: string[] = [];

  @Link(() => Region, 'The region it serves or sits in; empty for a national one.', {
    optional: true,
    inverse: { name: 'organizations', description: 'Organizations that serve or sit in the region.' },
  })
  region?: Ref<Region>;

  @Link(() => Organization, 'The organization it is a part of.', {
    optional: true,
    inverse: { name: 'units', description: 'Its parts.' },
  })
  parent?: Ref<Organization>;

  @Day('First day of its existence, where it is known; offices split and merge.', { optional: true })
  validFrom?: string;

  @Day('First day on which it no longer existed.', { optional: true })
  validTo?: string;
}
