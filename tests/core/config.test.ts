import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readConfig } from '../../api/src/core/config.ts';
import { freshFolder } from '../support/process.ts';

const AUTH_SECRET = 'rahasia-yang-cukup-panjang-untuk-sesi';

test('without settings Binaan listens on this machine only and keeps its data beside the code', () => {
  expect(readConfig({ AUTH_SECRET })).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    migrationUrl: undefined,
    poolerUrl: undefined,
    replicaUrls: [],
    processes: 1,
    dataDir: resolve(import.meta.dirname, '../../.data'),
    importMegabytes: 100,
    accessLogYears: 5,
    adminEmail: 'admin@binaan.local',
    adminPassword: undefined,
    publicUrl: 'http://127.0.0.1:4000',
    authSecret: AUTH_SECRET,
    historySecret: AUTH_SECRET,
    vault: { seal: [AUTH_SECRET], index: AUTH_SECRET },
    retentionYears: 5,
    officeName: 'Binaan',
    reportAge: 60,
    limits: { keyCost: 8_000, personCost: 60_000, adminCost: 200_000, keyBudget: 60_000, personBudget: 3_000_000 },
    environment: 'development',
    logLevel: 'warn',
    slowOperation: 1_000,
    drainSeconds: 0,
    countCap: 10_000,
    trustedDocuments: [],
    metrics: undefined,
    tracesTo: undefined,
    trustedProxies: undefined,
    mail: undefined,
    identityProvider: undefined,
  });
});

test('proxies, mail and an identity provider are taken as they are set', () => {
  const env = {
    AUTH_SECRET,
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1',
    SMTP_URL: 'smtps://binaan:sandi@surat.example.go.id',
    MAIL_FROM: 'Binaan <binaan@example.go.id>',
    OIDC_ISSUER: 'https://masuk.example.go.id/',
    OIDC_CLIENT_ID: 'binaan',
    OIDC_CLIENT_SECRET: 'rahasia',
  };
  expect(readConfig(env)).toMatchObject({
    trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1'],
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    identityProvider: {
      issuer: 'https://masuk.example.go.id',
      clientId: 'binaan',
      clientSecret: 'rahasia',
      label: 'SSO',
    },
  });
});

test.each([
  ['MAIL_FROM', { SMTP_URL: 'smtp://surat.example.go.id' }],
  ['DATABASE_URL', { DATABASE_MIGRATION_URL: 'postgres://binaan@localhost/binaan' }],
  ['METRICS_TOKEN', { METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' }],
  ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://masuk.example.go.id', OIDC_CLIENT_SECRET: 'rahasia' }],
  ['OIDC_CLIENT_SECRET', { OIDC_ISSUER: 'https://masuk.example.go.id', OIDC_CLIENT_ID: 'binaan' }],
])('%s is asked for where another setting needs it', (name, env) => {
  expect(() => readConfig({ AUTH_SECRET, ...env })).toThrow(
    new RegExp(`^The setting ${name} is missing: \\w+ needs it\\.$`),
  );
});

test('a budget that no request of the greatest cost fits into is refused', () => {
  const limits = { KEY_COST: '10', KEY_BUDGET: '9' };
  expect(() => readConfig({ AUTH_SECRET, ...limits })).toThrow(
    'The setting KEY_BUDGET is less than KEY_COST: a request may cost that much.',
  );
  expect(readConfig({ AUTH_SECRET, ...limits, KEY_BUDGET: '10' }).limits).toMatchObject({ keyCost: 10, keyBudget: 10 });
  for (const KEY_COST of ['0', '-1', '1.5', '1e3', 'x'])
    expect(() => readConfig({ AUTH_SECRET, KEY_COST })).toThrow('The setting KEY_COST is not a number from 1.');
});

test('an empty setting is one that is not given', () => {
  expect(readConfig({ AUTH_SECRET, DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: undefined, port: 4000 });
});

test('a server that listens everywhere is reached at localhost', () => {
  expect(readConfig({ AUTH_SECRET, HOST: '0.0.0.0', PORT: '80' }).publicUrl).toBe('http://localhost:80');
});

test('the secret of the sessions is made once and kept in the data folder', () => {
  const DATA_DIR = freshFolder();
  const { authSecret } = readConfig({ DATA_DIR });
  expect(authSecret.length).toBeGreaterThan(32);
  expect(readConfig({ DATA_DIR }).authSecret).toBe(authSecret);
});

test.each([
  ['PORT', 'rahasia'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'rahasia'],
  ['PUBLIC_URL', 'rahasia'],
  ['ADMIN_EMAIL', 'rahasia'],
  ['ADMIN_PASSWORD', 'rahasia'],
  ['AUTH_SECRET', 'rahasia'],
  ['NODE_ENV', 'rahasia'],
  ['TRUSTED_PROXIES', 'rahasia'],
  ['SMTP_URL', 'https://rahasia'],
  ['OIDC_ISSUER', 'rahasia'],
])('a wrong %s is named, in one sentence, without its value', (name, value) => {
  const refused = () => readConfig({ AUTH_SECRET, [name]: value });
  expect(refused).toThrow(new RegExp(`^The setting ${name} is [^\\n]*\\.$`));
  expect(refused).not.toThrow(value);
});

test('a document that does not have the hash it stands under is not trusted', () => {
  const file = join(inject('runFolder'), 'documents.json');
  const text = '{ __typename }';
  writeFileSync(file, JSON.stringify({ [hash('sha256', text)]: text }));
  expect(readConfig({ AUTH_SECRET, TRUSTED_DOCUMENTS: file }).trustedDocuments).toEqual([[hash('sha256', text), text]]);
  writeFileSync(file, JSON.stringify({ [hash('sha256', text)]: `${text} ` }));
  expect(() => readConfig({ AUTH_SECRET, TRUSTED_DOCUMENTS: file })).toThrow('TRUSTED_DOCUMENTS names a file in which');
  expect(() => readConfig({ AUTH_SECRET, TRUSTED_DOCUMENTS: `${file}.none` })).toThrow(
    'TRUSTED_DOCUMENTS is not a file',
  );
});
