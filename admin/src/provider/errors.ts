import type { GraphQLFormattedError } from 'graphql';
import { HttpError } from 'react-admin';
import type { Conflict } from './merge.ts';

const statusOf: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
};

/** The API names a record's subject by two inputs; a form has one. */
const underTheInput = ([field, sentence]: [string, string]) => [
  field.replace(/^subject(Id|Type)$/, 'subject'),
  sentence,
];

/** A record by its noun and, as far as it may be seen, the words it is known by. */
export interface RowInTheWay {
  noun: string;
  id: string;
  label: string | null;
  /** The row that is the same, of which it says other things in these fields. */
  other?: string;
  fields?: readonly string[];
}

interface Extensions {
  code?: string;
  conflict?: Conflict;
  /** The records that stand in the way. */
  rows?: RowInTheWay[];
  errorId?: string;
  fields?: Record<string, string>;
}

/** A refusal of the API, as react-admin reads it. */
export function refused({ message, extensions }: GraphQLFormattedError): HttpError {
  const { code = '', fields, errorId, conflict, rows } = (extensions ?? {}) as Extensions;
  const body = fields
    ? { errors: Object.fromEntries(Object.entries(fields).map(underTheInput)) }
    : { code, ...(conflict ? { conflict } : {}), ...(rows ? { rows } : {}) };
  return new HttpError(errorId ? `${message} (${errorId})` : message, statusOf[code] ?? 500, body);
}

/** What ra-data-graphql throws, as react-admin reads it: status, sentence, and one sentence for each field. */
export function asHttpError(error: unknown): unknown {
  if (!(error instanceof HttpError)) return error;
  const first = (error.body as { graphQLErrors?: GraphQLFormattedError[] } | undefined)?.graphQLErrors?.[0];
  if (first) return refused(first);
  return new HttpError('frame.error.network', error.status === 200 ? 0 : (error.status ?? 0));
}
