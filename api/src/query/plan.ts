import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { once } from '../core/once.ts';
import { groups } from './aggregate/aggregate.ts';
import { compiled, compiledByRow } from './compiled.ts';
import { aggregated } from './grammar/aggregates.ts';
import { everyRow, page } from './page.ts';
import { type Rules, Scope, type Sql, type Table } from './scope.ts';
import { hits, SearchHit } from './search/hits.ts';
import { type Arguments, argumentsOf, object, type Reading, row } from './select.ts';
import { isRecording } from './sending/recording.ts';
import { textTogether } from './sending/together.ts';
import { classOf, type Shape } from './shape.ts';
import { type Given, readParameter, type Value } from './slot.ts';
import { isGiven } from './value-tests.ts';
import { kept, visible } from './visible.ts';
import { condition, every, type Where } from './where.ts';

/** A compiled operation: one statement, and where its parameters come from. */
export interface Plan {
  text: string;
  /** Names the statement, so that PostgreSQL keeps its plan. */
  name: string;
  values(given: Given): unknown[];
  /** The same of several values at once, where several may be asked so. */
  together?: Pick<Plan, 'text' | 'name'>;
}

/** Turns a piece of SQL into a statement that answers one JSON text. */
export const statement = (json: Sql, scope?: Scope): Plan => plan(answering(json, scope));

const answering = (json: Sql, scope?: Scope): Sql => sql`${scope?.first ?? sql``}select ${json}::text as json`;

/** A statement that is compiled. */
export function plan(statement: Sql): Plan {
  const { sql: text, parameters } = compiled(statement);
  return {
    ...named(text),
    values: (given) => parameters.map((slot) => readParameter(slot, given)),
  };
}

const named = (text: string) => ({
  text,
  name: createHash('sha256').update(text).digest('base64url').slice(0, 32),
});

export const fragmentsOf = once(
  (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
    Object.fromEntries(
      document.definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])),
    ),
);

/** Compiles a whole query operation. */
export function compile(
  schema: GraphQLSchema,
  shapes: Map<Class, Shape>,
  rules: Rules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan {
  const reading: Reading = { schema, fragments: fragmentsOf(document), variables, scope: new Scope(shapes, rules) };
  const query = schema.getQueryType() as GraphQLObjectType;
  const fields = collectFields(schema, reading.fragments as never, variables as never, query, operation.selectionSet);
  const columns = [...fields].map(
    ([key, nodes]) => sql`${root(reading, query, nodes as [FieldNode, ...FieldNode[]])} as ${sql.id(key)}`,
  );
  const whole = answering(sql`(select row_to_json(q.*) from (select ${sql.join(columns)}) q)`, reading.scope);
  const alone = plan(whole);
  const areRows = [...fields.values()].every(([node]) => isById(reading, query, node as FieldNode));
  return areRows && !isRecording(alone.text) ? { ...alone, together: together(whole) } : alone;
}

/** Whether a root field answers one row, by its identifier, as it is now: with no values it answers none, at no cost. */
function isById(reading: Reading, query: GraphQLObjectType, node: FieldNode): boolean {
  const type = getNamedType(query.getFields()[node.name.value]?.type);
  if (!isObjectType(type) || aggregated(type.name) || type.getFields().nodes) return false;
  const { id, asOf } = argumentsOf(reading, query, node);
  return id !== undefined && asOf == null;
}

/** The same for each of several rows of values. */
function together(answer: Sql): Plan['together'] {
  const { sql: text, parameters } = compiledByRow(answer);
  return named(textTogether(text, parameters.length));
}

/** Compiles one root field by itself. */
export const single = (reading: Reading, nodes: [FieldNode, ...FieldNode[]]): Plan =>
  statement(root(reading, reading.schema.getQueryType() as GraphQLObjectType, nodes), reading.scope);

/** Compiles the one list that an operation asks for, all of its rows: how many there are, and the rows one by one. */
export function compileWhole(reading: () => Reading, { selectionSet }: OperationDefinitionNode): Record<Whole, Plan> {
  const [node] = selectionSet.selections as [FieldNode];
  const read = (what: Whole) => {
    const now = reading();
    const query = now.schema.getQueryType() as GraphQLObjectType;
    const type = getNamedType(query.getFields()[node.name.value]?.type) as GraphQLObjectType;
    const noun = getNamedType(type.getFields().nodes?.type) as GraphQLObjectType;
    const args = argumentsOf(now, query, node);
    const instant = args.asOf as Value<string> | null | undefined;
    const then = instant ? { ...now, scope: now.scope.asOf(instant) } : now;
    const rows = everyRow(then, type, [node], args, classOf(noun.name), what);
    return plan(sql`${then.scope.first}${rows}`);
  };
  return { count: read('count'), rows: read('rows') };
}

type Whole = 'count' | 'rows';

function root(now: Reading, query: GraphQLObjectType, nodes: [FieldNode, ...FieldNode[]]): Sql {
  const [first] = nodes;
  if (first.name.value === '__typename') return sql`${sql.lit(query.name)}::text`;
  const type = getNamedType(query.getFields()[first.name.value]?.type) as GraphQLObjectType;
  const args = argumentsOf(now, query, first);
  const instant = args.asOf as Value<string> | null | undefined;
  const reading = instant ? { ...now, scope: now.scope.asOf(instant) } : now;
  const whole = { ...reading, scope: reading.scope.wholly };
  if (type.name === SearchHit.name) return hits(whole, type, nodes, args);
  const counted = aggregated(type.name);
  if (counted) {
    const linked = (table: Table) => visible(whole.scope, table);
    return groups({ reading: whole, type, nodes, args, target: counted, linked });
  }
  const listed = type.getFields().nodes;
  if (!listed) return byId(reading, type, nodes, args);
  const noun = getNamedType(listed.type) as GraphQLObjectType;
  return page(reading, type, nodes, args, classOf(noun.name), (table) => visible(reading.scope, table));
}

function byId(reading: Reading, type: GraphQLObjectType, nodes: [FieldNode, ...FieldNode[]], args: Arguments): Sql {
  const table = reading.scope.table(classOf(type.name));
  return object(row(reading, type, nodes, table), table, [
    condition(reading.scope, table, { id: { eq: args.id } }),
    ...visible(reading.scope, table),
  ]);
}

/** Compiles what a mutation answers: the fields asked for of one row. */
export function payload(reading: Reading, noun: Class, nodes: readonly FieldNode[]): Plan {
  const table = reading.scope.table(noun);
  const type = reading.schema.getType(noun.name) as GraphQLObjectType;
  return statement(
    object(row(reading, type, nodes, table), table, [isGiven(table, 0), ...visible(reading.scope, table)]),
    reading.scope,
  );
}

/** Rows that are asked after: of these, those that meet `where` and, where `toWrite` says so, may be written. */
export interface Asked {
  noun: Class;
  ids: string[];
  where?: Where | undefined;
  toWrite?: { act?: string | undefined };
}

/** Which of the rows that are asked after there are, as far as they may be seen: a list of identifiers for each. */
export function present(scope: Scope, asked: Omit<Asked, 'ids'>[]): Plan {
  const found = asked.map(({ noun, where = {}, toWrite }, place) => {
    const table = scope.table(noun);
    return sql`(select coalesce(json_agg(${table.id}), '[]'::json) from ${table.from} where ${every([
      isGiven(table, place),
      condition(scope, table, where),
      ...(toWrite ? kept(scope, table, toWrite.act) : visible(scope, table)),
    ])})`;
  });
  return statement(sql`json_build_array(${sql.join(found)})`);
}
