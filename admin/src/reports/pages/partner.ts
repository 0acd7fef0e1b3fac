import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined';
import { type Answer, type ReportPage, type Row, yearOf } from '../declared.ts';
import { report } from '../report.ts';
import { mentoring } from './mentoring.ts';
import { underWay } from './mentoring-rows.ts';

const firstOf = (answer: Answer | undefined) => (answer?.partner as { nodes: Row[] } | undefined)?.nodes[0]?.id;

/** What came of the programmes of one partner, which itself may ask for a calendar year. */
export const partner: ReportPage = {
  path: 'partner',
  icon: ApartmentOutlined,
  isOpen: (may) => may.see('Programme'),
  query: `query PartnerReport($asOf: DateTime, $from: LocalDate!, $to: LocalDate!, $partner: ID!, $own: [ID!]!, $isChosen: Boolean!, $chosen: [ID!]!) {
    report: partnerPortfolio(asOf: $asOf, partner: $partner, from: $from, to: $to) @include(if: $isChosen) ${report}
    partner: organizations(where: { or: [{ partnerProgrammes: { some: {} } }, { id: { in: $own } }] }, limit: 200, orderBy: [{ name: ASC }]) { nodes { id label } }
    chosen: organizations(where: { id: { in: $chosen } }, limit: 1) { nodes { id label } }
  }`,
  variables: ({ partner: chosen, ...stated }, { partners }) => ({
    ...yearOf(stated),
    partner: chosen || 'none',
    own: partners,
    isChosen: Boolean(chosen),
    chosen: chosen ? [chosen] : [],
  }),
  filters: ['year', 'partner'],
  otherwise: ({ partners }, answer) => ({ partner: partners[0] ?? firstOf(answer) ?? '' }),
  figures: ['PROGRAMMES', ...mentoring.figures],
  parts: mentoring.parts,
  by: ['PROGRAMME', 'SECTOR', 'PROVINCE'],
  compared: mentoring.compared,
  rows: (stated, place) => {
    const own = { id: { eq: stated.partner } };
    return underWay(stated, place, [{ programme: { or: [{ owner: own }, { partners: { some: own } }] } }]);
  },
};
