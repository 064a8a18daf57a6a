import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LOOK_AGAIN } from '../../../utils/domain/guide/page-questions.ts';
import { guideHere, sendFiles } from '../../../utils/worker/guide/inject.ts';
import { resetWorld } from './world.ts';

interface Injection {
  target: { tabId: number };
  files?: string[] | undefined;
  func?: (() => unknown) | undefined;
}

let injected: Injection[];

beforeEach(() => {
  resetWorld();
  injected = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (injection: Injection) => {
    injection.func?.();
    injected.push(injection);
    return [];
  });
});

const tabAt = async (url: string) => {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('The tab has no id.');
  return id;
};

it('sends files into the top frame of a tab', async () => {
  await sendFiles(7, '/one.js', '/two.js');
  expect(injected).toEqual([{ target: { tabId: 7 }, files: ['/one.js', '/two.js'] }]);
});

it('is silent about a tab that was closed in this moment', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('No tab with id: 7'));
  await expect(sendFiles(7, '/one.js')).resolves.toBeUndefined();
});

describe('the guide that is asked for in a tab', () => {
  it('looks again where its script is', async () => {
    const ask = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => 'seen');
    expect(await guideHere(7)).toBe(true);
    expect(ask).toHaveBeenCalledWith(7, LOOK_AGAIN, { frameId: 0 });
    expect(injected).toEqual([]);
  });

  it.each([
    ['https://shop.example/', '/content-scripts/guide.js'],
    ['https://www.amazon.se/', '/content-scripts/guide-amazon.js'],
    ['https://amazon-login.example/', '/content-scripts/guide.js'],
  ])('comes to %s as %s, and knows that it was asked for', async (url, file) => {
    const tabId = await tabAt(url);
    expect(await guideHere(tabId)).toBe(true);
    expect(injected.map(({ target, files }) => [target, files])).toEqual([
      [{ tabId }, undefined],
      [{ tabId }, [file]],
    ]);
    expect(globalThis.watchwordReason).toBe('asked');
  });

  it('says so where the browser lets no extension in', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
    expect(await guideHere(await tabAt('https://chromewebstore.google.com/'))).toBe(false);
  });
});
