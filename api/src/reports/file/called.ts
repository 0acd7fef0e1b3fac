import type { Tongue } from '../../exports/cell.ts';
import { figureParts, reportTitles } from '../../words/figures.parts.ts';
import { figureWords } from '../../words/figures.ts';
import type { Pair } from '../../words/nouns.ts';
import { enumWords } from '../../words/words.ts';
import { told, type Words } from './words.ts';

/** The enumerations that parts of figures, and parts of reports, are values of. */
const parts = ['Sector', 'TrainingKind', 'ExitReason', 'EngagementState', 'PrimaryFunding', 'ConstraintCategory'];

const inTongue = ([id, en]: Pair, tongue: Tongue): string => (tongue === 'id' ? id : en);

/** What a report is called, by its root field. */
export const reportCalled = (field: string, tongue: Tongue): string =>
  Object.hasOwn(reportTitles, field) ? inTongue(reportTitles[field] as Pair, tongue) : field;

/** What the codes of reports are called. How a figure is counted the definitions say in English. */
export function houseWords(tongue: Tongue): Words {
  const values = [...parts.map((name) => enumWords[name] ?? {}), figureParts].flatMap(Object.entries<Pair>);
  const figures = Object.entries(figureWords).flatMap(([code, figure]) => [
    [code, inTongue(figure.name, tongue)],
    ...(tongue === 'id' ? [[told(code), figure.told]] : []),
  ]);
  return Object.fromEntries([...values.map(([code, word]) => [code, inTongue(word, tongue)]), ...figures]);
}
