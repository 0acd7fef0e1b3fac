import type { Functioning } from '../registry/functioning.ts';
import type { Person } from '../registry/person.ts';
import { closingDay, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

const needs = ['Jalan landai ke ruang pelatihan.', 'Juru bahasa isyarat.', 'Bahan dengan huruf besar.', 'Pendamping.'];

/** How persons function, of those who were asked; who has much difficulty says at times what would help. */
export function* functioningRows(persons: Iterable<Row<Person>>): Generator<Row<Functioning>> {
  const dice = new Dice('functionings');
  const enter = entries('functioning');
  const { asked, aLot, some, unanswered } = truth.functioning;
  const answer = () => {
    if (dice.chance(unanswered)) return dice.pick(['NOT_ASKED', 'REFUSED']);
    if (dice.chance(aLot)) return dice.chance(0.1) ? 'CANNOT_DO' : 'A_LOT';
    return dice.chance(some) ? 'SOME' : 'NONE';
  };
  let n = 0;
  for (const { id, createdAt } of persons) {
    if (!dice.chance(asked)) continue;
    const day = dice.whole(Math.floor(createdAt / 86_400_000), closingDay);
    const six = {
      seeing: answer(),
      hearing: answer(),
      walking: answer(),
      remembering: answer(),
      selfCare: answer(),
      communicating: answer(),
    };
    const isHard = Object.values(six).some((each) => each === 'A_LOT' || each === 'CANNOT_DO');
    const helped = isHard ? dice.unless(0.5, dice.pick(needs)) : undefined;
    yield { ...enter(n++, day), person: id, askedOn: dayText(day), ...six, needs: helped };
  }
}
