import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** The root field that answers `report` in the question of a page, and what it is asked with. */
export function rootOf(query: string, variables: Record<string, unknown>) {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD || field.alias?.value !== 'report') continue;
    const stated = (field.arguments ?? []).map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variables),
    ]);
    return {
      field: field.name.value,
      variables: Object.fromEntries(stated.filter(([, value]) => value !== undefined)) as Record<string, unknown>,
    };
  }
  return undefined;
}
