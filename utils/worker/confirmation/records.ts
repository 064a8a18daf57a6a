/** Changing what is known of an account's confirmation requests, one change at a time. */
import { browser } from 'wxt/browser';
import type { Confirmations } from '../../domain/confirmation-request.ts';
import { confirmations } from '../../platform/storage.ts';

export const confirmationsOf = async (accountId: string): Promise<Confirmations | undefined> =>
  (await confirmations.getValue())[accountId];

type Known = Confirmations | undefined;

export function changeConfirmations(
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
export const noticeId = (accountId: string, id: string): string => `${accountId} ${id}`;

/** After the account was signed out nobody can answer here any more. */
export async function forgetConfirmations(accountId: string): Promise<void> {
  const { questions = [] } = (await confirmationsOf(accountId)) ?? {};
  await changeConfirmations(accountId, () => undefined);
  await Promise.all(questions.map(({ id }) => browser.notifications.clear(noticeId(accountId, id))));
}
