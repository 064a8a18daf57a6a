import type { Account } from '../../domain/account.ts';
import { accounts } from '../../platform/storage.ts';

export const accountWith = async (accountId: string): Promise<Account | undefined> =>
  (await accounts.getValue()).find(({ id }) => id === accountId);
