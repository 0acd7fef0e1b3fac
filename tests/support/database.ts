import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

/** A database of this file's own, with the regions, the five articles and the first administrator in it. */
export const freshDatabase = () => make('template binaan');

/** A database of this file's own with nothing in it. */
export const emptyDatabase = () => make('template template0');

/** Another database like this one, to which nobody is connected at the moment. */
export const copyOf = (url: string) => make(`template ${new URL(url).pathname.slice(1)}`);

/** The same database as those come in who only serve. */
export function servedAs(database: string): string {
  const url = new URL(database);
  url.username = 'binaan_server';
  return url.href;
}

async function make(template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} owner binaan ${template}`);
  afterAll(() => administer(`drop database ${name} with (force)`));
  const url = new URL(inject('adminUrl'));
  url.username = 'binaan';
  url.pathname = name;
  return url.href;
}

async function administer(statement: string) {
  const client = new pg.Client(inject('adminUrl'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
