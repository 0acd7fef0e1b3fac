import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';

/** What of a seal is signed: where the chain stands, and which revisions brought it there. */
const signed = (ids: readonly string[], hash: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${ids.join(',')}:`), hash]);

/** The beginning of an Ed25519 private key in PKCS #8, before its 32 bytes. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs what was, and tells its own signature; the key follows from a secret. */
export class Sealing {
  private readonly key: KeyObject;
  /** The public key, kept beside each signature. */
  readonly public: Buffer;

  constructor(secret: string) {
    const seed = Buffer.from(hkdfSync('sha256', secret, '', 'binaan history seal', 32));
    this.key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
    this.public = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
  }

  sign = (ids: readonly string[], hash: Buffer): Buffer => sign(null, signed(ids, hash), this.key);

  isOurs = (ids: readonly string[], hash: Buffer, key: Buffer, signature: Buffer): boolean =>
    key.equals(this.public) && verify(null, signed(ids, hash), createPublicKey(this.key), signature);
}

/** The length of a link in bytes. */
export const linkLength = 32;

/** Where the chain begins. */
export const firstLink = Buffer.alloc(linkLength);

/** The next link of the chain: it holds all that was before. */
export const linkOf = (before: Buffer, content: Buffer): Buffer =>
  createHash('sha256').update(before).update(content).digest();

/** What the database says of a revision `r` that a link holds: as it was sealed, whatever was redacted since. */
export const contentOf = 'coalesce(r.sealed_as, history.content_of(r))';

/** The time zone in which the database says it: instants are part of it, as text. */
export const sealedIn = 'UTC';
