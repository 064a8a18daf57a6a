/** Changing what is known of an account's confirmation requests, one change at a time. */
import { browser } from 'wxt/browser';
import type { ConfirmationRequests } from '../../domain/confirmation-request.ts';
import { confirmations } from '../../platform/storage.ts';

export const requestsOf = async (accountId: string): Promise<ConfirmationRequests | undefined> =>
  (await confirmations.getValue())[accountId];

type Known = ConfirmationRequests | undefined;

export function changeRequests(
  accountId: string,
  change: (known: Known) => Known | Promise<Known>,
): Promise<void> {
  return navigator.locks.request('confirmations', async () => {
    const { [accountId]: before, ...others } = await confirmations.getValue();
    const after = await change(before);
    if (after !== before) await confirmations.setValue(after ? { ...others, [accountId]: after } : others);
  });
}

/** Two services may give their requests the same id. */
export const notificationId = (accountId: string, id: string): string => `${accountId} ${id}`;

/** After the account was signed out nobody can answer here any more. */
export async function forgetRequests(accountId: string): Promise<void> {
  const { requests = [] } = (await requestsOf(accountId)) ?? {};
  await changeRequests(accountId, () => undefined);
  await Promise.all(requests.map(({ id }) => browser.notifications.clear(notificationId(accountId, id))));
}
