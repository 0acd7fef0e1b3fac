/** How long things lasted, in order: twice the days of each, and one more where it ended then and was not only seen until then. */
export type Spans = Int32Array;

export const spansOf = (coded: readonly number[]): Spans => Int32Array.from(coded).sort();

interface Step {
  days: number;
  /** The part that lasts longer than that. */
  surviving: number;
}

/** How the part that still lasts falls (Kaplan and Meier 1958). What is lost from sight on a day was there when others ended. */
function curveOf(spans: Spans): Step[] {
  const steps: Step[] = [];
  let surviving = 1;
  for (let first = 0, next = 0; first < spans.length; first = next) {
    const days = (spans[first] as number) >> 1;
    let ended = 0;
    for (; next < spans.length && (spans[next] as number) >> 1 === days; next++) ended += (spans[next] as number) & 1;
    if (ended === 0) continue;
    surviving *= 1 - ended / (spans.length - first);
    steps.push({ days, surviving });
  }
  return steps;
}

/** The first day by which half have ended; null where more than half last longer than anybody saw. */
export const medianOf = (spans: Spans): number | null =>
  // Half may be a little more than half, after so many products.
  curveOf(spans).find(({ surviving }) => surviving <= 0.5 + 1e-9)?.days ?? null;

/** The part that lasts longer than this many days; null where nobody was seen so long and some might have. */
export function survivingAt(spans: Spans, days: number): number | null {
  const last = curveOf(spans).findLast((step) => step.days <= days);
  if (last?.surviving === 0) return 0;
  return (spans.at(-1) ?? -1) >> 1 >= days ? (last?.surviving ?? 1) : null;
}
