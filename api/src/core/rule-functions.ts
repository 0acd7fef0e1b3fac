import type { MikroORM } from '@mikro-orm/postgresql';

const form = /function "(?<name>\w+)"\(\) returns trigger(?<how>[^$]*) as \$\$(?<body>.*)\$\$ language plpgsql;/s;

/**
 * The functions of rules that the database has in other words than the nouns state, as SQL that puts them right: of a
 * trigger written as plain SQL MikroORM sees whether it is there, not what it does.
 */
export async function staleFunctions(orm: MikroORM): Promise<string[]> {
  const kept: { proname: string; prosrc: string; prosecdef: boolean }[] = await orm.em
    .getConnection()
    .execute("select proname, prosrc, prosecdef from pg_proc where pronamespace = 'public'::regnamespace");
  const bodies = new Map(kept.map(({ proname, ...how }) => [proname, how]));
  return [...orm.getMetadata().getAll().values()]
    .flatMap(({ triggers = [] }) => triggers)
    .flatMap(({ expression }) => {
      const { name = '', how = '', body } = form.exec(String(expression ?? ''))?.groups ?? {};
      const found = bodies.get(name);
      if (body === undefined || !found) return [];
      if (found.prosrc === body && found.prosecdef === how.includes('security definer')) return [];
      return [`create or replace function "${name}"() returns trigger${how} as $$${body}$$ language plpgsql;`];
    });
}
