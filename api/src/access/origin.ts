import type { IncomingHttpHeaders } from 'node:http';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The origins of our own pages, as a request reaches us: the public one, and this machine's for whoever sits at it. */
export const ownOrigins = (publicUrl: string, host = ''): string[] => [
  new URL(publicUrl).origin,
  ...(loopback.test(host) ? [`http://${host}`] : []),
];

/** Whether a browser says that a page of another site makes the request. */
export const isForeign = ({ origin, host, ...headers }: IncomingHttpHeaders, publicUrl: string): boolean =>
  headers['sec-fetch-site'] === 'cross-site' || (origin !== undefined && !ownOrigins(publicUrl, host).includes(origin));
