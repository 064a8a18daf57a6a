/** Chromium ends an idle worker at any time, also while a page waits for its answer. */
import { expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { panelOn } from '../../harness/panel.ts';
import { until } from '../../harness/until.ts';
import { onSites } from './on-sites.ts';

const on = onSites((surroundings) => openChromium(['https://*/*'], surroundings));

it('the guide appears although the worker dies while it stores a page’s report', async () => {
  // The worker writes under a lock that pages of the extension share.
  await on.backstage.run(`new Promise((held) => {
    navigator.locks.request('journeys', () => {
      held();
      return new Promise((resolve) => Object.assign(globalThis, { letGo: resolve }));
    });
  })`);
  const { page } = await on.browser.openPage('https://www.amazon.se/ap/forgotpassword');
  const panel = await panelOn(page, on.backstage);
  await until('report before the lock', () =>
    on.backstage.run<boolean>(`navigator.locks.query().then(({ pending }) => pending.length > 0)`),
  );
  await on.browser.killWorker();
  await on.backstage.run('letGo()');
  expect(await panel.see('Step 1 of 4')).toContain('www.amazon.se');
});
