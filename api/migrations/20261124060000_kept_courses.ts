import { Migration } from '@mikro-orm/migrations';

/**
 * The course of each mentoring, from which reports of any period are counted: it follows from the records, is brought up to
 * them when they change, and may be emptied at any time. So it is not logged, and is no part of a backup. The facts by period
 * that the release before keeps are read by nobody after it: their tables go a release later.
 */
export class KeptCourses extends Migration {
  override up(): void {
    this.addSql(`create unlogged table kept.mentoring_position (here boolean primary key default true check (here),
      counted_at timestamptz not null, snapshot pg_snapshot not null)`);
    this.addSql(`create unlogged table kept.mentoring_course (id uuid primary key, business_id uuid not null, first_day date,
      last_day date, starts_on date, ends_on date, state text not null, exit_reason text, programme text not null, sector text, region_id text, cohort text, partner text,
      closed_on date, planned_until date, visits date[], reported_until date[], paired_until date[], changes double precision[],
      first_reports uuid[], last_reports uuid[], staffed_until date[], women int[], men int[], scored_on date[],
      gains double precision[], assessed_on date, batches date[], produced numeric[], made bigint[], defective numeric[],
      ordered numeric[], promised bigint[], on_time numeric[], tested_on date[], consistent boolean[], exported_on date,
      shown_on date[])`);
    this.addSql(
      'create unlogged table kept.mentoring_raised (id uuid not null, day date not null, category text, resolved boolean, days int)',
    );
    this.addSql(
      'create unlogged table kept.mentoring_issued (id uuid not null, day date not null, certificate uuid, type text, days int)',
    );
    this.addSql(
      'create unlogged table kept.mentoring_introduced (id uuid not null, day date not null, design uuid, sold boolean)',
    );
    for (const name of ['raised', 'issued', 'introduced'])
      for (const column of ['id', 'day'])
        this.addSql(`create index mentoring_${name}_${column} on kept.mentoring_${name} (${column})`);
  }

  override down(): void {
    this.addSql(
      'drop table kept.mentoring_position, kept.mentoring_course, kept.mentoring_raised, kept.mentoring_issued, kept.mentoring_introduced',
    );
  }
}
