import { administrators, keptWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Asks, AsksWhen, Choice, Instant, Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Person } from './person.ts';
import './reasons-erased.ts';

export const DataRight = enumeration(
  'DataRight',
  'Which right over their data a person claims (UU 27/2022, articles 5 to 13).',
  {
    INFORMATION: 'INFORMATION',
    CORRECTION: 'CORRECTION',
    ACCESS: 'ACCESS',
    ERASURE: 'ERASURE',
    WITHDRAWAL: 'WITHDRAWAL',
    OBJECTION: 'OBJECTION',
    SUSPENSION: 'SUSPENSION',
    PORTABILITY: 'PORTABILITY',
  },
  {
    INFORMATION: { description: 'To be told who uses the data, on which ground and for what (article 5).' },
    CORRECTION: { description: 'To have them completed or put right (article 6).' },
    ACCESS: { description: 'To see them and have a copy (article 7).' },
    ERASURE: { description: 'To have their use ended and them erased (article 8).' },
    WITHDRAWAL: { description: 'To take consent back (article 9).' },
    OBJECTION: { description: 'To object to what is decided by machine alone (article 10).' },
    SUSPENSION: { description: 'To have their use suspended or limited (article 11).' },
    PORTABILITY: { description: 'To have them in a form that machines read, or sent on (article 13).' },
  },
);

export const RequestState = enumeration(
  'RequestState',
  'How far a claim has come.',
  { RECEIVED: 'RECEIVED', DONE: 'DONE', REFUSED: 'REFUSED' },
  {
    RECEIVED: { description: 'It waits for the office.' },
    DONE: { description: 'The office has done what was claimed.' },
    REFUSED: { description: 'The office has said why it does not; a law demands it.' },
  },
);

export const RequestDue = enumeration(
  'RequestDue',
  'Whether a claim waits longer than the law allows.',
  { SETTLED: 'SETTLED', PENDING: 'PENDING', OVERDUE: 'OVERDUE' },
  {
    SETTLED: { description: 'It was done or refused.' },
    PENDING: { description: 'The 3 x 24 hours are not over, or end today.' },
    OVERDUE: { description: 'The day on which they ended is over.' },
  },
);

const due = (row: string) => `(${row}.received_at + interval '72 hours')`;

@Noun({
  plural: 'dataSubjectRequests',
  description:
    'That a person claims a right over their personal data: when it came in, which right, by when the law demands it be done (3 x 24 hours), and when it was.',
  label: ['claim', 'person.name', 'requester'],
})
@Visible<DataSubjectRequest>({ ...administrators, OFFICER: () => ({ person: { seen: true } }) })
@Writable<DataSubjectRequest>(keptWith('person'))
@States('state', {
  entry: ['RECEIVED'],
  acts: {
    fulfil: {
      from: ['RECEIVED'],
      to: 'DONE',
      description: 'Records that what was claimed is done, when, and how.',
      asks: { settledAt: 'required', answer: 'required' },
    },
    refuse: {
      from: ['RECEIVED'],
      to: 'REFUSED',
      description: 'Records that it was refused, when, and by which law.',
      asks: { settledAt: 'required', answer: 'required' },
    },
    reopen: {
      from: ['DONE', 'REFUSED'],
      to: 'RECEIVED',
      description: 'Takes it up again.',
      sets: { settledAt: null },
    },
  },
})
@Holds('requester', 'num_nonnulls(person_id, requester) > 0', ['person', 'requester'], {
  id: 'Isi siapa yang mengajukan: orang yang terdaftar atau namanya.',
  en: 'State who claims it: a person of the register, or a name.',
})
@Holds(
  'settled',
  "(state = 'RECEIVED') = (settled_at is null) and (state = 'RECEIVED' or answer is not null)",
  ['settledAt', 'answer'],
  { id: 'Permintaan yang selesai menyebut kapan dan bagaimana.', en: 'A claim that is settled says when and how.' },
)
@Holds('span', 'received_at <= settled_at', ['settledAt'], {
  id: 'Permintaan tidak selesai sebelum diterima.',
  en: 'It cannot be settled before it came in.',
})
@HoldsAtCommit('received', { broken: 'greatest(it.received_at, it.settled_at) > now()' }, ['receivedAt', 'settledAt'], {
  id: 'Waktu ini belum tiba.',
  en: 'This time is still to come.',
})
export class DataSubjectRequest extends Node {
  @Link(() => Person, 'Who claims it; empty where the register does not know them.', {
    optional: true,
    inverse: { name: 'requests', description: 'What the person has claimed of their data.', erased: ['requester'] },
  })
  person?: Ref<Person>;

  @Text('The name of who claims it, where the register does not know them; of who claims it for them.', {
    optional: true,
  })
  requester?: string;

  @Choice(DataRight, 'Which right.')
  claim!: string;

  @Instant('When it came in: the 3 x 24 hours begin.')
  receivedAt!: Date;

  @AsksWhen('By when it has to be done: 3 x 24 hours after it came in.', (row) => due(row))
  dueAt?: Date;

  @Asks(
    RequestDue,
    'Whether it waits longer than the law allows.',
    (row) =>
      `case when ${row}.state <> 'RECEIVED' then 'SETTLED' when (${due(row)} at time zone 'Asia/Jakarta')::date < rule.today_in('31') then 'OVERDUE' else 'PENDING' end`,
  )
  due!: string;

  @Choice(RequestState, 'How far it has come.', { fallback: 'RECEIVED' })
  state!: string;

  @Instant('When it was done or refused; empty while it waits.', { optional: true })
  settledAt?: Date;

  @LongText('What was done, or which law demands that it be refused. It names nobody.', { optional: true })
  answer?: string;
}
