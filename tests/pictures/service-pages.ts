/** Walks through the service's pages, for the pictures and for the accessibility check. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { customer, type LiveService } from '../../harness/live-service.ts';
import { type Screen, see } from '../../harness/screen.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';
import { DEMO_PEOPLE } from '../../service/src/provisioning/demo-accounts.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** @param look Called on each page, with its name. */
export async function walkService(
  browser: TestBrowser,
  service: LiveService,
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const screen = await browser.openPage(service.url.href);
  const { page } = screen;
  await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 1.5 });
  const goTo = (path: string) => page.goto(new URL(path, service.url).href);
  const shown = async (words: string, name: string) => {
    await see(screen, words);
    await look(page, name);
  };
  const person = (userId: string) => DEMO_PEOPLE.find((someone) => someone.userId === userId);
  async function signIn(userId: string, path = '/sign-in') {
    await goTo(path);
    await screen.fill('User ID or e-mail address', userId);
    await screen.fill('Password', person(userId)?.password ?? '');
    await screen.press('Sign in');
    await see(screen, 'Sign out');
  }
  async function signOut() {
    await screen.press('Sign out');
    await see(screen, 'Prove to our help desk');
  }

  await look(page, 'home');
  await goTo('/sign-in');
  await look(page, 'sign-in');
  await walkPasswordHelp();
  await goTo('/activate');
  await shown('Activation code', 'activate');
  await walkRecovery();

  await signIn('maja', '/desk/sign-in');
  await shown('Who is calling?', 'desk');
  await openCase(screen);
  await look(page, 'case');
  await screen.fill('What is the call about?', 'Card blocked abroad');
  await screen.press('Send the question');
  await shown('Waiting for the answer', 'case-waiting');
  await signOut();

  await signIn(customer.userId);
  await shown('Confirm that it is you?', 'account-asked');
  await screen.press('It isn’t me');
  await shown('Our help desk has been told', 'account-denied');
  await goTo('/account/security');
  await shown('Second step at sign-in', 'security');
  await screen.fill('Name', 'Liv Strand');
  await screen.press('Change');
  await shown('We have sent you a code', 'security-code');
  await goTo('/account');
  await screen.press('Generate PIN');
  await shown('Your support PIN', 'account-pin');
  const pin = await page.evaluate(() => document.querySelector('p.digits')?.textContent ?? '');
  await screen.press('OK');
  await signOut();

  await signIn('maja', '/desk/sign-in');
  await screen.press(customer.userId);
  await shown('The person says', 'case-denied');
  await screen.press('Help desk');
  await openCase(screen);
  await screen.fill('Support PIN', '0000');
  await screen.press('Check PIN');
  await shown('The PIN is not right', 'case-refused');
  await screen.fill('Support PIN', pin);
  await screen.press('Check PIN');
  await shown('The PIN is right', 'case-verified');
  await screen.press('Help desk');
  await openCase(screen);
  await screen.press('By phone: questions from the registry');
  await screen.press('In person: an identity document');
  await look(page, 'case-other-ways');
  await screen.fill('Name on the document', customer.name);
  await screen.press('Note the document');
  await shown('A second person must see it too', 'case-document');
  await signOut();
  await signIn('signe', '/desk/sign-in');
  await screen.press('Documents for a second look');
  await shown('Seen by', 'documents');
  await screen.fill('Name on the document', customer.name);
  await screen.press('I have seen it too');
  await signOut();
  await signIn('maja', '/desk/sign-in');
  await screen.press(customer.userId);
  await shown('A second person has seen it too.', 'case-document-seen');
  await screen.press('Give the code');
  await shown('We never ask for this code', 'activation-code');
  await goTo('/desk/recoveries');
  await shown(customer.userId, 'recoveries');
  await screen.press(customer.userId);
  await screen.press('Open');
  await shown('Look at the document', 'recovery-opened');
  await signOut();
  await signIn('signe', '/desk/sign-in');
  await goTo('/desk/recoveries');
  await screen.press(customer.userId);
  await shown('The document is valid', 'recovery-decide');
  await goTo('/desk/trail');
  await shown('Everybody’s trail', 'trail');
  await signOut();
  await screen.close();

  async function walkPasswordHelp() {
    await goTo('/password-help');
    await shown('Use one that your account has.', 'password-help');
    await screen.fill('E-mail, mobile number or user ID', customer.userId);
    await screen.press('Go on');
    await shown('How shall we send the code?', 'password-help-way');
    await screen.fill('Postal code', '5003');
    await screen.press('Send the code');
    await shown('8-digit code', 'password-help-code');
    const letter = await until('letter', async () =>
      service.world.notifier.outbox?.find(({ text }) => /#\d{8}$/.test(text)),
    );
    await screen.fill('8-digit code', '0');
    await screen.press('Go on');
    await shown('That code is not right.', 'password-help-wrong');
    await screen.fill('8-digit code', /#(\d{8})$/.exec(letter.text)?.[1] ?? '');
    await screen.press('Go on');
    await shown('Choose a new password', 'new-password');
    const password = person(customer.userId)?.password ?? '';
    await screen.fill('New password', password);
    await screen.fill('New password once more', password);
    await screen.press('Save');
    await shown('Your password is changed', 'new-password-done');
    await goTo('/outbox');
    await shown('Outbox of the demonstration', 'outbox');
  }

  async function walkRecovery() {
    const folder = mkdtempSync(join(tmpdir(), 'watchword-'));
    const picture = join(folder, 'passport.png');
    writeFileSync(picture, PNG);
    await goTo('/recover');
    await shown('Picture of your passport', 'recover');
    await screen.fill('E-mail, mobile number or user ID', customer.userId);
    await screen.fill('E-mail address that you can use now', 'liv@example.net');
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(picture);
    await screen.press('Send');
    await shown('We have your request', 'recover-sent');
    rmSync(folder, { recursive: true });
    await goTo('/recover/code');
    await shown('One-time code that we sent', 'recover-code');
  }
}

async function openCase(screen: Screen): Promise<void> {
  await screen.fill('E-mail, phone number or user ID', customer.userId);
  await screen.press('Go on');
  await see(screen, 'Case: ');
}
