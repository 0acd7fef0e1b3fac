import type { MikroORM } from '@mikro-orm/postgresql';
import type { FieldNode, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Class } from '../core/column.ts';
import { once } from '../core/once.ts';
import type { Vault } from '../core/vault.ts';
import { HandWritten, type Ways } from './hand-written.ts';
import { type Image, images, labels } from './image.ts';
import { type Asked, compile, compileWhole, fragmentsOf, type Plan, payload, present, single } from './plan.ts';
import { numberOf, Plans } from './plans.ts';
import type { RulesFor, Scope, Viewing } from './scope.ts';
import type { Whole } from './sending/cursor.ts';
import type { Json } from './sending/raw-client.ts';
import { type Caller, type Rows, runRaw } from './sending/run.ts';
import { type Shape, shapesOf } from './shape.ts';
import { type Given, lift, type Operation } from './slot.ts';
import type { Where } from './where.ts';
import { asStored, deletion, insertion, update, updateEach } from './write.ts';

type Values = Record<string, unknown>;

const pairsOf = once(({ fields }: Shape) => [...fields].flatMap(([name, { is }]) => (is === 'pairs' ? [name] : [])));

/** One GraphQL query operation, one SQL statement. */
export class Engine<V extends Viewing> extends HandWritten<V> {
  private readonly schema: GraphQLSchema;
  private readonly shapes: Map<Class, Shape>;
  private readonly rulesOf: RulesFor<V>;
  /** Opens what is sealed. */
  readonly vault: Vault;

  constructor(schema: GraphQLSchema, orm: MikroORM, ways: Ways, rulesOf: RulesFor<V>, vault: Vault) {
    const shapes = shapesOf(orm);
    super(new Plans(shapes, rulesOf), ways);
    this.schema = schema;
    this.shapes = shapes;
    this.rulesOf = rulesOf;
    this.vault = vault;
  }

  /** Answers a query operation as the JSON text of its data. */
  async query(
    { document, operation, variables, values, shape }: Operation,
    { viewer, caller }: { viewer: V | null; caller: Caller },
  ): Promise<Json> {
    const plan = this.plans.of(`${numberOf(document)} ${operation.name?.value} ${shape}`, viewer, () =>
      compile(this.schema, this.shapes, this.rulesOf(viewer), document, operation, values),
    );
    return runRaw(this.rows, plan, plan.values({ variables, viewer }), caller);
  }

  /** Compiles the one list that an operation asks for, all of its rows, however many: `Cursor` reads them. */
  whole({ document, operation, variables, values }: Operation, viewer: V | null): Whole {
    const reading = () => ({
      schema: this.schema,
      fragments: fragmentsOf(document),
      variables: values,
      scope: this.plans.scopeOf(viewer),
    });
    const { count, rows } = compileWhole(reading, operation);
    const given = { variables, viewer };
    return {
      count: { text: count.text, values: count.values(given) },
      rows: { text: rows.text, values: rows.values(given) },
    };
  }

  /** Answers one root field, for an operation that asks for something else beside (introspection). */
  async field(
    { schema, fragments, variableValues: variables, fieldNodes }: GraphQLResolveInfo,
    viewer: V | null,
  ): Promise<unknown> {
    const reading = {
      schema,
      fragments,
      variables,
      scope: this.plans.scopeOf(viewer),
      completed: true,
    };
    return JSON.parse(await this.run(single(reading, fieldNodes as [FieldNode]), { variables, viewer }));
  }

  /** Answers what a mutation's selection asks of one row; null if there is none that the viewer may see. */
  payload(info: GraphQLResolveInfo, noun: Class, id: string, viewer: V | null, rows = this.rows): Promise<unknown> {
    const { schema, fragments, variableValues: variables, fieldNodes, operation } = info;
    const { values, shape } = lift(schema, operation, variables);
    const plan = this.plans.of(`${numberOf(fieldNodes[0] as FieldNode)} ${noun.name} ${shape}`, viewer, (scope) =>
      payload({ schema, fragments, variables: values, scope, completed: true }, noun, fieldNodes),
    );
    return this.run(plan, { variables, viewer, ids: [[id]] }, rows).then(JSON.parse);
  }

  /** Enters rows; each states its identifier. Fails with `rowsMissing` if one links to what may not be seen. */
  insert(noun: Class, entered: Values[], viewer: V | null, rows: Rows): Promise<string> {
    const pairs = this.pairsIn(noun, entered);
    const plan = this.plans.of(`insert ${noun.name} ${pairs}`, viewer, (scope) => insertion(scope, noun, pairs));
    const ids = [entered.map(({ id }) => id as string)];
    const json = JSON.stringify(entered.map((row) => asStored(this.shapes, this.vault, noun, row)));
    return this.run(plan, { variables: {}, viewer, ids, rows: json }, rows);
  }

