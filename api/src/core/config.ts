import { resolve } from 'node:path';
import { cleanEnv, email, str } from 'envalid';
import { CannotStart } from './cannot-start.ts';
import { root } from './root.ts';
import { keepSecrets } from './secrets.ts';
import {
  addresses,
  atLeast,
  count,
  databaseAddress,
  logLevel,
  mailServer,
  port,
  seconds,
  secrets,
  webAddress,
  years,
} from './setting-kinds.ts';
import type { VaultSecrets } from './vault.ts';

const settings = {
  PORT: port({ default: 4000, desc: 'The port that the server listens on; 0 takes any free one.' }),
  HOST: str({ default: '127.0.0.1', desc: 'The address that the server listens on; 0.0.0.0 lets other machines in.' }),
  DATABASE_URL: databaseAddress({
    default: undefined,
    desc: 'A PostgreSQL of your own, version 15 or newer; without it Binaan brings and keeps one.',
  }),
  DATABASE_MIGRATION_URL: databaseAddress({
    default: undefined,
    desc: 'The same database as its owner, who migrates it at the start; the user of DATABASE_URL then needs to own nothing, and is let do nothing but read and write rows.',
  }),
  DATA_DIR: str({
    default: '.data',
    desc: "The folder of Binaan's own database and secrets, taken from the repository's root.",
  }),
  ADMIN_EMAIL: email({ default: 'admin@binaan.local', desc: 'The e-mail of the first administrator.' }),
  ADMIN_PASSWORD: atLeast(
    8,
    'a password',
  )({
    default: undefined,
    desc: 'The password of the first administrator; without it one is made up and printed once.',
  }),
  PUBLIC_URL: webAddress({
    default: undefined,
    desc: 'The address under which people reach Binaan, when a proxy stands before it.',
  }),
  TRUSTED_PROXIES: addresses({
    default: undefined,
    desc: 'The addresses of your own proxies; without them, all who come through a proxy share its address.',
  }),
  SMTP_URL: mailServer({ default: undefined, desc: 'The mail server that carries invitations and password resets.' }),
  MAIL_FROM: str({ default: undefined, desc: 'Who the mail comes from; needed with SMTP_URL.' }),
  OIDC_ISSUER: webAddress({
    default: undefined,
    desc: 'An OpenID Connect provider that people who have an account may sign in through.',
  }),
  OIDC_CLIENT_ID: str({ default: undefined, desc: 'What the provider calls Binaan; needed with OIDC_ISSUER.' }),
  OIDC_CLIENT_SECRET: str({ default: undefined, desc: 'The secret it gave Binaan; needed with OIDC_ISSUER.' }),
  OIDC_LABEL: str({ default: 'SSO', desc: 'What people call the provider.' }),
  AUTH_SECRET: atLeast(
    32,
    'a secret',
  )({
    default: undefined,
    desc: 'Signs the sessions; without it one is made up and kept in DATA_DIR.',
  }),
  HISTORY_SECRET: atLeast(
    32,
    'a secret',
  )({
    default: undefined,
    desc: 'Signs the history; without it the secret of the sessions does. Whoever changes that one states the former here.',
  }),
  KEY_COST: count({ default: 5_000, desc: 'The objects that one request with an API key may answer at most.' }),
  PERSON_COST: count({ default: 60_000, desc: 'The same for a person.' }),
  ADMIN_COST: count({ default: 200_000, desc: 'The same for an administrator.' }),
  KEY_BUDGET: count({ default: 60_000, desc: 'The objects that an API key may ask for in a minute.' }),
  PERSON_BUDGET: count({ default: 3_000_000, desc: 'The same for a person.' }),
  SEAL_SECRETS: secrets({
    default: undefined,
    desc: 'Seal each NIK: the first of the list seals, the others, parted by commas, still open. Without it AUTH_SECRET does; whoever changes that one states the former here.',
  }),
  SEAL_INDEX_SECRET: atLeast(
    32,
    'a secret',
  )({
    default: undefined,
    desc: 'Finds a NIK again, and stays the same for good; without it AUTH_SECRET does. Whoever changes that one states the former here.',
  }),
  RETENTION_YEARS: years({
    default: 5,
    desc: 'After how many years without a role, a training or a consent the dashboard names a person as one to erase.',
  }),
  OFFICE_NAME: str({
    default: 'Binaan',
    desc: 'The name of the office, which stands at the head of reports on paper.',
  }),
  REPORT_AGE: seconds({
    default: 60,
    desc: 'For how many seconds a report that takes long may lag behind what has been recorded; 0 counts each anew.',
  }),
  IMPORT_MEGABYTES: count({ default: 50, desc: 'How large a sheet that is brought may be, in megabytes.' }),
  ACCESS_LOG_YEARS: years({
    default: 5,
    desc: 'How many years the record of sign-ins and refused accesses is kept.',
  }),
  LOG_LEVEL: logLevel({
    default: 'warn',
    desc: 'What is logged: error, warn, info (a line for each request) or debug. No line holds what was sent or who sent it.',
  }),
  SLOW_OPERATION_MS: count({
    default: 1_000,
    desc: 'An operation that takes as many milliseconds is logged with its document, without the values in it.',
  }),
  DRAIN_SECONDS: seconds({
    default: 0,
    desc: 'For how many seconds /readyz says 503 before new requests are refused when the server stops: what a load balancer needs to notice.',
  }),
  METRICS_PORT: port({
    default: undefined,
    desc: 'A port of its own for Prometheus, at /metrics; without it nothing is measured.',
  }),
  METRICS_HOST: str({
    default: '127.0.0.1',
    desc: 'The address that METRICS_PORT listens on; anything but this very machine needs METRICS_TOKEN.',
  }),
  METRICS_TOKEN: atLeast(
    16,
    'a token',
  )({
    default: undefined,
    desc: 'What whoever reads the metrics has to send: `Authorization: Bearer …`.',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress({
    default: undefined,
    desc: "Where OpenTelemetry's traces go, over OTLP/HTTP; the other OTEL_ settings are those of OpenTelemetry. Without it none are made.",
  }),
  NODE_ENV: str({
    choices: ['development', 'test', 'production'] as const,
    default: 'development',
    desc: 'What the server is run for: development serves /graphiql, production does not.',
  }),
};

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  /** The same database as its owner. */
  readonly migrationUrl: string | undefined;
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
