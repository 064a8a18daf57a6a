/** The only writer of an account's status. */
import type { AccountStatus } from '../../domain/account.ts';
import { pinEvents } from '../../domain/pin-history.ts';
import { statuses } from '../../platform/storage.ts';
import { updateRecord } from '../records.ts';
import { accountWith } from './account-with.ts';

export const accountStatus = async (accountId: string): Promise<AccountStatus> =>
  (await statuses.getValue())[accountId] ?? {};

/**
 * History, badge and alarms follow.
 * @param change Returns its argument when there is nothing to change.
 * @param meanwhile Starts as soon as the change is written, and may update too.
 */
export const updateAccount = <Result = undefined>(
  accountId: string,
  change: (status: AccountStatus) => AccountStatus,
  meanwhile?: () => Promise<Result>,
): Promise<Result> =>
  updateRecord(
    statuses,
    accountId,
    async (before) => {
      const account = await accountWith(accountId);
      // A request that was under way when the account was removed must not bring its status back.
      if (!account) return { after: before, events: [] };
      const status = before ?? {};
      const after = change(status);
      if (after === status) return { after: before, events: [] };
      const owner = { accountId, serviceName: account.service.name };
      return { after, events: pinEvents(owner, before?.pin, after.pin, Date.now()) };
    },
    meanwhile,
  );

/** Deletes the status of an account that was removed. */
export const forgetAccount = (accountId: string): Promise<undefined> =>
  updateRecord<AccountStatus>(statuses, accountId, async () => ({ after: undefined, events: [] }));
