import type { DataSubjectRequest } from '../registry/data-subject-request.ts';
import type { Person } from '../registry/person.ts';
import { closingDay, openingDay } from './calendar.ts';
import { Dice } from './dice.ts';
import { person } from './people.ts';
import { drawProvince } from './places.ts';
import { entries, type Row } from './row.ts';

const answers: Record<string, string> = {
  INFORMATION: 'Dijelaskan dasar, tujuan dan pihak yang memakai data.',
  ACCESS: 'Salinan data diserahkan di loket setelah identitas diperiksa.',
  CORRECTION: 'Data diperbaiki sesuai dokumen yang ditunjukkan.',
  PORTABILITY: 'Berkas data diserahkan dalam bentuk yang terbaca mesin.',
};
/** What would change the data themselves is refused here: nobody of the office is suspended or erased. */
const refusals: Record<string, string> = {
  ERASURE: 'Data fasilitasi disimpan selama masa retensi arsip (UU 43/2009).',
  OBJECTION: 'Tidak ada keputusan yang diambil oleh mesin saja (UU 27/2022, pasal 10).',
};
const claims = { INFORMATION: 30, ACCESS: 26, CORRECTION: 30, PORTABILITY: 4, ERASURE: 7, OBJECTION: 3 };

const hour = 3_600_000;

/** Which rights over their data people have claimed: most were answered within the 3 x 24 hours, the last ones wait. */
export function* claimRows(persons: Row<Person>[], count: number): Generator<Row<DataSubjectRequest>> {
  const dice = new Dice('claims');
  const enter = entries('claim');
  for (let n = 0; n < count; n++) {
    const waits = n === count - 1 || dice.chance(0.03);
    const by = dice.pick(persons);
    const first = Math.max(openingDay, Math.floor(by.createdAt / 86_400_000));
    const row = enter(n, waits ? closingDay : Math.min(closingDay - 10, dice.whole(first, closingDay)));
    const received = Math.max(row.createdAt, by.createdAt);
    const stranger = dice.chance(0.12) && person(drawProvince(dice), dice).name;
    const claim = dice.weighed(claims);
    const settled = received + hour * (dice.chance(0.1) ? dice.whole(73, 220) : dice.whole(2, 70));
    const state = waits ? 'RECEIVED' : claim in refusals ? 'REFUSED' : 'DONE';
    yield {
      ...row,
      ...(stranger ? { requester: stranger } : { person: by.id }),
      claim,
      receivedAt: new Date(received),
      state,
      settledAt: waits ? undefined : new Date(settled),
      answer: waits ? undefined : (answers[claim] ?? refusals[claim]),
    };
  }
}
