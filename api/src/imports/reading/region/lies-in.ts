/** Whether a region is another one, or lies in it: codes are written from the province inwards. */
export const liesIn = (region: string, around: string): boolean => region === around || region.startsWith(`${around}.`);
