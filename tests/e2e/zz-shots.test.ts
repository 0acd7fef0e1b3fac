import { test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { query } from '../support/sql.ts';

const api = await openApi(await syntheticDatabase(0.01));
const open = await openDashboard(api);
const { update } = rowsOf(api);
const { person } = peopleOf(api);
const one = async (text: string) => (await query<{ id: string }>(api.databaseUrl, text))[0]?.id as string;
test('shots', { timeout: 540_000 }, async () => {
  const organization = await one(
    'select partner_id as id from engagement where partner_id is not null group by 1 order by count(*) desc limit 1',
  );
  const province = await one('select left(region_id,2) as id from business group by 1 order by count(*) desc limit 1');
  const regency = await one(
    'select left(region_id,5) as id from business where length(region_id)>4 group by 1 order by count(*) desc limit 1',
  );
  const mentor = await one(
    'select lead_mentor_id as id from engagement where lead_mentor_id is not null group by 1 order by count(*) desc limit 1',
  );
  const m = await person({ role: 'MENTOR' });
  await update('Mentor', mentor, { user: m.user });
  const people: Record<string, string | undefined> = {
    nasional: undefined,
    provinsi: (await person({ role: 'OFFICER', region: province })).cookie,
    kabupaten: (await person({ role: 'OFFICER', region: regency })).cookie,
    pendamping: m.cookie,
    mitra: (await person({ role: 'PARTNER', organization })).cookie,
    pembaca: (await person({ role: 'VIEWER', region: province })).cookie,
  };
  const shot = async (name: string, path: string, as: string | undefined, all: boolean) => {
    for (const [width, theme] of (all
      ? [
          [390, 'light'],
          [1280, 'dark'],
          [390, 'dark'],
          [1280, 'light'],
        ]
      : [
          [390, 'light'],
          [1280, 'dark'],
        ]) as [390 | 1280, 'light' | 'dark'][]) {
      const { page, forgive } = await open(path, { width, theme, ...(as ? { as } : {}) });
      forgive(/./);
      await page.waitForTimeout(3500);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) console.log('WIDE', name, width, wide);
      await page.screenshot({ path: `/tmp/figs/shots/${name}-${width}-${theme}.png`, fullPage: true });
      await page.close();
    }
  };
  const year = '?year=2024';
  for (const [who, as] of Object.entries(people)) await shot(`home-${who}`, '/', as, false);
  for (const path of [
    'mentoring',
    'training',
    'exhibition',
    'certificates',
    'funnel',
    'inclusion',
    'costs',
    'register',
  ])
    await shot(path, `/reports/${path}${year}`, undefined, false);
  await shot('map', '/map', undefined, false);
  await shot('partner', `/reports/partner${year}`, undefined, true);
  await shot('partner-own', `/reports/partner${year}`, people.mitra, false);
});
