import { access } from './access/index.ts';
import { business } from './business/index.ts';
import { exhibition } from './exhibition/index.ts';
import { importScreens } from './imports/import.tsx';
import { importTemplate } from './imports/import-template.tsx';
import { market } from './market/index.ts';
import { mentoring } from './mentoring/index.ts';
import type { Noun, Room } from './noun/schema.ts';
import type { Screens } from './noun/screens.ts';
import { registry } from './registry/index.ts';
import { publishedReport } from './reports/published-report.tsx';
import { training } from './training/index.ts';

const reports = [publishedReport];
const imports = [importScreens, importTemplate];

const rooms: Record<Room, readonly Screens[]> = {
  business,
  mentoring,
  training,
  exhibition,
  market,
  reports,
  imports,
  registry,
  access,
};

/** The nouns of each room, in the order people meet them. */
export const byRoom = Object.entries(rooms).map(([room, screens]) => ({
  room,
  nouns: screens.map(({ noun }) => noun),
}));

export const allScreens: readonly Screens[] = Object.values(rooms).flat();

const byNoun = new Map(allScreens.map((screens) => [screens.noun, screens]));

export function screensOf(noun: Noun): Screens {
  const found = byNoun.get(noun);
  if (!found) throw new Error(`${noun} has no screens`);
  return found;
}
