import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { ended } from '../../../mentoring/visit/ended.ts';
import { chapter, type Named, type Page } from '../chapter.ts';
import { Plain, type Visit, Visits } from '../details.tsx';
import { byYear, type Moment } from '../moment.ts';

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

export const mentored = chapter<{ engagements: Page<Mentoring> }>({
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
