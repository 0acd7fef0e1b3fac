import { gql } from '@apollo/client';
import { type Noun, nouns } from '../noun/schema.ts';
import { selection } from './selection.ts';
import { type Total, total } from './total.ts';
import type { Where } from './where.ts';

/** How many rows of a noun a filter leaves, and the first of them if `rows` says so. */
export interface Counted {
  noun: Noun;
  where?: Where;
  rows?: number;
}

export interface Count {
  total: Total;
  nodes?: Record<string, unknown>[];
}

/** What else is asked in the same request: its root fields, and the variables that they declare. */
export interface Besides {
  declared: readonly string[];
  fields: string;
  variables: Record<string, unknown>;
}

const nothing: Besides = { declared: [], fields: '', variables: {} };

/** Any number of counts as one GraphQL request, one alias each. */
export function countQuery(counted: Record<string, Counted>, besides: Besides = nothing) {
  const entries = Object.entries(counted);
  const variables = entries.filter(([, { where }]) => where);
  const declared = [...variables.map(([alias, { noun }]) => `$${alias}: ${noun}Where`), ...besides.declared].join(', ');
  const fields = entries.map(([alias, { noun, where, rows }]) => {
    const given = [where && `where: $${alias}`, rows ? `limit: ${rows}, orderBy: [{ createdAt: DESC }]` : 'limit: 1'];
    const nodes = rows ? `nodes { ${selection(noun)} }` : '';
    return `${alias}: ${nouns[noun].plural}(${given.filter(Boolean).join(', ')}) { ${total} ${nodes} }`;
  });
  return {
    query: gql(`query Counts${declared && `(${declared})`} { ${fields.join(' ')} ${besides.fields} }`),
    variables: { ...Object.fromEntries(variables.map(([alias, { where }]) => [alias, where])), ...besides.variables },
  };
}
