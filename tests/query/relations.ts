import { GraphQLInterfaceType, GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** A link or a list of a noun. */
export interface Relation {
  name: string;
  /** The noun that it leads to; none where it may be any. */
  target: string | undefined;
  list: boolean;
}

/** The nouns of a schema, with their list at the root and their relations, as GraphQL alone tells of them. */
export function relationsOf(schema: GraphQLSchema): Map<string, { plural: string; relations: Relation[] }> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const nouns = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );
  return new Map(
    nouns.map((noun) => {
      const plural = roots.find((field) => rowsOf(field) === noun.name)?.name as string;
      return [noun.name, { plural, relations: Object.values(noun.getFields()).flatMap(relation) }];
    }),
  );
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

function relation(field: Field): Relation[] {
  const { name } = field;
  const rows = rowsOf(field);
  const type = getNamedType(field.type);
  if (rows) return [{ name, target: rows, list: true }];
  if (type instanceof GraphQLInterfaceType) return [{ name, target: undefined, list: false }];
  const isNoun = type instanceof GraphQLObjectType && type.getInterfaces().length > 0;
  return isNoun ? [{ name, target: type.name, list: false }] : [];
}

/** The noun whose rows a page lists. */
function rowsOf({ type }: Field): string | undefined {
  const page = getNamedType(type);
  const nodes = page instanceof GraphQLObjectType ? page.getFields().nodes : undefined;
  return nodes && getNamedType(nodes.type).name;
}
