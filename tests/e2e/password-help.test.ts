/**
 * The service's own ways to a new password, on a host name behind a proxy with TLS, in both browsers. Once with one
 * process on the embedded database, and once with two on one PostgreSQL, one of which is killed on the way.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../harness/free-port.ts';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { panelOn } from '../../harness/panel.ts';
import { type ServiceProcess, startProcess } from '../../harness/process.ts';
import { type Screen, see } from '../../harness/screen.ts';
import { openSmsGateway, type SmsGateway } from '../../harness/sms-gateway.ts';
import { connectByPassword } from '../../harness/steps.ts';
import { until } from '../../harness/until.ts';
import { DEMO_PEOPLE } from '../../service/src/provisioning/demo-accounts.ts';
import { createDatabase, type PostgresDatabase } from '../../service/test/harness/postgres-database.ts';
import { BROWSERS, onSites } from './on-sites.ts';

const HOST = 'konto.nordlys.example';
const URL_OF_HOST = new URL(`https://${HOST}`);
const NEW = 'a kettle on the blue hill';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const person = (userId: string) => {
  const found = DEMO_PEOPLE.find((someone) => someone.userId === userId);
  if (!found) throw new Error(`The demonstration has no ${userId}.`);
  return found;
};
const liv = person('liv');

type Engine = 'one process' | 'two processes';
const ENGINES: Engine[] = ['one process', 'two processes'];
const EVERYWHERE = BROWSERS.flatMap(({ name, open }) => ENGINES.map((engine) => ({ name, open, engine })));

describe.each(EVERYWHERE)('the ways to a new password in $name, $engine', ({ open, engine }) => {
  let mail: MailServer;
  let sms: SmsGateway;
  let postgres: PostgresDatabase | undefined;
  let folder: string;
  const processes: ServiceProcess[] = [];

  /** Closed after the browser: vitest runs the hooks after the tests in reverse order. */
  afterAll(async () => {
    await Promise.all(processes.map((process) => process.stop()));
    await Promise.all([mail?.close(), sms?.close(), postgres?.drop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const on = onSites(open, {
    services: async () => {
      [mail, sms] = await Promise.all([openMailServer(), openSmsGateway()]);
      folder = mkdtempSync(join(tmpdir(), 'watchword-'));
      postgres = engine === 'two processes' ? await createDatabase(inject('postgresUrl')) : undefined;
      const environment = {
        ...mail.environment,
        ...sms.environment,
        DATA_DIR: folder,
        PUBLIC_URL: URL_OF_HOST.origin,
        SERVICE_NAME: 'Nordlys Bank',
        RECOVERY_WAIT_HOURS: '0',
        DEMO: '1',
        ...(postgres && { DATABASE_URL: postgres.url, SECRET_KEY: randomBytes(32).toString('base64') }),
      };
      const ports: number[] = [];
      for (let count = 0; count < (postgres ? 2 : 1); count++) {
        const port = await freePort();
        // One after the other, because the first process creates the tables and the accounts.
        processes.push(await startProcess({ ...environment, PORT: String(port) }));
        ports.push(port);
      }
      return { [HOST]: ports };
    },
  });

  const openPage = (path: string) => on.browser.openPage(new URL(path, URL_OF_HOST).href);
  const goTo = ({ page }: { page: Page }, path: string) => page.goto(new URL(path, URL_OF_HOST).href);

  async function signIn(screen: Screen, userId: string, password: string, desk = false): Promise<void> {
    await screen.fill('User ID or e-mail address', userId);
    await screen.fill('Password', password);
    await screen.press('Sign in');
    await see(screen, desk ? 'Who is calling?' : 'My account');
  }
  async function asAgent(userId: string): Promise<Screen & { page: Page }> {
    const desk = await openPage('/desk/sign-in');
    await signIn(desk, userId, person(userId).password, true);
    return desk;
  }
  async function leave(desk: Screen): Promise<void> {
    await desk.press('Sign out');
    await see(desk, 'Prove to our help desk');
    await desk.close();
  }
  async function openCase(desk: Screen): Promise<void> {
    await desk.fill('E-mail, phone number or user ID', liv.userId);
    await desk.press('Go on');
    await see(desk, 'Case: liv');
  }

  async function openRecovery(desk: Screen): Promise<void> {
    await desk.press('Recoveries without phone and e-mail');
    // On the page before it, "liv" is the name of a case.
    await until('list of recoveries', () => desk.run(`location.pathname === '/desk/recoveries'`));
    await desk.press(liv.userId);
  }

  /** The code in the newest e-mail or text message. */
  const codeIn = (texts: () => Promise<string[]>, pattern: RegExp) =>
    until('code', async () => pattern.exec((await texts()).at(-1) ?? '')?.[1]);
  const letters = async () => (await mail.letters()).map(({ text }) => text ?? '');
  const messages = async () => sms.messages.map(({ text }) => text);
  const LETTERS = /\b([0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})\b/;

  /** Chooses a password on the page where every way ends, and signs in with it. */
  async function chooseAndSignIn(screen: Screen, password: string, name = liv.userId): Promise<void> {
    await see(screen, 'Choose a new password');
    await screen.fill('New password', password);
    await screen.fill('New password once more', password);
    await screen.press('Save');
    await see(screen, 'Your password is changed');
    await screen.press('Sign in');
    await signIn(screen, name, password);
    await screen.press('Sign out');
    await see(screen, 'Prove to our help desk');
  }

  it('by a code by e-mail, with the guide beside it', async () => {
    // A person who connected the service has allowed the extension on its pages, and so the guide.
    const connect = await on.browser.openExtensionPage('connect.html');
    await connectByPassword(connect, { url: URL_OF_HOST });
    await connect.close();

    const screen = await openPage('/sign-in');
    await screen.page.setViewport({ width: 1280, height: 900 });
    const panel = await panelOn(screen.page, on.backstage);
    await screen.press('Forgot your password?');
    expect(await panel.see('Step 1 of')).toContain(HOST);
    await screen.fill('E-mail, mobile number or user ID', liv.email);
    await screen.press('Go on');
    await see(screen, 'How shall we send the code?');
    await panel.see('Step 2 of 5');
    await screen.fill('Postal code', '5003');
    await screen.press('Send the code');
    await panel.see('Step 3 of 5');
    const code = await codeIn(letters, new RegExp(`@${HOST} #(\\d{8})\\s*$`));
    // Acknowledged changes are on the disk, so any process goes on from there.
    if (engine === 'two processes') await processes[0]?.kill();
    await screen.fill('8-digit code', code === '00000000' ? '11111111' : '00000000');
    await screen.press('Go on');
    await see(screen, 'That code is not right.');
    await panel.see('That code was not taken');
    await screen.fill('8-digit code', code);
    await screen.press('Go on');
    await panel.see('Step 4 of 5');
    await screen.fill('New password', NEW);
    await screen.fill('New password once more', NEW);
    await screen.press('Save');
    await panel.see('The password is changed');
    await screen.press('Sign in');
    await signIn(screen, liv.userId, NEW);
    await screen.press('Sign out');
    await see(screen, 'Prove to our help desk');
    await screen.close();
    // Everybody was signed out, the extension too.
    expect((await letters()).at(-1)).toContain('Everybody was signed out.');
    const popup = await on.browser.openExtensionPage('popup.html');
    await see(popup, /Signed out/i);
    await popup.close();
  });

  it('by a temporary password, after questions on the phone', async () => {
    const desk = await asAgent('maja');
    await openCase(desk);
    await desk.press('By phone: questions from the registry');
    for (const [question, answer] of [
      ['Where were you born?', 'bergen'],
      ['What is your street and house number?', 'Strandgaten 12'],
      ['What is the number of your passport or driving licence?', 'n 4471830'],
      ['In which year did you become a customer?', '2011'],
    ] as const)
      if (await desk.run<boolean>(`document.body.innerText.includes(${JSON.stringify(question)})`))
        await desk.fill(question, answer);
    await desk.press('Check the answers');
    await see(desk, 'Enough of the answers are right.');
    await desk.press('Send a temporary password by text message');
    await see(desk, 'A temporary password is on its way');
    await leave(desk);
    const password = await codeIn(messages, LETTERS);
    const screen = await openPage('/sign-in');
    await screen.fill('User ID or e-mail address', liv.userId);
    await screen.fill('Password', password);
    await screen.press('Sign in');
    await chooseAndSignIn(screen, `${NEW}, by phone`);
    await screen.close();
  });

  it('by an activation code on paper, in person, from two agents', async () => {
    const desk = await asAgent('maja');
    await openCase(desk);
    await desk.press('In person: an identity document');
    await desk.fill('Name on the document', 'STRAND, Liv');
    await desk.press('Note the document');
    await see(desk, 'A second person must see it too');
    await leave(desk);
    const second = await asAgent('jonas');
    await second.press('Documents for a second look');
    await second.fill('Name on the document', 'STRAND, Liv');
    await second.press('I have seen it too');
    await see(second, 'No documents are waiting.');
    await leave(second);
    const again = await asAgent('maja');
    await again.press('liv');
    await see(again, 'A second person has seen it too.');
    await again.press('Give the code');
    const [code = ''] = LETTERS.exec(await see(again, LETTERS)) ?? [];
    await leave(again);
    const screen = await openPage('/sign-in');
    await screen.press('I have an activation code');
    await (await panelOn(screen.page, on.backstage)).see('you were given it on paper');
    await screen.fill('User ID', liv.userId);
    await screen.fill('Activation code', code.toLowerCase());
    await screen.press('Go on');
    await chooseAndSignIn(screen, `${NEW}, in person`);
    await screen.close();
  });

  it('by a picture of a document, two agents and a code to a new address', async () => {
    const picture = join(folder, 'passport.png');
    writeFileSync(picture, PNG);
    const screen = await openPage('/password-help');
    await screen.press('I can use neither my e-mail nor my phone');
    await screen.fill('E-mail, mobile number or user ID', liv.userId);
    await screen.fill('E-mail address that you can use now', 'liv.new@example.org');
    const input = (await screen.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(picture);
    await screen.press('Send');
    await see(screen, 'We have your request');

    const first = await asAgent('maja');
    await openRecovery(first);
    await first.press('Open');
    await see(first, 'A colleague decides.');
    await leave(first);
    const second = await asAgent('jonas');
    await openRecovery(second);
    await second.fill('Name on the document', 'Liv Strand');
    await second.press('Approve');
    await see(second, 'No requests are waiting.');
    await leave(second);

    const code = await codeIn(
      async () => (await letters()).filter((text) => text.includes('/recover/code')),
      LETTERS,
    );
    await goTo(screen, '/recover/code');
    await screen.fill('E-mail address that you can use now', 'liv.new@example.org');
    await screen.fill('One-time code that we sent', code);
    await screen.press('Go on');
    await chooseAndSignIn(screen, `${NEW}, anew`, 'liv.new@example.org');
    await screen.close();
  });
});
