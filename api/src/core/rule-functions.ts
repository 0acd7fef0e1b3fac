import type { MikroORM } from '@mikro-orm/postgresql';

const form = /function "(?<name>\w+)"\(\) returns trigger as \$\$(?<body>.*)\$\$ language plpgsql;/s;

/**
 * The functions of rules that the database has in other words than the nouns state, as SQL that puts them right: of a
 * trigger written as plain SQL MikroORM sees whether it is there, not what it does.
 */
export async function staleFunctions(orm: MikroORM): Promise<string[]> {
  const kept: { proname: string; prosrc: string }[] = await orm.em
    .getConnection()
    .execute("select proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace");
  const bodies = new Map(kept.map(({ proname, prosrc }) => [proname, prosrc]));
  return [...orm.getMetadata().getAll().values()]
    .flatMap(({ triggers = [] }) => triggers)
    .flatMap(({ expression }) => {
      const { name = '', body } = form.exec(String(expression ?? ''))?.groups ?? {};
      if (body === undefined || !bodies.has(name) || bodies.get(name) === body) return [];
      return [`create or replace function "${name}"() returns trigger as $$${body}$$ language plpgsql;`];
    });
}
