import { ID, InputType, Int, Resolver } from 'type-graphql';
import { type Class, columnsOf } from '../core/column.ts';
import { capital, nounOf } from '../core/noun.ts';
import { type Act, type StateMachine, statesOf } from '../core/states.ts';
import { blank } from '../query/grammar/lists.ts';
import { Change } from './change.ts';
import { addField } from './inputs.ts';
import { mutation } from './root-field.ts';
import { BulkResult, changeSeveral, ids } from './several.ts';

/**
 * The acts of a noun as mutations: `confirmParticipation(id, version)`, and `confirmParticipations(ids)` for several.
 * Nothing for a noun without states.
 */
export function actsOf(type: Class): Class | undefined {
  const machine = statesOf(type);
  const acts = Object.entries(machine?.acts ?? {}).filter(([, { byServer }]) => !byServer);
  if (!machine || !acts.length) return undefined;
  @Resolver()
  class Acts {}
  for (const [verb, act] of acts) if (!act.written) addAct(Acts, type, machine, verb, act);
  return Acts;
}

function addAct(acts: Class, type: Class, { column }: StateMachine, verb: string, act: Act): void {
  const { name, plural } = nounOf(type);
  const { from, to, description, asks = {}, sets = {} } = act;
  const Input = Object.keys(asks).length ? inputOf(type, `${capital(verb)}${name}Input`, verb, asks) : undefined;
  const mayLack = Object.values(asks).every((how) => how === 'optional');
  const stated = Input && {
    input: { type: () => Input, description: 'What is stated with it.', nullable: mayLack },
  };
  const standing = { [column]: { in: [...from] } };
  const moved = (input: unknown) => ({ ...sets, ...(input as object), [column]: to });
  mutation(
    acts,
    {
      name: `${verb}${name}`,
      description: `${description} From ${from.join(', ')} to ${to}; CONFLICT if it stands elsewhere, or someone else has changed it since.`,
      type: () => type,
      args: {
        id: { type: () => ID, description: `Identifier of a record of ${plural}.` },
        version: { type: () => Int, description: 'The version that was read.' },
        ...stated,
      },
    },
    ({ id, version, input }, hand, info) =>
      Change.make(hand, (change) => {
        change.update(type, [id as string], moved(input), { version: version as number, where: standing, act: verb });
        return change.answer(info, type, id as string);
      }),
  );
  mutation(
    acts,
    {
      name: `${verb}${capital(plural)}`,
      description: `${description} Several ${plural} at once: all of them, or none. CONFLICT if one stands elsewhere than in ${from.join(', ')}.`,
      type: () => BulkResult,
      args: { ids, ...stated },
    },
    ({ ids, input }, hand) =>
      changeSeveral(hand, ids, (change, each) =>
        change.update(type, each, moved(input), { where: standing, act: verb }),
      ),
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
