import { setTimeout as pause } from 'node:timers/promises';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { connected, syntheticDatabase } from '../demo/database.ts';
import { relationsOf } from '../query/relations.ts';
import { openApi } from '../support/api.ts';
import { castIn } from './cast.ts';

// What many ask at the same moment goes to the database together. Each is answered as if nobody else had asked.

const url = await syntheticDatabase(0.02);
const { players } = await connected(url, (client) => castIn(url, client));
const api = await openApi(url);
const schema = await houseSchema();
const relations = relationsOf(schema);

/** All that is written on a row itself, and of what it is linked to. */
function documentOf(noun: string, singular: string): string {
  const type = schema.getType(noun);
  if (!isObjectType(type)) throw new Error(`${noun} is no type.`);
  const own = Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.length)
    .map(({ name }) => name);
  const linked = (relations.get(noun)?.relations ?? []).map(({ name, list, target }) => {
    const inner = target ? 'id label' : '__typename';
    return list ? `${name}(limit: 3) { totalCount nodes { ${inner} } }` : `${name} { ${inner} }`;
  });
  return `query ($id: ID!) { row: ${singular}(id: $id) { ${[...own, ...linked].join(' ')} } }`;
}

/** Asks all of it while nothing of a table can be read, so that those who come later find others under way. */
const whileNobodyReads = <T>(name: string, asks: (() => Promise<T>)[]): Promise<T[]> =>
  connected(url, async (client) => {
    await client.query(`begin; lock table "${name}" in access exclusive mode`);
    const answers = asks.map((ask) => ask());
    await pause(100);
    await client.query('commit');
    return Promise.all(answers);
  });

/** The slow run asks for rows of every noun. */
const nouns = allNouns().filter((_, i) => process.env.FC_RUNS || i % 5 === 0);

test('who is answered together with others is answered like who asks alone', async () => {
  let wentTogether = 0;
  for (const noun of nouns) {
    const rows = await connected(url, (client) =>
      client.query<{ id: string }>(`select id::text from "${table(noun)}" order by md5(id::text) limit 3`),
    );
    const document = documentOf(noun.name, noun.singular);
    const asked = rows.rows.flatMap(({ id }) =>
      players.map(
        ({ asker }) =>
          () =>
            api.as(asker)(document, { id }),
      ),
    );
    const alone: string[] = [];
    for (const ask of asked) alone.push((await ask()).text);
    const twice = [...asked, ...asked];
    const { sent, answer } = await api.statements(() => whileNobodyReads(table(noun), twice));
    expect(
      answer.map(({ text }) => text),
      noun.name,
    ).toEqual([...alone, ...alone]);
    if (sent.length < twice.length) wentTogether++;
  }
  expect(wentTogether).toBeGreaterThan(nouns.length / 2);
});
