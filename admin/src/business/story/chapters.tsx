import type { SvgIconComponent } from '@mui/icons-material';
import EmojiEventsOutlined from '@mui/icons-material/EmojiEventsOutlined';
import FestivalOutlined from '@mui/icons-material/FestivalOutlined';
import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import { Country, Paid, Plain, Sold, Until, Visits } from './details.tsx';
import { byYear, dayOf, type Moment } from './moment.ts';

/** One kind of moment: what is asked of the business for it, and how its rows are told. */
interface Chapter<Asked = never> {
  icon: SvgIconComponent;
  tone: 'primary' | 'secondary' | 'success' | 'warning' | 'info';
  /** Fields of `Business`, as GraphQL text. */
  ask: string;
  moments(business: Asked): Moment[];
}

interface Named {
  id: string;
  label: string;
}
interface Page<Row> {
  nodes: (Row & Named & Record<string, unknown>)[];
}

const chapter = <Asked,>(stated: Chapter<Asked>): Chapter => stated as Chapter;

const founded = chapter<{ id: string; label: string; foundedYear: number | null }>({
  icon: StorefrontOutlined,
  tone: 'secondary',
  ask: 'id label foundedYear',
  moments: ({ id, label, foundedYear }) =>
    foundedYear === null
      ? []
      : [{ noun: 'Business', id, said: 'founded', title: label, on: `${foundedYear}-01-01`, precision: 'YEAR' }],
});

interface Course {
  state: string;
  organiser: Named | null;
  startsOn: string | null;
}

/** A group's training is its member's if it was held while the business belonged to the group. */
const trained = chapter<{
  memberships: Page<{ startsOn: string | null; endsOn: string | null; group: Named & { trainings: Page<Course> } }>;
}>({
  icon: SchoolOutlined,
  tone: 'info',
  ask: `memberships(limit: 50) { nodes { id label startsOn endsOn group { id label trainings(limit: 50) { nodes {
    id label state startsOn startsOnPrecision startsOnCertainty organiser { id label } } } } } }`,
  moments: ({ memberships }) =>
    memberships.nodes.flatMap(({ startsOn: from, endsOn: to, group }) =>
      group.trainings.nodes
        .filter(({ startsOn: on }) => !on || ((!from || from <= on) && (!to || on <= to)))
        .map((course) => ({
          noun: 'Training',
          id: course.id,
          said: 'trained',
          title: course.label,
          ...dayOf(course, 'startsOn'),
          ...(course.state !== 'HELD' && { state: course.state }),
          details: <Plain parts={[group.label, course.organiser?.label]} />,
        })),
    ),
});

export interface Visit {
  id: string;
  heldOn: string;
  topics: string[];
}
interface Mentoring {
  state: string;
  startsOn: string | null;
  endsOn: string | null;
  programme: Named;
  leadMentor: Named | null;
  partner: Named | null;
  sessions: Page<Visit>;
}

/** The visits of one mentoring, year by year: told together, so that two years of them do not hide the rest. */
function visits({ id, programme, sessions }: Mentoring & Named): Moment[] {
  return byYear(sessions.nodes, ({ heldOn }) => heldOn).map(([, held]) => {
    const [last] = held;
    const alone = held.length === 1 && last;
    return {
      noun: alone ? 'Session' : 'Engagement',
      id: alone ? alone.id : id,
      said: 'visited',
      title: programme.label,
      on: last?.heldOn ?? null,
      details: <Visits held={held} />,
    };
  });
}

const ended = new Set(['COMPLETED', 'FOLLOWED_UP', 'DROPPED']);

const mentored = chapter<{ engagements: Page<Mentoring> }>({
  icon: HandshakeOutlined,
  tone: 'primary',
  ask: `engagements(limit: 50) { nodes { id label state startsOn endsOn programme { id label } leadMentor { id label }
    partner { id label } sessions(limit: 200, orderBy: [{ heldOn: DESC }]) { nodes { id label heldOn topics } } } }`,
  moments: ({ engagements }) =>
    engagements.nodes.flatMap((each) => {
      const { id, state, startsOn, endsOn, programme, leadMentor, partner } = each;
      const shared = { noun: 'Engagement', id, title: programme.label } as const;
      const isOver = ended.has(state);
      const begun: Moment = {
        ...shared,
        said: startsOn ? 'mentored' : 'mentoring',
        on: startsOn,
        ...(!isOver && { state }),
        details: <Plain parts={[leadMentor?.label, partner?.label]} />,
      };
      const over: Moment = { ...shared, said: state === 'DROPPED' ? 'dropped' : 'mentoredOut', on: endsOn };
      return [...(isOver ? [over] : []), ...visits(each), begun];
    }),
});

