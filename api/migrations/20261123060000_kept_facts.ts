import { Migration } from '@mikro-orm/migrations';

/**
 * What reports of mentoring are counted from, kept by period: it follows from the records, is counted anew whenever they
 * change, and may be emptied at any time. So it is not logged, and is no part of a backup.
 */
export class KeptFacts extends Migration {
  override up(): void {
    this.addSql('create schema kept');
    this.addSql(`create unlogged table kept.mentoring_period (begins date not null, ends date not null, generation uuid not null,
      counted_at timestamptz not null, counted_on date not null, snapshot pg_snapshot not null, last bigint not null, primary key (begins, ends))`);
    this.addSql(`create unlogged table kept.mentoring_fact (generation uuid not null, id uuid not null, business_id uuid not null,
      first_report uuid, last_report uuid, change double precision, produced double precision, defective double precision,
      ordered double precision, delivered double precision, gain double precision, sessions bigint, constraints bigint,
      resolved bigint, certificates bigint, timed bigint, designs bigint, recorded bigint, starts_on date, ends_on date,
      closed_on date, planned_until date, women int, men int, lived int, begun boolean, consistent boolean, met boolean,
      on_last_day boolean, entered boolean, months numeric, state text not null, exit_reason text, programme text not null,
      partner text, sector text, region_id text, province text, regency text, cohort text, issued jsonb, raised jsonb, introduced jsonb)`);
    this.addSql('create index mentoring_fact_generation on kept.mentoring_fact (generation)');
  }

  override down(): void {
    this.addSql('drop schema kept cascade');
  }
}
