import type { Question } from '../question.ts';

export const partner: Question = {
  name: 'partner',
  title: "one partner's programmes with outcomes",
  isShared: true,
  document: `query ($id: ID!) {
    organization(id: $id) {
      id name
      programmes(orderBy: [{ name: ASC }], limit: 50) {
        totalCount
        nodes { id name kind state fiscalYear engagements { totalCount aggregate(groupBy: [{ state: VALUE }], limit: 10) { group { state } count } } }
      }
    }
  }`,
  plain: `query ($id: ID!) {
    organization(id: $id) {
      id name
      programmes(limit: 50) {
        totalCount
        nodes { id name kind state fiscalYear engagements { totalCount aggregate { group { state } count } } }
      }
    }
  }`,
  sql: `select json_build_object('organization', (select row_to_json(r) from (
    select o.id, o.name, json_build_object(
      'totalCount', (select count(*) from programme where owner_id = o.id),
      'nodes', coalesce((select json_agg(r) from (
        select p.id, p.name, p.kind, p.state, p.fiscal_year as "fiscalYear",
          (select json_build_object('totalCount', coalesce(sum(count), 0), 'aggregate', coalesce(json_agg(json_build_object('group', json_build_object('state', state), 'count', count)), '[]'))
            from (select state, count(*) from engagement where programme_id = p.id group by 1 order by 1) s) as engagements
        from programme p where p.owner_id = o.id order by p.name, p.id limit 50) r), '[]')) as programmes
    from organization o where o.id = $1) r))::text`,
  values: ({ id }) => [id],
  draw: `select owner_id as id from programme group by 1 order by md5(owner_id::text || $2) limit $1`,
};
