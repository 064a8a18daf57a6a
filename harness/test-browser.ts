import type { Page } from 'puppeteer';
import type { Screen } from './screen.ts';
import type { TestSites } from './test-sites.ts';

/** What a test browser finds around it. */
export interface BrowserOptions {
  /** Folder of a built extension, where it is not the usual one. */
  extension?: string;
  /** Folder of a profile that outlives the browser. */
  profile?: string;
  /** Where real host names lead. */
  sites?: TestSites;
}

/** What both browsers can do for a test, each in its own way. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  /** An extension page in a tab: "connect.html". */
  openExtensionPage(path: string): Promise<Screen & { page: Page }>;
  /** The toolbar's popup itself, not its page in a tab. */
  openPopup(): Promise<Screen>;
  openPage(url: string): Promise<Screen & { page: Page }>;
  /** A passkey device that says yes, for this screen at least. */
  addAuthenticator(screen: Screen): Promise<void>;
  badge(): Promise<string>;
  /** Ends the worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Starts the worker, if need be, with the alarms that it has set, as if their time had come. */
  fireAlarm(): Promise<void>;
  /** Clicks a notification: its body, or one of its buttons where notifications have any. */
  clickNotification(id: string, button?: number): Promise<void>;
  close(): Promise<void>;
}
