import { type Api, type Asker, admin, stranger } from './api.ts';

interface How {
  asker?: Asker;
  headers?: Record<string, string>;
  language?: 'id' | 'en';
  signal?: AbortSignal;
}

/** Takes lists and reports along as files, as somebody: `const taking = takingFrom(api)`. */
export function takingFrom(api: Pick<Api, 'origin' | 'cookie'>) {
  const take = (path: string, body: unknown, { asker = admin, headers = {}, language = 'en', signal }: How = {}) =>
    fetch(`${api.origin}/export/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(asker === stranger ? {} : { cookie: typeof asker === 'string' ? api.cookie : asker.cookie }),
        ...headers,
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });

  /** The lines of a CSV, its mark and line ends taken off. */
  async function lines(body: object, how?: How): Promise<string[]> {
    const response = await take('list', { format: 'CSV', ...body }, how);
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    return text
      .replace(/^\ufeff/, '')
      .split('\r\n')
      .filter((line) => line !== '');
  }

  async function refused(body: object, how?: How): Promise<{ status: number; code: string }> {
    const response = await take('list', { format: 'CSV', ...body }, how);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return { status: response.status, code: errors[0]?.extensions.code ?? '' };
  }

  return { take, lines, refused };
}
