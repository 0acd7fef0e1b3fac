import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { ApolloServer, type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { Deadlines } from './deadlines.ts';
import { answerFault, answerNoise, json, notRead, notThere, readsJson } from './faults.ts';

export interface Serving<C extends BaseContext> {
  schema: GraphQLSchema;
  plugins: ApolloServerPlugin<C>[];
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<C>;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  stringify: (result: never) => string;
  app: FastifyInstance;
}

const kilobyte = 1024;

/** How many bytes a body may have, unless its route allows it more. */
export const bodyLimit = 256 * kilobyte;

/** However slowly somebody reads an answer, it is over by then, unless its route allows it more. */
export const longest = 60_000;
/** How long the database may work on what is asked for in one answer: a report that counts all there is. */
export const countsAtMost = 30_000;
/** A line on which nothing moves is given up: later than a question is that waits for a connection and runs as long as both may (`pools.ts`). */
const silent = 20_000;
/** How long a question may be on its way. */
export const receives = 30_000;
/** Longer than that no route may ask for. */
const receivesAtMost = 30 * 60_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long an answer may take at most, in milliseconds. */
    longest?: number;
    /** How long a question may be on its way, where that is more than most: a file over a slow line. */
    receives?: number;
  }
}

export interface WebServer {
  app: FastifyInstance;
  /** The headers of every answer. */
  everyAnswer: Record<string, string>;
  deadlines: Deadlines;
  /** Makes the name of a request. */
  nameRequest: () => string;
}

export interface WebServing {
  publicUrl: string;
  trustedProxies: string[] | undefined;
  logLevel: string;
}

/** Fastify's own lines name addresses that were asked and repeat what errors say; requests are told by `query/telling/request-log.ts`. */
class OwnLines extends LogController {
  override isLogDisabled = () => true;
}

/** Names each request of this process, and is no name of anything else. */
function requestNames(): () => string {
  const process = randomBytes(6).toString('base64url');
  let count = 0;
  return () => `${process}-${(++count).toString(36)}`;
}

/** A web server with the limits that cost nothing: sizes, times, headers. */
export async function webServer({ publicUrl, trustedProxies, logLevel }: WebServing): Promise<WebServer> {
  const nameRequest = requestNames();
  const app = fastify({
    bodyLimit,
    requestTimeout: receivesAtMost,
    connectionTimeout: silent,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 16 * kilobyte },
    routerOptions: { maxParamLength: 500 },
    logger: {
      level: logLevel,
      serializers: { req: ({ method }) => ({ method }), err: ({ name, code }) => ({ name, code }) as never },
    },
    logController: new OwnLines(),
    childLoggerFactory: (logger) => logger,
    genReqId: nameRequest,
    // What the framework says of an address that is none would repeat it, without the headers of every answer.
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      reply.code(400).headers(everyAnswer).header('content-type', json).send(notRead);
    },
    clientErrorHandler: (error, socket) => answerNoise(error, socket, everyAnswer),
    // Whoever asks may write an address into a header: only what our own proxies wrote there is believed.
    trustProxy: trustedProxies ?? false,
  });
  const everyAnswer: Record<string, string> = {
    ...(await guardingHeaders(publicUrl.startsWith('https:'))),
    'cache-control': 'no-store',
  };
  app.server.on('timeout', waitForReports);
  readsJson(app);
  app.setErrorHandler(answerFault);
  app.setNotFoundHandler((_request, reply) => {
    reply.code(404).header('content-type', json).send(notThere);
  });
  const deadlines = new Deadlines();
  app.addHook('onRequest', ({ id, routeOptions: { config } }, reply, done) => {
    reply.headers(everyAnswer).header('x-request-id', id);
    deadlines.set(reply.raw, config?.receives ?? receives, config?.longest ?? longest);
    done();
  });
  app.addHook('onClose', async () => deadlines.close());
  return { app, everyAnswer, deadlines, nameRequest };
}

/** Where nothing waits to be taken from a line, it is the server that works: it is given as long again as a report may take. */
function waitForReports(line: Socket): void {
  if (line.timeout === silent && line.writableLength === 0) line.setTimeout(countsAtMost);
  else line.destroy();
}

/** What helmet says of an answer. It says the same of each, and takes its time: it is asked once. */
async function guardingHeaders(isSecure: boolean): Promise<Record<string, string>> {
  const sample = fastify();
  const transport = isSecure ? { maxAge: 365 * 24 * 60 * 60 } : (false as const);
  await sample.register(helmet, { ...guarding, strictTransportSecurity: transport } as FastifyHelmetOptions);
  sample.get('/', async () => '');
  const { headers } = await sample.inject('/');
  await sample.close();
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneAnswer.has(name))) as Record<
    string,
    string
  >;
}

const ofOneAnswer = new Set(['content-type', 'content-length', 'date', 'connection']);

const guarding: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      upgradeInsecureRequests: null,
    },
  },
  // Nothing leaves for other sites; `no-referrer` would make browsers hide the origin from our own sign-in, too.
  referrerPolicy: { policy: 'same-origin' },
};

/** The policy of a page that writes styles of its own, which bear a nonce. */
export const stylePolicy = (reply: FastifyReply, nonce: string): string =>
  String(reply.getHeader('content-security-policy')).replace("style-src 'self'", `$& 'nonce-${nonce}'`);

/** The headers that Apollo looks at. */
const regarded = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'];

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name of regarded) if (headers[name]) map.set(name, String(headers[name]));
  return map;
}

/** A document of more is not read to its end. */
export const maxTokens = 3000;

/** Serves a schema at /graphql. */
export async function serveGraphql<C extends BaseContext>({
  schema,
  plugins,
  context,
  formatError,
  stringify,
  app,
}: Serving<C>): Promise<void> {
  const apollo = new ApolloServer<C>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    maxRecursiveSelections: true,
    formatError,
    stringifyResult: stringify as never,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
  await apollo.start();
  // Fastify drains the requests under way; Apollo's own drain would wait for this very hook.
  app.addHook('onClose', () => apollo.stop());
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: async (request, reply) => {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          // Read after the context is made, which spells out a document that is asked by its hash.
          get body() {
            return request.body;
          },
          search: request.url.replace(/^[^?]*/, ''),
        },
        context: () => context(request, reply),
      });
      reply.code(status ?? 200);
      for (const [name, value] of headers) reply.header(name, value);
      // Nothing is answered in parts: the schema has neither @defer nor @stream.
      return (body as { string: string }).string;
    },
  });
}
