/** Notifications of confirmation requests: one each, gone when the request is over. */
import { browser } from 'wxt/browser';
import { CONFIRMATION_TEXTS } from '../../../locales/confirmation.ts';
import { noticesFor, type Question, withQuestion } from '../../domain/confirmation-request.ts';
import { confirmations } from '../../platform/storage.ts';
import { notifyAsking } from '../notify.ts';
import { chosenLanguage } from '../ui-language.ts';
import { changeConfirmations, confirmationsOf, noticeId } from './records.ts';

/** Told first and noted then: a worker that dies in between tells once more, in the place of the first. */
export function keepNotices(accountId: string): Promise<void> {
  return navigator.locks.request('confirmation-notices', async () => {
    const known = await confirmationsOf(accountId);
    if (!known) return;
    const { come, go } = noticesFor(known, Date.now());
    for (const question of come) {
      await tell(accountId, question);
      await noteTold(accountId, question, true);
    }
    for (const question of go) {
      await browser.notifications.clear(noticeId(accountId, question.id));
      await noteTold(accountId, question, false);
    }
  });
}

async function tell(accountId: string, { id, agent, desk, reason }: Question): Promise<void> {
  const t = CONFIRMATION_TEXTS[await chosenLanguage()];
  const notice = { title: t.title, message: t.notice(agent, desk, reason) };
  // In the order of `ANSWERS`.
  const answers = [t.confirm, t.deny];
  await notifyAsking(noticeId(accountId, id), notice, answers)
    // A desktop that shows none has the badge and the card all the same.
    .catch(() => undefined);
}

/** What the notification's buttons mean, by their number. */
export const ANSWERS = ['confirm', 'deny'] as const;

const noteTold = (accountId: string, { id }: Question, told: boolean) =>
  changeConfirmations(
    accountId,
    (known) => known && withQuestion(known, id, (question) => ({ ...question, told })),
  );

/** Which request a notification stands for; undefined where it is not one of these. */
export async function questionBehind(notice: string): Promise<{ accountId: string; id: string } | undefined> {
  for (const [accountId, { questions }] of Object.entries(await confirmations.getValue()))
    for (const { id } of questions) if (noticeId(accountId, id) === notice) return { accountId, id };
  return undefined;
}
