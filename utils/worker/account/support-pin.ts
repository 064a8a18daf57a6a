/**
 * Making PINs and following them. Each step is written down before it is taken: whatever line the worker dies at,
 * the next start goes on from what is written.
 */

import { SupportPin, SupportPinState } from '../../../protocol/protocol.ts';
import { type AccountStatus, noteFault } from '../../domain/account.ts';
import type { HistoryKind } from '../../domain/history-event.ts';
import { type Fault, fail, type Outcome, succeed } from '../../domain/outcome.ts';
import {
  endedPin,
  isLive,
  issuedPin,
  type PinRecord,
  phaseOf,
  reconciledPin,
} from '../../domain/support-pin.ts';
import { addToHistory } from '../../platform/history.ts';
import { accounts, statuses } from '../../platform/storage.ts';
import { updateToolbar } from '../toolbar/update-toolbar.ts';
import { accountWith, callAs } from './session.ts';
import { accountStatus, changeStatus, pinLock } from './status.ts';

/** Older than this, a PIN that was asked for is not made behind the person's back any more. */
const STALE_MS = 60_000;

/** One at a time for an account; the same request again finds the PIN that it made. */
export function createPin(accountId: string, requestId: string): Promise<Outcome<undefined>> {
  return navigator.locks.request(pinLock(accountId), async () => {
    if ((await accountStatus(accountId)).pin?.requestId === requestId) return succeed(undefined);
    await changeStatus(accountId, ({ fault: _gone, ...status }) => ({
      ...status,
      making: { requestId, since: Date.now() },
    }));
    // Beside the question to the service, for which the person waits.
    const [outcome] = await Promise.all([requestPin(accountId, requestId), updateToolbar()]);
    if (!outcome.ok) await changeStatus(accountId, (status) => withFault(status, outcome));
    await updateToolbar();
    return outcome;
  });
}

async function requestPin(accountId: string, requestId: string): Promise<Outcome<undefined>> {
  const askedAt = Date.now();
  const question = { method: 'POST', body: { requestId }, schema: SupportPin } as const;
  const answer = await callAs(accountId, '/support-pin', question);
  if (!answer.ok && answer.code === 'pin-ended') {
    // It was made, but its answer was lost, and it is over by now. Another click makes another one.
    await changeStatus(accountId, ({ making: _gone, ...status }) => status);
    return answer;
  }
  if (!answer.ok) return answer;
  const pin = issuedPin(answer.value, requestId, askedAt, Date.now());
  const { pin: older } = await accountStatus(accountId);
  await changeStatus(accountId, ({ making: _made, fault: _gone, ...status }) => ({ ...status, pin }));
  if (isLive(older, askedAt)) await note(accountId, older, 'replaced');
  await note(accountId, pin, 'made');
  return succeed(undefined);
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
  if (phaseOf(pin, Date.now()) !== 'expired' && signedInUntil !== undefined) {
    const askedAt = Date.now();
    const answer = await callAs(accountId, '/support-pin', { schema: SupportPinState });
    const answeredAt = Date.now();
    await changePin(accountId, pin, (record, status) =>
      answer.ok
        ? { ...withoutFault(status), pin: reconciledPin(record, answer.value, askedAt, answeredAt) }
        : withFault(status, answer),
    );
  }
  await changePin(accountId, pin, (record, status) =>
    phaseOf(record, Date.now()) === 'expired'
      ? { ...status, pin: endedPin(record, { how: 'expired' }) }
      : status,
  );
  await updateToolbar();
}

/** The service answers again. The fault of a PIN that was asked for stays until that is asked for again or dismissed. */
function withoutFault({ fault, ...status }: AccountStatus): AccountStatus {
  return status.making && fault ? { ...status, fault } : status;
}

/** Changes the status only while it still holds that PIN: a newer one may have come in the meantime. */
async function changePin(
  accountId: string,
  { id }: PinRecord,
  change: (record: PinRecord, status: AccountStatus) => AccountStatus,
): Promise<void> {
  await changeStatus(accountId, (status) => (status.pin?.id === id ? change(status.pin, status) : status));
  const { pin } = await accountStatus(accountId);
  if (pin?.id === id && pin.ended) await note(accountId, pin, pin.ended.how);
}

async function note(accountId: string, pin: PinRecord, kind: HistoryKind): Promise<void> {
  const account = await accountWith(accountId);
  if (!account) return;
  const used = pin.ended?.how === 'used' ? pin.ended : undefined;
  await addToHistory(pin.id, {
    at: used?.at ?? (kind === 'expired' ? pin.deadline : Date.now()),
    kind,
    accountId,
    serviceName: account.service.name,
    ...(used?.by && { by: used.by }),
  });
}

export async function dismissPin(accountId: string): Promise<undefined> {
  await changeStatus(accountId, ({ fault: _fault, making: _making, pin, ...status }) =>
    isLive(pin, Date.now()) ? { ...status, pin } : status,
  );
  await updateToolbar();
}

/** PINs that a worker which has just started finds half made. */
export async function resumePins(): Promise<void> {
  const all = await statuses.getValue();
  for (const [accountId, { making, fault }] of Object.entries(all)) {
    if (!making || fault) continue;
    if (Date.now() - making.since < STALE_MS) await createPin(accountId, making.requestId);
    else await changeStatus(accountId, (status) => withFault(status, fail('offline')));
  }
}
