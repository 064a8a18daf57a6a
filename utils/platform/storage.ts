/**
 * All that the extension keeps, on one page. `local` is on disk and readable by content scripts: no secrets there.
 * `session` is in memory, closed to content scripts, and gone with the browser.
 */
import { storage } from 'wxt/utils/storage';
import type { Account, AccountStatus } from '../domain/account.ts';
import type { ConfirmationRequests } from '../domain/confirmation-request.ts';
import type { Journey } from '../domain/guide/journey.ts';
import type { PanelPreferences } from '../domain/guide/panel-state.ts';
import type { HistoryEvent } from '../domain/history-event.ts';
import type { LanguageChoice } from '../domain/language.ts';
import type { SiteId } from '../domain/site.ts';
import type { PinRecord } from '../domain/support-pin.ts';

export const accounts = storage.defineItem<Account[]>('local:accounts', { fallback: [] });

export const languageChoice = storage.defineItem<LanguageChoice>('local:language', { fallback: 'browser' });

/** By account id. */
export const statuses = storage.defineItem<Record<string, AccountStatus>>('session:statuses', {
  fallback: {},
});

/** Who asks whether it is the person who calls, by account id. */
export const confirmations = storage.defineItem<Record<string, ConfirmationRequests>>(
  'session:confirmations',
  {
    fallback: {},
  },
);

/** Events on their way to the history. */
export const historyOutbox = storage.defineItem<HistoryEvent[]>('session:historyOutbox', { fallback: [] });

/** PINs that known sites made on their own pages, as they were read there. */
export const sitePins = storage.defineItem<Record<SiteId, PinRecord>>('session:sitePins', {
  fallback: {},
});

/** By tab id. No address with its query, no words of a page. */
export const journeys = storage.defineItem<Record<number, Journey>>('session:journeys', { fallback: {} });

/** How the person likes the guide's panel. */
export const panelPreferences = storage.defineItem<PanelPreferences>('local:panel', {
  fallback: { corner: 'bottom-right', collapsed: false },
});

/** Hosts on which the person closed the guide for good. */
export const mutedHosts = storage.defineItem<string[]>('local:quietHosts', { fallback: [] });
