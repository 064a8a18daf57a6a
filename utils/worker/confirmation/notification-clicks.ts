/** From a notification to the page on which its question is answered. */
import { browser } from 'wxt/browser';
import { ANSWERS, questionBehind } from './notifications.ts';
import { deny } from './requests.ts';

/** A person proves who they are on a page of the extension; a notification takes no password. */
export async function openFromQuestion(notice: string): Promise<void> {
  if (!(await questionBehind(notice))) return;
  await browser.notifications.clear(notice);
  const { windowId } = await browser.tabs.create({ url: new URL('/confirm.html', location.origin).href });
  // Firefox for Android has no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

export async function answerFromNotice(notice: string, button: number): Promise<void> {
  if (ANSWERS[button] === 'confirm') return openFromQuestion(notice);
  const question = await questionBehind(notice);
  if (question) await deny(question.accountId, question.id);
}
