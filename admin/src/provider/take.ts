import type { GraphQLFormattedError } from 'graphql';
import { HttpError } from 'react-admin';
import { whileIn } from '../session/again.ts';
import { refused } from './errors.ts';

interface Watching {
  signal: AbortSignal;
  /** Told how many rows were read, of how many. */
  onRows?: (rows: number, total: number) => void;
}

interface Piece {
  rows: number;
  bytes: Uint8Array<ArrayBuffer>;
}

const headLength = 8;

/** The pieces of a file that tells how far it is: before each stand the rows so far and how long it is. */
async function* pieces(body: ReadableStream<Uint8Array>): AsyncGenerator<Piece> {
  const reader = body.getReader();
  let rest = new Uint8Array(0);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const joined = new Uint8Array(rest.length + value.length);
    joined.set(rest);
    joined.set(value, rest.length);
    rest = joined;
    while (rest.length >= headLength) {
      const head = new DataView(rest.buffer, rest.byteOffset);
      const end = headLength + head.getUint32(4);
      if (rest.length < end) break;
      yield { rows: head.getUint32(0), bytes: rest.slice(headLength, end) };
      rest = rest.subarray(end);
    }
  }
}

/** Fetches a list or a report as a file. It is there when all of it is: of what breaks off nothing is kept. */
export const take = (...asked: Parameters<typeof fetchWhole>): Promise<Blob> => whileIn(() => fetchWhole(...asked));

async function fetchWhole(path: 'list' | 'report', body: object, { signal, onRows }: Watching): Promise<Blob> {
  const response = await fetch(`/export/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify({ ...body, progress: true }),
    signal,
  });
  if (!response.ok || !response.body) throw await refusalOf(response);
  const total = Number(response.headers.get('binaan-rows'));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let isWhole = false;
  try {
    for await (const { rows, bytes } of pieces(response.body)) {
      isWhole = bytes.length === 0;
      if (!isWhole) parts.push(bytes);
      onRows?.(rows, total);
    }
  } catch (error) {
    if (signal.aborted) throw error;
  }
  if (!isWhole) throw new HttpError('frame.take.broken', 0);
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

/** A refusal that came in place of a file. */
export async function refusalOf(response: Response): Promise<HttpError> {
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: GraphQLFormattedError[] };
  return errors?.[0] ? refused(errors[0]) : new HttpError('frame.error.network', response.status);
}

/** Hands a file to the browser, which puts it where downloads go. */
export function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
