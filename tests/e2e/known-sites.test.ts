/** What `sites/` says of a site’s pages, before the stand-in for each of them: a new site is tried here without a line. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { allowEverywhere, panelOn } from '../../harness/panel.ts';
import { until } from '../../harness/until.ts';
import { ALL_SITES } from '../../sites/all.ts';
import { GET_STATE } from '../../utils/domain/guide/page-questions.ts';
import { STAND_IN_OF } from '../pages/stand-ins.ts';
import { onSites } from './on-sites.ts';

describe.each(ALL_SITES)('the script in the pages of $name', ({ id, name }) => {
  const proof = STAND_IN_OF.get(id)?.proof;
  if (!proof) throw new Error(`There is no proof in tests/pages/${id}/site.ts.`);
  const shown = Object.entries(proof.pages).flatMap(([page, addresses]) =>
    addresses.map((address) => ({ page, address })),
  );
  const on = onSites((surroundings) => openChromium(['https://*/*'], surroundings));

  /** What the script answers when the popup asks it. */
  const seen = () =>
    on.backstage.run<{ page?: string } | undefined>(`(async () => {
      const tabs = await chrome.tabs.query({ active: true, url: 'https://*/*' });
      return chrome.tabs.sendMessage(tabs[0].id, '${GET_STATE}', { frameId: 0 }).catch(() => undefined);
    })()`);

  it.each(shown)('sees the page “$page” at $address', async ({ page, address }) => {
    const screen = await on.browser.openPage(address);
    await screen.page.bringToFront();
    const state = await until('script in the page', seen);
    expect(state.page).toBe(page);
    await screen.close();
  });

  describe('where it may go everywhere', () => {
    beforeAll(() => allowEverywhere(on.backstage));

    it('warns of a copy on a host that has nothing of its name', async () => {
      const screen = await on.browser.openPage(proof.copy);
      const panel = await panelOn(screen.page, on.backstage);
      const words = await panel.see(`This is not ${name}`);
      expect(words).toContain(`looks like ${name} but belongs to ${new URL(proof.copy).host}`);
      await screen.close();
    });
  });
});
