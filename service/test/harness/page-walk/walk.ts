/** What the walks through the pages share: a service, browsers, and the pages that they were shown. */
import type { Language } from '../../../../protocol/languages.ts';
import { findAccount } from '../../../src/accounts/identifier.ts';
import { startSession } from '../../../src/flows/sign-in/session.ts';
import { transact } from '../../../src/transaction.ts';
import { openPageBrowser, type PageBrowser, type Shown } from '../page-browser.ts';
import { openTestService, type TestService } from '../test-service.ts';

interface VisitedPage extends Shown {
  /** "POST /sign-in". */
  request: string;
}

export interface Walk {
  service: TestService;
  /** Every page that a browser of this walk was shown, in order. */
  pages: VisitedPage[];
  /** A browser in which nobody is signed in. */
  browser(): PageBrowser;
  signedIn(userId: string, passkeyId?: string): Promise<PageBrowser>;
  /** The newest code of that form among what was sent. */
  sentCode(form: RegExp): Promise<string>;
}

export const ONE_TIME_CODE = /#(\d{8})\b/;
export const PRINTED_CODE = /\b([0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})\b/;

export async function openWalk(language: Language, environment: Record<string, string>): Promise<Walk> {
  const service = await openTestService('sqlite', environment);
  const { world } = service;
  const pages: VisitedPage[] = [];
  const onAnswer = (request: string, shown: Shown) => {
    if (shown.headers.get('Content-Type')?.startsWith('text/html')) pages.push({ request, ...shown });
  };
  const browser = (cookies = {}) =>
    openPageBrowser(world, { 'Accept-Language': language }, { cookies, onAnswer });
  return {
    service,
    pages,
    browser: () => browser(),
    // Without the password, whose hash is slow on purpose; signing in is walked in sign-in.ts.
    async signedIn(userId, passkeyId) {
      const account = await findAccount(world.database, userId);
      if (!account) throw new Error(`There is no ${userId}.`);
      const { token } = await transact(world, (unit) =>
        startSession(world, unit, account, 'Firefox, Linux', passkeyId),
      );
      return browser({ session: token });
    },
    async sentCode(form) {
      await world.notifier.settled();
      const texts = world.notifier.outbox?.map(({ text }) => text) ?? [];
      return texts.flatMap((text) => form.exec(text)?.[1] ?? [])[0] ?? '';
    },
  };
}
