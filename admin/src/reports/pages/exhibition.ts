import FestivalOutlined from '@mui/icons-material/FestivalOutlined';
import { lazy } from 'react';
import type { Answer, ReportPage, Row } from '../declared.ts';
import { choicesIn } from '../filter/choices.ts';
import { partsOnly, report } from '../report.ts';

export interface Edition extends Row {
  year: number | null;
  state: string;
  series: { id: string } | null;
}

export const editionsOf = (answer: Answer | undefined): Edition[] => choicesIn(answer, 'exhibition');

/** The series of an edition, so that the address says both and a reload asks once. */
const seriesOf = (exhibition: string | undefined, answer: Answer | undefined) =>
  editionsOf(answer).find(({ id }) => id === exhibition)?.series?.id ?? '';

/** The last that is over, for of one to come there is little to tell. */
const latest = (answer: Answer | undefined) =>
  editionsOf(answer).find(({ state }) => ['CLOSED', 'REPORTED'].includes(state)) ?? editionsOf(answer)[0];

/** Who pays for an exhibition, and what is sold at it from year to year. */
export const exhibition: ReportPage = {
  path: 'exhibition',
  icon: FestivalOutlined,
  isOpen: (may) => may.see('Participation'),
  query: `query ExhibitionReport($asOf: DateTime, $exhibition: ID!, $series: ID!, $isChosen: Boolean!, $isSeries: Boolean!, $chosen: [ID!]!) {
    funding: participationFunding(asOf: $asOf, exhibition: $exhibition) @include(if: $isChosen) ${report}
    sales: exhibitionSales(asOf: $asOf, series: $series) @include(if: $isSeries) ${partsOnly}
    exhibition: exhibitions(where: { or: [{ participations: { some: {} } }, { figures: { some: {} } }, { delegations: { some: { figures: { some: {} } } } }] }, limit: 200, orderBy: [{ startsOn: DESC }]) {
      nodes { id label year state series { id } }
    }
    chosen: exhibitions(where: { or: [{ id: { in: $chosen } }, { series: { id: { eq: $series } } }] }, limit: 200) {
      nodes { id label year state series { id } }
    }
  }`,
  variables: ({ exhibition: chosen, series }) => ({
    exhibition: chosen || 'none',
    series: series || 'none',
    isChosen: Boolean(chosen),
    isSeries: Boolean(series),
    chosen: chosen ? [chosen] : [],
  }),
  filters: ['exhibition'],
  otherwise: (_, answer, address) => {
    const chosen = address.exhibition ?? latest(answer)?.id ?? '';
    return { exhibition: chosen, series: seriesOf(chosen, answer) };
  },
  choosing: (changes, answer) =>
    changes.exhibition ? { ...changes, series: seriesOf(changes.exhibition, answer) } : changes,
  figures: [],
  parts: [],
  by: [],
  compared: [],
  work: lazy(() => import('../exhibition/Exhibition.tsx')),
};
