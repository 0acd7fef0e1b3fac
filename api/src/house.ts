import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { Admission } from './access/admission.ts';
import { Budget } from './access/budget.ts';
import { credentialIn, twoCredentials } from './access/credential.ts';
import type { Office } from './access/invitations.ts';
import { isForeign } from './access/origin.ts';
import { notesRefusals } from './access/refusals.ts';
import { authSchema, signIn } from './access/sign-in.ts';
import { requestHeaders, serveSignIn } from './access/sign-in-routes.ts';
import type { Viewer } from './access/viewer.ts';
import { rulesFor } from './access/visible.ts';
import { loadArticles } from './articles/load.ts';
import type { Config } from './core/config.ts';
import { type Language, languageOf, words } from './core/errors.ts';
import { formatError, inTheirLanguage, signInFirst, turnedAway, unexpected } from './core/graphql-errors.ts';
import { openStore } from './core/orm.ts';
import { outlive } from './core/outlive.ts';
import { serveGraphql, webServer } from './core/server.ts';
import { type Addresses, letServe } from './core/serving-role.ts';
import { Vault } from './core/vault.ts';
import { labelAnswers } from './demo/label.ts';
import { markSchema, readMark } from './demo/mark.ts';
import type { Taken } from './exports/answer.ts';
import { serveLists } from './exports/serve-list.ts';
import type { Hand } from './history/change.ts';
import { reasonHeader, reasonIn } from './history/change-set.ts';
import { Sealer } from './history/sealer.ts';
import { connections, ImportDesk } from './imports/desk.ts';
import type { ImportHand } from './imports/own.ts';
import { serveSheets } from './imports/serve-files.ts';
import { serveUpload } from './imports/serve-upload.ts';
import { nouns } from './index.ts';
import { listMigrations } from './migrations.ts';
import { Again } from './query/again.ts';
import { type Asked, answer, type Checked, stringify } from './query/answer.ts';
import { Engine } from './query/engine.ts';
import { KeptAnswers } from './query/kept.ts';
import { engineAnswers } from './query/plugin.ts';
import { Caller, pooled } from './query/run.ts';
import { transactions } from './query/transaction.ts';
import { holderOf, KeyUse } from './registry/key-holder.ts';
import { makeFirstAdministrator, standingOf } from './registry/standing.ts';
import { serveReports } from './reports/file/serve.ts';
import { servePublished } from './reports/published/serve.ts';
import { houseSchema } from './schema.ts';
import { serveDashboard } from './serve-dashboard.ts';

