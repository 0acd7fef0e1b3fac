import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import { chapter, type Named, type Page } from '../chapter.ts';
import { type Enrolled, People, Plain } from '../details.tsx';
import { dayOf, type Moment } from '../moment.ts';

interface Course {
  state: string;
  organiser: Named | null;
  startsOn: string | null;
}
type Held = Course & Named & Record<string, unknown>;

const course = 'id label state startsOn startsOnPrecision startsOnCertainty organiser { id label }';

const told = (held: Held): Omit<Moment, 'said'> => ({
  noun: 'Training',
  id: held.id,
  title: held.label,
  ...dayOf(held, 'startsOn'),
  ...(held.state !== 'HELD' && { state: held.state }),
});

const tookPart = new Set(['ATTENDED', 'COMPLETED', 'INCOMPLETE']);

/** A training that people of the business were entered in, told once with all of them. */
function ofPeople(enrolments: readonly (Enrolled & { training: Held })[]): Moment[] {
  const trainings = Map.groupBy(enrolments, ({ training }) => training.id);
  return [...trainings.values()].flatMap((people) => {
    const [first] = people;
    if (!first) return [];
    return {
      ...told(first.training),
      said: people.some(({ state }) => tookPart.has(state)) ? 'enrolled' : 'registered',
      details: (
        <>
          <Plain parts={[first.training.organiser?.label]} />
          <People enrolled={people} />
        </>
      ),
    };
  });
}

interface Trained {
  enrolments: Page<Enrolled & { training: Held }>;
  memberships: Page<{ startsOn: string | null; endsOn: string | null; group: Named & { trainings: Page<Course> } }>;
}

/** A group's training is its member's if it was held while the business belonged to the group. */
const ofGroups = ({ memberships }: Trained): Moment[] =>
  memberships.nodes.flatMap(({ startsOn: from, endsOn: to, group }) =>
    group.trainings.nodes
      .filter(({ startsOn: on }) => !on || ((!from || from <= on) && (!to || on <= to)))
      .map((held) => ({
        ...told(held),
        said: 'trained',
        details: <Plain parts={[group.label, held.organiser?.label]} />,
      })),
  );

export const trained = chapter<Trained>({
  icon: SchoolOutlined,
  tone: 'info',
  ask: `enrolments(limit: 200, orderBy: [{ person: { name: ASC } }]) { nodes { id label person { name } state training { ${course} } } }
    memberships(limit: 50) { nodes { id label startsOn endsOn group { id label trainings(limit: 50) { nodes { ${course} } } } } }`,
  moments: (business) => {
    const own = ofPeople(business.enrolments.nodes);
    return [...own, ...ofGroups(business).filter(({ id }) => !own.some((each) => each.id === id))];
  },
});
