import type { Noun } from '../schema.ts';

/** The address of a list page with a filter on. */
export const listWith = (noun: Noun, filter: object) => `/${noun}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