export interface House {
  /** Begins to answer; gives the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
  firstAdmin: { email: string; password?: string } | undefined;
}

/** What every request is handled with. */
type Context = Hand & Asked<Viewer> & Office & Pick<ImportHand, 'imports'>;

export interface Opening {
  /** Fills a register on its first start; without it the articles do. */
  fill?: (em: EntityManager) => Promise<void>;
  /** Ends what takes long. */
  signal?: AbortSignal;
}

/** The whole server on one database: migrated, filled on its first start, ready to listen. */
export async function openHouse(
  config: Config,
  addresses: Addresses,
  { fill = loadArticles }: Opening = {},
): Promise<House> {
  const schema = await houseSchema();
  const orm = await openStore({
    databaseUrl: addresses.owner,
    ignoredSchemas: [authSchema],
    entities: nouns,
    migrations: await listMigrations(),
  });
  await orm.migrator.up();
  await orm.em.getConnection().execute('select history.note_shapes()');
  await fill(orm.em.fork());
  await letServe(orm, addresses, {
    written: ['public', authSchema, 'staging'],
    read: [markSchema],
  });
  // Whoever owns the database leaves before anybody is let in.
  await orm.close();
  const databaseUrl = addresses.server;
  const app = await webServer(config);
  const log = (entry: Record<string, unknown>, message: string) => app.log.error(entry, message);
  const reading = `-c timezone=UTC -c jit=off -c pg_trgm.word_similarity_threshold=0.5 -c access.retention_years=${config.retentionYears}`;
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 10,
    pipeline: true,
    options: `-c statement_timeout=5000 ${reading}`,
  });
  // Lists that are taken along take their time, and no connection from those who read.
  const exporting = new Pool({
    connectionString: databaseUrl,
    max: 3,
    connectionTimeoutMillis: 10_000,
    application_name: 'binaan export',
    options: `-c statement_timeout=120000 -c idle_in_transaction_session_timeout=150000 -c cursor_tuple_fraction=1 ${reading}`,
  });
  // Sheets that are brought take longer still.
  const importing = new Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: 60_000,
    application_name: 'binaan import',
    options: `-c statement_timeout=600000 -c idle_in_transaction_session_timeout=600000 ${reading}`,
  });
  const aside = new Pool({ connectionString: databaseUrl, max: 1, options: '-c statement_timeout=5000' });
  const sealing = new Pool({
    connectionString: databaseUrl,
    max: 1,
    application_name: 'binaan seal',
    options: '-c statement_timeout=30000',
  });
  for (const each of [pool, exporting, importing, aside, sealing]) outlive(each);
  const sign = await signIn({
    ...config,
    databaseUrl,
    secret: config.authSecret,
    complain: (what, err) => log(err ? { err } : {}, what),
    standing: (account) => standingOf(aside, account),
  });
  const firstAdmin = await sign.firstAdministrator(config.adminEmail, config.adminPassword);
  await makeFirstAdministrator(aside, firstAdmin.email);
  const rows = pooled(pool, aside);
  const reports = new KeptAnswers(rows, { patience: 1000 * config.reportAge });
  const engine = new Engine<Viewer>(schema, orm, rows, rulesFor, new Vault(config.vault), reports);
  const transact = transactions(pool);

  const imports = new ImportDesk({
    pool: importing,
    aside,
    engine,
    standing: (account) => standingOf(aside, account),
    report: (error) => unexpected(error, log),
    accessChanged: sign.accessChanged,
  });

  const mark = await readMark(pool);
  labelAnswers(app, mark);
  const sealer = new Sealer(sealing, config.historySecret, (error) => unexpected(error, log));
  const answers = (passed: Checked, context: Asked<Viewer>) =>
    answer(engine, passed, context, (error) => unexpected(error, log));
  const again = new Again<Viewer>(answers);
  const admission = new Admission(new Budget(aside), config.limits);
  const keyUse = new KeyUse(aside);

  /** Who a request comes from, by its key or its session. */
  async function viewerOf(request: FastifyRequest, language: Language): Promise<Viewer | null> {
    const credential = credentialIn(request.headers);
    if (!credential) return null;
    if (credential === 'both') throw turnedAway(twoCredentials, 'BAD_USER_INPUT', 400, language);
    if ('key' in credential) {
      const holder = await sign.keyed(credential.key, () => holderOf(aside, credential.key));
      if (holder) keyUse.note(holder);
      return holder;
    }
    // A browser sends cookies along whoever made it ask.
    if (isForeign(request.headers, config.publicUrl)) throw turnedAway(words.forbidden, 'FORBIDDEN', 403, language);
    return sign.viewer(credential.cookie, () => requestHeaders(request));
  }

  await serveGraphql<Context>({
    app,
    again: (body, context) => again.ask(body, context),
    schema,
    stringify,
    formatError: formatError(log),
    plugins: [inTheirLanguage(), engineAnswers(answers, again), notesRefusals<Context>(sign.note)],
    context: async (request, reply) => {
      const language = languageOf(request.headers['accept-language']);
      const viewer = await viewerOf(request, language);
      if (!viewer && !isProbe(request)) throw signInFirst(language);
      const allowed = viewer ? await admission.of(viewer, reply, language) : asStranger;
      const reason = reasonIn(request.headers[reasonHeader]);
      return {
        engine,
        transact,
        viewer,
        language,
        reason,
        caller: callerOf(reply),
        accessChanged: sign.accessChanged,
        people: sign.people,
        imports,
        office: config.officeName,
        ...allowed,
      };
    },
  });
  const files = {
    app,
    schema,
    engine,
    callerOf,
    asker: async (request: FastifyRequest, reply: FastifyReply) => {
      const language = languageOf(request.headers['accept-language']);
      const viewer = await viewerOf(request, language);
      if (!viewer) throw signInFirst(language);
      const takes = ({ kind, name, format, rows }: Taken) => {
        const reason = `${kind} ${name} ${format} ${rows}`;
        return sign.record({ kind: 'EXPORTED', outcome: 'DONE', reason, actorId: viewer.id, actor: viewer.name });
      };
      return { viewer, language, takes, ...(await admission.of(viewer, reply, language)) };
    },
    report: (error: unknown) => unexpected(error, log),
  };
  serveLists({ ...files, pool: exporting, aside });
  await serveUpload({ ...files, desk: imports, most: config.importMegabytes * 2 ** 20 });
  serveSheets({ ...files, desk: imports, pool: exporting, aside });
  serveReports({ ...files, office: config.officeName });
  servePublished(app, pool);
  serveSignIn(app, sign, config);
  serveHealth(app, pool);
  if (config.environment !== 'production') serveGraphiql(app);
  await serveDashboard(app, mark);

  return {
    firstAdmin,
    listen: () => app.listen({ port: config.port, host: config.host }),
    close: async () => {
      await app.close();
      await imports.close();
      await sealer.close();
      await Promise.all([pool.end(), exporting.end(), importing.end(), aside.end(), sealing.end(), sign.close()]);
    },
  };
}

/** A stranger is let ask for nothing that costs anything. */
const asStranger = { costLimit: 0, admit: () => {} };

/** Whether nothing but `{ __typename }` is asked, as tools do to see that a GraphQL server answers. It tells nothing. */
function isProbe({ body, query }: FastifyRequest): boolean {
  const { query: document } = (body ?? query ?? {}) as { query?: unknown };
  return typeof document === 'string' && /^\s*(query(\s+[_A-Za-z]\w*)?\s*)?{\s*__typename\s*}\s*$/.test(document);
}

/** The client, which leaves when it hangs up before its answer is written. */
function callerOf({ raw }: FastifyReply): Caller {
  const caller = new Caller();
  raw.on('close', () => raw.writableFinished || caller.leave());
  return caller;
}

function serveHealth(app: FastifyInstance, pool: Pool): void {
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
}

/** GraphiQL from our own files. Its page needs scripts within it, so its policy is looser; production does not serve it. */
function serveGraphiql(app: FastifyInstance): void {
  app.get('/graphiql', async (_request, reply) => {
    // Read when somebody asks for it: its page is larger than the server.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const page = renderGraphiQL({ endpoint: '/graphql', title: 'Binaan', credentials: 'same-origin' });
    return reply.removeHeader('content-security-policy').type('text/html').send(page);
  });
}
