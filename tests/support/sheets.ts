import { type Api, type Asker, admin } from './api.ts';
import { rowsOf } from './rows.ts';

type Values = Record<string, string>;

/** Brings sheets as an office does, and follows them: `const sheets = sheetsOf(api)`. */
export function sheetsOf(api: Pick<Api, 'origin' | 'cookie' | 'as'> & Api, asker: Asker = admin) {
  const { refused } = rowsOf(api);
  const cookie = typeof asker === 'string' ? api.cookie : asker.cookie;

  const upload = (
    file: string | Uint8Array<ArrayBuffer>,
    stated: Values = {},
    headers: Record<string, string> = {},
    name = 'berkas.csv',
  ) => {
    const form = new FormData();
    for (const [field, value] of Object.entries(stated)) form.set(field, value);
    form.set('file', new Blob([file]), name);
    return fetch(`${api.origin}/import/upload`, {
      method: 'POST',
      headers: { cookie, 'accept-language': 'en', ...headers },
      body: form,
    });
  };

  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
  const ask = async (document: string, variables?: Record<string, unknown>): Promise<any> => {
    const { data, errors, text } = await api.as(asker)(document, variables);
    if (errors || !data) throw new Error(text);
    return data;
  };

  const bring = async (file: string | Uint8Array<ArrayBuffer>, stated?: Values, name?: string): Promise<string> => {
    const response = await upload(file, stated, {}, name);
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    return JSON.parse(text).id;
  };

  const fields =
    'id state kind total done newRows changedRows sameRows duplicateRows askingRows refusedRows skippedRows changeSet problem problemSaidInEnglish rowsPerSecond';
  const read = async (id: string) => (await ask(`query ($id: ID!) { it: import(id: $id) { ${fields} } }`, { id })).it;

  /** Waits until the work that was asked for has ended. */
  const settled = async (id: string) => {
    for (;;) {
      const it = await read(id);
      if (!['READING', 'PREVIEWING', 'APPLYING', 'UNDOING'].includes(it.state)) return it;
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  const act = async (verb: string, id: string) => {
    await ask(`mutation ($id: ID!) { ${verb}Import(id: $id) { id } }`, { id });
    return settled(id);
  };

  const rows = async (id: string, more = '') =>
    (
      await ask(
        `query ($id: ID!) { importRows(import: $id, limit: 200 ${more}) { nodes { id number outcome decision reasons { code label asks saidInEnglish } candidates { id why }
          changes { record noun id fields { field before after } } cells { label text hidden } } } }`,
        { id },
      )
    ).importRows.nodes;

  return { upload, bring, ask, read, settled, act, rows, refused };
}

/** A CSV as Excel writes it in Indonesia. */
export const csvOf = (head: string[], rows: (string | number)[][]): string =>
  [head, ...rows].map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(';')).join('\r\n');
