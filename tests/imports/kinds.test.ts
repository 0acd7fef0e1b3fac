import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';

const api = await openApi();
const sheets = sheetsOf(api);
const { ask, create } = rowsOf(api);
const region = '35.05';

test('the list of a fair becomes participations, who paid, what was sold day by day, and buyers', async () => {
  const days = { startsOn: '2024-05-08', startsOnPrecision: 'DAY', startsOnCertainty: 'STATED', endsOn: '2024-05-10' };
  const exhibition = await create('Exhibition', { name: 'Pameran Kriya', year: 2024, state: 'CLOSED', ...days });
  const known = await create('Business', { name: 'Batik Sekar', region, phone: '+6281200000001' });
  const head = [
    'No',
    'Nama IKM',
    'Pemilik',
    'Kab/Kota',
    'Produk',
    'No. HP',
    'Sumber Dana',
    'Hari 1',
    'Hari 2',
    'Order',
    'Kontak Dagang',
    'Negara',
    'Kendala',
  ];
  const sheet = csvOf(head, [
    [
      1,
      'Batik Sekar',
      'Sekar',
      'Kab. Blitar',
      'Kain panjang',
      '0812-0000-0001',
      'APBN',
      '1.500.000',
      '750 rb',
      '2.000.000',
      'Mr. Tanaka',
      'Jepang',
      'Modal kurang',
    ],
    [2, 'UD Kayu Jati', 'Budi', 'Kab. Blitar', 'Mebel', '', '', '', '', '', '', '', ''],
  ]);
  const id = await sheets.bring(sheet, { region });
  expect(await sheets.read(id)).toMatchObject({ kind: 'PARTICIPANTS', total: 2 });
  await expect(sheets.act('preview', id)).rejects.toThrow('Choose the exhibition');
  await sheets.ask(
    'mutation ($id: ID!, $exhibition: ID!) { mapImport(id: $id, input: { exhibition: $exhibition }) { id } }',
    { id, exhibition },
  );
  const shown = await sheets.act('preview', id);
  expect([shown.newRows, shown.askingRows, shown.refusedRows], JSON.stringify(await sheets.rows(id))).toEqual([
    1, 1, 0,
  ]);
  const [asking] = await sheets.rows(id, ', outcome: ASK');
  await sheets.ask(
    'mutation ($id: ID!, $rows: [ID!], $match: ID) { decideImportRows(id: $id, decision: MATCH, rows: $rows, match: $match) }',
    {
      id,
      rows: [asking.id],
      match: known,
    },
  );
  expect(await sheets.act('preview', id)).toMatchObject({ newRows: 2 });
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const { participations } = await ask(
    `query ($e: ID!) { participations(where: { exhibition: { id: { eq: $e } } }, orderBy: [{ createdAt: ASC }]) { nodes { business { id name } state orderSales notes
      fundings { nodes { sourceType } } dailySales(orderBy: [{ soldOn: ASC }]) { nodes { soldOn cashSales } } leads { nodes { buyerName country } } products { nodes { name } } } } }`,
    { e: exhibition },
  );
  const of = (name: string) =>
    participations.nodes.find((each: { business: { name: string } }) => each.business.name === name);
  expect(of('Batik Sekar')).toMatchObject({
    business: { id: known },
    state: 'ATTENDED',
    orderSales: 2_000_000,
    notes: 'Kendala: Modal kurang',
    fundings: { nodes: [{ sourceType: 'APBN' }] },
    dailySales: {
      nodes: [
        { soldOn: '2024-05-08', cashSales: 1_500_000 },
        { soldOn: '2024-05-09', cashSales: 750_000 },
      ],
    },
    leads: { nodes: [{ buyerName: 'Mr. Tanaka', country: 'JP' }] },
    products: { nodes: [{ name: 'Kain panjang' }] },
  });
  expect(of('Kayu Jati')).toMatchObject({ state: 'ATTENDED', fundings: { nodes: [{ sourceType: 'UNKNOWN' }] } });
  const again = await sheets.bring(sheet, { region, exhibition });
  expect(await sheets.act('preview', again)).toMatchObject({ sameRows: 2, newRows: 0, changedRows: 0 });
});

