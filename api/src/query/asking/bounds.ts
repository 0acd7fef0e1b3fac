import {
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refuse } from '../../core/errors.ts';
import { once } from '../../core/once.ts';
import { asGroups, usualGroups } from '../aggregate/aggregate.ts';
import { aggregated } from '../grammar/aggregates.ts';
import { asLimit, pageSize } from '../order.ts';
import { fragmentsOf } from '../plan.ts';
import { type Arguments, argumentsOf } from '../select.ts';
import { costOfSieves } from '../sieve.ts';
import type { Operation } from '../slot.ts';
import { priceOf } from './price.ts';

/**
 * How much one operation may ask for. A list takes two levels of depth, itself and its `nodes`. Cost counts the objects
 * that may be answered: each row of each list at its limit, each link of each row, each group of an aggregate; and what a
 * sieve or a report reads; how much it may come to depends on who asks.
 */
export const bounds = {
  depth: 14,
  fields: 1000,
  rootFields: 40,
  mutations: 4,
  key: 60,
  conditions: 2000,
} as const;

/**
 * The cost of an operation, which depends on the shape of its variables and on the numbers among them: for the same ones
 * it is not counted again. What is too deep, too broad or too dear is refused, naming the part that is.
 */
export function costOf(
  schema: GraphQLSchema,
  { document, operation, variables, shape }: Operation,
  limit: number,
): Omit<Cost, 'dearest' | 'priced'> {
  const known = costsOf(operation);
  let key = shape;
  for (const name in variables) if (typeof variables[name] === 'number') key += ` ${variables[name]}`;
  const found = known.get(key) ?? checkBounds(schema, document, operation, variables);
  if (known.size < costsKept) known.set(key, found);
  if (found.cost > limit) throw tooDear(found, limit);
  return { cost: found.cost, apart: found.apart };
}

interface Cost {
  cost: number;
  /** The part of it that stays the same however many rows are answered. */
  apart: number;
  /** The path of the part that costs most. */
  dearest: string;
  /** Whether that is a field with a price, which no limit lowers. */
  priced: boolean;
}

const costsKept = 200;
const costsOf = once((_: OperationDefinitionNode) => new Map<string, Cost>());

function checkBounds(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Cost {
  const walk = new Walk(schema, document, variables);
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  walk.into(root, operation.selectionSet, [], 1);
  const most = operation.operation === 'mutation' ? bounds.mutations : bounds.rootFields;
  if (walk.rootFields > most) throw tooMany({ id: 'bidang akar', en: 'root fields' }, most);
  const { apart, dearest, priced } = walk;
  return { cost: walk.cost + apart, apart, dearest, priced };
}

const tooMany = (what: { id: string; en: string }, most: number) =>
  refuse({
    id: `Permintaan ini memuat terlalu banyak ${what.id}: paling banyak ${most}.`,
    en: `This request holds too many ${what.en}: at most ${most}.`,
  });

const tooDear = ({ dearest, cost, priced }: Cost, limit: number) =>
  refuse(
    priced
      ? {
          id: `Permintaan ini dihitung sebagai ${cost} data, terbanyak di ${dearest}: paling banyak ${limit}. Minta laporan satu per satu; keadaan sekarang lebih murah daripada keadaan lampau.`,
          en: `This request counts as ${cost} objects, most of them at ${dearest}: at most ${limit}. Ask for one report at a time; as of now it costs less than as of an instant.`,
        }
      : {
          id: `Permintaan ini dapat mengembalikan ${cost} data, terbanyak di ${dearest}: paling banyak ${limit}. Kecilkan limit.`,
          en: `This request may answer ${cost} objects, most of them at ${dearest}: at most ${limit}. Lower its limit.`,
        },
  );

const tooDeep = (path: string) =>
  refuse({
    id: `Permintaan ini terlalu dalam di ${path}: paling dalam ${bounds.depth} tingkat.`,
    en: `This request is too deep at ${path}: at most ${bounds.depth} levels.`,
  });

const tooManyConditions = (path: string) =>
  refuse({
    id: `Permintaan ini memuat terlalu banyak syarat, yang terakhir di ${path}: paling banyak ${bounds.conditions}.`,
    en: `This request holds too many conditions, the last of them at ${path}: at most ${bounds.conditions}.`,
  });

const longKey = refuse({
  id: `Nama alias paling panjang ${bounds.key} karakter.`,
  en: `An alias has at most ${bounds.key} characters.`,
});

type Selected = GraphQLObjectType | GraphQLInterfaceType;

/** A record or a group of them, rather than a page or a part of one. */
const isRow = (type: Selected): boolean =>
  isInterfaceType(type) || type.getInterfaces().length > 0 || aggregated(type.name) !== undefined;

/** How many objects a field answers for each of its parents. */
function multiple(takes: readonly GraphQLArgument[], args: Arguments): number {
  const { limit, groupBy } = args as { limit?: number | null; groupBy?: unknown[] | null };
  if (!takes.some(({ name }) => name === 'limit')) return 1;
  if (!takes.some(({ name }) => name === 'groupBy')) return asLimit(limit ?? pageSize);
  return groupBy?.length ? asGroups(limit ?? usualGroups) : 1;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How many conditions or keys a value is made of; a list of plain values is one. */
const partsOf = (value: object): number =>
  Object.values(value)
    .filter(isObject)
    .reduce((parts, inner) => parts + partsOf(inner), 1);

class Walk {
  rootFields = 0;
  cost = 0;
  apart = 0;
  dearest = '';
  priced = false;
  private fields = 0;
  private most = 0;
  private conditions = 0;
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
    const field = parent.getFields()[node.name.value];
    if (!field) return;
    const args = argumentsOf({ variables: this.variables }, parent, node);
    this.conditions += partsOf(args) - 1;
    if (this.conditions > bounds.conditions) throw tooManyConditions(path.join('.'));
    this.apart += costOfSieves(args);
    if (path.length === 1) this.ask(path, priceOf(node.name.value, args));
    if (!node.selectionSet) return;
    const type = getNamedType(field.type) as Selected;
    const inner = times * multiple(field.args, args);
    if (isRow(type)) this.charge(path, inner);
    this.into(type, node.selectionSet, path, inner);
  }

  private charge(path: string[], objects: number): void {
    this.cost += objects;
    this.compare(path, objects, false);
  }

  private ask(path: string[], objects: number): void {
    this.apart += objects;
    this.compare(path, objects, true);
  }

  private compare(path: string[], objects: number, priced: boolean): void {
    if (objects <= this.most) return;
    this.most = objects;
    this.dearest = path.join('.');
    this.priced = priced;
  }
}
