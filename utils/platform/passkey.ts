/** Passkey ceremonies on an extension page, with their errors as a closed list. */
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { PasskeyOptions, PasskeyResponse } from '../../protocol/protocol.ts';

type CeremonyFault =
  /** Closed, timed out, or no passkey on this device: browsers do not tell which, on purpose. */
  | 'not-done'
  /** The browser does not let this extension speak for the service's host. */
  | 'not-this-host'
  | 'already-there';

export type Ceremony = { ok: true; response: PasskeyResponse } | { ok: false; fault: CeremonyFault };

async function ceremony(start: () => Promise<object>): Promise<Ceremony> {
  try {
    return { ok: true, response: (await start()) as PasskeyResponse };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): CeremonyFault {
  // The library calls every SecurityError on an extension page an invalid domain: the browser's own name is in `cause`.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'SecurityError') return 'not-this-host';
  return name === 'InvalidStateError' ? 'already-there' : 'not-done';
}

// The options are WebAuthn's own JSON form; the browser checks them member by member.
export const signInWithPasskey = (options: PasskeyOptions): Promise<Ceremony> =>
  ceremony(() =>
    startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON }),
  );

export const createPasskey = (options: PasskeyOptions): Promise<Ceremony> =>
  ceremony(() =>
    startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON }),
  );
