import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnsOf } from '../../api/src/core/column.ts';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { openApi } from '../support/api.ts';
import { oneOfEach } from '../support/one-of-each.ts';
import { placesOf } from '../support/places.ts';
import { rowsOf } from '../support/rows.ts';
import { sheetsOf } from '../support/sheets.ts';

// A person is named in every text of every table there is, and erased. What still names them is declared here.

const api = await openApi();
const rows = rowsOf(api);
const { act, ask, create, update } = rows;
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const theirs = {
  name: 'Siti Wulandari Prameswari',
  phone: '+6281100098765',
  email: 'siti.wulandari@contoh.id',
  nik: '3505185205807777',
};
const words = `Kata ${Object.values(theirs).join(', ')}`;

/** What is kept, table by table, and why; the history of each with it. */
const kept: Record<string, string> = {
  ...because(
    'It speaks of a place, a body, a programme, an event or a rule, none of which is anybody’s own; a name in it is taken out by hand.',
    'api_key assessment_instrument business_matching buyer_inquiry campaign certificate_type curation_round data_sharing_agreement delegation exhibition exhibition_series group key_document market_note organization partnership programme programme_target region source training',
  ),
  ...because(
    'It speaks of the business, which goes on, or has had other owners: its name and place, what it makes and how it is guided. What says on the business who owns it, and how to reach them, goes.',
    'assessment business business_identifier certificate constraint curation_decision distinction engagement export_record facilitation funding lab_reading lab_test lead meeting mentoring_goal participation period_report product product_design quality_measurement session',
  ),
  ...because('It is of another record that names its subject, not of the person’s.', 'quality_flag reported_figure'),
  ...because('An account is ended by itself, and who did what stays on record under its name.', 'user grant'),
  ...because(
    'What was: of the records above, as they were, and under the name of whoever wrote.',
    'history.revision history.change_set',
  ),
};

function because(why: string, tables: string): Record<string, string> {
  return Object.fromEntries(tables.split(' ').map((each) => [each, why]));
}

test('who is erased is named nowhere but in what is declared, and nowhere with a reason for which something was read', async () => {
  const { business } = await oneOfEach(rows);
  const { businessPersons } = await ask(
    'query ($id: ID!) { businessPersons(where: { business: { id: { eq: $id } } }) { nodes { person { id } } } }',
    { id: business },
  );
  const [{ person }] = businessPersons.nodes;
  await update('Person', person.id, theirs);
  await create('Mentor', { name: theirs.name, person: person.id, kind: 'PEER' });
  const read =
    'mutation ($id: ID!, $reason: String!) { personExport(person: $id, reason: $reason) revealNik(person: $id, reason: $reason) }';
  await ask(read, { id: person.id, reason: words });
  await ask(read, { id: person.id, reason: 'Diminta Ibu Wulandari' });
  const other = await create('Person', { name: 'Bambang', nik: '3505180101807778' });
  const reveal = 'mutation ($id: ID!, $reason: String!) { revealNik(person: $id, reason: $reason) }';
  for (const reason of [`Mirip ${theirs.name}?`, 'Pemeriksaan berkala']) await ask(reveal, { id: other, reason });
  const planted = await plant(person.id, business);
  const sheet = await sheetsOf(api).bring('Nama usaha;Kecamatan\nUji;Wlingi\n', { region: '35.05' });
  await database.query("insert into staging.wish (import_id, viewer, operation, reason) values ($1, '', '', $2)", [
    sheet,
    words,
  ]);
  expect(planted.size).toBeGreaterThan(Object.keys(kept).length);
  expect(await tablesWith(words)).toEqual(
    expect.arrayContaining(['consent', 'functioning', 'mentor', 'person', 'read_entry', 'staging.wish']),
  );

  await act('erase', 'Person', person.id, { processingReason: 'Atas permintaan' });
  const left = await tablesWith(theirs.name);
  expect(left.filter((each) => !kept[each])).toEqual([]);
  expect(Object.keys(kept).filter((each) => !left.includes(each))).toEqual([]);
  const { rows: held } = await database.query('select owner_name, phone, email from business where id = $1', [
    business,
  ]);
  expect(held).toEqual([{ owner_name: null, phone: null, email: null }]);
  const { rows: reasons } = await database.query('select about_id = $1 as own, reason from read_entry order by id', [
    person.id,
  ]);
  expect(reasons).toEqual([
    ...Array(4).fill({ own: true, reason: '(dihapus)' }),
    { own: false, reason: '(dihapus)' },
    { own: false, reason: 'Pemeriksaan berkala' },
  ]);
});

/** The tables in which a text stands, without the schema that all nouns are in. */
const tablesWith = async (text: string) => [
  ...new Set((await placesOf(database, text)).map((place) => place.replace(/^public\./, '').replace(/\.\w+$/, ''))),
];

/** Puts the words into every text that a record can hold, where no rule refuses it: of theirs, where the noun is of persons. */
async function plant(person: string, business: string): Promise<Set<string>> {
  const planted = new Set<string>();
  for (const { type } of allNouns().filter((noun) => !noun.appendOnly)) {
    const of = table(type);
    const isTheirs = columnsOf(type).some(
      ({ name: link, kind, target }) => link === 'person' && kind === 'link' && target,
    );
    const own =
      of === 'person'
        ? `id = '${person}'`
        : of === 'business'
          ? `id = '${business}'`
          : isTheirs
            ? `person_id = '${person}'`
            : `id = (select id from "${of}" order by id desc limit 1)`;
    for (const { name, kind, derived } of columnsOf(type)) {
      if (!['text', 'longText', 'texts'].includes(kind) || derived) continue;
      const value = kind === 'texts' ? 'array[$1]' : '$1';
      const done = await database
        .query(`update "${of}" set "${table({ name })}" = ${value} where ${own}`, [words])
        .catch(() => undefined);
      if (done?.rowCount) planted.add(of);
    }
  }
  await database.query('update business set owner_name = $2, phone = $3, email = $4 where id = $1', [
    business,
    theirs.name,
    theirs.phone,
    theirs.email,
  ]);
  await database.query('update person set name = $2, phone = $3, email = $4 where id = $1', [
    person,
    theirs.name,
    theirs.phone,
    theirs.email,
  ]);
  return planted;
}
