import { browser } from 'wxt/browser';
import type { AccountStatus } from '../../domain/account.ts';
import { badgeText } from '../../domain/badge-text.ts';
import type { ConfirmationRequests } from '../../domain/confirmation-request.ts';
import type { Wait } from '../../domain/wait.ts';

const GREEN = '#0b6b4f';
const RED = '#a3211b';

export async function drawBadge(
  statuses: AccountStatus[],
  asking: ConfirmationRequests[],
  waits: Wait[],
  now: number,
): Promise<void> {
  // Firefox for Android has no badge.
  if (!('setBadgeText' in browser.action)) return;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: GREEN }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setBadgeText({ text: badgeText(statuses, asking, waits, now) }),
  ]);
}

/** On one tab, in place of what the icon shows elsewhere. The browser takes it off when the tab goes to another page. */
export async function drawWarningBadge(tabId: number): Promise<void> {
  if (!('setBadgeText' in browser.action)) return;
  // The tab may be closed in this very moment.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: RED }),
    browser.action.setBadgeText({ tabId, text: '!' }),
  ]).catch(() => undefined);
}
