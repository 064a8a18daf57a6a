/** Changing an account's status, one change at a time. The locks are the browser's, and end with the worker. */
import type { AccountStatus } from '../../utils/account.ts';
import { statuses } from '../../utils/store.ts';

export const statusOf = async (accountId: string): Promise<AccountStatus> =>
  (await statuses.getValue())[accountId] ?? {};

export function changeStatus(
  accountId: string,
  change: (status: AccountStatus) => AccountStatus,
): Promise<void> {
  return navigator.locks.request('statuses', async () => {
    const all = await statuses.getValue();
    await statuses.setValue({ ...all, [accountId]: change(all[accountId] ?? {}) });
  });
}

export function forgetStatus(accountId: string): Promise<void> {
  return navigator.locks.request('statuses', async () => {
    const { [accountId]: _gone, ...others } = await statuses.getValue();
    await statuses.setValue(others);
  });
}
