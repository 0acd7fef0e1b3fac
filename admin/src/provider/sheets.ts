import type { GraphQLFormattedError } from 'graphql';
import { HttpError } from 'react-admin';
import { whileIn } from '../session/again.ts';
import { refused } from './errors.ts';
import { refusalOf } from './take.ts';

/** What is said of a sheet when it is brought; what is empty is left out. */
type Stated = Partial<Record<'region' | 'year' | 'kind' | 'exhibition' | 'programme', string>>;

interface Watching {
  signal: AbortSignal;
  /** Told how much of the file has gone, from 0 to 1. */
  onSent: (share: number) => void;
}

/** Brings a sheet: only this way of asking tells how much of a file has gone. Answers the import that it has become. */
export const bringSheet = (...sheet: Parameters<typeof bring>): Promise<string> => whileIn(() => bring(...sheet));

function bring(file: File, stated: Stated, { signal, onSent }: Watching): Promise<string> {
  const form = new FormData();
  // What is said of a file stands before it, so that nothing is read which may not be brought.
  for (const [name, value] of Object.entries(stated)) if (value) form.set(name, value);
  form.set('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/import/upload');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onSent(total ? loaded / total : 0);
    request.onload = () => {
      const { id, errors } = (request.response ?? {}) as { id?: string; errors?: GraphQLFormattedError[] };
      if (id) resolve(id);
      else reject(errors?.[0] ? refused(errors[0]) : new HttpError('frame.error.network', request.status));
    };
    request.onerror = () => reject(new HttpError('frame.error.network', 0));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) reject(signal.reason);
    else request.send(form);
  });
}

/** A file that the server makes of a sheet, of its template, or to be filled in. */
export const fetchSheet = (path: 'errors' | 'template' | 'blank', asked: object, signal: AbortSignal): Promise<Blob> =>
  whileIn(async () => {
    const response = await fetch(`/import/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify(asked),
      signal,
    });
    if (!response.ok) throw await refusalOf(response);
    return response.blob();
  });