test('monitoring becomes sessions of mentoring that is there, with what held the business back', async () => {
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
  const business = await create('Business', { name: 'Tenun Lestari', region });
  const begun = { state: 'ACTIVE', startsOn: '2024-01-08', baselineOn: '2024-01-08' };
  const engagement = await create('Engagement', { business, programme: programmes.nodes[0].id, ...begun });
  const mentor = await create('Mentor', { name: 'Wiwik Lestari', kind: 'TPL' });
  await create('Business', { name: 'Tenun Sepi', region });
  const head = [
    'No',
    'Tgl Kunjungan',
    'Pendamping',
    'Nama IKM',
    'Permasalahan',
    'Saran/Tindak Lanjut',
    'Omzet Sebelum',
    'Omzet Sesudah',
    'Ket',
  ];
  const sheet = csvOf(head, [
    [
      1,
      '8 Februari 2024',
      'Wiwik Lestari',
      'Tenun Lestari',
      'Warna luntur',
      'Pakai pewarna lain',
      '4.000.000',
      '6.000.000',
      '',
    ],
    [2, '9 Maret 2024', 'Wiwik Lestari', 'Tenun Lestari', '', 'Foto produk', '', '', 'Lancar'],
    [3, '9 Maret 2024', 'Orang Baru', 'Tenun Sepi', '', '', '', '', ''],
    [4, '9 Maret 2024', 'Wiwik Lestari', 'Tidak Tercatat', '', '', '', '', ''],
  ]);
  const id = await sheets.bring(sheet, { region });
  expect(await sheets.read(id)).toMatchObject({ kind: 'MONITORING', total: 4 });
  const shown = await sheets.act('preview', id);
  expect([shown.newRows, shown.askingRows, shown.refusedRows], JSON.stringify(await sheets.rows(id))).toEqual([
    2, 1, 1,
  ]);
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const { sessions, constraints } = await ask(
    `query ($e: ID!) { sessions(where: { engagement: { id: { eq: $e } } }, orderBy: [{ heldOn: ASC }]) { nodes { heldOn actions notes mentors { nodes { id } } } }
      constraints(where: { engagement: { id: { eq: $e } } }) { nodes { description raisedOn } } }`,
    { e: engagement },
  );
  expect(sessions.nodes).toEqual([
    {
      heldOn: '2024-02-08',
      actions: ['Pakai pewarna lain'],
      notes: 'Omzet Sebelum: 4.000.000\nOmzet Sesudah: 6.000.000',
      mentors: { nodes: [{ id: mentor }] },
    },
    { heldOn: '2024-03-09', actions: ['Foto produk'], notes: 'Ket: Lancar', mentors: { nodes: [{ id: mentor }] } },
  ]);
  expect(constraints.nodes).toEqual([{ description: 'Warna luntur', raisedOn: '2024-02-08' }]);
  const again = await sheets.bring(sheet, { region });
  expect(await sheets.act('preview', again)).toMatchObject({ sameRows: 2, newRows: 0, changedRows: 0 });
});

test('the sheet of any noun becomes rows of it, linked by the names of what they link to', async () => {
  const organization = await create('Organization', { name: 'Balai Besar Uji', kind: 'MINISTRY_UNIT' });
  const sheet = csvOf(
    ['name', 'kind', 'organization', 'region'],
    [
      ['Rini Astuti', 'TPL', 'Balai Besar Uji', 'Kab. Blitar'],
      ['Joko Susilo', 'DESIGNER', 'Balai yang Tidak Ada', 'Kab. Blitar'],
    ],
  );
  const id = await sheets.bring(sheet, { kind: 'Mentor' });
  const shown = await sheets.act('preview', id);
  expect([shown.newRows, shown.refusedRows], JSON.stringify(await sheets.rows(id))).toEqual([1, 1]);
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const { mentors } = await ask(
    '{ mentors(where: { name: { eq: "Rini Astuti" } }) { nodes { kind organization { id } region { id } } } }',
  );
  expect(mentors.nodes).toEqual([{ kind: 'TPL', organization: { id: organization }, region: { id: region } }]);
  const again = await sheets.bring(sheet, { kind: 'Mentor' });
  expect(await sheets.act('preview', again)).toMatchObject({ sameRows: 1, refusedRows: 1 });
});

test('a row that names its record needs no more than what it changes', async () => {
  const mentor = await create('Mentor', { name: 'Tuti Handayani', kind: 'TPL', region });
  const sheet = csvOf(
    ['ID', 'name', 'kind', 'email'],
    [
      [mentor, '', '', 'tuti@contoh.id'],
      ['', 'Slamet Riyadi', '', ''],
    ],
  );
  const id = await sheets.bring(sheet, { kind: 'Mentor' });
  const shown = await sheets.act('preview', id);
  expect([shown.changedRows, shown.refusedRows], JSON.stringify(await sheets.rows(id))).toEqual([1, 1]);
  await sheets.act('apply', id);
  const alone = await sheets.bring(csvOf(['ID', 'email'], [[mentor, 'handayani@contoh.id']]), { kind: 'Mentor' });
  expect(await sheets.act('preview', alone)).toMatchObject({ changedRows: 1, refusedRows: 0 });
  const { mentor: it } = await ask(`{ mentor(id: "${mentor}") { name kind email } }`);
  expect(it).toEqual({ name: 'Tuti Handayani', kind: 'TPL', email: 'tuti@contoh.id' });
});

