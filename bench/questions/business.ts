import type { Question } from '../question.ts';

export const business: Question = {
  name: 'business',
  title: 'one business: products, engagements with mentors',
  document: `query ($id: ID!) {
    business(id: $id) {
      id name legalForm sector status ownerName
      region { id label }
      products(orderBy: [{ name: ASC }], limit: 10) { totalCount nodes { id name priceIdr flagship } }
      engagements(limit: 10) {
        nodes { id state startsOn programme { id name } leadMentor { id name } mentors(limit: 10) { nodes { id name kind } } }
      }
    }
  }`,
  plain: `query ($id: ID!) {
    business(id: $id) {
      id name legalForm sector status ownerName
      region { id label }
      products(limit: 10) { totalCount nodes { id name priceIdr flagship } }
      engagements(limit: 10) {
        nodes { id state startsOn programme { id name } leadMentor { id name } mentors(limit: 10) { nodes { id name kind } } }
      }
    }
  }`,
  sql: `select json_build_object('business', (select row_to_json(r) from (
    select b.id, b.name, b.legal_form as "legalForm", b.sector, b.status, b.owner_name as "ownerName",
      (select row_to_json(r) from (select g.id, g.name as label from region g where g.id = b.region_id) r) as region,
      json_build_object(
        'totalCount', (select count(*) from product where business_id = b.id),
        'nodes', coalesce((select json_agg(p) from (
          select id, name, price_idr as "priceIdr", flagship from product where business_id = b.id order by name, id limit 10) p), '[]')
      ) as products,
      json_build_object('nodes', coalesce((select json_agg(e) from (
        select e.id, e.state, e.starts_on as "startsOn",
          (select row_to_json(r) from (select p.id, p.name from programme p where p.id = e.programme_id) r) as programme,
          (select row_to_json(r) from (select m.id, m.name from mentor m where m.id = e.lead_mentor_id) r) as "leadMentor",
          json_build_object('nodes', coalesce((select json_agg(m) from (
            select m.id, m.name, m.kind from engagement_mentors em join mentor m on m.id = em.mentor_id
            where em.engagement_id = e.id order by m.id limit 10) m), '[]')) as mentors
        from engagement e where e.business_id = b.id order by e.id limit 10) e), '[]')) as engagements
    from business b where b.id = $1) r))::text`,
  values: ({ id }) => [id],
  draw: `select business_id as id from engagement group by 1 order by md5(business_id::text || $2) limit $1`,
};
