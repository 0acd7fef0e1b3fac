import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openOffice } from './office.ts';
import { type Server, startServers } from './servers.ts';

// How long a sheet of an office takes to be read, tried out, entered and taken back, and in how much memory:
// `node --import tsx imports.ts --rows 10000 --factor 0.05`

const { values: given } = parseArgs({
  options: {
    factor: { type: 'string', default: '0.05' },
    rows: { type: 'string', default: '10000' },
    only: { type: 'string', default: 'read,preview,apply,again,undo' },
    // As many of the statements that took longest are shown behind each step, those within functions too.
    top: { type: 'string', default: '0' },
  },
});
const rows = Number(given.rows);
const steps = given.only.split(',');
const say = (sentence: string) => console.log(sentence);
const office = await openOffice(Number(given.factor), say);
const { database } = office.client;
if (Number(given.top)) await office.client.query(`alter database "${database}" set pg_stat_statements.track = 'all'`);
// In a process of its own: what is measured of it is not ours.
const [server] = (await startServers(office, { which: ['binaan'] })) as [Server];
const origin = `http://127.0.0.1:${server.port}`;
const { headers } = server;

async function ask(query: string, variables: object) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: { it: Record<string, unknown> }; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data.it;
}

const head =
  'No;Nama IKM;Nama Pemilik;L/P;NIK;Alamat;Kab/Kota;No. HP;NIB;NPWP;KBLI;Jenis Industri;Produk Utama;Th. Berdiri;TK L;TK P;Nilai Investasi;Kapasitas Produksi/Th;Satuan;Omzet/Th;Pemasaran;PIRT;Halal;SIINas;Ket';
const places = [
  'Kab. Blitar',
  'Kota Blitar',
  'Kab. Malang',
  'Kota Malang',
  'Kab. Kediri',
  'Kota Surabaya',
  'Kab. Jember',
];
const sectors = ['Pangan', 'Sandang', 'Kerajinan', 'Logam'];
const padded = (n: number, digits: number) => String(n).padStart(digits, '0');
/** Sheets of different runs are of different businesses. */
const run = Math.floor(Date.now() / 1000) % 100_000;

const letters = (n: number): string =>
  [...n.toString(26).padStart(4, '0')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

function row(n: number): string {
  const nik = `350512${padded(41 + (Math.floor(n / 9990) % 28), 2)}${padded(1 + (run % 12), 2)}${padded(run % 100, 2)}${padded((n % 9990) + 1, 4)}`;
  const cells = [
    n,
    `UD. Rasa ${run} Baru ${n}`,
    `Hj. Siti ${letters(n)}`,
    n % 3 ? 'P' : 'L',
    nik,
    `Jl. Melati No. ${n}`,
    places[n % places.length],
    `0812${padded(run % 1000, 3)}${padded(n, 6)}`,
    `9${padded(run, 5)}${padded(n, 7)}`,
    `0${padded(run, 5)}${padded(n, 9)}`,
    10750 + (n % 3),
    sectors[n % sectors.length],
    'keripik tempe, sambal',
    1990 + (n % 30),
    n % 7,
    1 + (n % 5),
    `${10 + (n % 90)}.000.000`,
    1200 + n,
    'kg',
    `${100 + (n % 900)}.000.000`,
    'Lokal, Nasional',
    `2${padded(run, 5)}${padded(n, 7)}-29`,
    n % 4 ? 'Proses' : '-',
    n % 5 ? 'Ada' : '-',
    n % 10 ? '' : 'anggota koperasi',
  ];
  return cells.join(';');
}

/** The most that the server has had in memory since it was asked to begin anew, in MB. */
const greatest = () => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
const beginAnew = () => writeFileSync(`/proc/${server.pid}/clear_refs`, '5');
/** What it had in memory at ten moments of a step, from the first to the last. */
const moments = (all: number[]): number[] =>
  Array.from({ length: Math.min(10, all.length) }, (_, n) => Math.round(all[Math.floor((n * all.length) / 10)] ?? 0));

const secondsOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

/** Seconds of processor time: of the server, and of the connections that sheets are worked on with. */
async function worked(): Promise<[number, number]> {
  const { rows } = await office.client.query<{ pid: number }>(
    "select pid from pg_stat_activity where application_name = 'binaan import'",
  );
  return [secondsOf(server.pid), rows.reduce((sum, { pid }) => sum + secondsOf(pid), 0)];
}

async function longest(): Promise<void> {
  const { rows } = await office.client.query<{ calls: string; ms: string; touched: string; query: string }>(
    `select calls, round(total_exec_time::numeric, 0) as ms, rows as touched, left(regexp_replace(query, '\\s+', ' ', 'g'), 150) as query
     from pg_stat_statements order by total_exec_time desc limit $1`,
    [given.top],
  );
  for (const { calls, ms, touched, query } of rows)
    say(`  ${ms.padStart(7)} ms ${calls.padStart(7)} calls ${touched.padStart(8)} rows  ${query}`);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  beginAnew();
  const [ours, theirs] = await worked();
  await office.client.query('select pg_stat_statements_reset()');
  const begun = performance.now();
  const sizes: number[] = [];
  const looking = setInterval(() => sizes.push(server.memory()), 500);
  const answer = await work();
  clearInterval(looking);
  const seconds = (performance.now() - begun) / 1000;
  const [oursNow, theirsNow] = await worked();
  say(
    `${what.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${(rows / seconds).toFixed(0).padStart(6)} rows/s  processor ${(oursNow - ours).toFixed(1)} s of the server, ${(theirsNow - theirs).toFixed(1)} s in PostgreSQL  resident at most ${greatest().toFixed(0)} MB (${moments(sizes).join(' ')})`,
  );
  if (Number(given.top)) await longest();
  return answer;
}

async function bring(): Promise<string> {
  const form = new FormData();
  form.set('region', '35');
  form.set('year', '2024');
  const lines = (function* () {
    yield `${head}\r\n`;
    for (let n = 1; n <= rows; n++) yield `${row(n)}\r\n`;
  })();
  form.set('file', new Blob([...lines]), 'ikm.csv');
  const response = await fetch(`${origin}/import/upload`, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}

const fields =
  'state problem problemSaidInEnglish newRows changedRows sameRows duplicateRows askingRows refusedRows skippedRows';

async function act(verb: string, id: string): Promise<void> {
  await ask(`mutation ($id: ID!) { it: ${verb}Import(id: $id) { id } }`, { id });
  for (;;) {
    const it = await ask(`query ($id: ID!) { it: import(id: $id) { ${fields} } }`, { id });
    if (!/ING$/.test(String(it.state))) {
      say(JSON.stringify(Object.fromEntries(Object.entries(it).filter(([, value]) => value))));
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

try {
  say(`${rows} rows of 25 columns, onto the synthetic office of factor ${given.factor}`);
  const id = await timed('read', bring);
  if (steps.includes('preview')) await timed('preview', () => act('preview', id));
  const reasons = await ask('query ($id: ID!) { it: importReasons(import: $id) { outcome code rows } }', { id });
  say(
    (reasons as never as { outcome: string; code: string; rows: number }[])
      .map((each) => Object.values(each).join(' '))
      .join(', '),
  );
  if (steps.includes('apply')) await timed('apply', () => act('apply', id));
  if (steps.includes('again')) {
    const again = await bring();
    await timed('again', () => act('preview', again));
  }
  if (steps.includes('undo')) await timed('undo', () => act('undo', id));
} finally {
  await server.stop();
  await office.client.query(`alter database "${database}" reset pg_stat_statements.track`);
  await office.close();
}
