import { globSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import type { Listed } from './core/migrating.ts';

export const folder = resolve(import.meta.dirname, '../migrations');

/** Every change of the database's shape, in the order of their names. */
export const listMigrations = (): Promise<Listed[]> =>
  Promise.all(
    globSync(`${folder}/*.{ts,js}`)
      .sort()
      .map(async (file) => {
        const [found] = Object.values((await import(file)) as Record<string, Listed['class']>);
        return { name: parse(file).name, class: found as Listed['class'] };
      }),
  );
