import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mutedHosts } from '../../../utils/platform/storage.ts';
import { mute, unmute } from '../../../utils/worker/guide/muted-hosts.ts';
import { nextTurn, resetWorld } from './world.ts';

beforeEach(resetWorld);

it('keeps each host once, in the order in which they are listed', async () => {
  for (const host of ['shop.example', 'bank.example', 'shop.example']) await mute(host);
  expect(await mutedHosts.getValue()).toEqual(['bank.example', 'shop.example']);
});

it('has written a change when it returns', async () => {
  const { local } = fakeBrowser.storage;
  const { set } = local;
  vi.spyOn(local, 'set').mockImplementation(async (items: object) => {
    await nextTurn();
    await set(items);
  });
  await mute('shop.example');
  expect(await mutedHosts.getValue()).toEqual(['shop.example']);
  await unmute('shop.example');
  expect(await mutedHosts.getValue()).toEqual([]);
});

it('lets go of one, and of none that is not there', async () => {
  for (const host of ['bank.example', 'shop.example']) await mute(host);
  await unmute('bank.example');
  expect(await mutedHosts.getValue()).toEqual(['shop.example']);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockClear();
  await unmute('bank.example');
  expect(set).not.toHaveBeenCalled();
});
