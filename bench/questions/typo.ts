import type { Question } from '../question.ts';

const page = '{ nodes { id name } }';

export const typo: Question = {
  name: 'typo',
  title: 'businesses by a name with a typing error',
  document: `query ($text: String!) { businesses(search: $text, limit: 10) ${page} }`,
  plain: `query ($text: String!) { businesses(search: $text, limit: 10) ${page} }`,
  sql: `with a as materialized (
      select search.called($1) as called, search.asked($1) as asked, search.aside($1) as aside,
        search.each($1, '%% %s %%') as whole, search.each($1, '%% %s%%') as begun, search.each($1, '%%%s%%') as parts,
        search.word($1, 1) as one, search.word($1, 2) as two, search.word($1, 3) as three, search.word($1, 4) as four,
        search.word($1, 5) as five),
    held as materialized (
      select id, name, search_text as t from business where search_text ~ (select one from a) and search_text ~ (select two from a)
        and search_text ~ (select three from a) and search_text ~ (select four from a) and search_text ~ (select five from a)),
    found as (select * from (
      select * from held union all
      select id, name, search_text from business
      where search_text %> (select case when not exists (select from held) then called end from a)) m
      order by strpos(t, '|'), id limit 500)
    select json_build_object('businesses', json_build_object('nodes', coalesce((select json_agg(json_build_object('id', id, 'name', name)) from (
      select f.id, f.name from found f, a
      order by (case when t like ' ' || called || ' |%' then 6 when t like ' ' || called || ' %' then 5.5 when t like '% ' || called || ' %' then 5
          when t like all (whole) then 4.5 when t like ' ' || called || '%' then 4 when t like all (begun) then 3 when t like all (parts) then 2
          else (coalesce(strict_word_similarity(asked[1], t)::float8, 0) + coalesce(strict_word_similarity(asked[2], t)::float8, 0)
            + coalesce(strict_word_similarity(asked[3], t)::float8, 0) + coalesce(strict_word_similarity(asked[4], t)::float8, 0)
            + coalesce(strict_word_similarity(asked[5], t)::float8, 0)) / greatest(least(cardinality(asked), 5), 1) end
        + case when t like all (aside) then 0.25 else 0 end + 0.2::float8 / greatest(strpos(t, '|'), 1)) desc, f.id
      limit 10) r), '[]')))::text`,
  values: ({ text }) => [text],
  draw: `select overlay(name placing chr(97 + length(name) % 26) from length(name) - 2 for 1) as text from business
    where length(name) > 10 order by md5(id::text || $2) limit $1`,
};
