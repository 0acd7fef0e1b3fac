import { type Act, enums, fieldOf, type Noun, nouns } from '../schema.ts';
import { toneOf } from '../value/tone.ts';

/** Where an act leads, seen from where the record stands: on with the work, halted for a time, back, or out of it. */
type Way = 'on' | 'aside' | 'back' | 'out';

export interface Step extends Act {
  verb: string;
  way: Way;
}

const order: readonly Way[] = ['on', 'aside', 'back', 'out'];

/** States in which the work rests for a time. */
const halted = new Set(['PAUSED', 'DORMANT', 'SUSPENDED', 'RETURNED']);

/** Acts that end the work, though the state that they lead to does not sound like it. */
const ending: Partial<Record<Noun, readonly string[]>> = {
  Business: ['close'],
  BuyerInquiry: ['close'],
  Certificate: ['supersede'],
  Partnership: ['end'],
};

function wayOf(states: readonly string[], from: string, to: string): Way {
  if (toneOf(to) === 'error') return 'out';
  if (toneOf(from) === 'error') return 'back';
  if (states.indexOf(to) < states.indexOf(from)) return halted.has(from) ? 'on' : 'back';
  return halted.has(to) ? 'aside' : 'on';
}

/** The acts that a record allows as it stands, the most likely first. */
export function stepsFrom(noun: Noun, state: unknown): Step[] {
  const machine = nouns[noun].states;
  if (!machine || typeof state !== 'string') return [];
  const named = fieldOf(noun, machine.column).enum;
  const states = named ? enums[named] : [];
  return Object.entries(machine.acts)
    .filter(([, { from, written }]) => from.includes(state) && !written)
    .map(([verb, act]) => ({ verb, way: ending[noun]?.includes(verb) ? 'out' : wayOf(states, state, act.to), ...act }))
    .sort((one, other) => order.indexOf(one.way) - order.indexOf(other.way));
}

/** The one step that is put forward: it leads on with the work. */
export const nextOf = ([first]: readonly Step[]): Step | undefined => (first?.way === 'on' ? first : undefined);

/** A step that states nothing and leads on is taken at once; any other is thought over in a dialog. */
export const isPlain = ({ way, asks }: Step): boolean =>
  Object.keys(asks).length === 0 && (way === 'on' || way === 'aside');
