import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NextMigration } from '../../api/src/core/next-migration.ts';

/** Writes a migration into a folder where those of the given names stand. */
async function write(...standing: string[]): Promise<{ file: string; text: string }> {
  const path = await mkdtemp(join(tmpdir(), 'binaan-next-'));
  try {
    const named = { classToMigrationName: (stamp: string) => `Migration${stamp}` };
    const migrationsList = standing.map((name) => ({ name }));
    const next = new NextMigration(undefined as never, named as never, { path, migrationsList } as never);
    await next.generate({ up: ['create table "loan" ()'], down: ['drop table "loan"'] });
    const [file = ''] = await readdir(path);
    return { file, text: await readFile(join(path, file), 'utf8') };
  } finally {
    await rm(path, { recursive: true });
  }
}

test('a migration is named by the clock, and comes after those that stand even where they are ahead of it', async () => {
  const year = new Date().getUTCFullYear();
  expect((await write('20200101000000_first')).file).toMatch(new RegExp(`^${year}\\d{10}_change\\.ts$`));
  const { file, text } = await write('20200101000000_first', `${year + 1}0101000000_ahead`);
  expect(file).toBe(`${year + 1}0101000001_change.ts`);
  expect(text).toContain(`class Migration${year + 1}0101000001 `);
});

test('a migration leads forward only', async () => {
  const { text } = await write('20200101000000_first');
  expect(text).toContain('create table "loan"');
  expect(text).not.toContain('down');
  expect(text).not.toContain('drop table');
});
