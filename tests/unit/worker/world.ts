/** What the worker's tests stand on: an empty browser, a clock that stands still, and a person who is signed in. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import type { Account, AccountStatus } from '../../../utils/domain/account.ts';
import { readHistory } from '../../../utils/platform/history.ts';
import { accounts, statuses } from '../../../utils/platform/storage.ts';

const MINUTE = 60_000;
export const HALF_HOUR = 30 * MINUTE;
export const NOW = Date.UTC(2026, 10, 22, 14, 2);
export const EXTENSION_ORIGIN = 'chrome-extension://test-extension-id';

/** To be called before each test. Every host is allowed, and no script is in any page. */
export function resetWorld(): void {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('location', { origin: EXTENSION_ORIGIN });
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async () => true);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('No script is there.'));
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => []);
}

export const pass = (duration: number): void => void vi.setSystemTime(Date.now() + duration);

export const TOKEN = 'a'.repeat(43);

export const liv: Account = {
  id: 'liv',
  personId: 'person-1',
  email: 'liv@example.org',
  service: {
    version: 1,
    origin: 'https://account.bank.example',
    name: 'Nordlys Bank',
    api: 'https://account.bank.example/v1',
    relyingParty: 'account.bank.example',
    supportPin: { digits: 4, lifetime: HALF_HOUR },
    signIn: ['password'],
  },
};

export async function connect(account: Account = liv, token: string | undefined = TOKEN): Promise<void> {
  await accounts.setValue([...(await accounts.getValue()), account]);
  if (token) await storage.setItem('session:tokens', { ...(await tokensNow()), [account.id]: token });
  await setStatus({ signedInUntil: NOW + 24 * 60 * MINUTE }, account.id);
}

export const tokensNow = async (): Promise<Record<string, string>> =>
  (await storage.getItem<Record<string, string>>('session:tokens')) ?? {};

export async function setStatus(status: AccountStatus, accountId = liv.id): Promise<void> {
  await statuses.setValue({ ...(await statuses.getValue()), [accountId]: status });
}

export const statusNow = async (accountId = liv.id): Promise<AccountStatus | undefined> =>
  (await statuses.getValue())[accountId];

export const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({});

/** The moment for which the alarm is set, by its name. */
export async function alarmAt(name: string): Promise<number | undefined> {
  return (await fakeBrowser.alarms.get(name))?.scheduledTime;
}

export const notices = () => fakeBrowser.notifications.getAllCreateOptions();

/** Oldest first. */
export const historyKinds = async (): Promise<string[]> =>
  (await readHistory()).map(({ kind }) => kind).reverse();

/** Waits, without the clock, until the check does not throw. */
export async function eventually(check: () => unknown): Promise<void> {
  for (let turn = 0; turn < 500; turn++)
    try {
      return void (await check());
    } catch {
      await nextTurn();
    }
  await check();
}

/** Lets everything else have its turn. */
export async function nextTurn(turns = 1): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
}
