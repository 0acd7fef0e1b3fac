import fc from 'fast-check';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
} from 'graphql';
import { nouns } from '../../schema/nouns.ts';
import { oddTexts, type Row } from './office.ts';
import type { Arguments } from './reference.ts';
import { type Relation, relationsOf } from './relations.ts';
import { searchTexts } from './search-reference.ts';

/** A value in a document: written there, or standing in a variable. */
class Value {
  constructor(
    readonly value: unknown,
    readonly type: string,
    readonly variable: boolean,
  ) {}
}
type Tree = Value | Tree[] | { [name: string]: Tree };

interface Condition {
  directive: 'include' | 'skip';
  holds: boolean;
  variable: boolean;
}

/** One part of a selection. */
type Part = { alias?: string | undefined; when?: Condition | undefined } & (
  | { is: 'field'; name: string }
  | { is: 'fields'; name: string; of?: string; args?: Tree; whole?: boolean; inner: Part[]; again?: Part[] | undefined }
  // One `apart` narrows an interface: beside its fields, equal keys would stand for different things.
  | { is: 'fragment'; on: string; named: boolean; apart?: boolean; inner: Part[] }
);

export interface Document {
  text: string;
  variables: Record<string, unknown>;
}

/** Further values that filters compare with, besides those of the rows. */
const words = ['', 'atik', 'B', 'zz', '\\', '%%', '\\%', "'", '"', '😀', '35', '35.05', '3', 'nope', ...oddTexts];
const furtherDays = ['0001-01-01', '2018-02-28', '9999-12-31'];
const furtherInstants = ['2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.001Z'];
export const furtherTexts = [...words, ...furtherDays, ...furtherInstants];
const furtherNumbers = [0, 1, 2, -1, 1.25, 2016];
const aliases = [
  'r',
  'p',
  'q',
  'w',
  'n',
  'c',
  'j0',
  't1',
  'json',
  'select',
  'id',
  'name',
  'nodes',
  '__proto__',
  'constructor',
  'toString',
];

