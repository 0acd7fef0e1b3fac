import type { Viewer } from '../access/viewer.ts';
import type { Engine } from '../query/engine.ts';
import type { Caller } from '../query/sending/run.ts';
import { concealing, restingOn } from './concealed.ts';
import { type Counted, type Group, isMeasured } from './counted.ts';
import { definitions } from './definitions.ts';
import type { Individual } from './portfolio.ts';
import type { Earlier } from './published/earlier.ts';
import type { Measure, Report, ReportAudience, ReportGroup } from './report.ts';

/** What a report is asked with. */
export interface Asking {
  engine: Engine<Viewer>;
  viewer: Viewer | null;
  caller: Caller;
  /** The instant as of which it is counted, if not now. */
  asOf?: string | null;
  /** For whom it is counted, if it is not for the viewer: whoever publishes it says so, and no request can. */
  audience?: ReportAudience;
  /** Versions of it that are out already. */
  earlier?: Earlier;
}

/** The report that groups of figures make, with what is not for its reader taken out. */
export function reported(
  { groups: counted, individuals }: { groups: Group[]; individuals: Individual[] },
  audience: ReportAudience,
  { from, to, asOf }: { from: string; to: string; asOf: string },
  earlier?: Earlier,
): Report {
  const groups = audience === 'PUBLIC' ? counted.map(unknownToAll) : counted;
  const { conceals, leavesOut } = concealing(groups, audience, individuals, earlier);
  const measures = (group: Group) =>
    group.figures.flatMap((figure) => measuresOf(figure, (part) => conceals(figure, part)));
  const whole = groups.find(({ dimension }) => dimension === null);
  return {
    from,
    to,
    asOf,
    audience,
    measures: whole ? measures(whole) : [],
    groups: groups
      .filter((group) => group !== whole && !leavesOut(group.dimension))
      .map((group) => ({ ...group, measures: measures(group) }) as unknown as ReportGroup),
  };
}

/**
 * The public knows nobody by name. Of businesses it is told of how many different ones there are, so that these are what must
 * not be few; of certificates and designs nothing, for how many they are is no part of what the report parts.
 */
const unknownToAll = (group: Group): Group => ({
  ...group,
  figures: group.figures
    .filter(({ code }) => !/^MEN-(09|10)/.test(code))
    .map((figure) => ({
      ...figure,
      parts: figure.code === 'BUSINESSES' ? { with: [figure.value ?? 0, 0] } : unknown(figure.parts),
    })),
});

const unknown = (parts: Counted['parts']): Counted['parts'] =>
  Object.fromEntries(Object.entries(parts).map(([name, [count, , again = 0]]) => [name, [count, 0, again]]));

function measuresOf(figure: Counted, hides: (part: string) => boolean): Measure[] {
  const { code, parts } = figure;
  const { text: definition, unit } = definitions[code];
  const bare = { code, definition, unit, part: null, ifMissingUnchanged: null, ifMissingClosed: null };
  const names = Object.keys(parts);
  if (figure.each)
    return names.map((part) => {
      const hidden = hides(part);
      const count = hidden ? null : (parts[part]?.[0] ?? 0);
      return { ...bare, part, value: count, n: count, missing: hidden ? null : 0, coverage: count ? 1 : null, hidden };
    });
  const counts = !names.some(hides);
  // That there is no value says that it rests on none: a count, too.
  const noValue = hides('value') || (!counts && figure.value === null);
  if (isMeasured(figure) || names.length === 0 ? noValue : !counts)
    return [{ ...bare, value: null, n: null, missing: null, coverage: null, hidden: true }];
  // A value that is measured may be shown where how many are missing may not.
  if (!counts) return [{ ...bare, value: figure.value, n: null, missing: null, coverage: null, hidden: false }];
  // What is counted by itself rests on what it counts.
  const { n, missing } = names.length ? restingOn(parts) : { n: figure.value ?? 0, missing: 0 };
  const told = (figure.told ?? []).map(({ part, value, n, missing }) => ({
    ...{ ...bare, part, value, n, missing, hidden: false },
    coverage: n + missing === 0 ? null : n / (n + missing),
  }));
  return [
    {
      ...bare,
      value: figure.value,
      n,
      missing,
      coverage: n + missing === 0 ? null : n / (n + missing),
      ifMissingUnchanged: figure.unchanged,
      ifMissingClosed: figure.closed,
      hidden: false,
    },
    ...told,
  ];
}
