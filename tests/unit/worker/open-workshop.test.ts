import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageRules } from '../../../utils/platform/page-rules.ts';
import { openWorkshop } from '../../../utils/worker/guide/open-workshop.ts';
import { EXTENSION_ORIGIN, nextTurn, resetWorld } from './world.ts';

beforeEach(resetWorld);

it('keeps the rules of the page and opens the workshop for its host', async () => {
  const { create } = fakeBrowser.tabs;
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (wanted: object) => {
    await nextTurn();
    return create(wanted);
  });
  await openWorkshop('bücher.example', { minlength: 8 });
  expect(await pageRules.getValue()).toEqual({ 'bücher.example': { minlength: 8 } });
  const [, tab] = await fakeBrowser.tabs.query({});
  expect(tab?.url).toBe(`${EXTENSION_ORIGIN}/workshop.html?host=b%C3%BCcher.example`);
});

it('keeps the newest rules of twenty hosts', async () => {
  for (let host = 1; host <= 21; host++) await openWorkshop(`${host}.example`, {});
  await openWorkshop('2.example', { minlength: 12 });
  const kept = await pageRules.getValue();
  expect(Object.keys(kept)).toEqual([
    ...Array.from({ length: 19 }, (_, at) => `${at + 3}.example`),
    '2.example',
  ]);
  expect(kept['2.example']).toEqual({ minlength: 12 });
});
