import { browser } from 'wxt/browser';
import type { AccountStatus } from '../../utils/account.ts';
import { badgeText } from '../../utils/badge.ts';
import type { Confirmations } from '../../utils/confirmation.ts';
import type { Wait } from '../../utils/waits.ts';

const GREEN = '#0b6b4f';

export async function drawBadge(
  statuses: AccountStatus[],
  asking: Confirmations[],
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
