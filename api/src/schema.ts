import 'reflect-metadata';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { Invitation, Invitations } from './access/invitations.ts';
import { Me, NounAccess, WhoAmI } from './access/me.ts';
import { Merging } from './business/duplicates/merge.ts';
import { duplicateTypes } from './business/duplicates/pair.ts';
import { PossibleDuplicates } from './business/duplicates/possible.ts';
import { answerMerged } from './business/duplicates/standing.ts';
import { eraseLinked } from './core/erasure.ts';
import { connect } from './core/graph.ts';
import { nounOf } from './core/noun.ts';
import { actsOf } from './history/acts.ts';
import { ChangeSets } from './history/change-sets.ts';
import { Changed } from './history/changed.ts';
import { answeredHere } from './history/records.ts';
import { Revisions } from './history/revisions.ts';
import { answerDirectly } from './history/root-field.ts';
import { BulkResult } from './history/several.ts';
import { Trash } from './history/trash.ts';
import { Undoing } from './history/undo.ts';
import { verbsOf } from './history/verbs.ts';
import { ImportActs } from './imports/acts.ts';
import './imports/as-shown.ts';
import './imports/aside.ts';
import { ImportBringer } from './imports/bringers.ts';
import { ImportMending } from './imports/mending.ts';
import { ImportQuestions } from './imports/questions.ts';
import { rowAnswers } from './imports/shown-rows.ts';
import { sheetAnswers } from './imports/shown-sheets.ts';
import { TemplateActs } from './imports/template-acts.ts';
import { nouns } from './index.ts';
import { GroupVisits } from './mentoring/group-visit.ts';
import { aggregateGrammarOf } from './query/grammar/aggregates.ts';
import { addLists, grammarOf } from './query/grammar/lists.ts';
import { Everywhere } from './query/search/hits.ts';
import { typeKey } from './query/select.ts';
import { IssuedApiKey, KeyActs } from './registry/issue-key.ts';
import { NikActs } from './registry/nik-acts.ts';
import { PersonExport } from './registry/person-export.ts';
import { DocumentActs } from './registry/register-document.ts';
import { answers, questions } from './reports/index.ts';
import { Publishing } from './reports/published/publish.ts';

let built: Promise<GraphQLSchema> | undefined;

/** The schema of all nouns that `index.ts` lists; made once, since TypeGraphQL keeps its decorators in one place. */
export const houseSchema = (): Promise<GraphQLSchema> => (built ??= build());

async function build(): Promise<GraphQLSchema> {
  connect();
  eraseLinked();
  answerMerged();
  for (const type of nouns) {
    grammarOf(type);
    aggregateGrammarOf(type);
    addLists(nounOf(type));
  }
  const resolvers = [
    ...nouns.flatMap((type) => [verbsOf(type), actsOf(type) ?? []].flat()),
    Everywhere,
    Revisions,
    ChangeSets,
    Changed,
    Trash,
    Undoing,
    WhoAmI,
    Invitations,
    KeyActs,
    DocumentActs,
    NikActs,
    PersonExport,
    GroupVisits,
    Publishing,
    ImportActs,
    ImportMending,
    ImportQuestions,
    TemplateActs,
    PossibleDuplicates,
    Merging,
    ...questions,
  ] as unknown as NonEmptyArray<never>;
  const schema = await buildSchema({ resolvers, validate: false });
  answerDirectly(schema);
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type)) type.resolveType = (row) => row[typeKey];
    else if (isObjectType(type) && !resolved.has(type.name) && !isIntrospectionType(type)) takeFromEngine(type);
  dropExtensions(schema);
  return schema;
}

/** Each of twenty thousand fields, arguments and values has a dictionary of its own for extensions, of which we state none. */
function dropExtensions(schema: GraphQLSchema): void {
  const none = Object.freeze(Object.create(null));
  const drop = (of: { extensions: object }) => Object.assign(of, { extensions: none });
  for (const type of Object.values(schema.getTypeMap())) {
    drop(type);
    if (isEnumType(type)) type.getValues().forEach(drop);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      drop(field);
      if ('args' in field) field.args.forEach(drop);
    }
  }
}

/** The types whose fields resolvers answer; all others are read by the engine. */
const resolved = new Set([
  'Query',
  'Mutation',
  BulkResult.name,
  IssuedApiKey.name,
  Me.name,
  Invitation.name,
  NounAccess.name,
  ...answeredHere.map(({ name }) => name),
  ...[...rowAnswers, ...sheetAnswers, ImportBringer].map(({ name }) => name),
  ...answers.map(({ name }) => name),
  ...duplicateTypes.map(({ name }) => name),
]);

/** The engine answers rows by response key, so that aliases need no further work. */
function takeFromEngine(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields()))
    field.resolve = (row: Record<string, unknown>, _args, _context, { path }) =>
      path.key in row ? row[path.key] : row[field.name];
}
