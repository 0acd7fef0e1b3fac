import { Migration } from '@mikro-orm/migrations';

export class Migration20261122020605 extends Migration {

  override name = 'Migration20261122020605';

  override up(): void | Promise<void> {
    this.addSql(`alter table "source" add "stated_on" date null, add "stated_in_id" text null;`);
    this.addSql(`alter table "source" add constraint "source_stated_in_id_foreign" foreign key ("stated_in_id") references "region" ("id") on update cascade on delete no action;`);
    this.addSql(`create index "source_stated_in_id_index" on "source" ("stated_in_id");`);

    this.addSql(`alter table "reported_figure" drop constraint "reported_figure_measure_check";`);
    this.addSql(`alter table "reported_figure" add constraint "reported_figure_measure_check" check ("measure" in ('PARTICIPANTS', 'TRAINED_AND_MENTORED', 'GROUPS', 'BRANCHES', 'SPEAKERS', 'MEMBERS', 'EVENTS', 'SALES', 'SALES_GROWTH', 'MENTORING_MONTHS', 'MENTORED_SHARE', 'ATTENDANCE_RATE', 'TEST_GAIN', 'PERSONS_WITH_DISABILITY', 'BUYERS', 'MARKET_INTELLIGENCE'));`);

    this.addSql(`alter table "programme" drop constraint "programme_state_check";`);
    this.addSql(`alter table "programme" add constraint "programme_state_check" check ("state" in ('EXPLORING', 'PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "source" drop constraint "source_stated_in_id_foreign";`);

    this.addSql(`alter table "programme" drop constraint "programme_state_check";`);
    this.addSql(`alter table "programme" add constraint "programme_state_check" check ("state" in ('PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED'));`);

    this.addSql(`alter table "reported_figure" drop constraint "reported_figure_measure_check";`);
    this.addSql(`alter table "reported_figure" add constraint "reported_figure_measure_check" check ("measure" in ('PARTICIPANTS', 'TRAINED_AND_MENTORED', 'GROUPS', 'BRANCHES', 'SPEAKERS', 'MEMBERS', 'EVENTS', 'SALES', 'SALES_GROWTH', 'MENTORING_MONTHS', 'MENTORED_SHARE', 'ATTENDANCE_RATE', 'TEST_GAIN', 'PERSONS_WITH_DISABILITY'));`);

    this.addSql(`drop index "source_stated_in_id_index";`);
    this.addSql(`alter table "source" drop column "stated_on", drop column "stated_in_id";`);
  }

}
