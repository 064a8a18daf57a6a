/** The second step of a sign-in: a code, or the security questions of an older account. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { openSmsGateway, type SmsGateway } from '../../harness/sms-gateway.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUESTIONS = [
  { question: 'What was your first pet called?', answer: 'Pontus' },
  { question: 'Which street did you grow up in?', answer: 'Nygata 3' },
];

describe.each(ENGINES)('the second step on %s', (engine) => {
  let mail: MailServer;
  let sms: SmsGateway;
  let service: TestService;

  beforeEach(async () => {
    [mail, sms] = await Promise.all([openMailServer(), openSmsGateway()]);
    service = await openTestService(engine, { ...mail.environment, ...sms.environment });
    await service.addPerson('liv');
    await service.addPerson('ola', 'person', { questions: QUESTIONS });
  });
  afterEach(async () => {
    await service.close();
    await Promise.all([mail.close(), sms.close()]);
  });

  const turnOn = (step: 'email' | 'sms') =>
    service.world.database
      .updateTable('account')
      .set({ second_step: step })
      .where('user_id', '=', 'liv')
      .execute();
  const byPassword = (identifier = 'liv') =>
    service.caller().post('/v1/session/password', { identifier, password: PASSWORD });
  const answer = (ticket: string, ...answers: string[]) =>
    service.caller().post('/v1/session/second-step', { ticket, answers });
  async function code(): Promise<string> {
    await service.world.notifier.settled();
    const letters = await mail.letters();
    const last = letters.at(-1)?.text ?? sms.messages.at(-1)?.text ?? '';
    return /#(\d{8})\s*$/.exec(last)?.[1] ?? '';
  }

  it.each(['email', 'sms'] as const)('is a code by %s, and only after it there is a session', async (via) => {
    await turnOn(via);
    const { status, body } = await byPassword();
    expect(status).toBe(202);
    expect(body.step).toEqual({ kind: 'code', via, digits: 8 });
    expect(body).not.toHaveProperty('token');
    expect((await service.caller(body.ticket).get('/v1/session')).status).toBe(401);
    const right = await code();
    expect((await answer(body.ticket, right === '00000000' ? '11111111' : '00000000')).body.code).toBe(
      'wrong-credentials',
    );
    const signedIn = await answer(body.ticket, `${right.slice(0, 3)} ${right.slice(3)}`);
    expect((await service.caller(signedIn.body.token).get('/v1/session')).status).toBe(200);
    expect((await answer(body.ticket, right)).status).toBe(404);
  });

  it('is all questions of the account, with answers in any spelling', async () => {
    const { body } = await byPassword('ola');
    expect(body.step).toEqual({ kind: 'questions', questions: QUESTIONS.map(({ question }) => question) });
    expect((await answer(body.ticket, 'pontus')).status).toBe(401);
    expect((await answer(body.ticket, 'pontus', 'wrong')).status).toBe(401);
    expect((await answer(body.ticket, ' PONTUS', 'nygata 3.')).status).toBe(200);
    // The questions alone reset nothing: password help asks for a code all the same.
    const browser = openPageBrowser(service.world);
    await browser.visit('/password-help', { identifier: 'ola' });
    expect((await browser.visit('/password-help/way', { via: 'email' })).text).toContain('Type the code');
  });

  it('takes five wrong tries for a code, which end no other ticket’s', async () => {
    await turnOn('email');
    const { ticket } = (await byPassword()).body;
    const right = await code();
    const stranger = (await byPassword()).body.ticket;
    const ofStranger = await code();
    for (let wrong = 0; wrong < 5; wrong++) expect((await answer(stranger, 'x')).status).toBe(401);
    expect((await answer(stranger, ofStranger)).status).toBe(401);
    expect((await answer(ticket, right)).status).toBe(200);
  });

  it('sends five codes an hour and ten a day, and says how long to wait', async () => {
    await turnOn('email');
    const signIns = async () => {
      const statuses: number[] = [];
      for (let count = 0; count < 6; count++) statuses.push((await byPassword()).status);
      return statuses;
    };
    expect(await signIns()).toEqual([202, 202, 202, 202, 202, 429]);
    expect((await byPassword()).body).toMatchObject({ code: 'too-many', retryAfter: HOUR });
    service.advance(HOUR);
    expect(await signIns()).toEqual([202, 202, 202, 202, 202, 429]);
    service.advance(HOUR);
    expect((await byPassword()).body).toMatchObject({ code: 'too-many', retryAfter: DAY - 2 * HOUR });
  });

  it('takes ten wrong rounds of answers a day, and no more from strangers on a known device', async () => {
    const wrongRound = async (deviceToken?: string) => {
      const body = { identifier: 'ola', password: PASSWORD, deviceToken };
      const { ticket } = (await service.caller().post('/v1/session/password', body)).body;
      return { ticket, ...(await answer(ticket, 'x', 'x')) };
    };
    const { ticket } = (await byPassword('ola')).body;
    const { deviceToken } = (await answer(ticket, 'pontus', 'nygata 3')).body;
    for (let wrong = 0; wrong < 10; wrong++) expect((await wrongRound()).status).toBe(401);
    const refused = await wrongRound();
    expect((await answer(refused.ticket, 'pontus', 'nygata 3')).body.code).toBe('too-many');
    const known = await wrongRound(deviceToken);
    expect((await answer(known.ticket, 'pontus', 'nygata 3')).status).toBe(200);
    service.advance(DAY);
    expect((await answer((await wrongRound()).ticket, 'pontus', 'nygata 3')).status).toBe(200);
  });

  it('sends another code after a minute, and says how long to wait', async () => {
    await turnOn('email');
    const { body } = await byPassword();
    const resend = () => service.caller().post('/v1/session/second-step/code', { ticket: body.ticket });
    const older = await code();
    expect((await resend()).body).toMatchObject({ code: 'too-many', retryAfter: MINUTE });
    service.advance(MINUTE);
    expect((await resend()).status).toBe(204);
    const newer = await code();
    if (newer !== older) expect((await answer(body.ticket, older)).status).toBe(401);
    expect((await answer(body.ticket, newer)).status).toBe(200);
  });

  it('uses e-mail when the phone number is too new to be trusted', async () => {
    await turnOn('sms');
    await service.world.database
      .updateTable('account')
      .set({ phone_changed_at: service.world.now() })
      .execute();
    expect((await byPassword()).body.step.via).toBe('email');
  });

  it('ends after ten minutes, and when the password changes', async () => {
    await turnOn('email');
    const { body } = await byPassword();
    const right = await code();
    service.advance(10 * MINUTE);
    expect((await answer(body.ticket, right)).status).toBe(404);
    expect((await answer('x'.repeat(43), right)).status).toBe(404);
  });

  it('works on the pages without script', async () => {
    await turnOn('email');
    const browser = openPageBrowser(service.world);
    const asked = await browser.visit('/sign-in', { identifier: 'liv', password: PASSWORD });
    expect(asked.text).toContain('<h1>One more step</h1>');
    expect((await browser.visit('/account')).text).toContain('<h1>Sign in</h1>');
    const wrong = await browser.visit('/sign-in/second-step', { answer: 'x' });
    expect(wrong.text).toContain('That is not right. You can try again.');
    const signedIn = await browser.visit('/sign-in/second-step', { answer: await code() });
    expect(signedIn.text).toContain('<h1>My account</h1>');

    const older = openPageBrowser(service.world);
    expect((await older.visit('/sign-in', { identifier: 'ola', password: PASSWORD })).text).toContain(
      'What was your first pet called?',
    );
    const both: [string, string][] = QUESTIONS.map(({ answer }) => ['answer', answer]);
    expect((await older.visit('/sign-in/second-step', both)).text).toContain('<h1>My account</h1>');
  });
});
