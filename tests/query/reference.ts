import {
  buildASTSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  printSchema,
} from 'graphql';
import pg from 'pg';
import { nounOf } from '../../api/src/core/noun.ts';
import { nouns } from '../../schema/nouns.ts';
import type { Row } from './office.ts';
import { SearchReference } from './search-reference.ts';

type Fields = Record<string, { kind: string; target?: string; via?: string }>;
type Where = Record<string, unknown>;
export interface Arguments {
  where?: Where | null;
  search?: string | null;
  orderBy?: Record<string, unknown>[] | null;
  limit?: number | null;
  offset?: number | null;
}

const fieldsOf = (noun: string) => (nouns as unknown as Record<string, { fields: Fields }>)[noun]?.fields as Fields;
const subjectType = (noun: string) => noun.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/**
 * The obvious slow way to answer a read: graphql-js walks the document, and every list is filtered and sorted in
 * JavaScript from rows that MikroORM has loaded. It knows nothing of the engine.
 */
export class Reference {
  private readonly ranks = new Map<string, number>();
  private readonly schema: GraphQLSchema;
  private readonly data: Map<string, Row[]>;
  private searches: SearchReference | undefined;

  private constructor(data: Map<string, Row[]>, schema: GraphQLSchema) {
    this.data = data;
    this.schema = buildASTSchema(parse(printSchema(schema)), { assumeValid: true });
  }

  /** `further` are texts that filters compare with, besides those of the rows. */
  static async over(
    data: Map<string, Row[]>,
    schema: GraphQLSchema,
    databaseUrl: string,
    further: string[],
  ): Promise<Reference> {
    const reference = new Reference(data, schema);
    const follow = (row: Row, name: string) => reference.value(row, name) as Row | null;
    reference.searches = await SearchReference.over(data, databaseUrl, follow);
    const rows = [...data.values()].flat();
    const texts = rows.flatMap((row) => [
      reference.label(row),
      ...Object.values(row)
        .flat()
        .filter((value) => typeof value === 'string'),
    ]);
    await reference.rank([...new Set([...texts, ...further])] as string[], databaseUrl);
    return reference;
  }

  /** PostgreSQL says once in which order texts stand. */
  private async rank(texts: string[], databaseUrl: string): Promise<void> {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const { rows } = await client.query(
      'select v, dense_rank() over (order by v)::int as place from unnest($1::text[]) v',
      [texts],
    );
    await client.end();
    for (const { v, place } of rows) this.ranks.set(v, place);
  }

  async answer(document: DocumentNode, variableValues: Record<string, unknown>): Promise<unknown> {
    const { data, errors } = await execute({
      schema: this.schema,
      document,
      variableValues,
      fieldResolver: this.resolve,
    });
    if (errors) throw errors[0];
    return data;
  }

  /** Has the database read a text that is looked for. */
  ask = async (text: string): Promise<void> => this.searches?.ask([text]);

  /** All rows that a list at the root means, in their order. */
  list = (noun: string, args: Arguments): Row[] => this.arranged(this.rows(noun), args);

  rows = (noun: string): Row[] => this.data.get(noun) ?? [];
  private find = (noun: string, id: unknown) => this.rows(noun).find((row) => row.id === id) ?? null;

  private resolve: GraphQLFieldResolver<Row | undefined, unknown> = (
    source,
    args,
    _context,
    { fieldName, parentType },
  ) => {
    if (parentType.name === 'Query') {
      const [name, { plural }] = Object.entries(nouns).find(([, noun]) =>
        [noun.singular, noun.plural].includes(fieldName as never),
      ) as [string, { plural: string }];
      return fieldName === plural ? this.page(this.rows(name), args) : this.find(name, args.id);
    }
    if (!source?.__typename) return (source as unknown as Record<string, unknown>)[fieldName];
    const value = this.value(source, fieldName);
    return isList(source.__typename, fieldName) ? this.page(value as Row[], args) : value;
  };

  private page(rows: Row[], args: Arguments) {
    const all = this.arranged(rows, args);
    const from = args.offset ?? 0;
    const nodes = all.slice(from, from + (args.limit ?? 25));
    return { nodes, totalCount: all.length, pageInfo: { hasNextPage: all.length > from + (args.limit ?? 25) } };
  }

  private arranged(rows: Row[], { where, search, orderBy }: Arguments): Row[] {
    const filtered = rows.filter((row) => !where || this.meets(row, where));
    const stated = [...(orderBy ?? []), { id: 'ASC' }];
    const [first] = filtered;
    if (!search?.trim() || !first) return filtered.sort((a, b) => this.compare(a, b, stated));
    const meant = this.searches?.of(first.__typename, search) as Map<Row, number>;
    const rank = (row: Row) => (orderBy?.length ? 0 : (meant.get(row) as number));
    return filtered.filter((row) => meant.has(row)).sort((a, b) => rank(b) - rank(a) || this.compare(a, b, stated));
  }

