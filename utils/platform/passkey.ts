/** Passkey ceremonies on an extension page, for one connected service, with a closed list of errors. */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type {
  PasskeyCreationOptions,
  PasskeyRequestOptions,
  PasskeyResponse,
} from '../../protocol/protocol.ts';
import type { ConnectedService } from '../domain/account.ts';
import { creationOptionsFor, requestOptionsFor } from '../domain/passkey-options.ts';

type CeremonyFault =
  /** Closed, timed out, or no passkey on this device. Browsers deliberately do not say which. */
  | 'not-done'
  /** The browser does not let this extension act for the service's host. */
  | 'not-this-host'
  /** The service asked for a passkey of another one. The browser was not asked. */
  | 'other-service'
  | 'already-there';

type Ceremony = { ok: true; response: PasskeyResponse } | { ok: false; fault: CeremonyFault };

async function ceremony<Options>(
  optionsJSON: Options | undefined,
  start: (options: { optionsJSON: Options }) => Promise<object>,
): Promise<Ceremony> {
  if (!optionsJSON) return { ok: false, fault: 'other-service' };
  try {
    return { ok: true, response: (await start({ optionsJSON })) as PasskeyResponse };
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

export const signInWithPasskey = (
  service: ConnectedService,
  options: PasskeyRequestOptions,
): Promise<Ceremony> => ceremony(requestOptionsFor(service, options), startAuthentication);

export const createPasskey = (
  service: ConnectedService,
  options: PasskeyCreationOptions,
): Promise<Ceremony> => ceremony(creationOptionsFor(service, options), startRegistration);
