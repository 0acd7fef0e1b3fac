import { daysBetween, daysFrom } from '../../../noun/value/today.ts';

interface Held {
  startsOn: string | null;
  endsOn: string | null;
  startsOnPrecision: string | null;
}

/** No fair of small industries is longer; a longer span is a slip in one of its dates. */
const mostDays = 62;

const isKnown = ({ startsOn, endsOn, startsOnPrecision }: Held) =>
  Boolean(startsOn && endsOn) && startsOnPrecision === 'DAY';

/** The days of an exhibition, where they are known to the day, and those of which something is recorded. */
export function daysOf(held: Held, recorded: readonly string[]): { days: string[]; areKnown: boolean } {
  const first = held.startsOn ?? '';
  const areKnown = isKnown(held);
  const count = areKnown ? daysBetween(first, held.endsOn ?? first) + 1 : 0;
  const all = Array.from({ length: Math.min(count, mostDays) }, (_, place) => daysFrom(first, place));
  return { days: [...new Set([...all, ...recorded])].sort(), areKnown };
}
