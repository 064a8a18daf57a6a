/** Notifications of confirmation requests: one for each, until the request is over. */
import { browser } from 'wxt/browser';
import { CONFIRMATION_TEXTS } from '../../../locales/confirmation.ts';
import {
  type IdentityRequest,
  notificationChanges,
  requestKey,
  withRequest,
} from '../../domain/confirmation-request.ts';
import { confirmations } from '../../platform/storage.ts';
import { notifyAsking } from '../notify.ts';
import { uiLanguage } from '../ui-language.ts';
import { requestsOf, writeRequests } from './write-requests.ts';

const withLock = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('confirmation-notices', work);

/** Shows first and writes after: if the worker dies in between, the next one shows it again under the same id. */
export const syncNotifications = (accountId: string): Promise<void> =>
  withLock(async () => {
    const known = await requestsOf(accountId);
    if (!known) return;
    const { come, go } = notificationChanges(known, Date.now());
    for (const request of come) {
      await show(accountId, request);
      await noteNotified(accountId, request, true);
    }
    for (const request of go) {
      await browser.notifications.clear(requestKey(accountId, request.id));
      await noteNotified(accountId, request, false);
    }
  });

/** Removes all requests of an account, and their notifications. The lock keeps a late one from appearing. */
export const forgetRequests = (accountId: string): Promise<void> =>
  withLock(async () => {
    const { requests = [] } = (await requestsOf(accountId)) ?? {};
    await writeRequests(accountId, () => undefined);
    await Promise.all(requests.map(({ id }) => browser.notifications.clear(requestKey(accountId, id))));
  });

async function show(accountId: string, { id, agent, desk, reason }: IdentityRequest): Promise<void> {
  const t = CONFIRMATION_TEXTS[await uiLanguage()];
  const notice = { title: t.title, message: t.notice(agent, desk, reason) };
  // In the order of `NOTIFICATION_BUTTONS`.
  const answers = [t.confirm, t.deny];
  await notifyAsking(requestKey(accountId, id), notice, answers)
    // Where the desktop shows no notifications, badge and card remain.
    .catch(() => undefined);
}

/** The meaning of the notification's buttons, by index. */
export const NOTIFICATION_BUTTONS = ['confirm', 'deny'] as const;

const noteNotified = (accountId: string, { id }: IdentityRequest, notified: boolean) =>
  writeRequests(
    accountId,
    (known) => known && withRequest(known, id, (request) => ({ ...request, notified })),
  );

/** @returns The request that a notification is about, or undefined for other notifications. */
export async function requestOfNotification(
  notice: string,
): Promise<{ accountId: string; id: string } | undefined> {
  for (const [accountId, { requests }] of Object.entries(await confirmations.getValue()))
    for (const { id } of requests) if (requestKey(accountId, id) === notice) return { accountId, id };
  return undefined;
}
