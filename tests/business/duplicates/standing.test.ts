import { expect, test } from 'vitest';
import { nouns } from '../../../schema/nouns.ts';
import { admin, openApi } from '../../support/api.ts';
import { oneOfEach } from '../../support/one-of-each.ts';
import { rowsOf } from '../../support/rows.ts';
import { csvOf, sheetsOf } from '../../support/sheets.ts';

const api = await openApi();
const rows = rowsOf(api);
const { ask, create, act } = rows;
const sheets = sheetsOf(api);
const region = '35.05';

interface Field {
  kind: string;
  target?: string;
  input?: boolean;
}
const fieldsOf = (noun: string) =>
  Object.entries((nouns as unknown as Record<string, { fields: Record<string, Field> }>)[noun]?.fields ?? {});
const pluralOf = (noun: string) => (nouns as unknown as Record<string, { plural: string }>)[noun]?.plural ?? '';

/** Every field of the register that names a business, but that of a merged record itself. */
const links = Object.keys(nouns).flatMap((noun) =>
  fieldsOf(noun)
    .filter(([, { kind, target, input }]) => target === 'Business' && input && (kind === 'link' || kind === 'links'))
    .filter(() => noun !== 'Business')
    .map(([name, { kind }]) => ({ noun, name, kind })),
);

const { business: told } = await oneOfEach(rows);
const keep = await create('Business', { name: 'Yang tetap', region });
const gone = await create('Business', { name: 'Yang digabung', region });
await act('merge', 'Business', gone, { mergedInto: keep });

const { assessmentInstruments, certificateTypes } = await ask(
  '{ assessmentInstruments(limit: 1) { nodes { id } } certificateTypes(where: { code: { eq: "SNI" } }) { nodes { id } } }',
);
const [instrument] = assessmentInstruments.nodes;
await create('Assessment', { business: told, instrument: instrument.id, wave: 'BASELINE', heldOn: '2023-12-01' });
await create('Certificate', { business: told, type: certificateTypes.nodes[0].id, state: 'PLANNED' });
await create('Distinction', { business: keep, other: told, reason: 'Lain kota' });
/** What tells a row from the one that is there already. */
const other: Record<string, object> = { Enrolment: { person: await create('Person', { name: 'Orang lain' }) } };

/** A row that is there, as it would be entered once more. */
async function asEntered(noun: string, name: string, kind: string) {
  const stated = fieldsOf(noun).filter(([, { kind, input }]) => input && !['list', 'sealed', 'subject'].includes(kind));
  const selection = stated.map(([field, { kind }]) =>
    kind === 'link' ? `${field} { id }` : kind === 'links' ? `${field} { nodes { id } }` : field,
  );
  const of = kind === 'links' ? { some: { id: { eq: told } } } : { id: { eq: told } };
  const found = await ask(
    `query ($where: ${noun}Where) { found: ${pluralOf(noun)}(where: $where, limit: 1) { nodes { id version ${selection.join(' ')} } } }`,
    { where: { [name]: of } },
  );
  const [{ id, version, ...row } = {} as Record<string, unknown>] = found.found.nodes;
  const input = Object.fromEntries(
    Object.entries(row as Record<string, { id?: string; nodes?: { id: string }[] } | null>).flatMap(([field, value]) =>
      value === null ? [] : [[field, value.nodes ? value.nodes.map((each) => each.id) : (value.id ?? value)]],
    ),
  );
  return { id, version, input };
}

test('there are links to businesses in every room that knows them', () => {
  expect(links.length).toBeGreaterThan(15);
  expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(['link', 'links']));
});

test.each(links)(
  'no $noun is entered whose $name has been merged into another record',
  async ({ noun, name, kind }) => {
    const { id, input } = await asEntered(noun, name, kind);
    expect(id, `${noun} is not among one of each`).toBeDefined();
    const merged = kind === 'links' ? [gone] : gone;
    const { errors } = await api.as(admin)(`mutation ($input: ${noun}Input!) { create${noun}(input: $input) { id } }`, {
      input: { ...input, ...other[noun], [name]: merged },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { [name]: 'This record has been merged into another one. Use that one.' },
    });
  },
);

test('no row is moved to such a record either, by a change of its own or as one of several', async () => {
  for (const { noun, name, kind } of links) {
    const isPatched = (nouns as unknown as Record<string, { fields: Record<string, { patch?: boolean }> }>)[noun]
      ?.fields[name]?.patch;
    if (!isPatched) continue;
    const { id, version } = await asEntered(noun, name, kind);
    const { errors } = await api.as(admin)(
      `mutation ($id: ID!, $version: Int!, $input: ${noun}Patch!) { update${noun}(id: $id, version: $version, input: $input) { id } }`,
      { id, version, input: { [name]: kind === 'links' ? [told, gone] : gone } },
    );
    expect([noun, errors?.[0]?.extensions.fields]).toEqual([noun, { [name]: expect.stringContaining('merged') }]);
  }
});

test('a sheet that names one by its identifier is refused there, row by row', async () => {
  const id = await sheets.bring(
    csvOf(
      ['Business', 'Name'],
      [
        [gone, 'Produk tersesat'],
        [keep, 'Produk baru'],
      ],
    ),
    { region, kind: 'Product' },
  );
  expect(await sheets.act('preview', id)).toMatchObject({ newRows: 1, refusedRows: 1 });
  const [row] = await sheets.rows(id, ', outcome: REFUSED');
  expect(row.reasons.map(({ saidInEnglish }: { saidInEnglish: string }) => saidInEnglish)).toContain(
    'This record has been merged into another one. Use that one.',
  );
});