const certified = chapter<{
  certificates: Page<{
    number: string | null;
    state: string;
    type: Named;
    appliedOn: string | null;
    issuedOn: string | null;
    validUntil: string | null;
  }>;
}>({
  icon: WorkspacePremiumOutlined,
  tone: 'success',
  ask: 'certificates(limit: 200) { nodes { id label number state type { id label } appliedOn issuedOn validUntil } }',
  moments: ({ certificates }) =>
    certificates.nodes.map(({ id, number, state, type, appliedOn, issuedOn, validUntil }) => ({
      noun: 'Certificate',
      id,
      said: issuedOn ? 'certified' : appliedOn ? 'applied' : 'certificate',
      title: [type.label, number].filter(Boolean).join(' '),
      on: issuedOn ?? appliedOn,
      ...(state !== 'ISSUED' && { state }),
      details: validUntil && <Until day={validUntil} />,
    })),
});

interface Fair extends Named {
  startsOn: string | null;
  year: number | null;
}
export interface Payer {
  id: string;
  sourceType: string;
  funder: Named | null;
}

const fair = 'exhibition { id label year startsOn startsOnPrecision startsOnCertainty }';
/** When an exhibition was held; of some only the year is known. */
const heldOn = (exhibition: Fair) =>
  exhibition.startsOn || exhibition.year === null
    ? dayOf({ ...exhibition }, 'startsOn')
    : ({ on: `${exhibition.year}-01-01`, precision: 'YEAR' } as const);

const exhibited = chapter<{
  participations: Page<{
    state: string;
    exhibition: Fair;
    cashSales: number | null;
    orderSales: number | null;
    fundings: Page<Payer>;
  }>;
}>({
  icon: FestivalOutlined,
  tone: 'secondary',
  ask: `participations(limit: 200) { nodes { id label state ${fair} cashSales orderSales
    fundings(limit: 10) { nodes { id label sourceType funder { id label } } } } }`,
  moments: ({ participations }) =>
    participations.nodes.map(({ id, state, exhibition, cashSales, orderSales, fundings }) => ({
      noun: 'Participation',
      id,
      said: 'exhibited',
      title: exhibition.label,
      ...heldOn(exhibition),
      state,
      details: (
        <>
          <Sold cash={cashSales} orders={orderSales} />
          <Paid by={fundings.nodes} />
        </>
      ),
    })),
});

interface Prize {
  rank: number | null;
  title: string;
  exhibition: Fair;
}
const prize = `{ nodes { id label title rank ${fair} } }`;

const awarded = chapter<{ awards: Page<Prize>; products: Page<{ awards: Page<Prize> }> }>({
  icon: EmojiEventsOutlined,
  tone: 'warning',
  ask: `awards(limit: 100) ${prize} products(limit: 200) { nodes { id label awards(limit: 10) ${prize} } }`,
  moments: ({ awards, products }) => {
    const told = (award: Prize & Named, product?: string): Moment => ({
      noun: 'Award',
      id: award.id,
      said: 'awarded',
      title: award.rank === null ? award.title : `${award.title} (${award.rank})`,
      ...heldOn(award.exhibition),
      details: <Plain parts={[award.exhibition.label, product]} />,
    });
    const ofProducts = products.nodes.flatMap(({ label, awards }) => awards.nodes.map((award) => told(award, label)));
    return [...awards.nodes.map((award) => told(award)), ...ofProducts];
  },
});

const exported = chapter<{
  products: Page<{ exportRecords: Page<{ country: string | null; channel: string; exportEntry: boolean }> }>;
}>({
  icon: FlightTakeoffOutlined,
  tone: 'info',
  ask: `products(limit: 200) { nodes { id label
    exportRecords(limit: 50) { nodes { id label country channel exportEntry sentOn sentOnPrecision sentOnCertainty } } } }`,
  moments: ({ products }) =>
    products.nodes.flatMap(({ label, exportRecords }) =>
      exportRecords.nodes.map((sent) => ({
        noun: 'ExportRecord',
        id: sent.id,
        said: sent.exportEntry ? 'exported' : sent.channel === 'INFORMAL_CARRY' ? 'carried' : 'sent',
        title: label,
        ...dayOf(sent, 'sentOn'),
        details: sent.country && <Country code={sent.country} />,
      })),
    ),
});

/** The kinds of moments, in the order of their filters. */
export const chapters: Readonly<Record<string, Chapter>> = {
  trained,
  mentored,
  certified,
  exhibited,
  awarded,
  exported,
  founded,
};
