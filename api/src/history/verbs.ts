import { ID, Int, Resolver } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { capital, nounOf } from '../core/noun.ts';
import { addAggregateArguments, aggregateGrammarOf } from '../query/grammar/aggregates.ts';
import { addListArguments, asOf, grammarOf } from '../query/grammar/lists.ts';
import { Change } from './change.ts';
import { inputsOf } from './inputs.ts';
import { type Answering, mutation, query } from './root-field.ts';
import { BulkResult, changeSeveral, enterSeveral, ids } from './several.ts';

/** The plain verbs of a noun: read one, read many, count them, create, update, delete, and the last three for several. */
export function verbsOf(type: Class): Class {
  @Resolver()
  class Verbs {}
  addReads(Verbs, type);
  if (!nounOf(type).keptByServer) {
    addWrites(Verbs, type);
    addBulk(Verbs, type);
  }
  return Verbs;
}

const id = (plural: string) => ({ type: () => ID, description: `Identifier of a record of ${plural}.` });
const instant = { type: asOf.type, description: asOf.description, nullable: true };
const version = { type: () => Int, description: 'The version that was read.' };

/** The engine answers a whole query operation; these are for one that asks for the schema beside (introspection). */
const read: Answering = (_args, { engine, viewer }, info) => engine.field(info, viewer);

function addReads(verbs: Class, type: Class): void {
  const { plural, singular } = nounOf(type);
  const { prototype } = verbs;
  const one = `One of ${plural}; null if it does not exist or may not be seen.`;
  query(
    verbs,
    { name: singular, description: one, type: () => type, nullable: true, args: { id: id(plural), asOf: instant } },
    read,
  );
  const page = `A page of ${plural} that meet a filter.`;
  query(verbs, { name: plural, description: page, type: () => grammarOf(type).Page }, read);
  addListArguments(prototype, plural, type, true);
  const aggregate = `${singular}Aggregate`;
  const groups = `Groups of ${plural} that meet a filter, and what they amount to.`;
  query(verbs, { name: aggregate, description: groups, type: () => [aggregateGrammarOf(type).Row] }, read);
  addAggregateArguments(prototype, aggregate, type, true);
}

function addWrites(verbs: Class, type: Class): void {
  const { name, plural } = nounOf(type);
  const { Input, Patch } = inputsOf(type);
  mutation(
    verbs,
    {
      name: `create${name}`,
      description: `Enters a new record of ${plural}.`,
      type: () => type,
      args: { input: { type: () => Input, description: 'What is known of it.' } },
    },
    ({ input }, hand, info) =>
      Change.make(hand, (change) => {
        const [id] = change.create(type, [input as never]);
        return change.answer(info, type, id as string);
      }),
  );
  mutation(
    verbs,
    {
      name: `update${name}`,
      description: `Changes a record of ${plural}. CONFLICT if someone else has changed it since.`,
      type: () => type,
      args: { id: id(plural), version, input: { type: () => Patch, description: 'What changes.' } },
    },
    ({ id, version, input }, hand, info) =>
      Change.make(hand, (change) => {
        change.update(type, [id as string], input as never, { version: version as number });
        return change.answer(info, type, id as string);
      }),
  );
  mutation(
    verbs,
    {
      name: `delete${name}`,
      description: `Deletes a record of ${plural}, and answers it as it was. CONFLICT if others refer to it.`,
      type: () => type,
      args: { id: id(plural), version },
    },
    ({ id, version }, hand, info) => {
      const remove = (change: Change) => {
        const was = change.answer(info, type, id as string);
        change.delete(type, [id as string], version as number);
        return was;
      };
      return Change.make(hand, remove, { deleting: true });
    },
  );
}

function addBulk(verbs: Class, type: Class): void {
  const { plural } = nounOf(type);
  const { Input, Patch } = inputsOf(type);
  const many = capital(plural);
  mutation(
    verbs,
    {
      name: `create${many}`,
      description: `Enters several new records of ${plural}: all of them, or none.`,
      type: () => BulkResult,
      args: { inputs: { type: () => [Input], description: 'What is known of each: of 1 to 500 records.' } },
    },
    ({ inputs }, hand) => enterSeveral(hand, type, inputs),
  );
  mutation(
    verbs,
    {
      name: `update${many}`,
      description: `Makes the same change to several ${plural}: to all of them, or to none.`,
      type: () => BulkResult,
      args: { ids, input: { type: () => Patch, description: 'What changes in each.' } },
    },
    ({ ids, input }, hand) => changeSeveral(hand, ids, (change, each) => change.update(type, each, input as never)),
  );
  mutation(
    verbs,
    {
      name: `delete${many}`,
      description: `Deletes several ${plural}: all of them, or none.`,
      type: () => BulkResult,
      args: { ids },
    },
    ({ ids }, hand) => changeSeveral(hand, ids, (change, each) => change.delete(type, each), true),
  );
}
