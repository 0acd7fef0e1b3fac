import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { refuse } from '../core/errors.ts';
import { asGroups, usualGroups } from './aggregate.ts';
import { aggregated } from './aggregate-grammar.ts';
import { asLimit, pageSize } from './order.ts';
import { fragmentsOf } from './plan.ts';

/**
 * How much one operation may ask for. A list takes two levels of depth, itself and its `nodes`. Cost counts the objects
 * that may be answered: each row of each list at its limit, each link of each row, each group of an aggregate.
 */
export const bounds = { depth: 14, fields: 1000, rootFields: 40, mutations: 4, key: 60, cost: 200_000 } as const;

/** Refuses a document that is too deep, too broad or too dear, and names the part that is; answers its cost. */
export function checkBounds(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const walk = new Walk(schema, document, variables);
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  walk.into(root, operation.selectionSet, [], 1);
  const most = operation.operation === 'mutation' ? bounds.mutations : bounds.rootFields;
  if (walk.rootFields > most) throw tooMany({ id: 'bidang akar', en: 'root fields' }, most);
  if (walk.cost > bounds.cost) throw tooDear(walk.dearest, walk.cost);
  return walk.cost;
}

const tooMany = (what: { id: string; en: string }, most: number) =>
  refuse({
    id: `Permintaan ini memuat terlalu banyak ${what.id}: paling banyak ${most}.`,
    en: `This request holds too many ${what.en}: at most ${most}.`,
  });

const tooDear = (path: string, cost: number) =>
  refuse({
    id: `Permintaan ini dapat mengembalikan ${cost} data, terbanyak di ${path}: paling banyak ${bounds.cost}. Kecilkan limit.`,
    en: `This request may answer ${cost} objects, most of them at ${path}: at most ${bounds.cost}. Lower its limit.`,
  });

const tooDeep = (path: string) =>
  refuse({
    id: `Permintaan ini terlalu dalam di ${path}: paling dalam ${bounds.depth} tingkat.`,
    en: `This request is too deep at ${path}: at most ${bounds.depth} levels.`,
  });

const longKey = refuse({
  id: `Nama alias paling panjang ${bounds.key} karakter.`,
  en: `An alias has at most ${bounds.key} characters.`,
});

type Selected = GraphQLObjectType | GraphQLInterfaceType;

/** A record or a group of them, rather than a page or a part of one. */
const isRow = (type: Selected): boolean =>
  isInterfaceType(type) || type.getInterfaces().length > 0 || aggregated(type.name) !== undefined;

class Walk {
  rootFields = 0;
  cost = 0;
  dearest = '';
  private fields = 0;
  private most = 0;
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReturnType<typeof fragmentsOf>;
  private readonly variables: Record<string, unknown>;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.schema = schema;
    this.fragments = fragmentsOf(document);
    this.variables = variables;
  }

  /** Walks the fields below a type; `times` is how often the type may occur in the answer. */
  into(type: Selected, set: SelectionSetNode, path: string[], times: number): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) this.field(type, selection, path, times);
      else {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments[selection.name.value] : selection;
        const narrowed = part?.typeCondition && this.schema.getType(part.typeCondition.name.value);
        if (part) this.into((narrowed ?? type) as Selected, part.selectionSet, path, times);
      }
    }
  }

  private field(parent: Selected, node: FieldNode, before: string[], times: number): void {
    const key = node.alias?.value ?? node.name.value;
    const path = [...before, key];
    if (path.length === 1) this.rootFields++;
    if (++this.fields > bounds.fields) throw tooMany({ id: 'kolom', en: 'fields' }, bounds.fields);
    if (path.length > bounds.depth) throw tooDeep(path.join('.'));
    if (key.length > bounds.key) throw longKey;
    const type = getNamedType(parent.getFields()[node.name.value]?.type) as Selected | undefined;
    if (!type || !node.selectionSet) return;
    const inner = times * this.multiple(parent, node);
    if (isRow(type)) this.charge(path, inner);
    this.into(type, node.selectionSet, path, inner);
  }

  /** How many objects a field answers for each of its parents. */
  private multiple(parent: Selected, node: FieldNode): number {
    const field = parent.getFields()[node.name.value];
    const takes = (name: string) => field?.args.some((argument) => argument.name === name);
    if (!field || !takes('limit')) return 1;
    const { limit, groupBy } = getArgumentValues(field, node, this.variables) as {
      limit?: number | null;
      groupBy?: unknown[] | null;
    };
    if (!takes('groupBy')) return asLimit(limit ?? pageSize);
    return (groupBy ?? []).length ? asGroups(limit ?? usualGroups) : 1;
  }

  private charge(path: string[], objects: number): void {
    this.cost += objects;
    if (objects <= this.most) return;
    this.most = objects;
    this.dearest = path.join('.');
  }
}
