import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { nounOf } from '../../api/src/core/noun.ts';
import { nouns } from '../../api/src/index.ts';
import { houseSchema } from '../../api/src/schema.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'binaan-contract-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

for (const part of ['tsconfig.json', 'api/package.json', 'api/tsconfig.json', 'api/src', 'schema'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'api/node_modules'), join(copy, 'api/node_modules'));

function check() {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/contract.ts', '--check'], {
    cwd: join(copy, 'api'),
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('the committed contract is the one that the nouns emit, and a stale one is refused by name', () => {
  expect(check()).toEqual({ status: 0, stderr: '' });
  appendFileSync(join(copy, 'schema/nouns.ts'), '\n');
  writeFileSync(join(copy, 'schema/schema.graphql'), 'type Query { id: ID }');
  const stale = (file: string) => `schema/${file} is stale: run \`pnpm contract\` and commit it.\n`;
  expect(check()).toEqual({ status: 1, stderr: stale('schema.graphql') + stale('nouns.ts') });
}, 120_000);

/** What has no description, by its path in the schema. */
function* undescribed(type: GraphQLNamedType): Generator<string> {
  if (!type.description) yield type.name;
  if (isEnumType(type) || isScalarType(type) || isUnionType(type)) return;
  for (const field of Object.values(type.getFields())) {
    if (!field.description) yield `${type.name}.${field.name}`;
    for (const argument of 'args' in field ? field.args : [])
      if (!argument.description) yield `${type.name}.${field.name}(${argument.name})`;
  }
}

const ours = async () =>
  Object.values((await houseSchema()).getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

test('every type, field and argument says what it is', async () => {
  const missing = (await ours()).flatMap((type) => [...undescribed(type)]);
  expect(missing.filter((name) => !['Query', 'Mutation'].includes(name))).toEqual([]);
  expect([
    ...undescribed(buildSchema('type Query { "A" a(b: Int): Int c: Int } ').getType('Query') as GraphQLNamedType),
  ]).toEqual(['Query', 'Query.a(b)', 'Query.c']);
});

test('names are of one kind: types and enumerations in PascalCase, fields in camelCase, values in SCREAMING_SNAKE', async () => {
  const odd = (await ours()).flatMap((type) => [
    ...(/^[A-Z][A-Za-z0-9]*$/.test(type.name) ? [] : [type.name]),
    ...(isEnumType(type)
      ? type
          .getValues()
          .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
          .map(({ name }) => `${type.name}.${name}`)
      : []),
    ...(isObjectType(type) || isInputObjectType(type)
      ? Object.keys(type.getFields())
          .filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
          .map((name) => `${type.name}.${name}`)
      : []),
  ]);
  expect(odd).toEqual([]);
});

test('every noun has its two reads and its five writes', async () => {
  const schema = await houseSchema();
  const doors = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const entered = nouns.filter((noun) => !nounOf(noun).keptByServer);
  const missing = entered.flatMap(({ name }) =>
    [`create${name}`, `update${name}`, `delete${name}`, name.charAt(0).toLowerCase() + name.slice(1)].filter(
      (door) => !doors[door],
    ),
  );
  expect(missing).toEqual([]);
  const several = Object.entries(doors).filter(([name]) => /^(update|delete)/.test(name));
  expect(several.filter(([, { type }]) => String(type) === 'BulkResult!')).toHaveLength(entered.length * 2);
});
