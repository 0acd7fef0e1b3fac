import type { LabReading } from '../business/lab-reading.ts';
import type { LabTest } from '../business/lab-test.ts';
import { closingDay, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import { entries, type Row } from './row.ts';

/** What is measured in food and drink, with invented limits: lower or upper. */
const parameters = [
  { parameter: 'Kadar air', unit: '%', atMost: 12, usual: 8, spread: 2.2 },
  { parameter: 'Protein', unit: '%', atLeast: 5, usual: 9, spread: 2.4 },
  { parameter: 'Angka lempeng total', unit: 'koloni/g', atMost: 10_000, usual: 4_000, spread: 2_600 },
  { parameter: 'Timbal', unit: 'mg/kg', atMost: 0.25, usual: 0.1, spread: 0.07 },
];

/** Tests of food and drink; `readings` is filled on the way. */
export function* labTestRows(
  firms: Firm[],
  count: number,
  laboratories: string[],
  source: string,
  readings: Row<LabReading>[],
): Generator<Row<LabTest>> {
  const dice = new Dice('laboratory');
  const enterTest = entries('laboratory test');
  const enterReading = entries('laboratory reading');
  const makers = firms.filter(({ sector, products }) => sector === 'PANGAN' && products.length);
  for (let n = 0; makers.length && n < count; n++) {
    const firm = dice.pick(makers);
    const issuedOn = dice.whole(firm.createdOn, Math.min(firm.closedOn ?? closingDay, closingDay));
    const test = enterTest(n, issuedOn);
    let passed = true;
    for (const { usual, spread, ...limit } of parameters) {
      const value = Math.max(0, Number((usual + dice.normal(spread)).toPrecision(3)));
      const within = value >= (limit.atLeast ?? value) && value <= (limit.atMost ?? value);
      passed &&= within;
      const reading = { reading: String(value), value, passed: within };
      readings.push({ ...enterReading(readings.length, issuedOn), test: test.id, ...limit, ...reading });
    }
    yield {
      ...test,
      source,
      product: dice.pick(firm.products),
      laboratory: dice.pick(laboratories),
      number: `SINTETIS/LHU/${String(n).padStart(6, '0')}`,
      sampledOn: dice.unless(0.2, dayText(issuedOn - dice.whole(5, 21))),
      issuedOn: dayText(issuedOn),
      passed,
    };
  }
}
