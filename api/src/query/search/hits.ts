import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Class } from '../../core/column.ts';
import { allNouns, Node } from '../../core/noun.ts';
import { asOf } from '../grammar/lists.ts';
import { asLimit, orderOf } from '../order.ts';
import type { Scope, Sql, Table } from '../scope.ts';
import { type Arguments, object, type Reading, row, subfields, typeKey } from '../select.ts';
import { parameter, type Value } from '../slot.ts';
import { visible } from '../visible.ts';
import { some } from '../where.ts';
import { Nearest } from './nearest.ts';
import { Question } from './question.ts';
import { isAsked, Search } from './search.ts';

@ObjectType({ description: 'A record that a search over all nouns has found.' })
export class SearchHit {
  @Field(() => String, { description: 'The noun it is a record of, as the schema names it: Business.' })
  noun!: string;

  @Field(() => Float, { description: 'How well it fits; greater is better. It compares hits of one search only.' })
  rank!: number;

  @Field(() => Node as never, { description: 'The record.' })
  node!: Node;
}

interface Asking {
  engine: { field(info: GraphQLResolveInfo, viewer: never): Promise<unknown> };
  viewer: unknown;
}

@Resolver()
export class Everywhere {
  @Query(() => [SearchHit], {
    description:
      'Records of every noun that has a name of its own, the best fit first: by words in any order, their parts and stems; if nothing holds them, what is written alike. Of more than 500 records of a noun the 500 with the shortest names are ranked. Blanks find nothing.',
  })
  search(
    @Arg('text', () => String, { description: 'The words to look for.' }) _text: string,
    @Arg('limit', () => Int, { defaultValue: 10, description: 'How many records at most: 0 to 200.' }) _limit: number,
    @Arg(asOf.name, asOf.type as never, { nullable: true, description: asOf.description }) _asOf: string | undefined,
    @Ctx() { engine, viewer }: Asking,
    @Info() info: GraphQLResolveInfo,
  ) {
    return engine.field(info, viewer as never);
  }
}

/** The nouns that people look for by name; the others are known by what they link to, or by a kind. */
const isNamed = (scope: Scope) => (noun: Class) => {
  const { fields, noun: info, text } = scope.table(noun).shape;
  return (
    text !== undefined &&
    info.label.every((path) => {
      const field = fields.get(path);
      return field?.is === 'column' && field.kind === 'text';
    })
  );
};

/** What a text means among the rows of all named nouns, as one JSON list. */
export function hits(reading: Reading, type: GraphQLObjectType, nodes: readonly FieldNode[], args: Arguments): Sql {
  const { scope } = reading;
  const text = args.text as Value<string>;
  if (!isAsked(text)) return sql`'[]'::json`;
  // One plan for all limits, as in a page of what is looked for.
  const limit = sql`(select ${parameter(args.limit as Value<number>, asLimit)}::int)`;
  const nouns = allNouns()
    .map((noun) => noun.type)
    .filter(isNamed(scope));
  const question = new Question(text, true);
  const none = sql`not ${some(nouns.map((noun) => new Search(scope, noun, question).found()))}`;
  const order = orderOf([
    { value: sql.ref('rank'), nullable: false, descending: true },
    { value: sql.ref('id'), nullable: false, descending: false },
  ]);
  const best = nouns.map((noun) => {
    const { before } = new Nearest({
      scope,
      noun,
      question,
      others: (table) => visible(scope, table),
      none: sql`(select it from none)`,
      nested: false,
    });
    return sql`(with ${sql.join(before)} select ${sql.lit(noun.name)}::text as noun, id::text as id, rank from ranked order by ${order} limit ${limit})`;
  });
  const columns = [...subfields(reading, type, nodes)].map(
    ([key, asked]) => sql`${fieldOf(reading, type, asked as FieldNode[], nouns)} as ${sql.id(key)}`,
  );
  return sql`(with ${question.before}, none as materialized (select ${none} as it)
    select coalesce(json_agg((select row_to_json(o) from (select ${sql.join(columns)}) o)), '[]'::json)
    from (select * from (${sql.join(best, sql` union all `)}) b order by ${order} limit ${limit}) h)`;
}

function fieldOf(reading: Reading, type: GraphQLObjectType, nodes: FieldNode[], nouns: Class[]): Sql {
  const { value: name } = (nodes[0] as FieldNode).name;
  if (name === '__typename') return sql`${sql.lit(type.name)}::text`;
  if (name !== 'node') return sql.ref(`h.${name}`);
  const branches = nouns.map((noun) => {
    const table = reading.scope.table(noun);
    const of = reading.schema.getType(noun.name) as GraphQLObjectType;
    const mark = reading.completed ? [sql`${sql.lit(noun.name)}::text as ${sql.id(typeKey)}`] : [];
    return sql`when ${sql.lit(noun.name)} then ${object(row(reading, of, nodes, table, mark), table, [isIt(table), ...visible(reading.scope, table)])}`;
  });
  return sql`(case h.noun ${sql.join(branches, sql` `)} end)`;
}

function isIt(table: Table): Sql {
  const { type } = table.field('id') as { type: string };
  return sql`${table.id} = h.id::${sql.raw(type)}`;
}
