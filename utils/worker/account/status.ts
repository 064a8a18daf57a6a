/** Changing an account's status, one change at a time. The locks are the browser's, and end with the worker. */
import type { AccountStatus } from '../../domain/account.ts';
import { accounts, statuses } from '../../platform/storage.ts';

export const accountStatus = async (accountId: string): Promise<AccountStatus> =>
  (await statuses.getValue())[accountId] ?? {};

export function changeStatus(
  accountId: string,
  change: (status: AccountStatus) => AccountStatus,
): Promise<void> {
  return navigator.locks.request('statuses', async () => {
    // What was under way for an account that has been removed leaves nothing behind.
    const [known, all] = await Promise.all([accounts.getValue(), statuses.getValue()]);
    if (!known.some(({ id }) => id === accountId)) return;
    await statuses.setValue({ ...all, [accountId]: change(all[accountId] ?? {}) });
  });
}

export function forgetStatus(accountId: string): Promise<void> {
  return navigator.locks.request('statuses', async () => {
    const { [accountId]: _gone, ...others } = await statuses.getValue();
    await statuses.setValue(others);
  });
}

/** Held while an account's PIN is made or its session is ended: one after the other. */
export const pinLock = (accountId: string): string => `pin ${accountId}`;
