import { Migration } from '@mikro-orm/migrations';

export class Migration20261122024524 extends Migration {
  override name = 'Migration20261122024524';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "region" add "search_text" text generated always as (search.text(array[name], array[code] || aliases)) stored not null;`,
    );
    this.addSql(
      `create index "region_search" on "region" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "source" add "search_text" text generated always as (search.text(array[title], array[publisher, author])) stored not null;`,
    );
    this.addSql(
      `create index "source_search" on "source" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "quality_flag" add "search_text" text generated always as (search.text(array[code], array[detail, resolution])) stored not null;`,
    );
    this.addSql(
      `create index "quality_flag_search" on "quality_flag" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "organization" add "search_text" text generated always as (search.text(array[name], aliases)) stored not null;`,
    );
    this.addSql(
      `create index "organization_search" on "organization" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "reported_figure" add "search_text" text generated always as (search.text(array[measure, category], array[notes])) stored not null;`,
    );
    this.addSql(
      `create index "reported_figure_search" on "reported_figure" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "programme" add "search_text" text generated always as (search.text(array[name], array[nomenclature] || tags)) stored not null;`,
    );
    this.addSql(
      `create index "programme_search" on "programme" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "mentor" add "search_text" text generated always as (search.text(array[name], skills)) stored not null;`,
    );
    this.addSql(
      `create index "mentor_search" on "mentor" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "group" add "search_text" text generated always as (search.text(array[name], aliases)) stored not null;`,
    );
    this.addSql(`create index "group_search" on "group" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);

    this.addSql(
      `alter table "exhibition_series" add "search_text" text generated always as (search.text(array[name], aliases)) stored not null;`,
    );
    this.addSql(
      `create index "exhibition_series_search" on "exhibition_series" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "exhibition" add "search_text" text generated always as (search.text(array[name], array[theme, venue])) stored not null;`,
    );
    this.addSql(
      `create index "exhibition_search" on "exhibition" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "certificate_type" add "search_text" text generated always as (search.text(array[name], array[code])) stored not null;`,
    );
    this.addSql(
      `create index "certificate_type_search" on "certificate_type" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "business" add "search_text" text generated always as (search.text(array[name], array[owner_name, nib] || tags)) stored not null;`,
    );
    this.addSql(
      `create index "business_search" on "business" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "product" add "search_text" text generated always as (search.text(array[name], array[technique] || materials || tags)) stored not null;`,
    );
    this.addSql(
      `create index "product_search" on "product" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "export_record" add "search_text" text generated always as (search.text(array[country], '{}'::text[])) stored not null;`,
    );
    this.addSql(
      `create index "export_record_search" on "export_record" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "funding" add "search_text" text generated always as (search.text(array[source_type], '{}'::text[])) stored not null;`,
    );
    this.addSql(
      `create index "funding_search" on "funding" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "session" add "search_text" text generated always as (search.text('{}'::text[], array[notes] || topics)) stored not null;`,
    );
    this.addSql(
      `create index "session_search" on "session" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "constraint" add "search_text" text generated always as (search.text(array[category], array[description])) stored not null;`,
    );
    this.addSql(
      `create index "constraint_search" on "constraint" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "certificate" add "search_text" text generated always as (search.text(array[number, product_group], '{}'::text[])) stored not null;`,
    );
    this.addSql(
      `create index "certificate_search" on "certificate" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "award" add "search_text" text generated always as (search.text(array[title], '{}'::text[])) stored not null;`,
    );
    this.addSql(`create index "award_search" on "award" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);

    this.addSql(
      `alter table "training" add "search_text" text generated always as (search.text(array[name], array[topic] || branches)) stored not null;`,
    );
    this.addSql(
      `create index "training_search" on "training" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "award_search";`);
    this.addSql(`alter table "award" drop column "search_text";`);

    this.addSql(`drop index "business_search";`);
    this.addSql(`alter table "business" drop column "search_text";`);

    this.addSql(`drop index "certificate_search";`);
    this.addSql(`alter table "certificate" drop column "search_text";`);

    this.addSql(`drop index "certificate_type_search";`);
    this.addSql(`alter table "certificate_type" drop column "search_text";`);

    this.addSql(`drop index "constraint_search";`);
    this.addSql(`alter table "constraint" drop column "search_text";`);

    this.addSql(`drop index "exhibition_search";`);
    this.addSql(`alter table "exhibition" drop column "search_text";`);

    this.addSql(`drop index "exhibition_series_search";`);
    this.addSql(`alter table "exhibition_series" drop column "search_text";`);

    this.addSql(`drop index "export_record_search";`);
    this.addSql(`alter table "export_record" drop column "search_text";`);

    this.addSql(`drop index "funding_search";`);
    this.addSql(`alter table "funding" drop column "search_text";`);

    this.addSql(`drop index "group_search";`);
    this.addSql(`alter table "group" drop column "search_text";`);

    this.addSql(`drop index "mentor_search";`);
    this.addSql(`alter table "mentor" drop column "search_text";`);

    this.addSql(`drop index "organization_search";`);
    this.addSql(`alter table "organization" drop column "search_text";`);

    this.addSql(`drop index "product_search";`);
    this.addSql(`alter table "product" drop column "search_text";`);

    this.addSql(`drop index "programme_search";`);
    this.addSql(`alter table "programme" drop column "search_text";`);

    this.addSql(`drop index "quality_flag_search";`);
    this.addSql(`alter table "quality_flag" drop column "search_text";`);

    this.addSql(`drop index "region_search";`);
    this.addSql(`alter table "region" drop column "search_text";`);

    this.addSql(`drop index "reported_figure_search";`);
    this.addSql(`alter table "reported_figure" drop column "search_text";`);

    this.addSql(`drop index "session_search";`);
    this.addSql(`alter table "session" drop column "search_text";`);

    this.addSql(`drop index "source_search";`);
    this.addSql(`alter table "source" drop column "search_text";`);

    this.addSql(`drop index "training_search";`);
    this.addSql(`alter table "training" drop column "search_text";`);
  }
}
