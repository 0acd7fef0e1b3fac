import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationDiff } from '@mikro-orm/core';
import { TSMigrationGenerator } from '@mikro-orm/migrations';

/**
 * Writes a migration that comes after all that stand, whatever the clock says, since it changes what they made. It leads
 * forward only: what was there before is brought back by restoring it.
 */
export class NextMigration extends TSMigrationGenerator {
  override async generate(
    { up }: MigrationDiff,
    path = this.options.path ?? '',
    name = 'change',
  ): Promise<[string, string]> {
    const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const standing = this.options.migrationsList?.map(stampOf) ?? [];
    const stamp = Math.max(Number(now), ...standing.map((each) => each + 1)).toString();
    const code = await this.generateMigrationFile(this.namingStrategy.classToMigrationName(stamp), { up, down: [] });
    const file = `${stamp}_${name}.ts`;
    await writeFile(join(path, file), code);
    return [code, file];
  }
}

/** The fourteen digits that its name begins with. */
const stampOf = (listed: unknown) => Number.parseInt((listed as { name: string }).name, 10);
