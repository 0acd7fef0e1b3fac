import { Migration } from '@mikro-orm/migrations';

/** better-auth's tables, as its own generator writes them, in a schema apart from the register's. */
export class SignIn extends Migration {
  override up(): void {
    this.addSql('create schema auth;');
    this.addSql(
      `create table auth."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);`,
    );
    this.addSql(
      `create table auth."session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references auth."user" ("id") on delete cascade);`,
    );
    this.addSql(
      `create table auth."account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references auth."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null);`,
    );
    this.addSql(
      `create table auth."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);`,
    );
    this.addSql(`create index "session_userId_idx" on auth."session" ("userId");`);
    this.addSql(`create index "account_userId_idx" on auth."account" ("userId");`);
    this.addSql(`create index "verification_identifier_idx" on auth."verification" ("identifier");`);
    this.addSql(
      `create table auth."rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null);`,
    );
    // Every process forgets who is signed in as soon as that changes (access/sessions.ts).
    this.addSql(
      `create function auth.access_changed() returns trigger language plpgsql as $$ begin perform pg_notify('access_changed', ''); return null; end $$;`,
    );
    for (const table of ['session', 'user', 'account'])
      this.addSql(
        `create trigger access_changed after update or delete or truncate on auth."${table}" for each statement execute function auth.access_changed();`,
      );
  }

  override down(): void {
    this.addSql('drop schema auth cascade;');
  }
}
