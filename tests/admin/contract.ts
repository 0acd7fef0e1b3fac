import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, type OperationDefinitionNode, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** What the API would find wrong with a request of the dashboard, by the emitted schema alone. */
export function faultsOf(document: DocumentNode, variables: Record<string, unknown>): string[] {
  const operation = document.definitions[0] as OperationDefinitionNode;
  const stated = JSON.parse(JSON.stringify(variables));
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], stated);
  return [...validate(schema, document), ...errors].map(({ message }) => message);
}
