import { Migration } from '@mikro-orm/migrations';

/** As before, and whether the person may sign in. */
const mirror = (active: { inserted: string; changed: string; told: string }) =>
  `create or replace function auth.mirror_user() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
  if tg_op = 'INSERT' then
    insert into public."user" (id, version, name, email, active, account) values (rule.new_id(), 1, new.name, new.email, ${active.inserted}, new.id);
  else
    update public."user" set name = new.name, email = new.email,${active.changed} version = version + 1, updated_at = current_timestamp(3)
      where account = new.id and (name, email${active.told}) is distinct from (new.name, new.email${active.told && `, ${active.inserted}`});
  end if;
  return null;
end $$;`;
const mayComeIn = 'new."deactivatedAt" is null';

/** What sign-in keeps beside better-auth's first tables: second factors, failed attempts, who is deactivated, and the log. */
export class SecondFactor extends Migration {
  override up(): void {
    this.addSql(
      `alter table auth."user" add "twoFactorEnabled" boolean not null default false, add "deactivatedAt" timestamptz;`,
    );
    this.addSql(mirror({ inserted: mayComeIn, changed: ` active = ${mayComeIn},`, told: ', active' }));
    // As better-auth's own generator writes it, but for one: a person has one second factor.
    this.addSql(
      `create table auth."twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null, "userId" text not null unique references auth."user" ("id") on delete cascade, "verified" boolean not null default true, "failedVerificationCount" integer not null default 0, "lockedUntil" timestamptz);`,
    );
    this.addSql(`create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");`);
    this.addSql(
      `create table auth.failed_attempt (key text not null primary key, failures integer not null, last_at timestamptz not null, until timestamptz not null);`,
    );
    this.addSql(`create index failed_attempt_last_at_idx on auth.failed_attempt (last_at);`);
    this.addSql(`create table auth.spent_code (key text not null primary key, until timestamptz not null);`);

    // Whoever is active stays signed in by an update a minute: only what ends a session is news to the processes.
    this.addSql(`drop trigger access_changed on auth."session";`);
    this.addSql(
      `create trigger access_changed after delete on auth."session" for each row execute function auth.access_changed();`,
    );
    this.addSql(
      `create trigger access_cut_short after update on auth."session" for each row when (new."expiresAt" < old."expiresAt" or new."userId" <> old."userId" or new."token" <> old."token") execute function auth.access_changed();`,
    );
    this.addSql(
      `create trigger access_emptied after truncate on auth."session" for each statement execute function auth.access_changed();`,
    );

    // No foreign key: what happened stays on record when the person is gone.
    this.addSql(
      `create table auth.access_event (id uuid not null primary key, at timestamptz not null default now(), kind text not null, outcome text not null check (outcome in ('DONE', 'PENDING', 'REFUSED')), reason text, user_id text, actor_id text, account text, address text);`,
    );
    this.addSql(`create index access_event_at_idx on auth.access_event (at);`);
    this.addSql(`create index access_event_user_idx on auth.access_event (user_id, at);`);
    this.addSql(
      `create function auth.append_only() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;`,
    );
    this.addSql(
      `create trigger append_only before update or delete or truncate on auth.access_event for each statement execute function auth.append_only();`,
    );
  }

  override down(): void {
    this.addSql(`drop table auth.access_event;`);
    this.addSql(`drop function auth.append_only();`);
    this.addSql(`drop trigger access_emptied on auth."session";`);
    this.addSql(`drop trigger access_cut_short on auth."session";`);
    this.addSql(`drop trigger access_changed on auth."session";`);
    this.addSql(
      `create trigger access_changed after update or delete or truncate on auth."session" for each statement execute function auth.access_changed();`,
    );
    this.addSql(`drop table auth.spent_code;`);
    this.addSql(`drop table auth.failed_attempt;`);
    this.addSql(`drop table auth."twoFactor";`);
    this.addSql(mirror({ inserted: 'true', changed: '', told: '' }));
    this.addSql(`alter table auth."user" drop "twoFactorEnabled", drop "deactivatedAt";`);
  }
}
