/** Where the guide's script runs by itself, in a browser that refuses what was done already. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../sites/index.ts';
import { installOrigins } from '../../../utils/domain/guide/match-patterns.ts';
import {
  registerLanding,
  syncRegistrations,
  unregisterLanding,
} from '../../../utils/worker/guide/registrations.ts';
import { nextTurn, resetWorld } from './world.ts';

interface Script {
  id: string;
  matches?: string[] | undefined;
}

let registered: Map<string, Script>;

beforeEach(() => {
  resetWorld();
  registered = new Map();
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(
    async (filter) => [...registered.values()].filter(({ id }) => filter?.ids?.includes(id)) as never,
  );
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    await nextTurn();
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  });
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation(async (scripts) => {
    await nextTurn();
    for (const script of scripts) {
      if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  });
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    await nextTurn();
    for (const id of filter?.ids ?? [])
      if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  });
});

describe('after a new password was saved', () => {
  const id = 'guide-landing-shop.example';

  it('the guide comes along on this host, until the browser is closed', async () => {
    await registerLanding('shop.example');
    expect([...registered.values()]).toEqual([
      {
        id,
        matches: ['https://shop.example/*'],
        js: ['/landing.js', '/content-scripts/guide.js'],
        runAt: 'document_idle',
        persistAcrossSessions: false,
      },
    ]);
  });

  it('it comes along once, also where the page reports itself twice', async () => {
    await Promise.all([registerLanding('shop.example'), registerLanding('shop.example')]);
    expect([...registered.keys()]).toEqual([id]);
    await Promise.all([unregisterLanding('shop.example'), unregisterLanding('shop.example')]);
    expect([...registered.keys()]).toEqual([]);
  });

  it('it stays away where that has ended before it began', async () => {
    await Promise.all([registerLanding('shop.example'), unregisterLanding('shop.example')]);
    expect([...registered.keys()]).toEqual([]);
  });

  it('it ends with the page where the host is not allowed', async () => {
    vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValue(
      new Error('Missing permission'),
    );
    await expect(registerLanding('shop.example')).resolves.toBeUndefined();
  });
});

describe('what the person allows', () => {
  const allow = (...origins: string[]) =>
    vi
      .spyOn(fakeBrowser.permissions, 'getAll')
      .mockImplementation(async () => ({ origins: [...installOrigins(SITES), ...origins] }));
  const matches = () => registered.get('guide-allowed')?.matches;

  it('is registered, and nothing that the manifest has already', async () => {
    allow('https://shop.example/*', 'https://bank.example/*');
    await syncRegistrations();
    expect([...registered.values()]).toEqual([
      {
        id: 'guide-allowed',
        matches: ['https://bank.example/*', 'https://shop.example/*'],
        js: ['/content-scripts/guide.js'],
        runAt: 'document_idle',
      },
    ]);
  });

  it('is registered anew when it changes, and only then', async () => {
    allow('https://shop.example/*');
    await syncRegistrations();
    await syncRegistrations();
    expect(fakeBrowser.scripting.updateContentScripts).not.toHaveBeenCalled();
    allow('https://shop.example/*', 'https://bank.example/*');
    await syncRegistrations();
    expect(matches()).toEqual(['https://bank.example/*', 'https://shop.example/*']);
  });

  it('is taken back', async () => {
    allow('https://shop.example/*');
    await syncRegistrations();
    allow();
    await syncRegistrations();
    expect([...registered.keys()]).toEqual([]);
    await syncRegistrations();
  });

  it('is registered once when it comes twice at a time', async () => {
    allow('https://shop.example/*');
    await Promise.all([syncRegistrations(), syncRegistrations()]);
    expect(matches()).toEqual(['https://shop.example/*']);
  });

  it('may be nothing at all', async () => {
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({}));
    await syncRegistrations();
    expect([...registered.keys()]).toEqual([]);
  });
});
