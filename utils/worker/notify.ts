import { browser } from 'wxt/browser';

interface Notice {
  title: string;
  message: string;
}

/** Of two with one id the browser shows one. */
export const notify = (id: string, notice: Notice): Promise<string> =>
  browser.notifications.create(id, asOptions(notice));

/** One that asks something, and stays until it is answered where the browser can do that. */
export async function notifyAsking(id: string, notice: Notice, answers: string[]): Promise<void> {
  const buttons = answers.map((title) => ({ title }));
  try {
    await browser.notifications.create(id, {
      ...asOptions(notice),
      ...{ buttons, requireInteraction: true },
    });
  } catch {
    // Firefox takes neither: a click on the notification leads to where the buttons are.
    await notify(id, notice);
  }
}

const asOptions = ({ title, message }: Notice) => ({
  type: 'basic' as const,
  iconUrl: new URL('/icon/128.png', location.origin).href,
  title,
  message,
});
