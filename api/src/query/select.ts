import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { sql } from 'kysely';
import type { Class, Kind } from '../core/column.ts';
import { refuse, words } from '../core/errors.ts';
import { subjectType } from '../core/graph.ts';
import { type NounInfo, nodeFields } from '../core/noun.ts';
import { labelOf } from './label.ts';
import { page } from './page.ts';
import { recorded } from './recorded.ts';
import type { Scope, Sql, Table } from './scope.ts';
import type { Field } from './shape.ts';
import { countedRows, linkedRows, listedRows, visible } from './visible.ts';
import { every } from './where.ts';

/** What graphql-js needs to read a selection: the same at every level. */
export interface Reading {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  scope: Scope;
  /** graphql-js completes this answer, as it does those of mutations: it asks each row of an interface for its type. */
  completed?: boolean;
}

/** Where such a row says its type: no response key looks like it. */
export const typeKey = ':type';

export type Arguments = Record<string, unknown>;

/** The arguments of a field, defaults filled in, variables as their slots. */
export function argumentsOf(
  { variables }: Pick<Reading, 'variables'>,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  node: FieldNode,
): Arguments {
  const field = parent.getFields()[node.name.value];
  try {
    return field ? getArgumentValues(field, node, variables as never) : {};
  } catch {
    // A variable with a default may be null, and stand where no null may: GraphQL finds out only now.
    throw refuse(words.wrongForm);
  }
}

/** The fields asked for below `nodes`, merged as GraphQL merges them: response key to field nodes. */
export const subfields = (reading: Reading, type: GraphQLObjectType, nodes: readonly FieldNode[]) =>
  collectSubfields(reading.schema, reading.fragments as never, reading.variables as never, type, nodes);

/** One JSON object with the fields asked for, and `more`, from the row that `table` stands at. */
export function row(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  table: Table,
  more: Sql[] = [],
): Sql {
  const asked = [...subfields(reading, type, nodes)];
  const noted = asked.filter(([, [first]]) => isReadOnRecord(table, (first as FieldNode).name.value));
  const names = [...new Set(noted.map(([, [first]]) => (first as FieldNode).name.value))];
  const parts = asked.map(([key, [first, ...rest]]) => {
    const value = field(reading, type, [first as FieldNode, ...rest], table);
    const told = key === noted[0]?.[0] ? sql`(case when ${onRecord(table, names)} then ${value} end)` : value;
    return sql`${told} as ${sql.id(key)}`;
  });
  return sql.join([...parts, ...more]);
}

/** Whether reading a field is recorded: one that the noun states for itself, not a link, nor what every noun has. */
export function isReadOnRecord({ shape: { noun, fields } }: Table, name: string): boolean {
  return Boolean(noun.logged) && fields.get(name)?.is === 'column' && !(nodeFields as readonly string[]).includes(name);
}

/** Puts it on record, in the statement that reads a row and as part of it, that these fields are read. */
function onRecord(table: Table, fields: string[]): Sql {
  const { name, logged } = table.shape.noun as NounInfo & Required<Pick<NounInfo, 'logged'>>;
  const about = table.field(logged.about) as Extract<Field, { is: 'one' }>;
  return recorded({
    noun: name,
    record: sql`${table.id}::text`,
    about: sql`${table.column(about.column)}::text`,
    fields,
    purpose: logged.purpose,
  });
}

function field(reading: Reading, parent: GraphQLObjectType, nodes: [FieldNode, ...FieldNode[]], table: Table): Sql {
  const [{ name }] = nodes;
  if (name.value === '__typename') return sql`${sql.lit(parent.name)}::text`;
  const found = table.field(name.value);
  const stated = parent.getFields()[name.value];
  const type = getNamedType(stated?.type) as GraphQLObjectType;
  switch (found.is) {
    case 'column':
      return written(table.value(found), found.kind);
    case 'label':
      return labelOf(reading.scope, table);
    case 'one':
      return one(reading, type, nodes, table, found.target);
    case 'subject':
      return subject(reading, nodes, table, found);
    case 'sealed':
      throw new Error(`${table.shape.noun.name}.${name.value} is sealed`);
    default:
      return page(
        reading,
        type,
        nodes,
        argumentsOf(reading, parent, nodes[0]),
        found.target,
        (child) => listedRows(reading.scope, table, name.value, child),
        (child) => countedRows(reading.scope, table, name.value, child),
      );
  }
}

/** A value as it is answered: instants in UTC to the millisecond, everything else as PostgreSQL writes it in JSON. */
export const written = (column: Sql, kind: Kind): Sql =>
  kind === 'instant' ? sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : column;

function one(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: [FieldNode, ...FieldNode[]],
  table: Table,
  target: Class,
): Sql {
  const child = reading.scope.table(target);
  return object(row(reading, type, nodes, child), child, linkedRows(reading.scope, table, nodes[0].name.value, child));
}

/** `(select row_to_json(r.*) from (select … from … where …) r)` */
export const object = (columns: Sql, table: Table, conditions: Sql[]): Sql =>
  sql`(select row_to_json(r.*) from (select ${columns} from ${table.from} where ${every(conditions)}) r)`;

/** The record that a row hangs on: one branch for each noun that it may be, and of which the viewer may see any. */
function subject(
  asked: Reading,
  nodes: [FieldNode, ...FieldNode[]],
  table: Table,
  { targets }: Extract<Field, { is: 'subject' }>,
): Sql {
  const reading = { ...asked, scope: asked.scope.oneByOne };
  const { rules } = reading.scope;
  const seen =
    rules.rows(table.shape.noun.type) === 'none' ? [] : targets.filter((each) => rules.rows(each) !== 'none');
  if (!seen.length) return sql`null::json`;
  const branches = seen.map((target) => {
    const child = reading.scope.table(target);
    const type = reading.schema.getType(target.name) as GraphQLObjectType;
    const mark = reading.completed ? [sql`${sql.lit(type.name)}::text as ${sql.id(typeKey)}`] : [];
    const id = child.field('id') as Extract<Field, { is: 'column' }>;
    return sql`when ${sql.lit(subjectType(target))} then ${object(row(reading, type, nodes, child, mark), child, [
      sql`${child.id} = ${table.column('subject_id')}::${sql.raw(id.type)}`,
      ...visible(reading.scope, child),
    ])}`;
  });
  return sql`(case ${table.column('subject_type')} ${sql.join(branches, sql` `)} end)`;
}
