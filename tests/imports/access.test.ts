import { expect, test } from 'vitest';
import { connected } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { placesOf } from '../support/places.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';
import { head, officeRow } from './office-rows.ts';

const api = await openApi();
const { person } = peopleOf(api);
const { act, ask, create, update } = rowsOf(api);

const sheet = csvOf(head, [officeRow(1), officeRow(2)]);
const office = { region: '35.05', year: '2024' };
const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code];
};

test('an officer brings sheets for their own region, and its colleagues see them', async () => {
  const officer = await person({ role: 'OFFICER', region: '35.05', purposes: ['IDENTITY', 'CONTACT'] });
  const theirs = sheetsOf(api, officer);
  const id = await theirs.bring(sheet, office);
  expect(await theirs.act('preview', id)).toMatchObject({ state: 'PREVIEWED', newRows: 2 });
  expect(await theirs.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const colleague = sheetsOf(api, await person({ role: 'OFFICER', region: '35', purposes: [] }));
  expect(await colleague.read(id)).toMatchObject({ state: 'APPLIED' });
  const cells = async (who: ReturnType<typeof sheetsOf>) => {
    const [row] = await who.rows(id);
    return row.cells
      .filter(({ label }: { label: string }) => ['NIK', 'No. HP'].includes(label))
      .map(({ text }: { text: string }) => text);
  };
  // The last digits of a NIK are all that is shown, and telephones to whoever may know them.
  expect(await cells(theirs)).toEqual(['…0001', expect.stringMatching(/^0812/)]);
  expect(await cells(colleague)).toEqual(['…0001', '…']);
  expect(await theirs.act('undo', id)).toMatchObject({ state: 'UNDONE' });
});

test('an officer takes back what a sheet of the office became, unless it changed what is not theirs to write', async () => {
  const officer = sheetsOf(api, await person({ role: 'OFFICER', region: '35.05' }));
  const [here, elsewhere] = await Promise.all(
    ['35.05', '34.04'].map((region) =>
      create('Business', { name: `Usaha ${region}`, region, phone: '+6281230000001' }),
    ),
  );
  const byAdministrator = sheetsOf(api);
  const applied = async (business: string, place: string) => {
    const head = ['ID Binaan', 'Nama usaha', 'Wilayah', 'Telepon'];
    const line = [business, `Usaha ${place}`, place, '0812-9999-0001'];
    const id = await byAdministrator.bring(csvOf(head, [line]), { region: '35.05', kind: 'Business' });
    const shown = await byAdministrator.act('preview', id);
    expect(shown, JSON.stringify(await byAdministrator.rows(id))).toMatchObject({ changedRows: 1 });
    expect(await byAdministrator.act('apply', id)).toMatchObject({ state: 'APPLIED' });
    return id;
  };
  expect(await officer.act('undo', await applied(here as string, '35.05'))).toMatchObject({ state: 'UNDONE' });
  const other = await applied(elsewhere as string, '34.04');
  expect(await officer.act('undo', other)).toMatchObject({ state: 'APPLIED', problem: 'NOT_ALL_YOURS' });
  const phone = async () =>
    (await ask('query ($id: ID!) { business(id: $id) { phone } }', { id: elsewhere })).business.phone;
  expect(await phone()).toBe('+6281299990001');
  expect(await byAdministrator.act('undo', other)).toMatchObject({ state: 'UNDONE' });
  expect(await phone()).toBe('+6281230000001');
});

test('who has lost the right since the preview enters nothing', async () => {
  const ended = async (user: string) => {
    const document = 'query ($user: ID!) { grants(where: { user: { id: { eq: $user } } }) { nodes { id } } }';
    await update('Grant', (await ask(document, { user })).grants.nodes[0].id, { endsOn: '2021-01-01' });
  };
  const only = (grant: object) => async (user: string) => {
    await ended(user);
    await create('Grant', { user, startsOn: '2020-01-01', ...grant });
  };
  const moved = only({ role: 'OFFICER', region: '34.04' });
  const readOnly = only({ role: 'VIEWER', region: '35.05' });
  const gone = (user: string) => ask('mutation ($id: ID!) { deactivateUser(id: $id) }', { id: user });
  const businesses = async () => (await ask('{ businesses { totalCount } }')).businesses.totalCount;
  const before = await businesses();
  for (const lose of [ended, moved, readOnly, gone]) {
    const officer = await person({ role: 'OFFICER', region: '35.05', purposes: ['IDENTITY', 'CONTACT'] });
    const theirs = sheetsOf(api, officer);
    const id = await theirs.bring(sheet, office);
    expect(await theirs.act('preview', id)).toMatchObject({ state: 'PREVIEWED', newRows: 2 });
    await lose(officer.user);
    const { errors } = await api.as(officer)('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id });
    expect(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']).toContain(errors?.[0]?.extensions.code);
    expect(await sheetsOf(api).settled(id)).toMatchObject({ state: 'PREVIEWED' });
    expect(await businesses()).toBe(before);
  }
});

test('an officer brings nothing for another region, nor for the whole country', async () => {
  const theirs = sheetsOf(api, await person({ role: 'OFFICER', region: '35.05' }));
  expect(await refusal(await theirs.upload(sheet, { region: '35.07' }))).toEqual([403, 'FORBIDDEN']);
  expect(await refusal(await theirs.upload(sheet, { region: '35' }))).toEqual([403, 'FORBIDDEN']);
  expect(await refusal(await theirs.upload(sheet))).toEqual([403, 'FORBIDDEN']);
});

test('mentors, viewers, verifiers and strangers bring nothing, and see nothing of what others have brought', async () => {
  const id = await sheetsOf(api).bring(sheet, office);
  for (const grant of [
    { role: 'MENTOR' },
    { role: 'VIEWER', region: '35.05' },
    { role: 'VERIFIER', region: '35.05' },
  ]) {
    const somebody = await person(grant);
    const theirs = sheetsOf(api, somebody);
    expect(await refusal(await theirs.upload(sheet, office))).toEqual([403, 'FORBIDDEN']);
    expect(await theirs.read(id)).toBeNull();
    expect(
      (await api.as(somebody)('query ($id: ID!) { importRows(import: $id) { nodes { id } } }', { id })).errors?.[0]
        ?.extensions.code,
    ).toBe('NOT_FOUND');
    expect(
      (await api.as(somebody)('mutation ($id: ID!) { previewImport(id: $id) { id } }', { id })).errors?.[0]?.extensions
        .code,
    ).toBe('NOT_FOUND');
  }
  const stranger = await fetch(`${api.origin}/import/upload`, { method: 'POST', body: new FormData() });
  expect(await refusal(stranger)).toEqual([401, 'UNAUTHENTICATED']);
  expect((await sheetsOf(api).read(id)).state).toBe('READ');
});

test('an officer of a neighbouring region sees nothing of a sheet, and no page of another site brings one', async () => {
  const id = await sheetsOf(api).bring(sheet, office);
  const neighbour = await person({ role: 'OFFICER', region: '35.07' });
  expect(await sheetsOf(api, neighbour).read(id)).toBeNull();
  expect(await refusal(await sheetsOf(api).upload(sheet, office, { origin: 'https://lain.example' }))).toEqual([
    403,
    'FORBIDDEN',
  ]);
});

test('whoever may not know NIKs enters none', async () => {
  const theirs = sheetsOf(api, await person({ role: 'OFFICER', region: '35.05' }));
  const id = await theirs.bring(csvOf(head, [officeRow(7)]), office);
  expect(await theirs.act('preview', id)).toMatchObject({ newRows: 1 });
  const [row] = await theirs.rows(id);
  expect(row.reasons.map(({ code }: { code: string }) => code)).toContain('NOTE_NIK_LEFT_OUT');
  expect(row.changes.map(({ noun }: { noun: string }) => noun)).not.toContain('Person');
});

test('the erasure of a person clears the rows that name them', async () => {
  const admin = sheetsOf(api);
  const id = await admin.bring(csvOf(head, [officeRow(11), officeRow(12)]), office);
  await admin.act('preview', id);
  await admin.act('apply', id);
  expect(await admin.rows(id)).toHaveLength(2);
  const { persons } = await ask('{ persons(where: { name: { eq: "Siti 11" } }) { nodes { id version } } }');
  await ask(
    'mutation ($id: ID!, $version: Int!) { erasePerson(id: $id, version: $version, input: { processingReason: "Atas permintaan." }) { id } }',
    persons.nodes[0],
  );
  expect((await admin.rows(id)).map(({ number }: { number: number }) => number)).toEqual([3]);
});

test('the erasure of a person renames files that are called after them', async () => {
  const theirs = sheetsOf(api);
  const called = async (name: string, row: number) => {
    const id = await theirs.bring(csvOf(head, [officeRow(row)]), office, name);
    await theirs.act('preview', id);
    return id;
  };
  const [own, others, anybodys] = [
    await called('Data Siti_31.csv', 31),
    await called('dari-SITI-31 (2).csv', 32),
    await called('Siti.csv', 33),
  ];
  await theirs.act('apply', own);
  const { persons } = await ask('{ persons(where: { name: { eq: "Siti 31" } }) { nodes { id version } } }');
  await ask(
    'mutation ($id: ID!, $version: Int!) { erasePerson(id: $id, version: $version, input: { processingReason: "Atas permintaan." }) { id } }',
    persons.nodes[0],
  );
  const { imports } = await ask(
    'query ($ids: [ID!]!) { imports(where: { id: { in: $ids } }, orderBy: [{ id: ASC }]) { nodes { fileName } } }',
    {
      ids: [own, others, anybodys],
    },
  );
  expect(imports.nodes.map(({ fileName }: { fileName: string }) => fileName)).toEqual([
    '(dihapus)',
    '(dihapus)',
    'Siti.csv',
  ]);
});

test('why a sheet is entered names nobody who is erased meanwhile', async () => {
  const theirs = sheetsOf(api);
  const person = await create('Person', { name: 'Ratna Kusumaningrum' });
  const id = await theirs.bring(csvOf(head, [officeRow(41)]), office);
  await theirs.act('preview', id);
  await connected(api.databaseUrl, async (client) => {
    await client.query('begin; lock table period_report in share mode');
    const [{ pid }] = (await client.query('select pg_backend_pid() as pid')).rows;
    const reason = 'Data dari Ratna Kusumaningrum';
    await theirs.ask('mutation ($id: ID!, $reason: String) { applyImport(id: $id, reason: $reason) { id } }', {
      id,
      reason,
    });
    const waiting = 'select from pg_stat_activity where $1 = any(pg_blocking_pids(pid))';
    await expect
      .poll(() => connected(api.databaseUrl, (other) => other.query(waiting, [pid])), { timeout: 10_000 })
      .toMatchObject({ rowCount: 1 });
    await act('erase', 'Person', person, { processingReason: 'Atas permintaan.' });
    await client.query('rollback');
  });
  expect(await theirs.settled(id)).toMatchObject({ state: 'APPLIED' });
  await connected(api.databaseUrl, async (client) => expect(await placesOf(client, 'Kusumaningrum')).toEqual([]));
});

test('whoever is named around the rows of a sheet stands in no table to be read, and goes with the rows', async () => {
  const theirs = sheetsOf(api);
  const responsible = ['Penanggung jawab: Endang Palupi, HP 0812-5555-0101'];
  const id = await theirs.bring(csvOf(responsible, [head, ['Kelompok Endang Palupi'], officeRow(21)]), office);
  expect(await theirs.act('preview', id)).toMatchObject({ state: 'PREVIEWED', newRows: 1 });
  await connected(api.databaseUrl, async (client) => {
    expect(await placesOf(client, 'Palupi')).toEqual([]);
    const { rows } = await client.query(
      'select layout, (select max(section) from staging.row where import_id = $1) as section from staging.sheet where import_id = $1',
      [id],
    );
    expect(rows).toMatchObject([{ layout: { caption: [], said: expect.any(String) }, section: expect.any(String) }]);
    await client.query("update import set kept_until = rule.today_in('31') - 1 where id = $1", [id]);
    const next = await openApi(api.databaseUrl);
    const left = async () =>
      (
        await client.query(
          'select from staging.row where import_id = $1 union all select from staging.sheet where import_id = $1',
          [id],
        )
      ).rowCount;
    await expect.poll(left).toBe(0);
    await next.close?.();
  });
});
