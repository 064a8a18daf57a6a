/** From a notification to the page on which its request is answered. */
import { browser } from 'wxt/browser';
import { NOTIFICATION_BUTTONS, requestOfNotification } from './notifications.ts';
import { deny } from './requests.ts';

/** A person proves who they are on a page of the extension; a notification takes no password. */
export async function openFromNotification(notice: string): Promise<void> {
  if (!(await requestOfNotification(notice))) return;
  await browser.notifications.clear(notice);
  const { windowId } = await browser.tabs.create({ url: new URL('/confirm.html', location.origin).href });
  // Firefox for Android has no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

export async function answerFromNotification(notice: string, button: number): Promise<void> {
  if (NOTIFICATION_BUTTONS[button] === 'confirm') return openFromNotification(notice);
  const request = await requestOfNotification(notice);
  if (request) await deny(request.accountId, request.id);
}
