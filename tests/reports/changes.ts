import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputObjectType,
  getNamedType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { random } from '../history/random.ts';
import { type Api, admin } from '../support/api.ts';
import { query } from '../support/sql.ts';

type Values = Record<string, unknown>;

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const mutations = schema.getMutationType()?.getFields() ?? {};
const inputOf = (name: string) => schema.getType(name) as GraphQLInputObjectType | undefined;
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What of a row as it is stored an input takes, under the names of the input. */
function statedIn(input: GraphQLInputObjectType, row: Values): Values {
  const stated = Object.values(input.getFields()).flatMap(({ name, type }): [string, unknown][] => {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner) && getNamedType(inner).name === 'ID') return [];
    const value = row[columnOf(name)] ?? (getNamedType(inner).name === 'ID' ? row[`${columnOf(name)}_id`] : undefined);
    return value === undefined || (value === null && isNonNullType(type)) ? [] : [[name, value]];
  });
  return Object.fromEntries(stated);
}

/**
 * Changes rows of all nouns through the API, until so many are changed; how many of each, by what befell them. Without `moves`
 * nobody comes to see, or ceases to see, what they saw.
 */
export async function changeAtRandom(
  api: Api,
  many: number,
  { seed = 11, moves = true } = {},
): Promise<Record<string, Record<string, number>>> {
  const { below, pick } = random(seed);
  const nouns = allNouns().filter(
    ({ name }) => `update${name}` in mutations && `delete${name}` in mutations && (moves || name !== 'Grant'),
  );
  const isLink = (input: GraphQLInputObjectType, field: string) =>
    getNamedType(input.getFields()[field]?.type)?.name === 'ID';
  const kept = new Map<string, Values[]>();
  for (const { name, type } of nouns) {
    const rows = await query<{ row: Values }>(
      api.databaseUrl,
      `select to_jsonb(t) as row from "${table(type)}" t order by md5(id::text || '${seed}') limit 400`,
    );
    if (rows.length > 1)
      kept.set(
        name,
        rows.map(({ row }) => row),
      );
  }
  const gone: { noun: string; id: string }[] = [];
  const changed: Record<string, Record<string, number>> = {};
  let count = 0;
  const send = async (what: string, noun: string, document: string, variables: Values): Promise<Values | undefined> => {
    const { data, errors } = await api.as(admin)(document, variables);
    if (errors) return undefined;
    changed[what] ??= {};
    changed[what][noun] = (changed[what][noun] ?? 0) + 1;
    count++;
    return data.row;
  };
  const versionOf = async (type: (typeof nouns)[number]['type'], id: unknown) =>
    (
      await query<{ version: number }>(api.databaseUrl, `select version from "${table(type)}" where id::text = '${id}'`)
    )[0]?.version;

  for (let tries = 0; count < many && tries < 20 * many; tries++) {
    const noun = pick(nouns.filter(({ name }) => kept.has(name)));
    const { name, type } = noun;
    const rows = kept.get(name) as Values[];
    const place = below(rows.length);
    const { id } = rows[place] as Values;
    const chance = below(100);
    if (chance < 8 && gone.length) {
      const [back] = gone.splice(below(gone.length), 1) as [(typeof gone)[number]];
      await send(
        'restored',
        back.noun,
        'mutation ($ids: [ID!]!, $noun: String!) { row: restore(ids: $ids, noun: $noun) { id } }',
        {
          ids: [back.id],
          noun: back.noun,
        },
      );
      continue;
    }
    if (chance < 22) {
      const input = inputOf(`${name}Input`);
      if (!input) continue;
      const values = statedIn(input, rows[place] as Values);
      for (const field of ['name', 'code', 'number', 'value'])
        if (isScalarType(getNamedType(input.getFields()[field]?.type)) && typeof values[field] === 'string')
          values[field] = `Uji ${seed} ${tries}`;
      await send('entered', name, `mutation ($input: ${name}Input!) { row: create${name}(input: $input) { id } }`, {
        input: values,
      });
      continue;
    }
    const version = await versionOf(type, id);
    if (version === undefined) {
      rows.splice(place, 1);
      if (rows.length < 2) kept.delete(name);
      continue;
    }
    if (moves && chance < 30 && name === 'Business') {
      const into = pick(rows).id;
      const input = { mergedInto: into, mergedIntoVersion: await versionOf(type, into) };
      await send(
        'merged',
        name,
        'mutation ($id: ID!, $version: Int!, $input: MergeBusinessInput!) { row: mergeBusiness(id: $id, version: $version, input: $input) { id } }',
        {
          ...{ id, version, input },
        },
      );
    } else if (chance < 45) {
      const document = `mutation ($id: ID!, $version: Int!) { row: delete${name}(id: $id, version: $version) { id } }`;
      if (await send('deleted', name, document, { id, version })) gone.push({ noun: name, id: id as string });
    } else {
      const patch = inputOf(`${name}Patch`);
      if (!patch) continue;
      const stated = Object.entries(statedIn(patch, pick(rows))).filter(([field]) => moves || !isLink(patch, field));
      const [field, value] = pick(stated) ?? [];
      if (field && JSON.stringify((rows[place] as Values)[columnOf(field)]) !== JSON.stringify(value))
        await send(
          'changed',
          name,
          `mutation ($id: ID!, $version: Int!, $input: ${name}Patch!) { row: update${name}(id: $id, version: $version, input: $input) { id } }`,
          {
            ...{ id, version },
            input: { [field]: value },
          },
        );
    }
  }
  return changed;
}
