import type { Question } from '../question.ts';

const page = '{ totalCount nodes { id name status ownerName region { id label } products { totalCount } } }';

export const list: Question = {
  name: 'list',
  title: 'a filtered page with total and product counts',
  document: `query ($region: ID!, $sector: Sector!) {
    businesses(
      where: { region: { within: $region }, sector: { eq: $sector }, status: { eq: ACTIVE } }
      orderBy: [{ name: ASC }]
      limit: 25
    ) ${page}
  }`,
  plain: `query ($region: ID!, $sector: Sector!) {
    businesses(region: $region, sector: $sector, status: ACTIVE, limit: 25) ${page}
  }`,
  sql: `with found as materialized (
      select b.id, b.name, b.status, b.owner_name, b.region_id from business b
      where b.region_id in (select id from region where code = $1 or code like $1 || '.%') and b.sector = $2 and b.status = 'ACTIVE')
    select json_build_object('businesses', json_build_object(
      'totalCount', (select count(*) from found),
      'nodes', coalesce((select json_agg(r) from (
        select f.id, f.name, f.status, f.owner_name as "ownerName",
          (select row_to_json(r) from (select g.id, g.name as label from region g where g.id = f.region_id) r) as region,
          json_build_object('totalCount', (select count(*) from product p where p.business_id = f.id)) as products
        from (select * from found order by name, id limit 25) f) r), '[]')))::text`,
  values: ({ region, sector }) => [region, sector],
  draw: `select left(region_id, 2) as region, sector from business where sector is not null
    group by 1, 2 having count(*) > 25 order by md5(left(region_id, 2) || sector || $2) limit $1`,
};
