import { ID, InputType, Int, Resolver } from 'type-graphql';
import { type Class, columnsOf } from '../core/column.ts';
import { nounOf } from '../core/noun.ts';
import { type Act, type StateMachine, statesOf } from '../core/states.ts';
import { blank } from '../query/grammar.ts';
import { Change } from './change.ts';
import { addField } from './inputs.ts';
import { mutation } from './root-field.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The acts of a noun as mutations: `confirmParticipation(id, version)`. Nothing for a noun without states. */
export function actsOf(type: Class): Class | undefined {
  const machine = statesOf(type);
  if (!machine) return undefined;
  @Resolver()
  class Acts {}
  for (const [verb, act] of Object.entries(machine.acts)) addAct(Acts, type, machine, verb, act);
  return Acts;
}

function addAct(acts: Class, type: Class, { column }: StateMachine, verb: string, act: Act): void {
  const { name, plural } = nounOf(type);
  const { from, to, description, asks = {}, sets = {} } = act;
  const Input = Object.keys(asks).length ? inputOf(type, `${capital(verb)}${name}Input`, verb, asks) : undefined;
  const mayLack = Object.values(asks).every((how) => how === 'optional');
  mutation(
    acts,
    {
      name: `${verb}${name}`,
      description: `${description} From ${from.join(', ')} to ${to}; CONFLICT if it stands elsewhere, or someone else has changed it since.`,
      type: () => type,
      args: {
        id: { type: () => ID, description: `Identifier of a record of ${plural}.` },
        version: { type: () => Int, description: 'The version that was read.' },
        ...(Input && { input: { type: () => Input, description: 'What is stated with it.', nullable: mayLack } }),
      },
    },
    ({ id, version, input }, hand, info) =>
      Change.make(hand, (change) => {
        const values = { ...sets, ...(input as object), [column]: to };
        change.update(type, [id as string], values, version as number, { [column]: { in: [...from] } });
        return change.answer(info, type, id as string);
      }),
  );
}

function inputOf(type: Class, name: string, verb: string, asks: NonNullable<Act['asks']>) {
  const made = blank(name);
  InputType(name, { description: `What is stated when one is to ${verb} a record of ${nounOf(type).plural}.` })(
    made as never,
  );
  for (const [field, how] of Object.entries(asks)) {
    const column = columnsOf(type).find((each) => each.name === field);
    if (!column) throw new Error(`${type.name} has no column ${field} for ${verb}`);
    addField(made, column, how === 'optional');
  }
  return made;
}
