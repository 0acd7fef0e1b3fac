import { describe, expect, test } from 'vitest';
import { isPlain, nextOf, stepsFrom } from '../../admin/src/noun/act/steps.ts';
import { allNouns, enums, fieldOf, type Noun, nouns } from '../../admin/src/noun/schema.ts';
import { actQuery } from '../../admin/src/provider/act.ts';
import { faultsOf } from './contract.ts';

const record = { id: '01a20101-f30e-7599-8f66-43f50973b366', version: 3 };
const next = (noun: Noun, state: string) => nextOf(stepsFrom(noun, state))?.verb;
const ways = (noun: Noun, state: string) => stepsFrom(noun, state).map(({ verb, way }) => `${verb}: ${way}`);

describe('an act', () => {
  test('of every noun is one that the schema knows, on one record and on several', () => {
    for (const noun of allNouns)
      for (const [verb, { asks }] of Object.entries(nouns[noun].states?.acts ?? {})) {
        const mayLack = Object.values(asks).every((how) => how === 'optional');
        for (const on of mayLack ? [record, [record.id]] : []) {
          const { query, variables } = actQuery(noun, { verb, on });
          expect({ noun, verb, faults: faultsOf(query, variables) }).toEqual({ noun, verb, faults: [] });
        }
      }
  });

  test('states what it needs, and what differs from the record besides', () => {
    const seen = { ...record, exitReason: null, endsOn: null, notes: 'lama' };
    const data = { exitReason: 'MOVED', endsOn: '2024-06-30', notes: 'lama' };
    const { query, variables } = actQuery('Engagement', { verb: 'drop', on: seen, data });
    expect(variables).toEqual({ ...record, input: { exitReason: 'MOVED', endsOn: '2024-06-30' } });
    expect(faultsOf(query, variables)).toEqual([]);
  });
});

describe('the step that is put forward', () => {
  test('leads on with the work, after a halt too', () => {
    expect(next('Participation', 'CONFIRMED')).toBe('attend');
    expect(next('Participation', 'REPORTED')).toBe('verify');
    expect(next('Engagement', 'ACTIVE')).toBe('complete');
    expect(next('Engagement', 'PAUSED')).toBe('resume');
  });

  test('never leads back or out', () => {
    expect(ways('Participation', 'CONFIRMED')).toEqual(['attend: on', 'cancel: out', 'miss: out']);
    expect(ways('Participation', 'VERIFIED')).toEqual(['return: back']);
    expect(next('Participation', 'VERIFIED')).toBeUndefined();
    expect(next('Participation', 'NO_SHOW')).toBeUndefined();
    expect(next('QualityFlag', 'RESOLVED')).toBeUndefined();
    expect(ways('Business', 'ACTIVE')).toEqual(['halt: aside', 'close: out']);
    expect(ways('Engagement', 'ACTIVE')).toEqual(['complete: on', 'pause: aside', 'drop: out']);
  });

  test('is taken without a dialog only if it leads on and states nothing', () => {
    const plain = stepsFrom('Participation', 'CONFIRMED').filter(isPlain);
    expect(plain.map(({ verb }) => verb)).toEqual(['attend']);
  });
});

test('every state of every noun is a place from which its steps are found, or an end', () => {
  for (const noun of allNouns) {
    const { column, acts } = nouns[noun].states ?? {};
    if (!column) continue;
    const states = enums[fieldOf(noun, column).enum ?? ('' as never)];
    const found = states.flatMap((state) => stepsFrom(noun, state).map(({ verb }) => verb));
    // One that is written has a page of its own.
    const plain = Object.entries(acts ?? {}).filter(([, { written }]) => !written);
    expect([...new Set(found)].sort()).toEqual(plain.map(([verb]) => verb).sort());
  }
});
