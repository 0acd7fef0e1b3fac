import { pipeline, type Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import { refusalOf } from '../core/database-errors.ts';
import { type Code, type Language, languageOf, Refusal, words } from '../core/errors.ts';
import { refusedIn } from '../core/graphql-errors.ts';
import type { Checked } from '../query/asking/answer.ts';
import { atLeisure } from './at-leisure.ts';
import { framed } from './framed.ts';

/** Who asks for a file, and how much of it may be asked for: at once, and in a minute. */
export interface Asker {
  viewer: Viewer;
  language: Language;
  costLimit: number;
  most: number;
  admit(passed: Checked): Promise<void> | void;
  /** Puts on record what is handed out, before it is. */
  takes(taken: Taken): Promise<void>;
}

/** What is taken along as a file. Names of the schema and a number: nothing that anybody wrote. */
export interface Taken {
  kind: 'LIST' | 'REPORT';
  name: string;
  format: string;
  rows: number;
}

export interface Serving {
  app: FastifyInstance;
  asker: (request: FastifyRequest, reply: FastifyReply) => Promise<Asker>;
  /** Writes down an error that nobody foresaw. */
  report: (error: unknown) => GraphQLError;
}

/** How long a file may be under way, however slowly it is fetched. */
const longest = 30 * 60_000;
/** How long nothing may be fetched of it. */
const patience = 120_000;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Serves files at a path. What is refused is refused before the first byte, as GraphQL refuses it. What fails afterwards
 * breaks the connection off: no end is sent, so no client takes half of a file for the whole.
 */
export function serveFiles(
  { app, report }: Pick<Serving, 'app' | 'report'>,
  path: string,
  handler: Handler,
  receives?: number,
): void {
  app.post(path, { config: { longest, ...(receives ? { receives } : {}) } }, async (request, reply) => {
    request.raw.socket.setTimeout(patience);
    try {
      return await handler(request, reply);
    } catch (error) {
      const refused = error instanceof GraphQLError ? error : (refusalOf(error ?? {}) ?? report(error));
      const language = languageOf(request.headers['accept-language']);
      const answered = refused instanceof Refusal ? refusedIn(refused, language) : ofOthers(refused, language);
      return reply.code(statusOf(refused)).send({ errors: [answered] });
    }
  });
}

function ofOthers({ message, extensions: { http: _, ...extensions } }: GraphQLError, language: Language) {
  return { message: extensions.code === 'INTERNAL' ? words.unexpected[language] : message, extensions };
}

const statuses: Partial<Record<Code, number>> = {
  INTERNAL: 500,
  CONFLICT: 409,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
};

const statusOf = ({ extensions }: GraphQLError): number =>
  (extensions.http as { status?: number } | undefined)?.status ?? statuses[extensions.code as Code] ?? 400;

/** Sends a file; with how far it is, if somebody wants to know. */
export const send = (reply: FastifyReply, file: Readable, read?: () => number): FastifyReply =>
  reply.send(toldWith(file, read));

/** The same of a file that comes out of the database while it is sent. */
export async function sendAtLeisure(reply: FastifyReply, file: Readable, read?: () => number): Promise<FastifyReply> {
  return reply.send(await atLeisure(toldWith(file, read)));
}

// Where the file fails so does what is sent: what went wrong is told there.
const toldWith = (file: Readable, read?: () => number): Readable =>
  read ? pipeline(file, framed(read), () => {}) : file;

const types = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
  PDF: 'application/pdf',
};

/** Says what file it is, to be kept rather than shown. */
export function asFile(reply: FastifyReply, format: keyof typeof types, title: string): FastifyReply {
  // A proxy gives up on headers that are long.
  const said = title.slice(0, 100).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const nameOf = (text: string) => `${text.replaceAll(/^-|-$/g, '') || 'binaan'}.${format.toLowerCase()}`;
  const [name, plain] = [nameOf(said), nameOf(said.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, ''))];
  return reply
    .type(types[format])
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`);
}
