import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Programme } from './programme.ts';

export const TargetIndicator = enumeration(
  'TargetIndicator',
  'What a programme promises a number of.',
  {
    BUSINESSES_MENTORED: 'BUSINESSES_MENTORED',
    MENTORING_COMPLETED: 'MENTORING_COMPLETED',
    SESSIONS: 'SESSIONS',
    PEOPLE_TRAINED: 'PEOPLE_TRAINED',
    PARTICIPATIONS: 'PARTICIPATIONS',
    SALES: 'SALES',
    TURNOVER_GROWTH: 'TURNOVER_GROWTH',
    JOBS: 'JOBS',
    CERTIFICATES: 'CERTIFICATES',
    NEW_DESIGNS: 'NEW_DESIGNS',
    NEW_EXPORTERS: 'NEW_EXPORTERS',
    NEW_BUSINESSES: 'NEW_BUSINESSES',
  },
  {
    BUSINESSES_MENTORED: { description: 'Businesses whose mentoring begins.' },
    MENTORING_COMPLETED: { description: 'Engagements that are completed.' },
    SESSIONS: { description: 'Meetings of mentors with businesses.' },
    PEOPLE_TRAINED: { description: 'People who complete a training.' },
    PARTICIPATIONS: { description: 'Businesses at exhibitions, once for each.' },
    SALES: { description: 'Sales at exhibitions, in rupiah.' },
    TURNOVER_GROWTH: { description: 'Growth of turnover, in percent.' },
    JOBS: { description: 'Additional people at work.' },
    CERTIFICATES: { description: 'Certificates issued.' },
    NEW_DESIGNS: { description: 'Designs introduced.' },
    NEW_EXPORTERS: { description: 'Businesses that export for the first time.' },
    NEW_BUSINESSES: { description: 'Businesses founded (wirausaha baru).' },
  },
);

const once = {
  id: 'Sasaran untuk ukuran dan masa ini sudah ada.',
  en: 'There is a target for this indicator and time already.',
};

@Noun({
  plural: 'programmeTargets',
  description: 'What a programme sets out to reach in a time, as a number. What became of it is counted, not stated.',
  label: ['indicator', 'programme.name'],
})
@Visible<ProgrammeTarget>({ ...seenWith('programme'), PARTNER: () => ({ programme: { seen: true } }) })
@Writable<ProgrammeTarget>(keptWith('programme'))
@OneOnly(['programme', 'indicator', 'startsOn'], once)
@OneOnly(['programme', 'indicator'], once, 'starts_on is null')
@Holds('span', '(starts_on is null) = (ends_on is null) and (starts_on is null or starts_on <= ends_on)', ['endsOn'], {
  id: 'Isi hari pertama dan terakhir, berurutan, atau kosongkan keduanya.',
  en: 'State the first and the last day, in this order, or neither.',
})
export class ProgrammeTarget extends Evidenced {
  @Link(() => Programme, 'The programme that sets it.', {
    fixed: true,
    inverse: { name: 'targets', description: 'What it sets out to reach.', owned: true },
  })
  programme!: Ref<Programme>;

  @Choice(TargetIndicator, 'What is promised.')
  indicator!: string;

  @Day('First day of the time it is for; empty for the whole programme.', { optional: true })
  startsOn?: string;

  @Day('Last day of that time.', { optional: true })
  endsOn?: string;

  @Decimal('The number to be reached, or more.', { min: 0 })
  value!: number;

  @Text('What it is counted in, such as businesses, rupiah or percent.', { max: 60 })
  unit!: string;
}
