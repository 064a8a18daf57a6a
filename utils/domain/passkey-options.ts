/**
 * What the browser is asked for in a passkey ceremony. Every page of the extension has one origin, and the browser lets
 * it use each host that it has a permission for: only the relying party tells two services apart. So it is the host that
 * was verified when the service was connected, never one that an answer names, and each other member is set here too.
 */
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialDescriptorJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type {
  PasskeyCreationOptions,
  PasskeyCredential,
  PasskeyRequestOptions,
} from '../../protocol/protocol.ts';
import type { ConnectedService } from './account.ts';

/** For the person, who may have to fetch a telephone. A service's challenge may end before. */
const TIMEOUT_MS = 3 * 60_000;

/** COSE names of EdDSA, ES256 and RS256: what authenticators of today can sign with. */
const ALGORITHMS = [-8, -7, -257];

/** A host, without its port: WebAuthn tells ports of a host no more apart than cookies and permissions do. */
const relyingPartyOf = ({ origin }: ConnectedService): string => new URL(origin).hostname;

/** @returns Undefined where the answer is for another relying party. */
export function requestOptionsFor(
  service: ConnectedService,
  { challenge, rpId: named, allowCredentials }: PasskeyRequestOptions,
): PublicKeyCredentialRequestOptionsJSON | undefined {
  const rpId = relyingPartyOf(service);
  if (named !== undefined && named !== rpId) return undefined;
  return {
    challenge,
    rpId,
    timeout: TIMEOUT_MS,
    userVerification: 'required',
    ...(allowCredentials && { allowCredentials: allowCredentials.map(descriptor) }),
  };
}

/** @returns Undefined where the answer is for another relying party. */
export function creationOptionsFor(
  service: ConnectedService,
  { challenge, rp, user, excludeCredentials = [] }: PasskeyCreationOptions,
): PublicKeyCredentialCreationOptionsJSON | undefined {
  const id = relyingPartyOf(service);
  if (rp.id !== undefined && rp.id !== id) return undefined;
  return {
    challenge,
    rp: { id, name: service.name },
    user: { id: user.id, name: user.name, displayName: user.displayName },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    timeout: TIMEOUT_MS,
    excludeCredentials: excludeCredentials.map(descriptor),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    attestation: 'none',
  };
}

const descriptor = ({ id }: PasskeyCredential): PublicKeyCredentialDescriptorJSON => ({
  id,
  type: 'public-key',
});
