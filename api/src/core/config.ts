import { resolve } from 'node:path';
import { cleanEnv } from 'envalid';
import { CannotStart } from './cannot-start.ts';
import { root } from './root.ts';
import { keepSecrets } from './secrets.ts';
import { settings } from './settings.ts';
import type { VaultSecrets } from './vault.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  /** The same database as its owner. */
  readonly migrationUrl: string | undefined;
  /** The same database through a pooler of transactions. */
  readonly poolerUrl: string | undefined;
  /** Databases that follow it. */
  readonly replicaUrls: readonly string[];
  /** How many processes serve together. */
  readonly processes: number;
  readonly dataDir: string;
  readonly adminEmail: string;
  readonly adminPassword: string | undefined;
  readonly publicUrl: string;
  readonly authSecret: string;
  readonly historySecret: string;
  /** How much may be asked for at once and in a minute, in objects that may be answered. */
  readonly limits: {
    readonly keyCost: number;
    readonly personCost: number;
    readonly adminCost: number;
    readonly keyBudget: number;
    readonly personBudget: number;
  };
  readonly vault: VaultSecrets;
  readonly retentionYears: number;
  readonly officeName: string;
  /** In seconds. */
  readonly reportAge: number;
  /** How large a sheet may be. */
  readonly importMegabytes: number;
  readonly accessLogYears: number;
  readonly environment: 'development' | 'test' | 'production';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** How many milliseconds make an operation one that is written down. */
  readonly slowOperation: number;
  /** How many seconds go by between the word that it stops and the first refusal. */
  readonly drainSeconds: number;
  /** How many rows of a list are counted at most where that is enough. */
  readonly countCap: number;
  /** Texts of documents by their hash, beside those of the dashboard. */
  readonly trustedDocuments: [string, string][];
  readonly metrics: { port: number; host: string; token: string | undefined } | undefined;
  /** Where traces go. */
  readonly tracesTo: string | undefined;
  /** Proxies of our own, whose word on the address of a client is taken. */
  readonly trustedProxies: string[] | undefined;
  readonly mail: { smtpUrl: string; from: string } | undefined;
  readonly identityProvider: { issuer: string; clientId: string; clientSecret: string; label: string } | undefined;
}

/** The settings, checked and frozen. Without AUTH_SECRET it makes DATA_DIR and keeps a secret there. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const checked = cleanEnv(given, settings, { reporter: ({ errors }) => refuse(errors) });
  const dataDir = resolve(root, checked.DATA_DIR);
  const authSecret = checked.AUTH_SECRET ?? keepSecrets(dataDir).authSecret;
  return Object.freeze({
    port: checked.PORT,
    host: checked.HOST,
    databaseUrl: checked.DATABASE_MIGRATION_URL
      ? together('DATABASE_URL', checked.DATABASE_URL, 'DATABASE_MIGRATION_URL')
      : checked.DATABASE_URL,
    migrationUrl: checked.DATABASE_MIGRATION_URL,
    poolerUrl: checked.DATABASE_POOLER_URL
      ? together('DATABASE_URL', checked.DATABASE_URL, 'DATABASE_POOLER_URL') && checked.DATABASE_POOLER_URL
      : undefined,
    replicaUrls: checked.DATABASE_REPLICA_URLS,
    processes: checked.WEB_CONCURRENCY,
    dataDir,
    adminEmail: checked.ADMIN_EMAIL,
    adminPassword: checked.ADMIN_PASSWORD,
    publicUrl: checked.PUBLIC_URL ?? `http://${reachable(checked.HOST)}:${checked.PORT}`,
    authSecret,
    historySecret: checked.HISTORY_SECRET ?? authSecret,
    limits: {
      keyCost: checked.KEY_COST,
      personCost: checked.PERSON_COST,
      adminCost: checked.ADMIN_COST,
      keyBudget: atLeastOf('KEY_BUDGET', checked.KEY_BUDGET, 'KEY_COST', checked.KEY_COST),
      personBudget: atLeastOf('PERSON_BUDGET', checked.PERSON_BUDGET, 'ADMIN_COST', checked.ADMIN_COST),
    },
    vault: { seal: checked.SEAL_SECRETS ?? [authSecret], index: checked.SEAL_INDEX_SECRET ?? authSecret },
    retentionYears: checked.RETENTION_YEARS,
    officeName: checked.OFFICE_NAME,
    reportAge: checked.REPORT_AGE,
    importMegabytes: checked.IMPORT_MEGABYTES,
    accessLogYears: checked.ACCESS_LOG_YEARS,
    environment: checked.NODE_ENV,
    logLevel: checked.LOG_LEVEL,
    slowOperation: checked.SLOW_OPERATION_MS,
    drainSeconds: checked.DRAIN_SECONDS,
    countCap: checked.COUNT_CAP,
    trustedDocuments: checked.TRUSTED_DOCUMENTS ?? [],
    metrics:
      checked.METRICS_PORT === undefined
        ? undefined
        : {
            port: checked.METRICS_PORT,
            host: checked.METRICS_HOST,
            token: isLoopback(checked.METRICS_HOST)
              ? checked.METRICS_TOKEN
              : together('METRICS_TOKEN', checked.METRICS_TOKEN, 'METRICS_HOST'),
          },
    tracesTo: checked.OTEL_EXPORTER_OTLP_ENDPOINT,
    trustedProxies: checked.TRUSTED_PROXIES,
    mail: checked.SMTP_URL
      ? { smtpUrl: checked.SMTP_URL, from: together('MAIL_FROM', checked.MAIL_FROM, 'SMTP_URL') }
      : undefined,
    identityProvider: checked.OIDC_ISSUER
      ? {
          issuer: checked.OIDC_ISSUER,
          clientId: together('OIDC_CLIENT_ID', checked.OIDC_CLIENT_ID, 'OIDC_ISSUER'),
          clientSecret: together('OIDC_CLIENT_SECRET', checked.OIDC_CLIENT_SECRET, 'OIDC_ISSUER'),
          label: checked.OIDC_LABEL,
        }
      : undefined,
  });
}

function together(name: string, value: string | undefined, other: string): string {
  if (!value) throw new CannotStart(`The setting ${name} is missing: ${other} needs it.`);
  return value;
}

/** Whether only programs of this very machine reach it. */
const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** A budget that one request could never fit into would refuse it for ever. */
function atLeastOf(name: string, value: number, other: string, least: number): number {
  if (value < least) throw new CannotStart(`The setting ${name} is less than ${other}: a request may cost that much.`);
  return value;
}

/** Names the first wrong setting; its value stays unsaid, for it may be a secret. */
function refuse(errors: Partial<Record<keyof typeof settings, Error>>) {
  for (const [name, error] of Object.entries(errors)) {
    throw new CannotStart(`The setting ${name} ${describe(name as keyof typeof settings, error.message)}.`);
  }
}

function describe(name: keyof typeof settings, message: string) {
  if (name === 'ADMIN_EMAIL') return 'is not an e-mail address';
  if (name === 'NODE_ENV') return 'is not one of development, test, production';
  return message;
}

/** Nobody can open 0.0.0.0: a server that listens everywhere is reached at localhost. */
export function reachable(host: string) {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
