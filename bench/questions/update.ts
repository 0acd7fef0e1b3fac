import type { Question } from '../question.ts';
import { opened } from './opened.ts';

export const update: Question = {
  name: 'update',
  title: 'change a business',
  document: `mutation ($id: ID!, $version: Int!, $workers: Int!) {
    updateBusiness(id: $id, version: $version, input: { workersFemale: $workers }) { id name workersFemale region { id label } }
  }`,
  sql: `with ${opened('updateBusiness')}, changed as (
      update business b set workers_female = $3 from opened where b.id = $1 and version = $2 returning b.*)
    select json_build_object('updateBusiness', (select row_to_json(r) from (select c.id, c.name, c.workers_female as "workersFemale",
      (select row_to_json(r) from (select g.id, g.name as label from region g where g.id = c.region_id) r) as region
    from changed c) r))::text`,
  values: ({ id, version, workers }) => [id, version, workers],
  draw: `select id, version, (coalesce(workers_female, 0) + 1 + (9 * random())::int) % 11 as workers from business order by md5(id::text || $2) limit $1`,
  once: true,
};