  /** Makes the same change to rows. Fails with `rowsMissing` if one cannot be seen, or was changed since `version`. */
  update(
    noun: Class,
    ids: string[],
    patch: Values,
    { version, where, act }: { version?: number | undefined; where?: Where | undefined; act?: string | undefined },
    viewer: V | null,
    rows: Rows,
  ): Promise<string> {
    const among = Object.keys(patch).sort();
    const versioned = version !== undefined;
    const plan = this.plans.of(
      `update ${noun.name} ${act} ${versioned} ${among} ${JSON.stringify(where)}`,
      viewer,
      (scope) => update(scope, noun, { among, versioned, where, act }),
    );
    const stored = asStored(this.shapes, this.vault, noun, patch);
    const pairs = this.pairsIn(noun, [patch]).map((name) => stored[name] as string[]);
    const given = { variables: {}, viewer, ids: [ids, ...pairs], rows: JSON.stringify(stored), version };
    return this.run(plan, given, rows);
  }

  /** Changes rows, each in its own way; all state the same fields, their identifier and the version that was read. */
  updateEach(noun: Class, changed: Values[], viewer: V | null, rows: Rows): Promise<string> {
    const among = Object.keys(changed[0] ?? {})
      .filter((name) => name !== 'id' && name !== 'version')
      .sort();
    const plan = this.plans.of(`update each ${noun.name} ${among}`, viewer, (scope) => updateEach(scope, noun, among));
    const ids = [changed.map(({ id }) => id as string)];
    const json = JSON.stringify(changed.map((row) => asStored(this.shapes, this.vault, noun, row)));
    return this.run(plan, { variables: {}, viewer, ids, rows: json }, rows);
  }

  /** Deletes rows. Fails with `rowsMissing` if one cannot be seen, or was changed since `version`. */
  delete(noun: Class, ids: string[], version: number | undefined, viewer: V | null, rows: Rows): Promise<string> {
    const versioned = version !== undefined;
    const plan = this.plans.of(`delete ${noun.name} ${versioned}`, viewer, (scope) => deletion(scope, noun, versioned));
    return this.run(plan, { variables: {}, viewer, ids: [ids], version }, rows);
  }

  /** The links by pairs that any of these rows states, in the order of the noun's fields. */
  private pairsIn(noun: Class, rows: Values[]): string[] {
    return pairsOf(this.shapes.get(noun) as Shape).filter((name) => rows.some((row) => row[name] !== undefined));
  }

  /** Which of these rows exist and may be seen, noun by noun. */
  async present(asked: Asked[], viewer: V | null): Promise<string[][]> {
    const key = asked.map(({ noun, where, toWrite }) => `${noun.name} ${JSON.stringify([where, toWrite])}`);
    const plan = this.plans.of(`present ${key}`, viewer, (scope) => present(scope, asked));
    return JSON.parse(await this.run(plan, { variables: {}, viewer, ids: asked.map(({ ids }) => ids) }));
  }

  /** Of rows as revisions keep them, those that the viewer may see, as the API writes them. */
  async images(noun: Class, rows: object[], viewer: V | null): Promise<Image[]> {
    if (!rows.length) return [];
    const plan = this.plans.of(`images ${noun.name}`, viewer, (scope) => images(scope, noun));
    return JSON.parse(await this.run(plan, { variables: {}, viewer, rows: JSON.stringify(rows) }));
  }

  /** The words by which rows are known, of those that the viewer may see. */
  async labels(noun: Class, ids: string[], viewer: V | null): Promise<Map<string, string>> {
    if (!ids.length) return new Map();
    const plan = this.plans.of(`labels ${noun.name}`, viewer, (scope) => labels(scope, noun));
    const found: { id: string; label: string }[] = JSON.parse(
      await this.run(plan, { variables: {}, viewer, ids: [ids] }),
    );
    return new Map(found.map(({ id, label }) => [id, label]));
  }

  /** How a noun is kept. */
  shapeOf = (noun: Class): Shape => this.shapes.get(noun) as Shape;

  /** Whether the viewer may see every row of a noun. */
  seesAll = (noun: Class, viewer: V | null): boolean => this.rulesOf(viewer).rows(noun) === 'all';

  /** Runs a statement that an act writes for itself, under the viewer's rules; its name is the act's. */
  act(
    name: string,
    given: Omit<Given, 'variables'> & { viewer: V | null },
    compiled: (scope: Scope) => Plan,
    rows = this.rows,
  ) {
    const plan = this.plans.of(`act ${name}`, given.viewer, compiled);
    return this.run(plan, { variables: {}, ...given }, rows);
  }
}
