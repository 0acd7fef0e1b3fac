import type { IncomingHttpHeaders } from 'node:http';

/**
 * How far the primary had written when somebody last changed something: what they read must be at least as new. A browser
 * keeps it as a cookie and a program may send it as a header, so every process knows it, on whatever machine. It is not
 * signed: whoever makes one up reads from the primary, or does not see what they have just changed themselves.
 */
export const positionName = 'binaan-position';

const form = /^([\dA-F]{1,8})\/([\dA-F]{1,8})$/i;
const inCookie = new RegExp(`(?:^|;\\s*)${positionName}=([^;]*)`, 'g');

/** A position as PostgreSQL writes it, as a number that can be compared. */
export function positionOf(text: string): bigint | undefined {
  const [, high = '', low = ''] = form.exec(text) ?? [];
  return high ? (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`) : undefined;
}

/** What a request must see at least. */
export function positionIn({ cookie, [positionName]: given }: IncomingHttpHeaders): bigint {
  const kept = cookie?.includes(positionName) ? [...cookie.matchAll(inCookie)].map(([, each = '']) => each) : [];
  let most = 0n;
  for (const each of given === undefined ? kept : [...kept, String(given)]) {
    const position = positionOf(each) ?? 0n;
    if (position > most) most = position;
  }
  return most;
}

/** The cookies of a request without its position, which says nothing of who asks. */
export const withoutPosition = (cookie: string): string =>
  cookie.includes(positionName) ? cookie.replaceAll(inCookie, '').replace(/^;\s*/, '') : cookie;
