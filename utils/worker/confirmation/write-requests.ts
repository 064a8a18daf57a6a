/** Writes what is known of an account's confirmation requests. Badge, alarms and history follow by themselves. */
import type { ConfirmationRequests } from '../../domain/confirmation-request.ts';
import { requestEvents } from '../../domain/request-history.ts';
import { confirmations } from '../../platform/storage.ts';
import { accountWith } from '../account/account-with.ts';
import { updateRecord } from '../records.ts';

export const requestsOf = async (accountId: string): Promise<ConfirmationRequests | undefined> =>
  (await confirmations.getValue())[accountId];

type Known = ConfirmationRequests | undefined;
/** Gives back what is known itself where there is nothing to change. */
export type RequestsChange = (known: Known) => Known | Promise<Known>;

/** For notifications only, which note what they show. All others use `updateRequests`. */
export const writeRequests = <Result = undefined>(
  accountId: string,
  change: RequestsChange,
  meanwhile?: () => Promise<Result>,
): Promise<Result> =>
  updateRecord(
    confirmations,
    accountId,
    async (before) => {
      const account = await accountWith(accountId);
      // What was under way for an account that has been removed leaves nothing behind.
      if (!account) return { after: undefined, events: [] };
      const after = await change(before);
      return {
        after,
        events: requestEvents({ accountId, serviceName: account.service.name }, before, after),
      };
    },
    meanwhile,
  );
