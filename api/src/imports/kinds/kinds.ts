import { allNouns } from '../../core/noun.ts';
import { kindOfNoun, sheetKinds } from '../reading/kinds.ts';
import type { SheetKind } from '../reading/sheet-kind.ts';
import { businessSheet } from './business-sheet.ts';
import { monitoringSheet } from './monitoring-sheet.ts';
import { nounSheet } from './noun-sheet.ts';
import { participantsSheet } from './participants-sheet.ts';
import type { Recipe } from './recipe.ts';
import { servicesSheet } from './services-sheet.ts';

const recipes: Record<string, Recipe> = {
  BUSINESSES: businessSheet,
  PARTICIPANTS: participantsSheet,
  MONITORING: monitoringSheet,
  SERVICES: servicesSheet,
};

let all: SheetKind[] | undefined;

/** The kinds of sheets that can be brought: those that offices keep, and one for each noun that may be entered. */
export const allKinds = (): SheetKind[] =>
  (all ??= [
    ...sheetKinds.filter(({ key }) => recipes[key]),
    ...allNouns().flatMap(({ type, keptByServer }) => (keptByServer ? [] : [kindOfNoun(type)])),
  ]);

export const kindNamed = (key: string): SheetKind | undefined => allKinds().find((kind) => kind.key === key);

/** What the rows of a kind of sheet become. */
export function recipeOf(key: string): Recipe | undefined {
  const { noun } = kindNamed(key) ?? {};
  const found = noun ? allNouns().find(({ name }) => name === noun) : undefined;
  return recipes[key] ?? (found && nounSheet(found.type));
}
