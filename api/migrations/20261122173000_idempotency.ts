import { Migration } from '@mikro-orm/migrations';

/** What was asked under a key that tells a repetition from a second wish, and what was answered. */
export class Idempotency extends Migration {
  override up(): void {
    this.addSql(`create table auth.idempotency_key (holder text not null, key text not null, request text not null, claim uuid not null unique,
      begun_at timestamptz not null default now(), done boolean not null default false, answer text, primary key (holder, key))`);
    this.addSql('create index idempotency_key_begun_at on auth.idempotency_key (begun_at)');
    // Within the transaction of a change: it is made only by who holds the key at that moment.
    this.addSql(`create function auth.use_claim(mine uuid) returns void language plpgsql as $$ begin
      update auth.idempotency_key set done = true where claim = mine and not done;
      if not found then raise 'The claim is lost.' using errcode = 'serialization_failure'; end if;
    end $$`);
  }

  override down(): void {
    this.addSql('drop function auth.use_claim(uuid)');
    this.addSql('drop table auth.idempotency_key');
  }
}
