/** Where the guide comes along by itself, before a browser that refuses what was done already. */
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { registerLanding, unregisterLanding } from '../../../utils/worker/guide/registrations.ts';

let registered: Set<string>;

beforeEach(() => {
  registered = new Set();
  const { scripting } = browser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async (filter) =>
    [...registered].filter((id) => filter?.ids?.includes(id)).map((id) => ({ id })),
  );
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    for (const { id } of scripts) {
      if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
      registered.add(id);
    }
  });
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    for (const id of filter?.ids ?? [])
      if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  });
});

it('ends the wait for a page once, also where that page reports itself twice', async () => {
  await registerLanding('shop.example');
  expect(registered.size).toBe(1);
  await Promise.all([unregisterLanding('shop.example'), unregisterLanding('shop.example')]);
  expect(registered.size).toBe(0);
});

it('ends a wait that has only just begun', async () => {
  await Promise.all([registerLanding('shop.example'), unregisterLanding('shop.example')]);
  expect(registered.size).toBe(0);
});
