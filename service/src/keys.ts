/**
 * Keys are kept outside the database, so that a copy of the database alone cannot be searched for four-digit PINs.
 * There is one secret, and a key for each purpose is derived from it (HKDF, RFC 5869).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const SECRET_BYTES = 32;
/** Of AES-GCM (NIST SP 800-38D). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Keys {
  /**
   * HMAC-SHA-256 under the purpose's own key, in hex. The parts are joined by a character that none of them contains.
   */
  digest(purpose: string, ...parts: string[]): string;
  /** Decimal digits that follow from the parts, each equally likely. Without the key they cannot be predicted. */
  digits(count: number, purpose: string, ...parts: string[]): string;
  /** AES-256-GCM under the purpose's own key, bound to the owner; base64. */
  seal(purpose: string, belongsTo: string, content: Uint8Array): string;
  /** @throws Error when the content was changed or belongs to another owner. */
  open(purpose: string, belongsTo: string, sealed: string): Uint8Array<ArrayBuffer>;
}

export function keysFrom(secret: Buffer): Keys {
  if (secret.length < SECRET_BYTES)
    throw new Error(`The secret key must hold ${SECRET_BYTES} bytes or more.`);
  const derived = new Map<string, Buffer>();
  const keyFor = (purpose: string) => {
    const key =
      derived.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, '', `watchword ${purpose}`, 32));
    derived.set(purpose, key);
    return key;
  };
  const mac = (purpose: string, parts: string[]) =>
    createHmac('sha256', keyFor(purpose)).update(parts.join('\0'));
  return {
    seal(purpose, belongsTo, content) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(belongsTo));
      const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(purpose, belongsTo, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(belongsTo))
        .setAuthTag(tag);
      return new Uint8Array(
        Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]),
      );
    },
    digest: (purpose, ...parts) => mac(purpose, parts).digest('hex'),
    digits(count, purpose, ...parts) {
      const range = 10 ** count;
      // Numbers in the last, incomplete run of the range are skipped, because they would make low results likelier.
      const end = 2 ** 48 - (2 ** 48 % range);
      for (let round = 0; ; round++) {
        const number = mac(purpose, [...parts, String(round)])
          .digest()
          .readUIntBE(0, 6);
        if (number < end) return String(number % range).padStart(count, '0');
      }
    },
  };
}

/** Reads the secret from its file. The first start creates the file, and several processes may start at once. */
export function secretFile(file: string): Buffer {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // The file appears complete or not at all, and the first process wins.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(SECRET_BYTES).toString('base64'), { mode: 0o600, flush: true });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}
