import { browser } from 'wxt/browser';
import type { AccountStatus } from '../../domain/account.ts';
import { badgeText } from '../../domain/badge-text.ts';
import type { ConfirmationRequests } from '../../domain/confirmation-request.ts';
import type { Wait } from '../../domain/wait.ts';

const GREEN = '#0b6b4f';

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
