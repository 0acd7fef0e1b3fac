import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { drawAccess } from './access-table.ts';
import { type Class, type Column, columnsOf, enumName, type Kind } from './core/column.ts';
import { listsOf } from './core/graph.ts';
import { nounOf } from './core/noun.ts';
import { root } from './core/root.ts';
import { statesOf } from './core/states.ts';
import { nouns, rooms } from './index.ts';
import { houseSchema } from './schema.ts';
import { emittedWords } from './words-emitted.ts';

const folder = join(root, 'schema');
const header = 'Emitted from api/src by `pnpm contract`; never edited.';

const isList = (kind: Kind) => ['texts', 'enums', 'links'].includes(kind);

function describeColumn({ kind, optional, input, patch, max, min, fallback, enumeration, target }: Column): object {
  return {
    kind,
    required: !optional && fallback === undefined && !isList(kind),
    input,
    patch,
    max,
    min,
    fallback,
    enum: enumeration && enumName(enumeration),
    target: target && kind !== 'subject' ? target().name : undefined,
  };
}

/** The acts of a noun, for buttons. */
function describeStates(type: Class): { column: string; acts: object } | undefined {
  const machine = statesOf(type);
  if (!machine) return undefined;
  const acts = Object.entries(machine.acts)
    .filter(([, { byServer }]) => !byServer)
    .map(([verb, { from, to, asks = {}, written }]) => [verb, { from, to, asks, written }]);
  return { column: machine.column, acts: Object.fromEntries(acts) };
}

/** The states of a noun as a diagram. */
function drawStates(type: Class): string[] {
  const machine = statesOf(type);
  if (!machine) return [];
  const moves = Object.entries(machine.acts).flatMap(([verb, { from, to }]) =>
    from.map((state) => `  ${state} --> ${to}: ${verb}`),
  );
  const entries = machine.entry.map((state) => `  [*] --> ${state}`);
  return [`### ${type.name}.${machine.column}`, '```mermaid', 'stateDiagram-v2', ...entries, ...moves, '```'];
}

const drawn = nouns.flatMap(drawStates).join('\n').replaceAll('###', '\n###').trim();

/** The page about the contract, with the parts that are emitted put in between their marks. */
function readme(): string {
  const parts = { access: drawAccess(nouns), states: drawn };
  return Object.entries(parts).reduce(
    (page, [name, text]) => {
      const [before, , after] = page.split(new RegExp(`^<!-- ${name}.* -->$`, 'm'));
      return `${before}<!-- ${name}: ${header} -->\n\n${text}\n\n<!-- ${name} end -->${after}`;
    },
    readFileSync(join(folder, 'README.md'), 'utf8'),
  );
}

/** The nouns as the dashboard needs to know them. */
function describeNouns() {
  const described = Object.entries(rooms).flatMap(([room, types]) =>
    types.map((type) => {
      const { singular, plural, label, keptByServer, logged } = nounOf(type);
      const kept = keptByServer ? { input: false, patch: false } : {};
      const columns = columnsOf(type).map((column) => [column.name, describeColumn({ ...column, ...kept })]);
      const lists = listsOf(type).map(({ name, target, via, owned }) => [
        name,
        { kind: 'list', target: target.name, via, owned },
      ]);
      const fields = Object.fromEntries([...columns, ...lists]);
      return [
        type.name,
        { singular, plural, room, label, keptByServer, logged: logged && true, fields, states: describeStates(type) },
      ];
    }),
  );
  return Object.fromEntries(described);
}

const describeEnums = (): Record<string, string[]> =>
  Object.fromEntries(
    nouns
      .flatMap(columnsOf)
      .flatMap(({ enumeration }) => (enumeration ? [[enumName(enumeration), Object.keys(enumeration)] as const] : []))
      .sort(([a], [b]) => a.localeCompare(b)),
  );

const literal = (name: string, value: object) =>
  `export const ${name} = ${JSON.stringify(value, undefined, 2)} as const;\n`;

// Lists are known, and enumerations complete, once the schema is built.
const schema = await houseSchema();
const described = { nouns: describeNouns(), enums: describeEnums() };
const files = {
  'README.md': readme(),
  'schema.graphql': `# ${header}\n\n${printSchema(lexicographicSortSchema(schema))}\n`,
  'nouns.ts': `// ${header}\n\n${literal('nouns', described.nouns)}\n${literal('enums', described.enums)}`,
  'words.ts': `// ${header}\n\n${emittedWords(described)}`,
};

const checking = process.argv.includes('--check');
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name);
  if (!checking) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`schema/${name} is stale: run \`pnpm contract\` and commit it.`);
    process.exitCode = 1;
  }
}
