import { print } from 'graphql';
import { homeQueries } from './home/questions.ts';
import type { Noun } from './noun/schema.ts';
import { shownOf } from './noun/show/related.ts';
import { buildQuery } from './provider/buildQuery.ts';
import { written } from './provider/gql.ts';
import type { Asked } from './provider/selection.ts';
import { reportPages } from './reports/pages.ts';
import { reportQuery } from './reports/useReport.ts';
import { allScreens } from './rooms.ts';
import type { May } from './session/useMay.ts';

// What is written out registers itself when its file is read.
import.meta.glob(
  ['./**/{queries,questions,personal,use*}.ts', './{business/story/Story,frame/SearchBox,imports/one/InTheWay}.tsx'],
  { eager: true },
);

const listed = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' }, filter: {} };

/** Somebody who may do anything, or nothing: pages ask by that, too. */
const whoMay = (may: boolean): May => ({
  see: () => may,
  write: () => may,
  act: () => may,
  administer: may,
  is: () => may,
  partners: [],
  isKnown: true,
});

/** What the pages of a noun read: its list, one record with what hangs on it, and rows by what they are known by. */
function* ofNoun(noun: Noun, lists: readonly Asked[], shown: readonly Asked[]) {
  const asked = (verb: string, params: object) => buildQuery(verb, noun, params).query;
  for (const meta of [undefined, { fields: [] }, ...lists]) yield asked('GET_LIST', { ...listed, meta });
  for (const meta of [undefined, ...shown]) yield asked('GET_ONE', { id: '', meta });
  for (const meta of [undefined, { fields: [] }]) yield asked('GET_MANY', { ids: [], meta });
}

/** The text of every document that a page asks to be read. */
export function documents(): string[] {
  const ofNouns = allScreens.flatMap((screens) => {
    const { noun, columns, more = [] } = screens;
    const shown = [true, false].map((may) => shownOf(screens, whoMay(may)));
    return [...ofNoun(noun, [{ fields: [...columns, ...more] }], shown)];
  });
  const ofReports = reportPages.map(reportQuery);
  return [...new Set([...written, ...ofNouns, ...ofReports, ...homeQueries()].map(print))];
}
