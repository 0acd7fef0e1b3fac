import { OperationNodeTransformer, type RawNode, sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Scope, Sql } from './scope.ts';

/** What of a statement is of now, and the same of then. */
const ofNow: [RegExp, string][] = [
  [/\bcurrent_date\b/g, '(select at::date from "then")'],
  [/\brule\.today_in\(([^()]*)\)/g, 'rule.day_in($1, (select at from "then"))'],
];

/** What cannot be asked as of then: tables that no history is kept of, and other words for now. */
const astray =
  /(?<!extract\(\w+ |distinct )\b(from|join)\s+"?[a-z_]+"?\."?[a-z_]|\b(now|clock_timestamp|statement_timestamp)\(|\b(current_timestamp|localtimestamp)\b/;

class OfThen extends OperationNodeTransformer {
  protected override transformRaw(node: RawNode): RawNode {
    const raw = super.transformRaw(node);
    const ofThen = (fragment: string) => ofNow.reduce((text, [now, then]) => text.replace(now, then), fragment);
    return { ...raw, sqlFragments: raw.sqlFragments.map(ofThen) };
  }
}

/**
 * A query in brackets that is written by hand, as of the instant of its scope: each table that it names is found as it stood
 * then, under its own name, and today is the day of then. So the text of a measure is one, whenever it is asked of.
 */
export function asThen(scope: Scope, query: Sql): Sql {
  if (!scope.past) return query;
  const node = new OfThen().transformNode(query.toOperationNode());
  const ofThen = sql`${{ toOperationNode: () => node }}`;
  const { sql: text } = compiled(ofThen);
  if (astray.test(text)) throw new Error(`This cannot be asked as of an instant: ${astray.exec(text)?.[0]}`);
  return sql`(with ${sql.join(scope.past.named(text))} select * from ${ofThen} answered)`;
}
