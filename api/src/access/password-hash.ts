import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** Argon2id at OWASP's numbers, with the salt before the tag. */
export async function hash(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...cost, nonce, message: password.normalize('NFKC') });
  return `argon2id$${nonce.toString('base64url')}$${Buffer.from(tag).toString('base64url')}`;
}

export async function verify({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
  const [, nonce = '', tag = ''] = stored.split('$');
  const expected = Buffer.from(tag, 'base64url');
  const found = await derive('argon2id', {
    ...cost,
    nonce: Buffer.from(nonce, 'base64url'),
    message: password.normalize('NFKC'),
  });
  return expected.length === found.length && timingSafeEqual(expected, Buffer.from(found));
}
