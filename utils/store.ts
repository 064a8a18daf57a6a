/**
 * All that the extension keeps, on one page. `local` is on disk and readable by content scripts: no secrets there.
 * `session` is in memory, closed to content scripts, and gone with the browser.
 */
import { storage } from 'wxt/utils/storage';
import type { Account, AccountStatus } from './account.ts';
import type { LanguageChoice } from './i18n.ts';

export const accounts = storage.defineItem<Account[]>('local:accounts', { fallback: [] });

export const languageChoice = storage.defineItem<LanguageChoice>('local:language', { fallback: 'browser' });

/** By account id. */
export const statuses = storage.defineItem<Record<string, AccountStatus>>('session:statuses', {
  fallback: {},
});
