import { sourcesOf } from '../../admin/src/noun/list/sources.ts';
import { enums, fieldOf, type Noun, nouns } from '../../admin/src/noun/schema.ts';
import { type Screens, sortOf } from '../../admin/src/noun/screens.ts';
import { buildQuery } from '../../admin/src/provider/buildQuery.ts';
import { type Api, admin } from '../support/api.ts';

type Filter = Record<string, unknown>;

/** A list of the dashboard under a filter, as the browser asks for it. */
export interface Listing {
  name: string;
  noun: Noun;
  text: string;
  variables: Filter;
}

function listing(screens: Screens, name: string, filter: Filter = {}): Listing {
  const { noun, columns, more = [] } = screens;
  const { query, variables } = buildQuery('GET_LIST', noun, {
    pagination: { page: 1, perPage: 25 },
    sort: sortOf(screens),
    filter,
    meta: { fields: [...columns, ...more] },
  });
  return {
    name: [noun, name].filter(Boolean).join(' '),
    noun,
    text: query.loc?.source.body as string,
    variables: variables ?? {},
  };
}

/** The list as it opens. */
export const opening = (screens: Screens): Listing => listing(screens, '');

/** The list under each named filter that stands over it. */
export const lensesOf = (screens: Screens): Listing[] =>
  Object.entries(screens.lenses ?? {}).map(([name, where]) => listing(screens, name, where));

/** The list under each filter that a person can add, with values that rows have. */
export async function filtersOf(api: Api, screens: Screens): Promise<Listing[]> {
  const { noun, filters } = screens;
  const all: Listing[] = [];
  for (const name of filters)
    for (const source of sourcesOf(noun, name))
      for (const value of await valuesOf(api, noun, name))
        all.push(
          listing(screens, `${source} ${value}`, placed(source.split('.'), source.endsWith('.in') ? [value] : value)),
        );
  return all;
}

const placed = ([first, ...rest]: string[], value: unknown): Filter => ({
  [first as string]: rest.length ? placed(rest, value) : value,
});

/** Every value of an enumeration, and one that a row has of anything else. */
async function valuesOf(api: Api, noun: Noun, name: string): Promise<unknown[]> {
  const { kind, enum: enumeration, target, required } = fieldOf(noun, name);
  if (enumeration) return [...enums[enumeration]];
  if (kind === 'boolean') return [true, false];
  const isList = kind === 'links';
  const isMany = isList || kind === 'texts';
  const present = isList ? 'some: {}' : isMany ? 'isEmpty: false' : 'isNull: false';
  const where = required ? '' : `where: { ${name}: { ${present} } }, `;
  const asked = isList ? `${name}(limit: 1) { nodes { id } }` : kind === 'link' ? `${name} { id }` : name;
  const { data, text } = await api.as(admin)(
    `{ page: ${nouns[noun].plural}(${where}limit: 1) { nodes { ${asked} } } }`,
  );
  if (!data) throw new Error(`${noun} ${name} ${text}`);
  const found = data.page.nodes[0]?.[name];
  if (found === undefined) return [];
  const value = isList ? found.nodes[0].id : kind === 'link' ? found.id : isMany ? found[0] : found;
  // A province rather than the one place of a row.
  return [target === 'Region' ? String(value).slice(0, 2) : value];
}
