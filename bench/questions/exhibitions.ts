import type { Question } from '../question.ts';

const nodes = `nodes {
      id name year startsOn
      participations(limit: 20) {
        nodes { id state cashSales business { id name } fundings { nodes { id sourceType amount funder { id name } } } }
      }
    }`;

export const exhibitions: Question = {
  name: 'exhibitions',
  title: '50 exhibitions x 20 participations with business and funder',
  document: `query ($offset: Int!) { exhibitions(orderBy: [{ name: ASC }], limit: 50, offset: $offset) { ${nodes} } }`,
  plain: `query ($offset: Int!) { exhibitions(limit: 50, offset: $offset) { ${nodes} } }`,
  sql: `select json_build_object('exhibitions', json_build_object('nodes', coalesce((select json_agg(r) from (
    select x.id, x.name, x.year, x.starts_on as "startsOn",
      json_build_object('nodes', coalesce((select json_agg(r) from (
        select p.id, p.state, p.cash_sales as "cashSales",
          (select row_to_json(r) from (select b.id, b.name from business b where b.id = p.business_id) r) as business,
          json_build_object('nodes', coalesce((select json_agg(r) from (
            select f.id, f.source_type as "sourceType", f.amount,
              (select row_to_json(r) from (select o.id, o.name from organization o where o.id = f.funder_id) r) as funder
            from funding f where f.participation_id = p.id order by f.id limit 25) r), '[]')) as fundings
        from (select * from participation where exhibition_id = x.id order by id limit 20) p) r), '[]')) as participations
    from (select * from exhibition order by name, id limit 50 offset $1) x) r), '[]')))::text`,
  values: ({ offset }) => [offset],
  draw: `select offset_ as offset from generate_series(0, (select greatest(0, count(*)::int - 50) from exhibition)) offset_ order by md5(offset_ || $2) limit $1`,
};
