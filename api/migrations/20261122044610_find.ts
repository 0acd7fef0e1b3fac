import { Migration } from '@mikro-orm/migrations';

/**
 * The n-th longest word as a regular expression over `search.text`: the word anywhere, or one of its stems. Where there
 * are fewer words, and for blanks, it is empty, which costs least to be found everywhere; null where there is no word.
 */
const word = (
  absent: string,
) => `create or replace function search.word(written text, place int) returns text language sql immutable parallel safe as $$
  select case when btrim(written) = '' then '' else (
    select case when ${absent} then '' else case when length(w) < 3 then ' ' else '' end || left(w, 40)
      || coalesce((select string_agg('| ' || s || ' ', '') from unnest(tsvector_to_array(search.stems(w))) s), '') end
    from (select w, row_number() over (order by length(w) desc, w) as n, count(*) over () as c
      from (select distinct w from unnest(search.asked(written)) w) d) r
    where n = case when place <= c then place else 1 end) end
$$;`;

export class Migration20261122044610 extends Migration {
  override name = 'Migration20261122044610';

  override up(): void | Promise<void> {
    this.addSql(word('place > c'));
    this.addSql(`create index "region_length" on "region" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "region_name_parts" on "region" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "source_length" on "source" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "source_title_parts" on "source" using gin ("title" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "quality_flag_length" on "quality_flag" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "organization_length" on "organization" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "organization_name_parts" on "organization" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "reported_figure_length" on "reported_figure" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "programme_length" on "programme" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "programme_name_parts" on "programme" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "mentor_length" on "mentor" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "mentor_name_parts" on "mentor" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "group_length" on "group" (strpos(search_text, '|'), "id");`);
    this.addSql(`create index "group_name_parts" on "group" using gin ("name" gin_trgm_ops) with (fastupdate = off);`);

    this.addSql(`create index "exhibition_series_length" on "exhibition_series" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "exhibition_series_name_parts" on "exhibition_series" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "exhibition_length" on "exhibition" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "exhibition_name_parts" on "exhibition" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "certificate_type_length" on "certificate_type" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "certificate_type_name_parts" on "certificate_type" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "business_length" on "business" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "business_name_parts" on "business" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "product_length" on "product" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "product_name_parts" on "product" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(`create index "export_record_length" on "export_record" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "funding_length" on "funding" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "session_length" on "session" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "constraint_length" on "constraint" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "certificate_length" on "certificate" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "award_length" on "award" (strpos(search_text, '|'), "id");`);

    this.addSql(`create index "training_length" on "training" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "training_name_parts" on "training" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(word('false'));
    this.addSql(`drop index "award_length";`);

    this.addSql(`drop index "business_length";`);
    this.addSql(`drop index "business_name_parts";`);

    this.addSql(`drop index "certificate_length";`);

    this.addSql(`drop index "certificate_type_length";`);
    this.addSql(`drop index "certificate_type_name_parts";`);

    this.addSql(`drop index "constraint_length";`);

    this.addSql(`drop index "exhibition_length";`);
    this.addSql(`drop index "exhibition_name_parts";`);

    this.addSql(`drop index "exhibition_series_length";`);
    this.addSql(`drop index "exhibition_series_name_parts";`);

    this.addSql(`drop index "export_record_length";`);

    this.addSql(`drop index "funding_length";`);

    this.addSql(`drop index "group_length";`);
    this.addSql(`drop index "group_name_parts";`);

    this.addSql(`drop index "mentor_length";`);
    this.addSql(`drop index "mentor_name_parts";`);

    this.addSql(`drop index "organization_length";`);
    this.addSql(`drop index "organization_name_parts";`);

    this.addSql(`drop index "product_length";`);
    this.addSql(`drop index "product_name_parts";`);

    this.addSql(`drop index "programme_length";`);
    this.addSql(`drop index "programme_name_parts";`);

    this.addSql(`drop index "quality_flag_length";`);

    this.addSql(`drop index "region_length";`);
    this.addSql(`drop index "region_name_parts";`);

    this.addSql(`drop index "reported_figure_length";`);

    this.addSql(`drop index "session_length";`);

    this.addSql(`drop index "source_length";`);
    this.addSql(`drop index "source_title_parts";`);

    this.addSql(`drop index "training_length";`);
    this.addSql(`drop index "training_name_parts";`);
  }
}
