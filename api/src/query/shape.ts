import { type EntityProperty, type MikroORM, ReferenceKind } from '@mikro-orm/postgresql';
import { type Asked, type Class, type Column, columnsOf, type Kind } from '../core/column.ts';
import { kindsOf, type List, listsOf, subjectType } from '../core/graph.ts';
import { allNouns, type NounInfo, nounOf, openText, searchText } from '../core/noun.ts';

/** How a field of a noun is found in the database. */
export type Field =
  | {
      is: 'column';
      name: string;
      column: string;
      kind: Kind;
      type: string;
      nullable: boolean;
      derived: boolean;
      asked: Asked | undefined;
    }
  | { is: 'label'; paths: string[] }
  | { is: 'one'; column: string; target: Class; nullable: boolean }
  | { is: 'rows'; column: string; target: Class }
  | { is: 'pairs'; table: string; mine: string; theirs: string; target: Class }
  | { is: 'hanging'; type: string; target: Class }
  | { is: 'subject'; targets: Class[] }
  /** A value that is written sealed: its envelope, what it is found by, and its last characters. */
  | { is: 'sealed'; columns: { envelope: string; index: string; last: string } };

/** A noun as the engine sees it: its table, and where each of its fields is found. */
export interface Shape {
  noun: NounInfo;
  table: string;
  fields: Map<string, Field>;
  /** The column that holds what a row is found by, where it has words of its own. */
  text: string | undefined;
  /** The same without the words that not all who see a row may read, where there are such. */
  open: string | undefined;
}

const own: [string, Kind][] = [
  ['id', 'id'],
  ['version', 'integer'],
  ['createdAt', 'instant'],
  ['updatedAt', 'instant'],
  ['createdBy', 'id'],
  ['updatedBy', 'id'],
];

/** Reads the shapes of all nouns from MikroORM's metadata, once. */
export function shapesOf(orm: MikroORM): Map<Class, Shape> {
  return new Map(allNouns().map((noun) => [noun.type, shape(orm, noun)]));
}

function shape(orm: MikroORM, noun: NounInfo): Shape {
  const meta = orm.getMetadata().get(noun.type as never);
  const properties = meta.properties as unknown as Record<string, EntityProperty>;
  const fields = new Map<string, Field>();
  const column = (name: string, kind: Kind, derived = false, asked?: Asked) => {
    const property = properties[name] as EntityProperty;
    const [field = name] = property.fieldNames;
    const [type = 'text'] = property.columnTypes;
    const nullable = property.nullable ?? false;
    fields.set(name, { is: 'column', name, column: field, kind, type, nullable, derived, asked });
  };
  for (const [name, kind] of own) column(name, kind);
  fields.set('label', { is: 'label', paths: noun.label });
  for (const stated of columnsOf(noun.type)) {
    const found = linked(stated, properties[stated.name]);
    if (found) fields.set(stated.name, found);
    else column(stated.name, stated.kind, stated.derived, stated.asked);
  }
  for (const list of listsOf(noun.type)) fields.set(list.name, listed(orm, noun, list));
  return {
    noun,
    table: meta.tableName,
    fields,
    text: properties[searchText]?.fieldNames[0],
    open: properties[openText]?.fieldNames[0],
  };
}

function linked({ kind, target }: Column, property: EntityProperty | undefined): Field | undefined {
  if (kind === 'subject') return { is: 'subject', targets: kindsOf((target as () => Class)()) };
  if (kind === 'sealed') {
    const name = (property as EntityProperty).fieldNames[0] as string;
    return { is: 'sealed', columns: { envelope: name, index: `${name}_index`, last: `${name}_last4` } };
  }
  if (!property || property.kind === ReferenceKind.SCALAR) return undefined;
  if (property.kind === ReferenceKind.MANY_TO_MANY) return pairs(property, (target as () => Class)());
  const [column = property.name] = property.fieldNames;
  return { is: 'one', column, target: (target as () => Class)(), nullable: property.nullable ?? false };
}

function listed(orm: MikroORM, noun: NounInfo, list: List): Field {
  if (list.kind === 'subject') return { is: 'hanging', type: subjectType(noun.type), target: list.target };
  const back = orm.getMetadata().get(list.target as never).properties as unknown as Record<string, EntityProperty>;
  const property = back[list.via] as EntityProperty;
  if (list.kind === 'rows') return { is: 'rows', column: property.fieldNames[0] as string, target: list.target };
  const forward = pairs(property, list.target);
  return { ...forward, mine: forward.theirs, theirs: forward.mine };
}

const pairs = (property: EntityProperty, target: Class): Extract<Field, { is: 'pairs' }> => ({
  is: 'pairs',
  table: property.pivotTable,
  mine: property.joinColumns[0] as string,
  theirs: property.inverseJoinColumns[0] as string,
  target,
});

/** The noun of a GraphQL object type. */
export const classOf = (typeName: string): Class => nounOf(typeName).type;
