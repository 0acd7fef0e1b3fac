import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLArgument, getNamedType, isEnumType, isNonNullType, isObjectType } from 'graphql';
import type { Api } from '../support/api.ts';
import { query } from '../support/sql.ts';

/** A root field that counts, with arguments that hold of a synthetic office. */
export interface Counting {
  name: string;
  types: string;
  selection: string;
  variables: Record<string, unknown>;
  /** What it says that it costs as of an instant. */
  costThen: number;
}

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** What every report is asked with that needs it: of records, the one with most behind it. */
const needed: Record<string, string> = {
  exhibition: 'select exhibition_id as id from participation group by 1 order by count(*) desc, 1 limit 1',
  series:
    'select series_id as id from exhibition where series_id is not null group by 1 order by count(*) desc, 1 limit 1',
  partner:
    'select partner_id as id from engagement where partner_id is not null group by 1 order by count(*) desc, 1 limit 1',
};
const days: Record<string, string> = { from: '2023-01-01', to: '2026-01-01', on: '2025-06-01' };

/** All that is told of it, to any depth. */
function selectionOf(type: unknown): string {
  const named = getNamedType(type as never);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).map(({ name, type }) => `${name}${selectionOf(type)}`);
  return ` { ${fields.join(' ')} }`;
}

async function givenFor({ name, type }: GraphQLArgument, api: Api): Promise<unknown> {
  if (days[name]) return days[name];
  const named = getNamedType(type);
  if (name === 'by' && isEnumType(named)) return named.getValues().map((each) => each.name);
  const found = needed[name] && (await query<{ id: string }>(api.databaseUrl, needed[name]))[0]?.id;
  if (!found && isNonNullType(type)) throw new Error(`Say what reports are asked with for ${name}.`);
  return found;
}

/** The root fields whose description says what they count as: those are the reports. */
export async function reportsIn(api: Api): Promise<Counting[]> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ description }) =>
    /Counts as \d+ objects/.test(description ?? ''),
  );
  return Promise.all(
    fields.map(async ({ name, args, type, description }) => {
      const stated = await Promise.all(args.map(async (arg) => [arg, await givenFor(arg, api)] as const));
      const given = stated.filter(([arg, value]) => value !== undefined || arg.name === 'asOf');
      return {
        name,
        types: given.map(([arg]) => `$${arg.name}: ${arg.type}`).join(', '),
        selection: selectionOf(type),
        costThen: Number(/As of an instant it counts as (\d+) objects/.exec(description ?? '')?.[1]),
        variables: Object.fromEntries(given.map(([arg, value]) => [arg.name, value])),
      };
    }),
  );
}

export const asking = ({ name, types, selection, variables }: Counting): string =>
  `query (${types}) { report: ${name}(${Object.keys(variables).map((each) => `${each}: $${each}`)})${selection} }`;
