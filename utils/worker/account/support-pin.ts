/**
 * Making PINs and following them. Each step is written down before it is taken: whatever line the worker dies at,
 * the next start goes on from what is written.
 */

import { SupportPin, SupportPinState } from '../../../protocol/protocol.ts';
import { type AccountStatus, noteFault } from '../../domain/account.ts';
import { type Fault, fail, type Outcome, succeed } from '../../domain/outcome.ts';
import { expiredPin, isLive, issuedPin, phaseOf, reconciledPin } from '../../domain/support-pin.ts';
import { accounts, statuses } from '../../platform/storage.ts';
import { withPinLock } from './pin-lock.ts';
import { callAs } from './session.ts';
import { accountStatus, updateAccount } from './update-account.ts';

/** Older than this, a PIN that was asked for is not made behind the person's back any more. */
const STALE_MS = 60_000;

/** One at a time for an account; the same request again finds the PIN that it made. */
export const createPin = (accountId: string, requestId: string): Promise<Outcome<undefined>> =>
  withPinLock(accountId, async () => {
    if ((await accountStatus(accountId)).pin?.requestId === requestId) return succeed(undefined);
    const since = Date.now();
    return updateAccount(
      accountId,
      ({ fault: _gone, ...status }) => ({ ...status, making: { requestId, since } }),
      // The person waits for this one.
      () => requestPin(accountId, requestId),
    );
  });

async function requestPin(accountId: string, requestId: string): Promise<Outcome<undefined>> {
  const askedAt = Date.now();
  const question = { method: 'POST', body: { requestId }, schema: SupportPin } as const;
  const answer = await callAs(accountId, '/support-pin', question);
  const answeredAt = Date.now();
  await updateAccount(accountId, (status) => {
    const { making: _making, fault: _fault, ...others } = status;
    if (answer.ok) return { ...others, pin: issuedPin(answer.value, requestId, askedAt, answeredAt) };
    // It was made, but its answer was lost, and it is over by now. Another click makes another one.
    return withFault(answer.code === 'pin-ended' ? others : status, answer);
  });
  return answer.ok ? succeed(undefined) : answer;
}

const withFault = (status: AccountStatus, fault: Fault): AccountStatus => ({
  ...status,
  fault: noteFault(fault, Date.now()),
});

/** Asks every service how its PIN fares. */
export async function refreshPins(): Promise<void> {
  await Promise.all((await accounts.getValue()).map(({ id }) => refreshPin(id)));
}

export async function refreshPin(accountId: string): Promise<void> {
  const { pin, signedInUntil } = await accountStatus(accountId);
  if (!pin || pin.ended) return;
  const asks = phaseOf(pin, Date.now()) !== 'expired' && signedInUntil !== undefined;
  const change = asks ? await askAfterPin(accountId) : (status: AccountStatus) => status;
  await updateAccount(accountId, (status) =>
    // A newer one may have come in the meantime.
    status.pin?.id === pin.id ? withExpiry(change(status), Date.now()) : status,
  );
}

/** @returns What the answer changes of a status that holds the PIN. */
async function askAfterPin(accountId: string): Promise<(status: AccountStatus) => AccountStatus> {
  const askedAt = Date.now();
  const answer = await callAs(accountId, '/support-pin', { schema: SupportPinState });
  const answeredAt = Date.now();
  if (!answer.ok) return (status) => withFault(status, answer);
  return ({ pin, ...status }) => ({
    ...withoutFault(status),
    ...(pin && { pin: reconciledPin(pin, answer.value, askedAt, answeredAt) }),
  });
}

/** The service answers again. The fault of a PIN that was asked for stays until that is asked for again or dismissed. */
function withoutFault({ fault, ...status }: AccountStatus): AccountStatus {
  return status.making && fault ? { ...status, fault } : status;
}

function withExpiry(status: AccountStatus, now: number): AccountStatus {
  const pin = status.pin && expiredPin(status.pin, now);
  return pin === status.pin ? status : { ...status, ...(pin && { pin }) };
}

/** Puts a PIN that is over, or a fault, out of sight. */
export const dismissPin = (accountId: string): Promise<undefined> =>
  updateAccount(accountId, ({ fault: _fault, making: _making, pin, ...status }) =>
    isLive(pin, Date.now()) ? { ...status, pin } : status,
  );

/** PINs that a worker which has just started finds half made. */
export async function resumePins(): Promise<void> {
  const all = await statuses.getValue();
  for (const [accountId, { making, fault }] of Object.entries(all)) {
    if (!making || fault) continue;
    if (Date.now() - making.since < STALE_MS) await createPin(accountId, making.requestId);
    else await updateAccount(accountId, (status) => withFault(status, fail('offline')));
  }
}
