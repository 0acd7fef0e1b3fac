import type { Answer, Filter, Row } from '../declared.ts';

const nodesOf = <R extends Row>(asked: unknown): R[] => (asked as { nodes: R[] } | undefined)?.nodes ?? [];

/** What can be chosen: the first of all, and what the address says although it is not among these. */
export function choicesIn<R extends Row>(answer: Answer | undefined, filter: Filter): R[] {
  const first = nodesOf<R>(answer?.[filter]);
  return [...first, ...nodesOf<R>(answer?.chosen).filter(({ id }) => !first.some((each) => each.id === id))];
}
