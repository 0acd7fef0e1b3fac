import { forPurpose } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Derived, Link, LongText, type Ref } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { HoldsAtCommit, OneOnly, WaitsFor } from '../core/rule.ts';
import { Person } from './person.ts';

export const Difficulty = enumeration(
  'Difficulty',
  'How hard somebody finds something, in the words of the Washington Group (WG-SS).',
  {
    NONE: 'NONE',
    SOME: 'SOME',
    A_LOT: 'A_LOT',
    CANNOT_DO: 'CANNOT_DO',
    NOT_ASKED: 'NOT_ASKED',
    REFUSED: 'REFUSED',
  },
  {
    NONE: { description: 'No difficulty.' },
    SOME: { description: 'Some difficulty.' },
    A_LOT: { description: 'A lot of difficulty.' },
    CANNOT_DO: { description: 'Cannot do it at all.' },
    REFUSED: { description: 'The person did not want to answer.' },
  },
);

export const Disability = enumeration(
  'Disability',
  'Whether somebody counts as a person with a disability.',
  { WITH: 'WITH', WITHOUT: 'WITHOUT', UNKNOWN: 'UNKNOWN' },
  {
    WITH: { description: 'At least one of the six is A_LOT or CANNOT_DO (INC-01).' },
    WITHOUT: { description: 'All six were answered, and none is more than SOME.' },
    UNKNOWN: { description: 'Neither: something was not asked or not answered.' },
  },
);

const six = ['seeing', 'hearing', 'walking', 'remembering', 'self_care', 'communicating'];

const isOneOf = (answers: string[], word: string, is: string) =>
  six.flatMap((each) => answers.map((answer) => `${each} ${is} '${answer}'`)).join(` ${word} `);

const disability = `case when ${isOneOf(['A_LOT', 'CANNOT_DO'], 'or', '=')} then 'WITH' when ${isOneOf(['NOT_ASKED', 'REFUSED'], 'and', '<>')} then 'WITHOUT' else 'UNKNOWN' end`;

/** Who is told for inclusion, of the persons that it sees; not mentors, nor partners. */
const forInclusion = {
  ...forPurpose('INCLUSION', (scope) => ({
    and: [{ person: { seen: true } }, { person: { region: { inside: scope } } }],
  })),
  MENTOR: 'none' as const,
};

@Noun({
  plural: 'functionings',
  description:
    'How a person functions, by the six questions of the Washington Group (WG-SS), on a day. Readable for the purpose INCLUSION only; every reading is recorded, so nothing is filtered, sorted or grouped by it.',
  label: ['person.name'],
  logged: { purpose: 'INCLUSION', about: 'person' },
})
@Visible<Functioning>(forInclusion)
@Writable<Functioning>({ ...forInclusion, VERIFIER: 'none', VIEWER: 'none' })
@OneOnly(['person', 'askedOn'], {
  id: 'Jawaban orang ini untuk tanggal tersebut sudah dicatat.',
  en: 'What the person answered on that day is entered already.',
})
@HoldsAtCommit('asked', { broken: "it.asked_on > rule.today_in('31')" }, ['askedOn'], {
  id: 'Tanggal ini belum tiba.',
  en: 'This day is still to come.',
})
@HoldsAtCommit(
  'known',
  { broken: "exists (select from person p where p.id = it.person_id and p.processing = 'ERASED')" },
  ['person'],
  { id: 'Data orang ini telah dihapus.', en: 'The data of this person were erased.' },
)
@WaitsFor('person', 'it.person_id')
export class Functioning extends Node {
  @Link(() => Person, 'Whom it is about.', {
    fixed: true,
    inverse: {
      name: 'functionings',
      description: 'How the person functions, day by day of asking.',
      owned: true,
      erased: 'rows',
    },
  })
  person!: Ref<Person>;

  @Day('When the person was asked.')
  askedOn!: string;

  @Choice(Difficulty, 'Difficulty seeing, even with glasses.', { fallback: 'NOT_ASKED' })
  seeing!: string;

  @Choice(Difficulty, 'Difficulty hearing, even with a hearing aid.', { fallback: 'NOT_ASKED' })
  hearing!: string;

  @Choice(Difficulty, 'Difficulty walking or climbing steps.', { fallback: 'NOT_ASKED' })
  walking!: string;

  @Choice(Difficulty, 'Difficulty remembering or concentrating.', { fallback: 'NOT_ASKED' })
  remembering!: string;

  @Choice(Difficulty, 'Difficulty with self-care, such as washing or dressing.', { fallback: 'NOT_ASKED' })
  selfCare!: string;

  @Choice(Difficulty, 'Difficulty communicating in the usual language.', { fallback: 'NOT_ASKED' })
  communicating!: string;

  @Derived(Disability, 'What follows from the six answers.', disability)
  disability!: string;

  @LongText('What the person needs in order to take part.', { optional: true })
  needs?: string;
}
