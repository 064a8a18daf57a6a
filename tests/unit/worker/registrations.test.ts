/** Where the guide runs by itself, with a browser that refuses to register twice. */
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

it('ends the wait for a page once, even when the page reports twice', async () => {
  await registerLanding('shop.example');
  expect(registered.size).toBe(1);
  await Promise.all([unregisterLanding('shop.example'), unregisterLanding('shop.example')]);
  expect(registered.size).toBe(0);
});

it('ends a wait that has only just started', async () => {
  await Promise.all([registerLanding('shop.example'), unregisterLanding('shop.example')]);
  expect(registered.size).toBe(0);
});
