import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import { chapter, type Named, type Page } from '../chapter.ts';
import { Known, Paid, type Payer, Plain } from '../details.tsx';
import type { Moment } from '../moment.ts';

interface Help extends Record<string, unknown> {
  terms: string;
  givenOn: string | null;
  returnedOn: string | null;
  provider: Named | null;
  programme: Named | null;
  /** Not asked of what groups were given: a member's story tells that there was help, and the help's own page the rest. */
  fundings?: Page<Payer>;
}
type Helps = Page<Help & { what: string }>;

const help =
  'id label what kind terms quantity unit value givenOn returnedOn provider { id label } programme { id label }';

const said = ({ terms, givenOn }: Help) => (givenOn === null ? 'promised' : terms === 'LOAN' ? 'lent' : 'facilitated');

/** What was given or promised, and when what was lent came back. */
const told = ({ nodes }: Helps, words: (help: Help) => string, group?: string): Moment[] =>
  nodes.flatMap((row) => {
    const { id, what, givenOn, returnedOn, provider, programme, fundings } = row;
    const shared = { noun: 'Facilitation', id, title: what } as const;
    const back: Moment[] = returnedOn ? [{ ...shared, said: 'returned', on: returnedOn }] : [];
    return [
      ...back,
      {
        ...shared,
        said: words(row),
        on: givenOn,
        details: (
          <>
            <Plain parts={[group, provider?.label, programme?.label]} />
            <Known noun="Facilitation" row={row} fields={['kind', 'quantity', 'unit', 'value']} />
            {fundings && <Paid by={fundings.nodes} />}
          </>
        ),
      },
    ];
  });

interface Facilitated {
  facilitations: Helps;
  memberships: Page<{ startsOn: string | null; endsOn: string | null; group: Named & { facilitations: Helps } }>;
}

/** What a group was given is its member's too, if the business belonged to the group on that day. */
const ofGroups = ({ memberships }: Facilitated): Moment[] =>
  memberships.nodes.flatMap(({ startsOn: from, endsOn: to, group }) =>
    told(
      {
        nodes: group.facilitations.nodes.filter(
          ({ givenOn: on }) => on !== null && (!from || from <= on) && (!to || on <= to),
        ),
      },
      () => 'facilitatedTogether',
      group.label,
    ),
  );

export const facilitated = chapter<Facilitated>({
  icon: VolunteerActivismOutlined,
  tone: 'success',
  ask: `facilitations(limit: 200) { nodes { ${help} fundings(limit: 10) { nodes { id label sourceType funder { id label } } } } }
    memberships(limit: 50) { nodes { id label startsOn endsOn group { id label facilitations(limit: 20) { nodes { ${help} } } } } }`,
  moments: (business) => [...told(business.facilitations, said), ...ofGroups(business)],
});
