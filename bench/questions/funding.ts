import type { Question } from '../question.ts';

const row = 'group { participation { exhibition { year } } sourceType } count of { amount { sum } }';

export const funding: Question = {
  name: 'funding',
  title: 'funding by year and source',
  document: `query ($components: FundingComponent!) {
    fundingAggregate(
      where: { components: { has: $components } }
      groupBy: [{ participation: { exhibition: { year: VALUE } } }, { sourceType: VALUE }]
      orderBy: [{ group: { participation: { exhibition: { year: ASC } } } }, { group: { sourceType: ASC } }]
    ) {
      ${row}
    }
  }`,
  plain: `query ($components: FundingComponent!) { fundingAggregate(components: $components) { ${row} } }`,
  sql: `select json_build_object('fundingAggregate', coalesce((select json_agg(json_build_object(
      'group', json_build_object('participation', json_build_object('exhibition', json_build_object('year', year)), 'sourceType', source_type),
      'count', count, 'of', json_build_object('amount', json_build_object('sum', sum))) order by year, source_type)
    from (select x.year, f.source_type, count(*), sum(f.amount) from funding f
      left join participation p on p.id = f.participation_id left join exhibition x on x.id = p.exhibition_id
      where $1 = any(f.components) group by 1, 2 limit 200) r), '[]'))::text`,
  values: ({ components }) => [components],
  draw: `select unnest(components) as components from funding group by 1 order by md5(unnest(components) || $2) limit $1`,
};
