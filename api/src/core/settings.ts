import { email, str } from 'envalid';
import {
  addresses,
  atLeast,
  count,
  databaseAddress,
  databaseAddresses,
  documents,
  logLevel,
  mailServer,
  port,
  processes,
  seconds,
  secrets,
  webAddress,
  years,
} from './setting-kinds.ts';

/** What whoever runs Binaan may set, with what it is by itself. */
export const settings = {
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
  DATABASE_POOLER_URL: databaseAddress({
    default: undefined,
    desc: 'The same database through a pooler of transactions, PgBouncer 1.21 or newer: most statements go that way.',
  }),
  DATABASE_REPLICA_URLS: databaseAddresses({
    default: [],
    desc: 'Databases that follow that of DATABASE_URL, parted by commas: questions are asked of them as far as they are new enough for whoever asks.',
  }),
  WEB_CONCURRENCY: processes({
    default: 1,
    desc: 'How many processes answer at the same port: as many as the machine has processors for them.',
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
  KEY_COST: count({ default: 8_000, desc: 'The objects that one request with an API key may answer at most.' }),
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
  IMPORT_MEGABYTES: count({ default: 100, desc: 'How large a sheet that is brought may be, in megabytes.' }),
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
  COUNT_CAP: count({
    default: 10_000,
    desc: 'How many rows of a list its total counts; beyond, it says that there are more.',
  }),
  TRUSTED_DOCUMENTS: documents({
    default: undefined,
    desc: 'A file of documents that may be asked by their hash beside those of the dashboard: those of programs of the office.',
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
