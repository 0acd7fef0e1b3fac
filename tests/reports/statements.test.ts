import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { type Api, type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { query } from '../support/sql.ts';
import { asking, reportsIn } from './root-fields.ts';

const url = await syntheticDatabase(0.004);
/** Counts each report from the records. */
const counting = await openApi(url);
/** Counts reports of mentoring from what is kept, which it looks at every ten minutes. */
const keeping = await openApi(url, { REPORT_AGE: '3600' });
const reports = await reportsIn(counting);
const { person } = peopleOf(counting);

const askers: Record<string, Asker> = { admin };
beforeAll(async () => {
  askers.officer = await person({ role: 'OFFICER', region: '35' });
  askers.partner = await person({
    role: 'PARTNER',
    organization: reports.find(({ name }) => name === 'partnerPortfolio')?.variables.partner as string,
  });
  while ((await query(url, 'select from kept.mentoring_position')).length === 0) await pause(100);
}, 90_000);

async function textsOf(api: Api, asker: string, name: string, asOf: string | null): Promise<string[]> {
  const report = reports.find((each) => each.name === name) as (typeof reports)[number];
  const variables = {
    ...report.variables,
    asOf,
    ...(asker === 'partner' ? { from: '2024-01-01', to: '2025-01-01' } : {}),
  };
  const { sent, answer } = await api.statements(() => api.as(askers[asker] as Asker)(asking(report), variables));
  expect({ asker, name, errors: answer.errors }).toEqual({ asker, name });
  expect(answer.data.report).not.toBeNull();
  return sent.map(({ text }) => text);
}

const asked = [
  ...reports.flatMap(({ name }) => ['admin', 'officer'].map((asker) => [name, asker] as const)),
  ['partnerPortfolio', 'partner'] as const,
];

describe('a report is one statement, whoever asks it', () => {
  test.each(asked)('%s, by the %s, counted from the records', async (name, asker) => {
    expect(await textsOf(counting, asker, name, null)).toHaveLength(1);
  });

  test.each(asked.filter(([, asker]) => asker === 'admin'))('%s, by the %s, as of an instant', async (name, asker) => {
    expect(await textsOf(counting, asker, name, new Date().toISOString())).toHaveLength(1);
  });

  test.each(asked.filter(([name]) => ['mentoringOutcomes', 'partnerPortfolio'].includes(name)))(
    '%s, by the %s, counted from what is kept',
    async (name, asker) => {
      const texts = await textsOf(keeping, asker, name, null);
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/mentoring_course\b/);
    },
  );
});
