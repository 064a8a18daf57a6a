/** A passkey device in software (WebAuthn level 3, ES256, attestation "none"), so that ceremonies need no browser. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What the device can be told to do otherwise than it should. */
export interface DeviceCeremony {
  challenge: string;
  rpId: string;
  origin: string;
  /** Signs without asking who is there. */
  unverified?: boolean;
  /** What the page that asks says of being inside another one. */
  crossOrigin?: boolean;
  userHandle?: string;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const CREDENTIAL_DATA = 0x40;

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();
const base64url = (data: Uint8Array | string) => Buffer.from(data).toString('base64url');
const bytesOf = (value: number, length: number) => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
};

export class SoftwareAuthenticator {
  readonly id = randomBytes(16);
  counter = 0;
  readonly #key: KeyObject;
  readonly #publicKey: Uint8Array;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    // RFC 9053: key type 2 (EC2), algorithm -7 (ES256), curve 1 (P-256).
    this.#publicKey = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
  }

  /** The answer to `navigator.credentials.create()`, as JSON. */
  register(ceremony: DeviceCeremony) {
    const length = bytesOf(this.id.length, 2);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.#publicKey]);
    const authData = Buffer.concat([this.#header(ceremony, CREDENTIAL_DATA), credential]);
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]) as Parameters<typeof isoCBOR.encode>[0],
    );
    return this.#answer({
      clientDataJSON: base64url(clientData('webauthn.create', ceremony)),
      attestationObject: base64url(attestation),
      transports: ['internal'],
    });
  }

  /** The answer to `navigator.credentials.get()`, as JSON. */
  authenticate(ceremony: DeviceCeremony) {
    this.counter++;
    const authData = this.#header(ceremony);
    const data = clientData('webauthn.get', ceremony);
    const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), this.#key);
    return this.#answer({
      clientDataJSON: base64url(data),
      authenticatorData: base64url(authData),
      signature: base64url(signature),
      ...(ceremony.userHandle !== undefined && { userHandle: base64url(ceremony.userHandle) }),
    });
  }

  #header({ rpId, unverified }: DeviceCeremony, more = 0): Buffer {
    const flags = USER_PRESENT | (unverified ? 0 : USER_VERIFIED) | more;
    return Buffer.concat([sha256(rpId), bytesOf(flags, 1), bytesOf(this.counter, 4)]);
  }

  #answer<Response>(response: Response) {
    const id = base64url(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

const clientData = (type: string, { challenge, origin, crossOrigin = false }: DeviceCeremony) =>
  JSON.stringify({ type, challenge, origin, crossOrigin });
