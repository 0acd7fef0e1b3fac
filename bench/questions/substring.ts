import type { Question } from '../question.ts';

const page = '{ nodes { id name ownerName region { id label } } }';

export const substring: Question = {
  name: 'substring',
  title: 'businesses whose name holds a part of a word',
  document: `query ($part: String!) {
    businesses(where: { name: { contains: $part } }, orderBy: [{ name: ASC }], limit: 25) ${page}
  }`,
  plain: `query ($part: String!) { businesses(contains: $part, limit: 25) ${page} }`,
  sql: `select json_build_object('businesses', json_build_object('nodes', coalesce((select json_agg(r) from (
    select b.id, b.name, b.owner_name as "ownerName",
      (select row_to_json(r) from (select g.id, g.name as label from region g where g.id = b.region_id) r) as region
    from business b where b.name ilike '%' || $1 || '%' order by b.name, b.id limit 25) r), '[]')))::text`,
  values: ({ part }) => [part],
  draw: `select distinct on (md5(part || $2)) part from (
      select substr(name, length(name) - 5, 5) as part from business where length(name) > 8 order by md5(id::text || $2) limit $1) found
    where part !~ '[%_\\\\]' order by md5(part || $2)`,
};