test('a list of services becomes what businesses were given, with how far each has come as a remark', async () => {
  const head = [
    'No',
    'NIB',
    'Nama Usaha',
    'Nama Lengkap',
    'Jenis Layanan',
    'Nomor Pendaftaran',
    'Status',
    'Tahun Fasilitasi',
  ];
  const lines = (state: string) =>
    csvOf(head, [
      [1, '9120008880001', 'Keripik Siti', 'Siti Aminah', 'Sertifikasi Halal', 'SH-2024-001', state, 2024],
      [2, '9120008880002', 'Tahu Ahmad', 'Ahmad', 'Mesin spinner', '', '', 2023],
    ]);
  const id = await sheets.bring(lines('Telah Didaftar'), { region }, 'rekap layanan.csv');
  expect(await sheets.read(id)).toMatchObject({ kind: 'SERVICES', total: 2 });
  expect(await sheets.act('preview', id)).toMatchObject({ newRows: 2 });
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const given = async () =>
    (
      await ask(
        '{ facilitations(where: { business: { name: { in: ["Keripik Siti", "Tahu Ahmad"] } } }, orderBy: [{ what: ASC }]) { nodes { what kind terms notes } } }',
      )
    ).facilitations.nodes;
  expect(await given()).toEqual([
    { what: 'Mesin spinner 2023', kind: 'EQUIPMENT', terms: 'UNKNOWN', notes: null },
    {
      what: 'Sertifikasi Halal 2024',
      kind: 'CERTIFICATION',
      terms: 'UNKNOWN',
      notes: 'Nomor Pendaftaran: SH-2024-001\nStatus: Telah Didaftar',
    },
  ]);
  const again = await sheets.bring(lines('Telah Didaftar'), { region }, 'rekap layanan.csv');
  expect(await sheets.act('preview', again)).toMatchObject({ sameRows: 2 });
  const later = await sheets.bring(lines('Terbit'), { region }, 'rekap layanan.csv');
  expect(await sheets.act('preview', later)).toMatchObject({ sameRows: 1, changedRows: 1 });
});

test('a cell of a noun names several records, which are added to those that are there', async () => {
  const [first, second] = [
    await create('Organization', { name: 'Dinas Perindustrian, Kab. Blitar', kind: 'MINISTRY_UNIT' }),
    await create('Organization', { name: 'Yayasan Karya', kind: 'MINISTRY_UNIT' }),
  ];
  const owner = await create('Organization', { name: 'Balai Tenun', kind: 'MINISTRY_UNIT' });
  const sheet = (partners: string) =>
    csvOf(['name', 'kind', 'owner', 'partners'], [['Program Tenun', 'MENTORING', 'Balai Tenun', partners]]);
  const id = await sheets.bring(sheet('Dinas Perindustrian, Kab. Blitar'), { kind: 'Programme' });
  expect(await sheets.act('preview', id), JSON.stringify(await sheets.rows(id))).toMatchObject({ newRows: 1 });
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const more = await sheets.bring(sheet('Dinas Perindustrian, Kab. Blitar; Yayasan Karya'), { kind: 'Programme' });
  expect(await sheets.act('preview', more)).toMatchObject({ changedRows: 1 });
  expect(await sheets.act('apply', more)).toMatchObject({ state: 'APPLIED' });
  const partners = async () =>
    (
      await ask(
        '{ programmes(where: { name: { eq: "Program Tenun" } }) { nodes { owner { id } partners { nodes { id } } } } }',
      )
    ).programmes.nodes;
  expect(await partners()).toEqual([
    { owner: { id: owner }, partners: { nodes: expect.arrayContaining([{ id: first }, { id: second }]) } },
  ]);
  const fewer = await sheets.bring(sheet('Yayasan Karya'), { kind: 'Programme' });
  expect(await sheets.act('preview', fewer)).toMatchObject({ sameRows: 1 });
  const unknown = await sheets.bring(sheet('Yayasan Karya; Yayasan Entah'), { kind: 'Programme' });
  expect(await sheets.act('preview', unknown)).toMatchObject({ refusedRows: 1 });
});
