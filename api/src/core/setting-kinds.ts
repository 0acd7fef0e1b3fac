import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { makeValidator } from 'envalid';

// What a setting may be, and the sentence that refuses anything else. The value stays unsaid: it may be a secret.

export const port = makeValidator<number>((text) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new Error('is not a port: give a number from 0 (any free one) to 65535');
  return value;
});

export const processes = makeValidator<number>((text) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > 64) throw new Error('is not a number of processes from 1 to 64');
  return value;
});

export const count = makeValidator<number>((text) => {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Error('is not a number from 1');
  return Number(text);
});

export const webAddress = makeValidator<string>((text) => {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('is not an address: it begins with http:// or https://');
  return url.href.replace(/\/$/, '');
});

const asDatabase = (text: string): string => {
  const url = URL.parse(text);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Error(
      'is not the address of a PostgreSQL database: it looks like postgres://user:password@host:5432/name',
    );
  }
  return text;
};

export const databaseAddress = makeValidator<string>(asDatabase);

export const databaseAddresses = makeValidator<string[]>((text) =>
  text.split(',').map((part) => asDatabase(part.trim())),
);

export const mailServer = makeValidator<string>((text) => {
  const url = URL.parse(text);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) {
    throw new Error('is not the address of a mail server: it looks like smtp://user:password@host:587');
  }
  return text;
});

export const addresses = makeValidator<string[]>((text) => {
  const each = text.split(',').map((part) => part.trim());
  if (!each.every((part) => isIP(part.replace(/\/\d{1,3}$/, ''))))
    throw new Error('is not a list of addresses: it looks like 127.0.0.1, 10.0.0.0/8');
  return each;
});

export const atLeast = (length: number, what: string) =>
  makeValidator<string>((text) => {
    if (text.length < length) throw new Error(`is too short: ${what} has at least ${length} characters`);
    return text;
  });

export const secrets = makeValidator<[string, ...string[]]>((text) => {
  const each = text.split(',').map((part) => part.trim());
  if (each.some((part) => part.length < 32))
    throw new Error('is too short: each secret of the list has at least 32 characters');
  return each as [string, ...string[]];
});

export const years = makeValidator<number>((text) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > 100) throw new Error('is not a number of years from 1 to 100');
  return value;
});

export const seconds = makeValidator<number>((text) => {
  if (!/^\d{1,6}$/.test(text)) throw new Error('is not a number of seconds');
  return Number(text);
});

export const logLevel = makeValidator<'debug' | 'info' | 'warn' | 'error'>((text) => {
  const level = (['debug', 'info', 'warn', 'error'] as const).find((each) => each === text);
  if (!level) throw new Error('is not one of debug, info, warn, error');
  return level;
});

export const documents = makeValidator<[string, string][]>((text) => {
  let all: [string, unknown][];
  try {
    all = Object.entries(JSON.parse(readFileSync(text, 'utf8')));
  } catch {
    throw new Error('is not a file that can be read: it holds a JSON object of texts by their SHA-256');
  }
  if (!all.every(([name, document]) => typeof document === 'string' && hash('sha256', document) === name))
    throw new Error('names a file in which a text does not have the SHA-256 that it stands under');
  return all as [string, string][];
});