/** Random reads, generated from the schema; values come from the rows, so that filters meet some. */
export class Documents {
  private readonly relations: ReturnType<typeof relationsOf>;
  private readonly populated: string[];
  private readonly memo = new Map<string, fc.Arbitrary<unknown>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly data: Map<string, Row[]>,
    private readonly searches: string[] = searchTexts,
    /** Instants that reads are asked as of. */
    private readonly instants: string[] = [],
  ) {
    this.relations = relationsOf(schema);
    this.populated = [...data].filter(([, rows]) => rows.length).map(([name]) => name);
  }

  /** A query operation with one to three root fields. */
  document(): fc.Arbitrary<Document> {
    const roots = fc.oneof(...this.populated.map((noun) => this.root(noun)));
    return fc.array(roots, { minLength: 1, maxLength: 2 }).map((parts) => new Printer().document(parts));
  }

  /** A list at the root with its arguments, for walks over pages. */
  list(): fc.Arbitrary<{ noun: string; plural: string; args: Arguments }> {
    return fc.constantFrom(...this.populated).chain((noun) =>
      this.args(noun, 2).map((args) => {
        const { where, search, orderBy } = plain(args) as Arguments;
        return {
          noun,
          plural: this.relations.get(noun)?.plural as string,
          args: { where, search, orderBy } as Arguments,
        };
      }),
    );
  }

  /** A noun and what is looked for among its rows: words that they have, whole, begun, cut or with a slip. */
  searched(): fc.Arbitrary<{ noun: string; plural: string; text: string }> {
    const words = [...new Set(oddTexts.flatMap((name) => name.match(/[a-z]+/gi) ?? []))];
    const word = fc.tuple(fc.constantFrom(...words), fc.nat(6)).map(([it, how]) => {
      if (how === 1) return it.slice(0, 3);
      if (how === 2) return it.slice(1);
      return how === 3 ? `${it.slice(0, 2)}${it.slice(3)}` : it;
    });
    const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    return fc
      .tuple(fc.constantFrom(...this.populated), text)
      .map(([noun, it]) => ({ noun, plural: this.relations.get(noun)?.plural as string, text: it }));
  }

  private root(noun: string): fc.Arbitrary<Part> {
    const plural = this.relations.get(noun)?.plural as string;
    const { singular } = nouns[noun as keyof typeof nouns];
    const ids = [...(this.data.get(noun) ?? []).map(({ id }) => id), 'nowhere'];
    const one = fc.record({
      is: fc.constant('fields' as const),
      name: fc.constant(singular),
      alias: this.alias(),
      args: fc
        .tuple(fc.constantFrom(...ids), fc.boolean())
        .map(([id, variable]): Tree => ({ id: new Value(id, 'ID!', variable) })),
      inner: this.selection(noun, 3),
    });
    const now = fc.oneof({ weight: 4, arbitrary: this.paged(noun, plural, 3) }, { weight: 1, arbitrary: one });
    if (!this.instants.length) return now;
    const asOf = often(2, this.valueOf(fc.constantFrom(...this.instants), 'DateTime'));
    return fc
      .tuple(now, asOf)
      .map(
        ([part, at]): Part =>
          at && part.is === 'fields' ? { ...part, args: { ...(part.args as Tree), asOf: at } } : part,
      );
  }

  private once<T>(key: string, make: () => fc.Arbitrary<T>): fc.Arbitrary<T> {
    if (!this.memo.has(key)) this.memo.set(key, make());
    return this.memo.get(key) as fc.Arbitrary<T>;
  }

  private alias = () => fc.option(fc.constantFrom(...aliases), { nil: undefined, freq: 3 });

  private when = () =>
    fc.option(
      fc.record({
        directive: fc.constantFrom('include' as const, 'skip' as const),
        holds: fc.boolean(),
        variable: fc.boolean(),
      }),
      { nil: undefined, freq: 8 },
    );

  private selection(noun: string, depth: number): fc.Arbitrary<Part[]> {
    return this.once(`selection ${noun} ${depth}`, () => {
      const part = this.part(noun, depth);
      const fragment = fc.record({
        is: fc.constant('fragment' as const),
        on: fc.constantFrom(noun, 'Node'),
        named: fc.boolean(),
        when: this.when(),
        inner: fc.array(part, { minLength: 1, maxLength: 3 }),
      });
      const inside = fragment.map(
        (it): Part =>
          it.on === noun
            ? it
            : {
                ...it,
                inner: it.inner.map((each) =>
                  each.is === 'field' && own.includes(each.name) ? each : { is: 'field', name: 'label' },
                ),
              },
      );
      return fc.array(fc.oneof({ weight: 6, arbitrary: part }, { weight: 1, arbitrary: inside }), {
        minLength: 1,
        maxLength: 3,
      });
    });
  }

  private part(noun: string, depth: number): fc.Arbitrary<Part> {
    return this.once(`part ${noun} ${depth}`, () => {
      const columns = Object.entries(nouns[noun as keyof typeof nouns].fields as Record<string, { kind: string }>)
        .filter(([, { kind }]) => !['link', 'links', 'list', 'subject', 'sealed'].includes(kind))
        .map(([name]) => name);
      const leaf = fc.record({
        is: fc.constant('field' as const),
        name: fc.constantFrom('__typename', ...own, ...columns),
        alias: this.alias(),
        when: this.when(),
      });
      if (depth === 0) return leaf;
      const links = (this.relations.get(noun)?.relations ?? [])
        .filter(({ target }) => !target || this.populated.includes(target) || target === 'Award')
        .map((relation) => this.linked(relation, depth - 1));
      return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 1, arbitrary: fc.oneof(...links) });
    });
  }

  private linked({ name, target, list }: Relation, depth: number): fc.Arbitrary<Part> {
    if (target && list) return this.paged(target, name, depth);
    const inner = target ? this.selection(target, depth) : this.subject(depth);
    return fc.record({
      is: fc.constant('fields' as const),
      name: fc.constant(name),
      alias: this.alias(),
      when: this.when(),
      inner,
      again: fc.option(inner, { nil: undefined, freq: 6 }),
    });
  }

  /** What is asked of a record of any noun. */
  private subject(depth: number): fc.Arbitrary<Part[]> {
    const leaf = fc.record({
      is: fc.constant('field' as const),
      name: fc.constantFrom('__typename', ...own),
      alias: this.alias(),
      when: this.when(),
    });
    const on = (noun: string) =>
      this.selection(noun, Math.min(depth, 1)).map(
        (inner): Part => ({ is: 'fragment', on: noun, named: false, apart: true, inner }),
      );
    return fc.array(fc.oneof<fc.Arbitrary<Part>[]>(leaf, on('Business'), on('Product'), on('Group')), {
      minLength: 1,
      maxLength: 3,
    });
  }

  private paged(noun: string, name: string, depth: number): fc.Arbitrary<Part> {
    return this.once(`paged ${noun} ${name} ${depth}`, () => {
      const nodes = this.selection(noun, Math.max(depth - 1, 0)).map(
        (inner): Part => ({ is: 'fields', name: 'nodes', inner }),
      );
      const more = fc.record({
        is: fc.constant('fields' as const),
        name: fc.constant('pageInfo'),
        alias: this.alias(),
        inner: fc.array(
          fc.record({
            is: fc.constant('field' as const),
            name: fc.constantFrom('hasNextPage', '__typename'),
            alias: this.alias(),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      });
      const count = fc.record({
        is: fc.constant('field' as const),
        name: fc.constantFrom('totalCount', '__typename'),
        alias: this.alias(),
        when: this.when(),
      });
      const part = fc.oneof<fc.Arbitrary<Part>[]>(
        nodes,
        nodes.chain((it) => this.alias().map((alias) => ({ ...it, alias }))),
        count,
        more,
      );
      const page = fc.array(part, { minLength: 1, maxLength: 3 });
      return fc.record({
        is: fc.constant('fields' as const),
        name: fc.constant(name),
        of: fc.constant(noun),
        alias: this.alias(),
        when: this.when(),
        args: this.args(noun, 2),
        whole: fc.boolean(),
        inner: page,
        again: fc.option(page, { nil: undefined, freq: 6 }),
      });
    });
  }

  private args(noun: string, depth: number): fc.Arbitrary<Tree> {
    return this.once(
      `args ${noun} ${depth}`,
      () =>
        fc
          .record({
            where: often(5, this.where(noun, depth)),
            search: often(3, this.valueOf(fc.constantFrom(...this.searches), 'String')),
            orderBy: often(6, fc.array(this.order(noun, 2), { maxLength: 3 })),
            limit: often(5, this.valueOf(fc.constantFrom(0, 1, 2, 3, 12), 'Int')),
            offset: often(2, this.valueOf(fc.constantFrom(0, 1, 2, 100_000), 'Int')),
          })
          .map((all) =>
            Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
          ) as fc.Arbitrary<Tree>,
    );
  }

  private order(noun: string, depth: number): fc.Arbitrary<Tree> {
    return this.once(`order ${noun} ${depth}`, () => {
      const direction = this.valueOf(fc.constantFrom('ASC', 'DESC'), 'Direction');
      const fields = Object.values((this.schema.getType(`${noun}Order`) as GraphQLInputObjectType).getFields());
      const direct = fields
        .filter(({ type }) => isEnumType(type))
        .map(({ name }) => direction.map((it): Tree => ({ [name]: it })));
      const through = fields
        .filter(({ type }) => depth > 0 && !isEnumType(type))
        .map(({ name, type }) =>
          this.order(getNamedType(type).name.replace(/Order$/, ''), depth - 1).map((it): Tree => ({ [name]: it })),
        );
      return through.length ? fc.oneof(fc.oneof(...direct), fc.oneof(...through)) : fc.oneof(...direct);
    });
  }

  /** `linked` stands directly under a link to one row, which may lead nowhere. */
  private where(noun: string, depth: number, linked = false): fc.Arbitrary<Tree> {
    return this.once(`where ${noun} ${depth} ${linked}`, () => {
      const fields = Object.values((this.schema.getType(`${noun}Where`) as GraphQLInputObjectType).getFields());
      const parts = fields
        .filter(({ name }) => linked || name !== 'isNull')
        .flatMap((field) => this.wherePart(noun, field, depth));
      return fc.array(fc.oneof(...parts), { maxLength: 2 }).map((all): Tree => Object.assign({}, ...all));
    });
  }

  private wherePart(noun: string, { name, type }: GraphQLInputField, depth: number): fc.Arbitrary<Tree>[] {
    const of = getNamedType(type);
    const as = (inner: fc.Arbitrary<Tree>) => [inner.map((it): Tree => ({ [name]: it }))];
    if (name === 'and' || name === 'or')
      return depth > 0 ? as(fc.array(this.where(noun, depth - 1), { maxLength: 3 })) : [];
    if (name === 'not') return depth > 0 ? as(this.where(noun, depth - 1)) : [];
    if (name === 'within') return as(this.valueOf(fc.constantFrom('35', '35.05', '3', '3%', '3_', ''), 'ID'));
    if (name === 'isNull') return as(this.valueOf(fc.boolean(), 'Boolean'));
    const target = /^(\w+?)(List)?Where$/.exec(of.name);
    if (!target) return as(this.tests(noun, name, of as GraphQLInputObjectType));
    // What a report counts is tried where the report is.
    if (!this.schema.getType(target[1] as string)) return [];
    if (depth === 0) return [];
    if (!target[2]) return as(this.where(target[1] as string, depth - 1, true));
    const inner = this.where(target[1] as string, depth - 1);
    return as(
      fc.tuple(fc.constantFrom('some', 'none', 'every'), inner).map(([quantifier, it]): Tree => ({ [quantifier]: it })),
    );
  }

  private tests(noun: string, name: string, filter: GraphQLInputObjectType): fc.Arbitrary<Tree> {
    return this.once(`tests ${noun} ${name}`, () => {
      const tests = Object.values(filter.getFields()).map((field): fc.Arbitrary<Tree> => {
        const type = String(field.type);
        const one = this.values(noun, name, getNamedType(field.type).name);
        const value = type.startsWith('[') ? fc.array(one, { maxLength: 3 }) : one;
        return this.valueOf(value, type).map((it): Tree => ({ [field.name]: it }));
      });
      return fc.array(fc.oneof(...tests), { minLength: 1, maxLength: 2 }).map((all): Tree => Object.assign({}, ...all));
    });
  }

  /** Values that rows have in a column, and some that they have not. */
  private values(noun: string, name: string, type: string): fc.Arbitrary<unknown> {
    if (type === 'Boolean') return fc.boolean();
    const named = this.schema.getType(type);
    if (isEnumType(named)) return fc.constantFrom(...named.getValues().map((value) => value.name));
    const met = (this.data.get(noun) ?? []).flatMap((row) => row[name] ?? []);
    if (type === 'Int' || type === 'Rupiah') return fc.constantFrom(...met, ...furtherNumbers.filter(Number.isInteger));
    if (type === 'Float') return fc.constantFrom(...met, ...furtherNumbers);
    if (type === 'LocalDate') return fc.constantFrom(...met, ...furtherDays);
    if (type === 'DateTime') return fc.constantFrom(...met, ...furtherInstants);
    if (type === 'Url') return fc.constantFrom('https://example.org/a', 'http://x.y/%');
    return fc.constantFrom(...met, ...words);
  }

  private valueOf = (values: fc.Arbitrary<unknown>, type: string): fc.Arbitrary<Value> =>
    fc.tuple(values, fc.boolean()).map(([value, variable]) => new Value(value, type, variable));
}

/** Present in so many of ten. */
const often = <T>(tenths: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 10 - tenths, arbitrary: fc.constant(undefined) }, { weight: tenths, arbitrary });

const own = ['id', 'label', 'version', 'createdAt', 'updatedAt'];

/** A tree as plain data, as it stands in a variable. */
function plain(tree: Tree): unknown {
  if (tree instanceof Value) return tree.value;
  if (Array.isArray(tree)) return tree.map(plain);
  return Object.fromEntries(Object.entries(tree).map(([name, inner]) => [name, plain(inner)]));
}

/** What a response key stands for already: GraphQL merges equal fields and refuses unequal ones. */
interface Place {
  sign: string;
  below: Map<string, Place>;
}

class Printer {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];

  document(parts: Part[]): Document {
    const selection = this.selection(parts, new Map());
    const head = this.declared.length ? `query (${this.declared.join(', ')}) ` : '';
    return { text: [`${head}${selection}`, ...this.fragments].join('\n'), variables: this.variables };
  }

  private selection = (parts: Part[], scope: Map<string, Place>, under = ''): string =>
    `{ ${parts.map((part) => this.part(part, scope, under)).join(' ')} }`;

  private part(part: Part, scope: Map<string, Place>, under: string): string {
    const when = part.when
      ? ` @${part.when.directive}(if: ${this.written(new Value(part.when.holds, 'Boolean!', part.when.variable))})`
      : '';
    if (part.is === 'fragment') {
      const inner = this.selection(part.inner, scope, part.apart ? part.on : under);
      if (!part.named) return `... on ${part.on}${when} ${inner}`;
      const name = `F${this.fragments.length + 1}`;
      this.fragments.push(`fragment ${name} on ${part.on} ${inner}`);
      return `...${name}${when}`;
    }
    const args = part.is === 'fields' && part.args ? this.args(part.args, part.whole ? part.of : undefined) : '';
    const [key, place] = this.place(scope, part.alias ?? part.name, `${under}.${part.name}${args}`);
    const head = `${key === part.name ? '' : `${key}: `}${part.name}${args}${when}`;
    if (part.is === 'field') return head;
    const once = `${head} ${this.selection(part.inner, place.below)}`;
    return part.again ? `${once} ${head} ${this.selection(part.again, place.below)}` : once;
  }

  /** A response key that is free for this field in this selection, or stands for the same already. */
  private place(scope: Map<string, Place>, wished: string, sign: string): [string, Place] {
    let key = wished;
    for (let i = 1; scope.get(key) && scope.get(key)?.sign !== sign; i++) key = `${wished}${i}`;
    const place = scope.get(key) ?? { sign, below: new Map() };
    scope.set(key, place);
    return [key, place];
  }

  private args(tree: Tree, whole?: string): string {
    const parts = Object.entries(tree).map(([name, inner]) => {
      const all = name === 'where' && whole ? new Value(plain(inner), `${whole}Where`, true) : inner;
      return `${name}: ${this.written(all)}`;
    });
    return parts.length ? `(${parts.join(', ')})` : '';
  }

  private written(tree: Tree): string {
    if (tree instanceof Value) return tree.variable ? this.variable(tree) : literal(tree.value, tree.type);
    if (Array.isArray(tree)) return `[${tree.map((each) => this.written(each)).join(', ')}]`;
    return `{ ${Object.entries(tree)
      .map(([name, inner]) => `${name}: ${this.written(inner)}`)
      .join(', ')} }`;
  }

  private variable({ value, type }: Value): string {
    const name = `v${this.declared.length + 1}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }
}

function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, type.replace(/^\[|!?\]$/g, ''))).join(', ')}]`;
  const isText = ['String', 'ID', 'LocalDate', 'DateTime', 'Url'].includes(type.replace('!', ''));
  return isText || typeof value !== 'string' ? JSON.stringify(value) : value;
}
