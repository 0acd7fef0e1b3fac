import { ID, Resolver } from 'type-graphql';
import { Change } from '../history/change.ts';
import { inputsOf } from '../history/inputs.ts';
import { mutation } from '../history/root-field.ts';
import { bounded } from '../history/several.ts';
import { Session } from './session.ts';

/** A visit to several businesses at once, entered as it was held: once. */
@Resolver()
export class GroupVisits {}

const { Input } = inputsOf(Session);

mutation(
  GroupVisits,
  {
    name: 'logGroupVisit',
    description:
      'Enters a session that was held with several businesses together: one for each of them, all of them or none. Those of the others say the same, and that they were held with the first, which is answered.',
    type: () => Session,
    args: {
      input: { type: () => Input, description: 'What is known of it, with the mentoring of the first business.' },
      others: { type: () => [ID], description: 'The mentoring of each of the other businesses: of 1 to 500.' },
    },
  },
  ({ input, others }, hand, info) => {
    const each = bounded([...new Set(others as string[])], 'others');
    const held = input as Session;
    return Change.make(
      hand,
      (change) => {
        const [first] = change.create(Session, [{ ...held }]);
        change.create(
          Session,
          each.map((engagement) => ({ ...held, engagement, heldWith: first })),
        );
        return change.answer(info, Session, first as string);
      },
      { kind: 'BULK' },
    );
  },
);
