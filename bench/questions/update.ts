import type { Question } from '../question.ts';

export const update: Question = {
  name: 'update',
  title: 'change a business',
  document: `mutation ($id: ID!, $version: Int!, $workers: Int!) {
    updateBusiness(id: $id, version: $version, input: { workersFemale: $workers }) { id name workersFemale region { id label } }
  }`,
  sql: `with changed as (
      update business set workers_female = $3, updated_at = now(), version = version + 1 where id = $1 and version = $2 returning *)
    select json_build_object('updateBusiness', (select row_to_json(r) from (select c.id, c.name, c.workers_female as "workersFemale",
      (select row_to_json(r) from (select g.id, g.name as label from region g where g.id = c.region_id) r) as region
    from changed c) r))::text`,
  values: ({ id, version, workers }) => [id, version, workers],
  draw: `select id, version, (10 * random())::int as workers from business order by md5(id::text || $2) limit $1`,
  once: true,
};
