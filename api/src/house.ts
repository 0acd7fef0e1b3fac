import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Admission } from './access/admission.ts';
import { Budget } from './access/budget.ts';
import { credentialIn, twoCredentials } from './access/credential.ts';
import { ownOnly, TrustedDocuments } from './access/documents.ts';
import type { Office } from './access/invitations.ts';
import { isForeign } from './access/origin.ts';
import { notesRefusals } from './access/refusals.ts';
import { signIn } from './access/sign-in.ts';
import { requestHeaders, serveSignIn } from './access/sign-in-routes.ts';
import type { Viewer } from './access/viewer.ts';
import { rulesFor } from './access/visible.ts';
import { loadArticles } from './articles/load.ts';
import type { Config } from './core/config.ts';
import { standAtDoor } from './core/door.ts';
import { type Language, languageOf, words } from './core/errors.ts';
import { formatError, inTheirLanguage, signInFirst, turnedAway, unexpected } from './core/graphql-errors.ts';
import { Health } from './core/health.ts';
import { Line } from './core/line.ts';
import { bodyLimit, serveGraphql, webServer } from './core/server.ts';
import type { Addresses } from './core/serving-role.ts';
import { Vault } from './core/vault.ts';
import { labelAnswers, labelledOffice } from './demo/label.ts';
import { readMark } from './demo/mark.ts';
import type { Taken } from './exports/answer.ts';
import { serveLists } from './exports/serve-list.ts';
import { answersOnce, type Keyed } from './history/answers-once.ts';
import type { Hand } from './history/change.ts';
import { reasonHeader, reasonIn } from './history/change-set.ts';
import { keyHeader, keyIn, OnceOnly } from './history/once-only.ts';
import { Sealer } from './history/sealer.ts';
import { ImportDesk } from './imports/desk.ts';
import type { ImportHand } from './imports/own.ts';
import { serveSheets } from './imports/serve-files.ts';
import { serveUpload } from './imports/serve-upload.ts';
import { cancelThroughPooler, checkPooler } from './pooler.ts';
import { openPools, openReplicas } from './pools.ts';
import { join, prepare } from './prepare.ts';
import { Again } from './query/asking/again.ts';
import { type Asked, answer, type Checked, stringify } from './query/asking/answer.ts';
import { engineAnswers } from './query/asking/plugin.ts';
import { Engine } from './query/engine.ts';
import { KeptAnswers } from './query/sending/kept.ts';
import { Replicas } from './query/sending/replicas.ts';
import { askedAgain, Caller, cancellingBy, pooled } from './query/sending/run.ts';
import { tellPosition } from './query/sending/told-position.ts';
import { transactions } from './query/sending/transaction.ts';
import { measure } from './query/telling/metrics.ts';
import { logsRequests } from './query/telling/request-log.ts';
import { trace } from './query/telling/traces.ts';
import { watch } from './query/telling/watch.ts';
import { holderOf, KeyUse } from './registry/key-holder.ts';
import { makeFirstAdministrator, standingOf } from './registry/standing.ts';
import { CourseKeeper } from './reports/course-keeper.ts';
import { serveReports } from './reports/file/serve.ts';
import { servePublished } from './reports/published/serve.ts';
import { houseSchema } from './schema.ts';
import { builtDocuments, serveDashboard } from './serve-dashboard.ts';
import { serveGraphiql } from './serve-graphiql.ts';
import { shortWay } from './short-way.ts';

