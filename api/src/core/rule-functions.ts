import type { MikroORM } from '@mikro-orm/postgresql';

const events = { insert: 4, delete: 8, update: 16 };
const trigger =
  /constraint trigger "(?<name>\w+)" after (?<when>[a-z ]+?) on "(?<on>\w+)".*_fn"\((?:'(?<only>.*)')?\)$/s;

/** The triggers of rules that fire at other events, or for other rows, than the nouns state, as SQL that puts them right. */
export async function staleTriggers(orm: MikroORM): Promise<string[]> {
  const kept: { name: string; fires: number; only: string }[] = await orm.em
    .getConnection()
    .execute(`select c.relname || ' ' || t.tgname as name, t.tgtype & 28 as fires, coalesce(split_part(encode(t.tgargs, 'escape'), '\\000', 1), '') as only
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`);
  const known = new Map(kept.map(({ name, ...how }) => [name, how]));
  return [...orm.getMetadata().getAll().values()]
    .flatMap(({ triggers = [] }) => triggers)
    .flatMap(({ expression }) => {
      const made = /^create constraint trigger .*/ms.exec(String(expression ?? ''))?.[0];
      const { name, when = '', on, only = '' } = trigger.exec(made ?? '')?.groups ?? {};
      const found = known.get(`${on} ${name}`);
      const meant = when.split(' or ').reduce((sum, each) => sum + (events[each as keyof typeof events] ?? 0), 0);
      if (!made || !found || (found.fires === meant && found.only === only.replaceAll("''", "'"))) return [];
      return [`drop trigger "${name}" on "${on}";`, `${made};`];
    });
}

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
