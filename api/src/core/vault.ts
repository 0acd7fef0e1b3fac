import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

const keyFrom = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `binaan ${use}`, 32));

/** Names a key without telling it. */
const nameOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

export interface VaultSecrets {
  /** The first seals; the others still open what they have sealed. */
  seal: readonly [string, ...string[]];
  /** Finds sealed values again. It stays the same for as long as they are kept. */
  index: string;
}

/**
 * Keeps values that no database, log or backup may tell: sealed with AES-256-GCM, in an envelope that names its key, and
 * found again by an HMAC with another key.
 */
export class Vault {
  private readonly keys: Map<string, Buffer>;
  /** Names the keys, without telling them: it seals with one, and finds with another. */
  readonly names: { seal: string; index: string };
  private readonly current: string;
  private readonly indexKey: Buffer;

  constructor({ seal, index }: VaultSecrets) {
    const keys = seal.map((secret) => keyFrom(secret, 'seal'));
    this.keys = new Map(keys.map((key) => [nameOf(key), key]));
    this.current = nameOf(keys[0] as Buffer);
    this.indexKey = keyFrom(index, 'index');
    this.names = { seal: this.current, index: nameOf(this.indexKey) };
  }

  /** Whether it opens what was sealed by the vault of these names, and finds it. */
  fits = ({ seal, index }: Vault['names']): boolean => this.keys.has(seal) && this.names.index === index;

  seal(value: string): string {
    const iv = randomBytes(ivLength);
    const sealing = createCipheriv(cipher, this.keys.get(this.current) as Buffer, iv);
    const sealed = Buffer.concat([iv, sealing.update(value, 'utf8'), sealing.final(), sealing.getAuthTag()]);
    return `${this.current}.${sealed.toString('base64url')}`;
  }

  open(envelope: string): string {
    const [name = '', sealed = ''] = envelope.split('.');
    const key = this.keys.get(name);
    if (!key) throw new Error(`A value is sealed with the key ${name}, whose secret is not among SEAL_SECRETS.`);
    const bytes = Buffer.from(sealed, 'base64url');
    const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
    opening.setAuthTag(bytes.subarray(-tagLength));
    return opening.update(bytes.subarray(ivLength, -tagLength), undefined, 'utf8') + opening.final('utf8');
  }

  index = (value: string): string => createHmac('sha256', this.indexKey).update(value).digest('base64url');
}