export interface House {
  /** Begins to answer; gives the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
  firstAdmin: { email: string; password?: string } | undefined;
}

/** What every request is handled with. */
type Context = Hand & Keyed & Office & Pick<ImportHand, 'imports'>;

export interface Opening {
  /** Fills a register on its first start; without it the articles do. */
  fill?: (em: EntityManager) => Promise<void>;
  /** Another process has migrated and filled it. */
  joins?: boolean | undefined;
  /** What may be asked by its hash; without it, what the dashboard asks. */
  documents?: ReadonlyMap<string, string>;
  /** Ends what takes long. */
  signal?: AbortSignal;
}

/** The whole server on one database: migrated, filled on its first start, ready to listen. */
export async function openHouse(
  config: Config,
  addresses: Addresses,
  { fill = loadArticles, joins, documents: ours }: Opening = {},
): Promise<House> {
  const schema = await houseSchema();
  const orm = await (joins ? join(addresses) : prepare(addresses, fill));
  const databaseUrl = addresses.server;
  const web = await webServer(config);
  const { app } = web;
  const log = (entry: Record<string, unknown>, message: string) => app.log.error(entry, message);
  const pools = openPools(databaseUrl, config);
  const { pool, exporting, reporting, recalling, importing, aside, sealing } = pools;
  if (config.poolerUrl) await checkPooler(pool, config);
  const line = new Line(databaseUrl);
  const sign = await signIn({
    ...config,
    databaseUrl,
    line,
    secret: config.authSecret,
    complain: (what, err) => log(err ? { err } : {}, what),
    standing: (account) => standingOf(aside, account),
  });
  const firstAdmin = joins ? undefined : await sign.firstAdministrator(config.adminEmail, config.adminPassword);
  if (firstAdmin) await makeFirstAdministrator(aside, firstAdmin.email);
  const primary = askedAgain(pooled(pool, config.poolerUrl ? cancelThroughPooler : cancellingBy(aside)));
  const replicas = config.replicaUrls.length ? new Replicas(primary, line, openReplicas(config)) : undefined;
  const rows = replicas ?? primary;
  if (replicas) tellPosition(app, line, config.publicUrl.startsWith('https:'));
  // What a standby says of its snapshot cannot be compared: kept answers are the primary's.
  const counting = askedAgain(pooled(reporting, cancellingBy(aside)));
  const past = askedAgain(pooled(recalling, cancellingBy(aside)));
  const reports = new KeptAnswers(counting, { patience: 1000 * config.reportAge });
  const vault = new Vault(config.vault);
  const engine = new Engine<Viewer>(schema, orm, { rows, kept: reports, past }, rulesFor, vault);
  reports.restsOn(new CourseKeeper(engine, reporting, (error) => unexpected(error, log)));
  reports.keepFresh().catch((error) => unexpected(error, log));
  const once = new OnceOnly(pool, vault, (error) => unexpected(error, log));
  const transact = transactions(pool);

  const imports = new ImportDesk({
    pool: importing,
    aside,
    engine,
    standing: (account) => standingOf(aside, account),
    report: (error) => unexpected(error, log),
    accessChanged: sign.accessChanged,
  });

  const metrics = config.metrics && (await measure(config.metrics, pools, replicas));
  const traces = config.tracesTo ? await trace(config.tracesTo) : undefined;
  const watchers = [logsRequests(app.log, { slow: config.slowOperation }), metrics?.watcher, traces?.watcher];
  const tell = watch(
    app,
    watchers.filter((each) => each !== undefined),
  );
  const health = new Health(pool);

  const mark = await readMark(pool);
  labelAnswers(web, mark);
  const office = labelledOffice(config.officeName, mark);
  const sealer = new Sealer(sealing, config.historySecret, (error) => unexpected(error, log));
  const answers = (passed: Checked, context: Pick<Asked<Viewer>, 'viewer' | 'caller' | 'language'>) =>
    answer(engine, passed, context, (error) => unexpected(error, log));
  const again = new Again<Viewer>(answers);
  const admission = new Admission(new Budget(aside), config.limits);
  const keyUse = new KeyUse(aside);
  const known = new Map(config.trustedDocuments);
  const documents = new TrustedDocuments(ours ?? known);

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

  standAtDoor(
    web,
    '/graphql',
    bodyLimit,
    shortWay({ web, again, admission, documents, sign, keyUse, tell, publicUrl: config.publicUrl }),
  );
  await serveGraphql<Context>({
    app,
    schema,
    stringify,
    formatError: formatError(log),
    plugins: [
      inTheirLanguage(),
      engineAnswers(answers, again),
      answersOnce<Context>(once, log),
      notesRefusals<Context>(sign.note),
    ],
    context: async (request, reply) => {
      const language = languageOf(request.headers['accept-language']);
      const viewer = await viewerOf(request, language);
      if (!viewer && !isProbe(request)) throw signInFirst(language);
      const allowed = viewer ? await admission.of(viewer, reply, language) : asStranger;
      const reason = reasonIn(request.headers[reasonHeader]);
      const caller = Caller.behind(reply.raw);
      reply.caller = caller;
      if (viewer) request.body = documents.spelledOut(request.body, viewer, language);
      return {
        engine,
        transact: transact(caller),
        viewer,
        language,
        reason,
        idempotencyKey: keyIn(request.headers[keyHeader]),
        caller,
        accessChanged: sign.accessChanged,
        people: sign.people,
        imports,
        office,
        ...allowed,
      };
    },
  });
  const files = {
    app,
    schema,
    engine,
    callerOf: ({ raw }: FastifyReply) => Caller.behind(raw),
    asker: async (request: FastifyRequest, reply: FastifyReply) => {
      const language = languageOf(request.headers['accept-language']);
      const viewer = await viewerOf(request, language);
      if (!viewer) throw signInFirst(language);
      if (viewer.key?.documentsOnly) throw turnedAway(ownOnly, 'FORBIDDEN', 403, language);
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
  serveReports({ ...files, office });
  servePublished(app, pool);
  serveSignIn(app, sign, config);
  health.serve(app);
  if (config.environment !== 'production') serveGraphiql(app);
  await serveDashboard(app, mark);

  return {
    firstAdmin,
    listen: async () => {
      // The dashboard may have been built meanwhile.
      for (const [hash, text] of await builtDocuments()) known.set(hash, text);
      await metrics?.listen();
      return app.listen({ port: config.port, host: config.host });
    },
    close: async () => {
      await health.leave(config.drainSeconds);
      await app.close();
      await metrics?.close();
      await traces?.close();
      once.close();
      reports.close();
      await imports.close();
      await sealer.close();
      await Promise.all([...Object.values(pools).map((each) => each.end()), replicas?.close(), sign.close()]);
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
