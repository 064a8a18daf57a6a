/** Writes the confirmation requests of an account. History, badge and alarms follow, but no notifications. */
import type { ConfirmationRequests } from '../../domain/confirmation-request.ts';
import { requestEvents } from '../../domain/request-history.ts';
import { confirmations } from '../../platform/storage.ts';
import { accountWith } from '../account/account-with.ts';
import { updateRecord } from '../records.ts';

export const requestsOf = async (accountId: string): Promise<ConfirmationRequests | undefined> =>
  (await confirmations.getValue())[accountId];

type Known = ConfirmationRequests | undefined;
/** Returns its argument when there is nothing to change. */
export type RequestsChange = (known: Known) => Known | Promise<Known>;

/** Only notifications use this, to record what they show. All others use `updateRequests`. */
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
      // A request that was under way when the account was removed must not bring its records back.
      if (!account) return { after: undefined, events: [] };
      const after = await change(before);
      return {
        after,
        events: requestEvents({ accountId, serviceName: account.service.name }, before, after),
      };
    },
    meanwhile,
  );
