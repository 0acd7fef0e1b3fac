import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dataProvider } from '../../admin/src/provider/index.ts';

const paged = { pagination: { page: 1, perPage: 10 }, sort: { field: 'label', order: 'ASC' as const }, filter: {} };
const list = () => dataProvider.getList('Business', paged);

const answering = (status: number, body: object) => {
  const fetch = vi.fn(async (_url: string, _request: RequestInit) => Response.json(body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
const refusing = (status: number, code: string, more: object = {}) =>
  answering(status, { errors: [{ message: 'Kalimat server.', extensions: { code, ...more } }] });

beforeEach(() => vi.stubGlobal('document', { documentElement: { lang: 'en' } }));
afterEach(() => vi.unstubAllGlobals());

describe('what is sent', () => {
  test('is in the language of the page, with the cookie of this site', async () => {
    const fetch = answering(200, { data: { data: { nodes: [], total: { count: 0, exact: true, estimate: null } } } });
    await list();
    const request = fetch.mock.calls[0]?.[1];
    expect(request?.credentials).toBe('same-origin');
    expect(request?.headers).toMatchObject({ 'accept-language': 'en', 'content-type': 'application/json' });
  });

  test('is cancelled with its screen', async () => {
    const fetch = vi.fn(
      (_url: string, { signal }: RequestInit) =>
        new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    vi.stubGlobal('fetch', fetch);
    const leaving = new AbortController();
    const asked = dataProvider.getList('Business', { ...paged, signal: leaving.signal });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect(dataProvider.supportAbortSignal).toBe(true);
  });

  test('is asked anew while another like it is still under way', async () => {
    const fetch = answering(200, { data: { data: { nodes: [], total: { count: 0, exact: true, estimate: null } } } });
    await Promise.all([list(), list()]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('a refusal', () => {
  test('of an input puts a sentence under each field', async () => {
    refusing(200, 'BAD_USER_INPUT', { fields: { nib: 'NIB terdiri atas 13 angka.' } });
    await expect(list()).rejects.toMatchObject({
      status: 400,
      message: 'Kalimat server.',
      body: { errors: { nib: 'NIB terdiri atas 13 angka.' } },
    });
  });

  test('of a record’s subject lands on its one input', async () => {
    refusing(200, 'BAD_USER_INPUT', { fields: { subjectId: 'Data yang dirujuk tidak ada.' } });
    await expect(list()).rejects.toMatchObject({ body: { errors: { subject: 'Data yang dirujuk tidak ada.' } } });
  });

  test('with HTTP 400 keeps its sentence', async () => {
    refusing(400, 'BAD_USER_INPUT');
    await expect(list()).rejects.toMatchObject({ status: 400, message: 'Kalimat server.' });
  });

  test.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['INTERNAL', 500],
  ])('%s has the status %i', async (code, status) => {
    refusing(code === 'UNAUTHENTICATED' ? 401 : 200, code);
    await expect(list()).rejects.toMatchObject({ status });
  });

  test('of an unexpected kind shows the id to quote', async () => {
    refusing(200, 'INTERNAL', { errorId: 'k7' });
    await expect(list()).rejects.toThrow('Kalimat server. (k7)');
  });

  test('that never arrives is said in the page’s own words', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(list()).rejects.toThrow('frame.error.network');
  });

  test('is a record that does not exist', async () => {
    answering(200, { data: { data: null } });
    await expect(dataProvider.getOne('Business', { id: '1' })).rejects.toMatchObject({ status: 404 });
  });
});
