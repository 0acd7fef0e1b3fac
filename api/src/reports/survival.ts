/** How many days something lasted, and whether it ended then or was only seen until then. */
export interface Span {
  days: number;
  ended: boolean;
}

interface Step {
  days: number;
  /** The part that lasts longer than that. */
  surviving: number;
}

/** How the part that still lasts falls (Kaplan and Meier 1958). What is lost from sight on a day was there when others ended. */
function curveOf(spans: readonly Span[]): Step[] {
  const steps: Step[] = [];
  const byDay = [...Map.groupBy(spans, ({ days }) => days)].sort(([one], [other]) => one - other);
  let surviving = 1;
  let atRisk = spans.length;
  for (const [days, same] of byDay) {
    const ended = same.filter((span) => span.ended).length;
    surviving *= 1 - ended / atRisk;
    if (ended > 0) steps.push({ days, surviving });
    atRisk -= same.length;
  }
  return steps;
}

/** The first day by which half have ended; null where more than half last longer than anybody saw. */
export const medianOf = (spans: readonly Span[]): number | null =>
  // Half may be a little more than half, after so many products.
  curveOf(spans).find(({ surviving }) => surviving <= 0.5 + 1e-9)?.days ?? null;

/** The part that lasts longer than this many days; null where nobody was seen so long and some might have. */
export function survivingAt(spans: readonly Span[], days: number): number | null {
  const last = curveOf(spans).findLast((step) => step.days <= days);
  if (last?.surviving === 0) return 0;
  return spans.some((span) => span.days >= days) ? (last?.surviving ?? 1) : null;
}
