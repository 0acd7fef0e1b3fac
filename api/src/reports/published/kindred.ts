import type { Measure, Report, ReportGroup } from '../report.ts';
import type { Content } from './publish.ts';
import { outOf, type Publisher } from './versions.ts';

type Asked = Pick<Content, 'report' | 'arguments'>;

/** What of a report that is out is told in another of the same facts, as that one tells it; nothing where they share none. */
type Sharing = (out: Content, asked: Asked) => Report[];

/** The whole of what was asked alike, whatever it was told apart by. */
const alike: Sharing = (out, asked) => {
  const facts = ({ arguments: given }: Asked) => JSON.stringify({ ...given, by: null });
  return facts(out) === facts(asked) ? [out.answer] : [];
};

/** How many an exhibition held a place for: a figure of its sales, and one of who paid. */
const heldOf = {
  sales: { code: 'EXH-06', dimension: 'EDITION' },
  funding: { code: 'EXH-01-TOTAL' },
} as const;

const figureIn = (measures: Measure[], code: string) => measures.find((each) => each.code === code);
/** Of a figure of another report only on how many it rests is the same; the other is not told whether it has a value. */
const counted = (measure: Measure, code: string): Measure => ({
  ...measure,
  code,
  value: null,
  missing: null,
  hidden: false,
});

/** By the report that is out and the one that is asked. */
const shared: Record<string, Record<string, Sharing>> = {
  mentoringOutcomes: { mentoringOutcomes: alike },
  participationFunding: {
    participationFunding: alike,
    exhibitionSales: ({ answer, arguments: { exhibition } }) => {
      const held = figureIn(answer.measures, heldOf.funding.code);
      const group = { dimension: heldOf.sales.dimension, key: exhibition, label: null } as Omit<
        ReportGroup,
        'measures'
      >;
      return held
        ? [{ ...answer, measures: [], groups: [{ ...group, measures: [counted(held, heldOf.sales.code)] }] }]
        : [];
    },
  },
  exhibitionSales: {
    exhibitionSales: alike,
    participationFunding: ({ answer }, { arguments: { exhibition } }) => {
      const group = answer.groups.find(({ key }) => key === exhibition);
      const held = group && figureIn(group.measures, heldOf.sales.code);
      // Where sales do not say how many, that may be for the sake of another count of theirs.
      return held && held.n !== null ? [{ ...answer, measures: [counted(held, heldOf.funding.code)], groups: [] }] : [];
    },
  },
};

/** What is out, or was, of the facts that a report is about, whatever it was told apart by: side by side they must tell of nobody. */
export async function kindredTo(asked: Asked, publisher: Publisher): Promise<Report[]> {
  const reports = Object.keys(shared).filter((report) => shared[report]?.[asked.report]);
  const out = (await outOf(publisher, reports)).map((content) => JSON.parse(content) as Content);
  return out.flatMap((content) => shared[content.report]?.[asked.report]?.(content, asked) ?? []);
}
