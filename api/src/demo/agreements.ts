import type { DataSharingAgreement } from '../mentoring/data-sharing-agreement.ts';
import { dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import { synthetic } from './people.ts';
import type { PlannedProgramme } from './programmes.ts';
import { entries, type Row } from './row.ts';

const always = ['IDENTITY', 'MENTORING'];
const sometimes = ['PRODUCTS', 'QUALITY', 'CERTIFICATES', 'FIGURES', 'EXPORTS', 'EXHIBITIONS'];

/** What partners may see by name: most of those that take part in a programme have an agreement, some of them ended. */
export function* agreementRows(
  programmes: PlannedProgramme[],
  companies: readonly string[],
  source: string,
): Generator<Row<DataSharingAgreement>> {
  const dice = new Dice('agreements');
  const enter = entries('agreement');
  let n = 0;
  for (const [place, { id, from, row }] of programmes.entries()) {
    const [partner = place === 0 ? companies[0] : undefined] = row.partners ?? [];
    if (!partner || (place > 0 && dice.chance(0.2))) continue;
    const fields = [...always, ...sometimes.filter(() => dice.chance(0.5))];
    const endsOn = dice.unless(0.7, dayText(from + dice.whole(200, 700)));
    const number = synthetic.number('PKS', n + 1);
    yield { ...enter(n++, from), source, partner, number, programmes: [id], fields, startsOn: dayText(from), endsOn };
  }
}
