/** A warning out of a page's reach: red on the icon of its tab, and a notification. */
import { loadUiTexts } from '../../../locales/ui.ts';
import { siteAt } from '../../../sites/site-at.ts';
import type { HostVerdict } from '../../domain/guide/host-verdict.ts';
import { realHostFor } from '../../domain/guide/panel-state.ts';
import { notify } from '../notify.ts';
import { drawWarningBadge } from '../toolbar/badge.ts';
import { uiLanguage } from '../ui-language.ts';

/** One for all pages: a page can be the reason for one notification at a time and no more. */
const NOTIFICATION = 'warning';

/** @param first Whether the person has yet to be notified. */
export async function warnInToolbar(tabId: number, verdict: HostVerdict, first: boolean): Promise<void> {
  const site = siteAt(verdict);
  if (!site) return;
  await drawWarningBadge(tabId);
  if (!first) return;
  const { warning } = await loadUiTexts(await uiLanguage());
  await notify(NOTIFICATION, {
    title: warning.title(site.name),
    message: warning.advice(verdict.host, realHostFor(verdict.host, site)),
  })
    // A desktop that shows none has the badge and the popup all the same.
    .catch(() => undefined);
}
