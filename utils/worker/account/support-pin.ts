/**
 * Makes support PINs and follows their state. Each step is written before it is taken, so the worker may die at any line:
 * the next start continues from what is written.
 */

import { SupportPin, SupportPinState } from '../../../protocol/protocol.ts';
import { type AccountStatus, noteFault } from '../../domain/account.ts';
import { type Fault, fail, type Outcome, succeed } from '../../domain/outcome.ts';
import { expiredPin, isLive, issuedPin, phaseOf, reconciledPin } from '../../domain/support-pin.ts';
import { accounts, statuses } from '../../platform/storage.ts';
import { withPinLock } from './pin-lock.ts';
import { callAs } from './session.ts';
import { accountStatus, updateAccount } from './update-account.ts';

/** A request for a PIN that is older than this is not resumed: the person no longer expects it. */
const STALE_MS = 60_000;

/** One at a time for each account. Repeating a request finds the PIN that it made. */
export const createPin = (accountId: string, requestId: string): Promise<Outcome<undefined>> =>
  withPinLock(accountId, async () => {
    if ((await accountStatus(accountId)).pin?.requestId === requestId) return succeed(undefined);
    const since = Date.now();
    return updateAccount(
      accountId,
      ({ fault: _gone, ...status }) => ({ ...status, making: { requestId, since } }),
      // Not after badge and history: the person waits for the digits.
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
    // The answer was lost and the PIN has ended since. Another click makes another PIN.
    return withFault(answer.code === 'pin-ended' ? others : status, answer);
  });
  return answer.ok ? succeed(undefined) : answer;
}

const withFault = (status: AccountStatus, fault: Fault): AccountStatus => ({
  ...status,
  fault: noteFault(fault, Date.now()),
});

/** Asks every service for the state of its PIN. */
export async function refreshPins(): Promise<void> {
  await Promise.all((await accounts.getValue()).map(({ id }) => refreshPin(id)));
}

export async function refreshPin(accountId: string): Promise<void> {
  const { pin, signedInUntil } = await accountStatus(accountId);
  if (!pin || pin.ended) return;
  const asks = phaseOf(pin, Date.now()) !== 'expired' && signedInUntil !== undefined;
  const change = asks ? await askAfterPin(accountId) : (status: AccountStatus) => status;
  await updateAccount(accountId, (status) =>
    // A newer PIN may have come in the meantime.
    status.pin?.id === pin.id ? withExpiry(change(status), Date.now()) : status,
  );
}

/** @returns The change that the answer makes to a status with this PIN. */
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

/** The service answers again. The fault of a failed request for a PIN stays until that is repeated or dismissed. */
function withoutFault({ fault, ...status }: AccountStatus): AccountStatus {
  return status.making && fault ? { ...status, fault } : status;
}

function withExpiry(status: AccountStatus, now: number): AccountStatus {
  const pin = status.pin && expiredPin(status.pin, now);
  return pin === status.pin ? status : { ...status, ...(pin && { pin }) };
}

/** Removes a PIN that has ended, and a fault. A live PIN stays. */
export const dismissPin = (accountId: string): Promise<undefined> =>
  updateAccount(accountId, ({ fault: _fault, making: _making, pin, ...status }) =>
    isLive(pin, Date.now()) ? { ...status, pin } : status,
  );

/** Resumes the PINs that a previous worker left half made. */
export async function resumePins(): Promise<void> {
  const all = await statuses.getValue();
  for (const [accountId, { making, fault }] of Object.entries(all)) {
    if (!making || fault) continue;
    if (Date.now() - making.since < STALE_MS) await createPin(accountId, making.requestId);
    else await updateAccount(accountId, (status) => withFault(status, fail('offline')));
  }
}
