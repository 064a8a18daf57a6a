import type { Page } from 'puppeteer';
import type { Screen } from './screen.ts';
import type { TestSites } from './test-sites.ts';

/** The surroundings of a test browser. */
export interface BrowserOptions {
  /** Folder of a built extension, where it is not the usual one. */
  extension?: string;
  /** Folder of a profile that is kept after the browser ends. */
  profile?: string;
  /** Where real host names resolve to. */
  sites?: TestSites;
}

/** What a test can do in both browsers. Each does it in its own way. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  /** An extension page in a tab: "connect.html". */
  openExtensionPage(path: string): Promise<Screen & { page: Page }>;
  /** The toolbar's popup itself, not its page in a tab. */
  openPopup(): Promise<Screen>;
  openPage(url: string): Promise<Screen & { page: Page }>;
  /** Adds a passkey device that always agrees, for this screen at least. */
  addAuthenticator(screen: Screen): Promise<void>;
  badge(): Promise<string>;
  /** Ends the worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Fires the alarms that the worker has set, and starts the worker for them if needed. */
  fireAlarm(): Promise<void>;
  /** Clicks a notification: its body, or one of its buttons where notifications have buttons. */
  clickNotification(id: string, button?: number): Promise<void>;
  close(): Promise<void>;
}
