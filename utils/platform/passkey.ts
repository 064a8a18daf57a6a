/** Passkey ceremonies on an extension page, with a closed list of errors. */
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { PasskeyOptions, PasskeyResponse } from '../../protocol/protocol.ts';

type CeremonyFault =
  /** Closed, timed out, or no passkey on this device. Browsers deliberately do not say which. */
  | 'not-done'
  /** The browser does not let this extension act for the service's host. */
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
  // On an extension page, the library reports every SecurityError as an invalid domain. The browser's own name for it
  // is in `cause`.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'SecurityError') return 'not-this-host';
  return name === 'InvalidStateError' ? 'already-there' : 'not-done';
}

// The options are in WebAuthn's own JSON form, and the browser checks each member.
export const signInWithPasskey = (options: PasskeyOptions): Promise<Ceremony> =>
  ceremony(() =>
    startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON }),
  );

export const createPasskey = (options: PasskeyOptions): Promise<Ceremony> =>
  ceremony(() =>
    startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON }),
  );
