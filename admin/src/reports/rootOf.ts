import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** A root field, and what it is asked with. */
export interface Root {
  field: string;
  variables: Record<string, unknown>;
}

/** The root field that answers under a name in the question of a page. */
export function rootOf(query: string, variables: Record<string, unknown>, under: string): Root | undefined {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD || field.alias?.value !== under) continue;
    const stated = (field.arguments ?? []).map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variables),
    ]);
    return {
      field: field.name.value,
      variables: Object.fromEntries(stated.filter(([, value]) => value !== undefined)),
    };
  }
  return undefined;
}
