/** Signing in with a second step, on the connect page of both browsers. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { customer, type LiveService, openLiveService } from '../../harness/live-service.ts';
import { type Screen, see } from '../../harness/screen.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';
import { questionDigest } from '../../service/src/accounts/security-questions.ts';

describe.each([
  { name: 'Chromium', open: () => openChromium(['http://localhost/*']) },
  { name: 'Firefox', open: () => openFirefox() },
])('the second step in $name', ({ open }) => {
  let browser: TestBrowser;
  let service: LiveService;
  beforeAll(async () => {
    [browser, service] = await Promise.all([open(), openLiveService()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
  });

  async function chosen(second_step: 'email' | 'questions'): Promise<string> {
    const { id } = await service.world.database
      .updateTable('account')
      .set({ second_step })
      .where('user_id', '=', customer.userId)
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  async function signIn(): Promise<Screen> {
    const screen = await browser.openExtensionPage('connect.html');
    await screen.fill('Address', service.url.host);
    await screen.press('Find');
    await screen.press('Allow and go on');
    await screen.fill('User ID or e-mail address', customer.userId);
    await screen.fill('Password', customer.password);
    await screen.press('Sign in');
    await see(screen, 'One more step');
    return screen;
  }

  it('accepts a code that was sent, and says when it was wrong', async () => {
    await chosen('email');
    const screen = await signIn();
    await see(screen, 'A code was sent to your e-mail address.');
    const letter = await until('letter', async () =>
      service.world.notifier.outbox?.find(({ text }) => /#\d{8}$/.test(text)),
    );
    const code = /#(\d{8})$/.exec(letter.text)?.[1] ?? '';
    await screen.fill('8-digit code', code === '00000000' ? '11111111' : '00000000');
    await screen.press('Go on');
    await see(screen, 'That is not right. You can try again.');
    await screen.press('Send a new code');
    await see(screen, 'That was too many in a short time.');
    await screen.fill('8-digit code', code);
    await screen.press('Go on');
    await see(screen, 'Next time without a password?');
    await screen.close();
  });

  it('asks the questions of an older account', async () => {
    const id = await chosen('questions');
    const [question, answer] = ['What was your first pet called?', 'Pontus'];
    await service.world.database
      .insertInto('security_question')
      .values({ account_id: id, position: 0, question, digest: questionDigest(service.world, id, 0, answer) })
      .execute();
    const screen = await signIn();
    await screen.fill(question, 'pontus');
    await screen.press('Go on');
    await see(screen, 'Next time without a password?');
    await screen.close();
  });
});
