import type { Question } from '../question.ts';
import { opened } from './opened.ts';

export const insert: Question = {
  name: 'insert',
  title: 'enter a business in an exhibition',
  document: `mutation ($exhibition: ID!, $business: ID!) {
    createParticipation(input: { exhibition: $exhibition, business: $business, notes: "bench" }) {
      state version exhibition { id name } business { id name }
    }
  }`,
  sql: `with ${opened('createParticipation')}, made as (
      insert into participation (id, exhibition_id, business_id, state, notes)
      select uuidv7(), $1, b.id, 'PROPOSED', 'bench' from business b, opened where b.id = $2 and status not in ('CLOSED', 'MERGED')
      returning *)
    select json_build_object('createParticipation', (select row_to_json(r) from (select m.state, m.version,
      (select row_to_json(r) from (select x.id, x.name from exhibition x where x.id = m.exhibition_id) r) as exhibition,
      (select row_to_json(r) from (select b.id, b.name from business b where b.id = m.business_id) r) as business
    from made m) r))::text`,
  values: ({ exhibition, business }) => [exhibition, business],
  draw: `select x.id as exhibition, b.id as business from (select id from exhibition order by md5(id::text || $2) limit 10) x
    cross join lateral (select id from business b where status = 'ACTIVE'
      and not exists (select from participation p where p.exhibition_id = x.id and p.business_id = b.id)
      order by md5(b.id::text || $2) limit $1::int / 10 + 1) b order by md5(b.id::text || x.id || $2)`,
  once: true,
  clear: `delete from participation where notes = 'bench'`,
};
