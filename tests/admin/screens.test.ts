import { describe, expect, test } from 'vitest';
import * as people from '../../admin/src/access/people/queries.ts';
import { boardQuery } from '../../admin/src/business/board/useBoard.ts';
import { wholeStory } from '../../admin/src/business/story/Story.tsx';
import { daysQuery } from '../../admin/src/exhibition/fair/days/useDays.ts';
import { leadsQuery } from '../../admin/src/exhibition/fair/leads/useLeads.ts';
import { fairQuery } from '../../admin/src/exhibition/fair/useFair.ts';
import { asWhere } from '../../admin/src/history/ChangeFilters.tsx';
import * as history from '../../admin/src/history/queries.ts';
import { homeOf, lensOf } from '../../admin/src/home/questions.ts';
import * as sheets from '../../admin/src/imports/questions.ts';
import { visitsQuery } from '../../admin/src/mentoring/visit/useVisits.ts';
import { listWith } from '../../admin/src/noun/list/listWith.ts';
import { allNouns, nouns } from '../../admin/src/noun/schema.ts';
import { sortOf } from '../../admin/src/noun/screens.ts';
import { shownOf } from '../../admin/src/noun/show/related.ts';
import { buildQuery } from '../../admin/src/provider/buildQuery.ts';
import { withdrawal } from '../../admin/src/reports/published/PublicActs.tsx';
import { publication } from '../../admin/src/reports/published/PublishDialog.tsx';
import { allScreens, screensOf } from '../../admin/src/rooms.ts';
import { faultsOf } from './contract.ts';
import { mayAs } from './may.ts';

const page = { page: 1, perPage: 10 };

describe('the screens', () => {
  test('are there for every noun of the contract', () => {
    expect(allScreens.map(({ noun }) => noun).sort()).toEqual([...allNouns].sort());
  });

  test('have a place in the form for everything that can be stated', () => {
    for (const noun of allNouns) {
      const inForm = new Set<string>(screensOf(noun).groups.flatMap(({ fields }) => fields));
      const stated = Object.entries(nouns[noun].fields).filter(
        ([name, { input }]) => input && !/^subject(Type|Id)$/.test(name),
      );
      expect({ noun, missing: stated.map(([name]) => name).filter((name) => !inForm.has(name)) }).toEqual({
        noun,
        missing: [],
      });
    }
  });

  test('ask lists, with each named filter, for what the schema knows', () => {
    for (const screens of allScreens) {
      const { noun, columns, more = [], lenses = {} } = screens;
      const sort = sortOf(screens);
      for (const filter of [{}, ...Object.values(lenses)]) {
        const { query, variables } = buildQuery('GET_LIST', noun, {
          pagination: page,
          sort,
          filter,
          meta: { fields: [...columns, ...more] },
        });
        expect({ noun, filter, faults: faultsOf(query, variables ?? {}) }).toEqual({ noun, filter, faults: [] });
      }
    }
  });

  test('read a record and all that hangs on it in one request', () => {
    for (const screens of allScreens) {
      const { noun } = screens;
      const meta = shownOf(screens, mayAs('ADMIN'));
      const { query, variables } = buildQuery('GET_ONE', noun, { id: '1', meta });
      expect({ noun, faults: faultsOf(query, variables ?? {}) }).toEqual({ noun, faults: [] });
    }
  });
});

test('the pages arranged by work ask for what the schema knows', () => {
  const id = '1';
  expect(faultsOf(wholeStory, { id })).toEqual([]);
  for (const query of [fairQuery, daysQuery, leadsQuery]) expect(faultsOf(query, { id })).toEqual([]);
  expect(faultsOf(visitsQuery, { id })).toEqual([]);
  expect(faultsOf(boardQuery, { where: {}, today: '2026-01-01', soon: '2026-04-01' })).toEqual([]);
});

test('the pages of history and of people ask for what the schema knows', () => {
  const id = '1';
  const stated = { id, noun: 'Business', ids: [id], reason: null, input: { name: 'Siti', email: 'siti@kantor.go.id' } };
  for (const query of [...Object.values(history), ...Object.values(people)])
    expect(faultsOf(query, { ...stated, changeSet: id })).toEqual([]);
  const day = '2026-01-31';
  const where = asWhere({ who: id, kind: 'UNDO', noun: 'Business', from: day, to: day });
  expect(faultsOf(history.changesQuery, { where })).toEqual([]);
  expect(Date.parse(where.to as string) - Date.parse(where.from as string)).toBe(86_400_000);
});

test('what publishes a report and withdraws it is what the schema knows', () => {
  expect(
    faultsOf(publication, { report: 'participationFunding', arguments: '{}', title: 'a', titleInEnglish: 'b' }),
  ).toEqual([]);
  expect(faultsOf(withdrawal, { id: '1', reason: 'c' })).toEqual([]);
});

describe('the first page', () => {
  test('asks all its questions in one request that the schema knows', () => {
    for (const role of ['ADMIN', 'VIEWER', 'MENTOR', 'PARTNER']) {
      const { query, variables } = homeOf(mayAs(role)).question();
      expect({ role, faults: faultsOf(query, variables) }).toEqual({ role, faults: [] });
    }
  });

  test('leads to the rows that it has counted', () => {
    const address = listWith('Business', lensOf({ noun: 'Business', lens: 'withoutNib' }));
    const filter = new URLSearchParams(address.split('?')[1]).get('filter');
    expect(JSON.parse(filter ?? '')).toEqual({ nib: { isNull: true } });
  });
});

test('the pages where sheets come in ask for what the schema knows', () => {
  const id = '1';
  const { actMutations, importQuery, importsQuery, kindsQuery, sheetsQuery, rowsQuery, reasonsQuery } = sheets;
  expect(faultsOf(importsQuery, { where: { state: { eq: 'READ' } }, limit: 15, offset: 0 })).toEqual([]);
  expect(faultsOf(kindsQuery, {})).toEqual([]);
  for (const query of [importQuery, sheetsQuery, reasonsQuery]) expect(faultsOf(query, { id })).toEqual([]);
  expect(faultsOf(rowsQuery, { id, outcome: 'ASK', reason: 'SAME_NAME', sheet: 0, limit: 50, after: '1' })).toEqual([]);
  for (const [verb, mutation] of Object.entries(actMutations))
    expect({ verb, faults: faultsOf(mutation, { id }) }).toEqual({ verb, faults: [] });
  const columns = [{ index: 0, column: null, unit: 1000 }];
  const input = { kind: 'BUSINESSES', year: 2024, remember: true, sheets: [{ place: 0, included: true, columns }] };
  expect(faultsOf(sheets.mapMutation, { id, input })).toEqual([]);
  expect(faultsOf(sheets.correctMutation, { id, row: id, index: 0, text: '' })).toEqual([]);
  expect(faultsOf(sheets.decideMutation, { id, decision: 'MATCH', rows: [id], match: id })).toEqual([]);
});