  /** What stands in a field: a value, a row, or rows. */
  value(row: Row, name: string): unknown {
    if (name === 'label') return this.label(row);
    const { kind, target = '', via = '' } = fieldsOf(row.__typename)[name] ?? { kind: 'own' };
    if (kind === 'link') return this.find(target, row[name]);
    if (kind === 'links') return this.rows(target).filter(({ id }) => (row[name] as string[]).includes(id));
    if (kind === 'subject') return { ...this.find(typeOf(row.subjectType), row.subjectId) };
    if (kind !== 'list') return row[name];
    if (via === 'subject')
      return this.rows(target).filter(
        (other) => other.subjectType === subjectType(row.__typename) && other.subjectId === row.id,
      );
    return this.rows(target).filter((other) => [other[via]].flat().includes(row.id));
  }

  at(row: Row, path: string[]): unknown {
    return path.reduce<unknown>((at, step) => (at ? this.value(at as Row, step) : null), row);
  }

  private label = (row: Row): string =>
    nounOf(row.__typename)
      .label.map((path) => this.at(row, path.split('.')))
      .filter((part) => part !== null)
      .join(' · ');

  private compare(a: Row, b: Row, keys: Record<string, unknown>[]): number {
    for (const key of keys) {
      const [path, direction] = flat(key);
      const [one, other] = [this.at(a, path), this.at(b, path)];
      if (one === other) continue;
      if (one === null) return 1;
      if (other === null) return -1;
      return this.less(one, other) === (direction === 'ASC') ? -1 : 1;
    }
    return 0;
  }

  less(one: unknown, other: unknown): boolean {
    if (typeof one !== 'string') return (one as number) < (other as number);
    return this.place(one) < this.place(other as string);
  }

  private place(text: string): number {
    const place = this.ranks.get(text);
    if (place === undefined) throw new Error(`no place is known for ${JSON.stringify(text)}`);
    return place;
  }

  meets(row: Row, where: Where): boolean {
    return Object.entries(where).every(([name, part]) => {
      if (name === 'and') return (part as Where[]).every((each) => this.meets(row, each));
      if (name === 'or') return (part as Where[]).some((each) => this.meets(row, each));
      if (name === 'not') return !this.meets(row, part as Where);
      if (name === 'within') return row.code === part || (row.code as string).startsWith(`${part}.`);
      // The row is there, so whatever link has led to it leads somewhere.
      if (name === 'isNull') return part === false;
      return this.fieldMeets(row, name, part as Where);
    });
  }

  private fieldMeets(row: Row, name: string, part: Where): boolean {
    const value = this.value(row, name);
    if (isList(row.__typename, name))
      return Object.entries(part).every(([quantifier, inner]) =>
        this.listMeets(value as Row[], quantifier, inner as Where),
      );
    if (fieldsOf(row.__typename)[name]?.kind === 'link') {
      if (value) return this.meets(value as Row, part);
      return Object.keys(part).length === 1 && part.isNull === true;
    }
    return Object.entries(part).every(([test, against]) => this.passes(value, test, against));
  }

  private listMeets(rows: Row[], quantifier: string, inner: Where): boolean {
    if (quantifier === 'some') return rows.some((row) => this.meets(row, inner));
    if (quantifier === 'none') return !rows.some((row) => this.meets(row, inner));
    return rows.every((row) => this.meets(row, inner));
  }

  private passes(value: unknown, test: string, against: unknown): boolean {
    if (test === 'isNull') return (value === null) === against;
    if (test === 'isEmpty') return ((value as unknown[]).length === 0) === against;
    if (test === 'has') return (value as unknown[]).includes(against);
    if (test === 'ne') return value !== against;
    if (value === null) return false;
    switch (test) {
      case 'eq':
        return value === against;
      case 'in':
        return (against as unknown[]).includes(value);
      case 'gt':
        return this.less(against, value);
      case 'gte':
        return !this.less(value, against);
      case 'lt':
        return this.less(value, against);
      case 'lte':
        return !this.less(against, value);
      case 'contains':
        return (value as string).toLowerCase().includes((against as string).toLowerCase());
      case 'startsWith':
        return (value as string).toLowerCase().startsWith((against as string).toLowerCase());
    }
    throw new Error(`no test ${test}`);
  }
}

const isList = (noun: string, name: string) => ['list', 'links'].includes(fieldsOf(noun)[name]?.kind ?? '');

const typeOf = (stored: unknown) => Object.keys(nouns).find((noun) => subjectType(noun) === stored) as string;

/** `{region: {name: 'ASC'}}` as its path and its direction. */
function flat(key: Record<string, unknown>): [string[], string] {
  const [[name, inner] = ['', 'ASC']] = Object.entries(key);
  if (typeof inner === 'string') return [[name], inner];
  const [path, direction] = flat(inner as Record<string, unknown>);
  return [[name, ...path], direction];
}
