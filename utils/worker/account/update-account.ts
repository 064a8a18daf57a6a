/** The one writer of what is known of an account. */
import type { AccountStatus } from '../../domain/account.ts';
import { pinEvents } from '../../domain/pin-history.ts';
import { statuses } from '../../platform/storage.ts';
import { updateRecord } from '../records.ts';
import { accountWith } from './account-with.ts';

export const accountStatus = async (accountId: string): Promise<AccountStatus> =>
  (await statuses.getValue())[accountId] ?? {};

/**
 * Badge, alarms and history follow by themselves.
 * @param change Gives back the status itself where there is nothing to change.
 * @param meanwhile Begins as soon as the change is written; may update too.
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
      // What was under way for an account that has been removed leaves nothing behind.
      if (!account) return { after: before, events: [] };
      const status = before ?? {};
      const after = change(status);
      if (after === status) return { after: before, events: [] };
      const owner = { accountId, serviceName: account.service.name };
      return { after, events: pinEvents(owner, before?.pin, after.pin, Date.now()) };
    },
    meanwhile,
  );

/** Leaves nothing of an account that has been removed. */
export const forgetAccount = (accountId: string): Promise<undefined> =>
  updateRecord<AccountStatus>(statuses, accountId, async () => ({ after: undefined, events: [] }));
