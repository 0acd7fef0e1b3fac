import { execute, type GraphQLSchema, getNamedType, type OperationDefinitionNode, parse } from 'graphql';
import type { Viewer } from '../../access/viewer.ts';
import { refuse, words } from '../../core/errors.ts';
import { wrong } from '../../exports/asked.ts';
import { type Checked, check } from '../../query/asking/answer.ts';
import type { Engine } from '../../query/engine.ts';
import type { Caller } from '../../query/sending/run.ts';
import type { Earlier } from '../published/earlier.ts';
import { Report, type ReportAudience } from '../report.ts';

/** A report that is asked by the name of its root field, with its arguments. */
export interface Question {
  field: string;
  variables: Record<string, unknown>;
}

/** With what it is asked. */
export interface Hands {
  schema: GraphQLSchema;
  engine: Engine<Viewer>;
  viewer: Viewer | null;
  caller: Caller;
  costLimit: number;
  admit(passed: Checked): Promise<void> | void;
  /** For whom it is counted, if not for the viewer. */
  audience?: ReportAudience;
  /** Versions of it that are out already. */
  earlier?: Earlier;
}

const measures = 'code part definition unit value n missing coverage ifMissingUnchanged ifMissingClosed hidden';
const selection = `{ from to asOf audience measures { ${measures} } groups { dimension key label measures { ${measures} } } }`;

/** Asks a report as GraphQL does. */
export const answerTo = (question: Question, hands: Hands): Promise<Report> =>
  ask<Report>(question, hands, { type: Report.name, selection });

/** Asks a root field that answers that type, by the resolver that GraphQL asks. */
export async function ask<T extends object>(
  { field, variables }: Question,
  { schema, ...hands }: Hands,
  { type, selection }: { type: string; selection: string },
): Promise<T> {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!found || getNamedType(found.type).name !== type) throw wrong('report');
  const stated = found.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = found.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = parse(
    found.args.length
      ? `query TakeAlong(${stated}) { ${field}(${passed}) ${selection} }`
      : `query TakeAlong { ${field} ${selection} }`,
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  const usual = Object.fromEntries(
    found.args.flatMap(({ name, defaultValue }) => (defaultValue === undefined ? [] : [[name, defaultValue]])),
  );
  const checked = check(schema, document, operation, { ...usual, ...variables }, hands.costLimit);
  await hands.admit(checked);
  const { data, errors } = await execute({ schema, document, contextValue: hands, variableValues: checked.variables });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const answer = data?.[field] as T | null | undefined;
  if (!answer) throw refuse(words.notFound, 'NOT_FOUND');
  return JSON.parse(JSON.stringify(answer));
}
