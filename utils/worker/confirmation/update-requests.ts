/** The only writer of confirmation requests. History, badge, alarms and notifications follow. */
import { type IdentityRequest, withRequest } from '../../domain/confirmation-request.ts';
import { syncNotifications } from './notifications.ts';
import { type RequestsChange, writeRequests } from './write-requests.ts';

/** @param meanwhile Starts as soon as the change is written, and may update too. */
export async function updateRequests<Result = undefined>(
  accountId: string,
  change: RequestsChange,
  meanwhile: () => Promise<Result> = async () => undefined as Result,
): Promise<Result> {
  const [result] = await writeRequests(accountId, change, () =>
    Promise.all([meanwhile(), syncNotifications(accountId)]),
  );
  return result;
}

export const updateRequest = <Result = undefined>(
  accountId: string,
  id: string,
  change: (request: IdentityRequest) => IdentityRequest,
  meanwhile?: () => Promise<Result>,
): Promise<Result> =>
  updateRequests(accountId, (known) => known && withRequest(known, id, change), meanwhile);
