import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { ID, Int, Resolver } from 'type-graphql';
import { hashOf } from '../access/documents.ts';
import { refuseFields, type Sentence } from '../core/errors.ts';
import { maxTokens } from '../core/server.ts';
import { Change } from '../history/change.ts';
import { inputsOf } from '../history/inputs.ts';
import { mutation } from '../history/root-field.ts';
import { KeyDocument } from './key-document.ts';

/** How the queries of a key are registered and withdrawn. They are never changed: another text has another hash. */
@Resolver()
export class DocumentActs {}

const { Input } = inputsOf(KeyDocument);

mutation(
  DocumentActs,
  {
    name: 'registerKeyDocument',
    description:
      'Registers a query for a key: one named operation that the schema knows. From then on the key asks it by its hash.',
    type: () => KeyDocument,
    args: { input: { type: () => Input, description: 'The query, and whose it is.' } },
  },
  ({ input }, hand, info) => {
    const { key, text } = input as { key: string; text: string };
    const name = nameOf(info.schema, text);
    return Change.make(hand, (change) => {
      const [id] = change.create(KeyDocument, [{ key, text, name, hash: hashOf(text) }]);
      return change.answer(info, KeyDocument, id as string);
    });
  },
);

mutation(
  DocumentActs,
  {
    name: 'withdrawKeyDocument',
    description: 'Withdraws a query of a key, from the next request on. Answers its identifier.',
    type: () => ID,
    args: {
      id: { type: () => ID, description: 'Identifier of a record of keyDocuments.' },
      version: { type: () => Int, description: 'The version that was read.' },
    },
  },
  ({ id, version }, hand) =>
    Change.make(
      hand,
      async (change) => {
        change.delete(KeyDocument, [id as string], version as number);
        return id;
      },
      { deleting: true },
    ),
);

/** What the one query of a text is called; a text that is not one is refused. */
function nameOf(schema: GraphQLSchema, text: string): string {
  const document = parsed(text);
  const operations = document.definitions.filter(
    (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (operation?.operation !== 'query' || !operation.name || operations.length > 1) throw refuseText(oneQuery);
  if (operation.name.value.length > 200) throw refuseText(oneQuery);
  if (validate(schema, document, undefined, { maxErrors: 1 }).length) throw refuseText(notOfSchema);
  return operation.name.value;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch {
    throw refuseText(unreadable);
  }
}

const refuseText = (sentence: Sentence) => refuseFields({ text: sentence });

const unreadable: Sentence = { id: 'Ini bukan dokumen GraphQL.', en: 'It is not a GraphQL document.' };
const oneQuery: Sentence = {
  id: 'Harus tepat satu kueri yang bernama.',
  en: 'It must be exactly one query that has a name.',
};
const notOfSchema: Sentence = {
  id: 'Kueri ini menanyakan sesuatu yang tidak dikenal skema.',
  en: 'It asks for something that the schema does not know.',
};
