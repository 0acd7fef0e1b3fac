import type { Cell } from './cell.ts';
import { change, choiceOf, choicesOf, exactly, id, markets, text, texts, yesNo } from './readers/answers.ts';
import { certificate } from './readers/certificate.ts';
import { email, phones, url } from './readers/contact.ts';
import { country } from './readers/country.ts';
import { day, days, year } from './readers/day.ts';
import { kbli, nib, nik, npwp } from './readers/digits.ts';
import { funders } from './readers/funders.ts';
import { headcount } from './readers/headcount.ts';
import { missingIn } from './readers/missing.ts';
import { businessName } from './readers/name.ts';
import { count, decimal, percent, quantity, rupiah } from './readers/numbers.ts';
import { person, sex } from './readers/person.ts';
import { asked, missing, problem, type Reader, told } from './readers/read.ts';
import { sector } from './readers/sector.ts';
import type { ReaderName, Reading, ReadingContext, ReadValues } from './reading.ts';
import { district, regency, region, village } from './region/region.ts';
import { isDitto } from './rows/above.ts';

const readers: { [Name in ReaderName]: Reader<ReadValues[Name]> } = {
  text,
  texts,
  businessName,
  person,
  sex,
  day,
  days,
  year,
  rupiah,
  count,
  headcount,
  decimal,
  percent,
  quantity,
  phones,
  email,
  url,
  region,
  regency,
  district,
  village,
  nik,
  nib,
  npwp,
  kbli,
  sector,
  certificate,
  funders,
  markets,
  yesNo,
  country,
  change,
  choice: choiceOf,
  choices: choicesOf,
  id,
};

/** Readers to whom `tidak ada` is an answer of their own. */
const answers = new Set<ReaderName>(['yesNo']);

/** What two records do not share as a rule; and what is meant once where cells are merged. */
const telling = new Set<ReaderName>(['nik', 'nib', 'npwp', 'id']);
const amounts = new Set<ReaderName>(['rupiah', 'count', 'headcount', 'decimal', 'percent', 'quantity']);

/** Of these nothing begins at zero: forms that must be filled in hold one where nothing is known. */
const neverZero = new Set<ReaderName>(['nik', 'nib', 'npwp', 'kbli', 'phones', 'email', 'year', 'day', 'certificate']);

const formulaError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|CALC!|SPILL!)$/;

/** What stands in a cell, read as its column is. The cell as it was stays what a person is shown. */
export function readCell<Name extends ReaderName>(
  reader: Name,
  cell: Cell,
  context: ReadingContext,
): Reading<ReadValues[Name]> {
  if (cell.kind === 'EMPTY') return missing('MISSING');
  if (cell.aside) return { missing: 'MISSING', doubts: [told('SET_ASIDE')] };
  if (formulaError.test(cell.text)) return problem('FORMULA_ERROR');
  if (cell.text.includes('\ufffd')) return problem('BROKEN_TEXT');
  const own = context.choices && exactly(cell.text, context.choices);
  // What the column calls a value of its own is that value, also where other columns would say that nothing is known.
  if (own) return { value: (reader === 'choices' ? [own.value] : own.value) as never, doubts: [] };
  const what = isDitto(cell.text) ? undefined : missingIn(cell.text);
  if (what && !(what !== 'MISSING' && answers.has(reader))) return missing(what);
  if (isDitto(cell.text)) return problem('NOTHING_ABOVE');
  if (neverZero.has(reader) && /^0+$/.test(cell.text)) return missing('MISSING');
  const read = readers[reader](cell, context);
  if (cell.above === undefined || read.value === undefined) return read;
  const asks = telling.has(reader) || (!cell.above && amounts.has(reader));
  return { ...read, doubts: [...read.doubts, (asks ? asked : told)('AS_ABOVE')] };
}
