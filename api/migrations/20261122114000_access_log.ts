import { Migration } from '@mikro-orm/migrations';

/** The record of access may be shortened at its far end: what is younger than a year stays, whoever wants it gone. */
export class AccessLog extends Migration {
  override up(): void {
    this.addSql(`drop trigger append_only on auth.access_event`);
    this.addSql(
      `create trigger append_only before update or truncate on auth.access_event for each statement execute function auth.append_only()`,
    );
    this.addSql(`create trigger kept_a_year before delete on auth.access_event for each row
      when (old.at > now() - interval '1 year') execute function auth.append_only()`);
  }

  override down(): void {
    this.addSql(`drop trigger kept_a_year on auth.access_event`);
    this.addSql(`drop trigger append_only on auth.access_event`);
    this.addSql(
      `create trigger append_only before update or delete or truncate on auth.access_event for each statement execute function auth.append_only()`,
    );
  }
}
