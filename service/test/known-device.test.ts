/** What makes a device known: a token from an earlier sign-in, which counts for its own account only. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAccount } from '../src/accounts/identifier.ts';
import { createApp } from '../src/app.ts';
import { addDeviceToken, knownDevice, newDeviceToken } from '../src/credentials/known-device.ts';
import { openPageBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const DAY = 86_400_000;

describe('a known device', () => {
  let service: TestService;
  let liv: string;
  let ola: string;

  beforeEach(async () => {
    service = await openTestService('sqlite', { DEMO: '1' });
    liv = await service.addPerson('liv');
    ola = await service.addPerson('ola');
  });
  afterEach(() => service.close());

  const isKnown = async (tokens: string, userId = 'liv') =>
    knownDevice(service.world, tokens, await findAccount(service.world.database, userId)) !== undefined;

  it('is known to the account that it signed in to, and to no other', async () => {
    const token = newDeviceToken(service.world, liv);
    expect(await isKnown(token)).toBe(true);
    expect(await isKnown(token, 'ola')).toBe(false);
    expect(await isKnown(token, 'nobody')).toBe(false);
    expect(await isKnown(newDeviceToken(service.world, ''), 'nobody')).toBe(false);
  });

  it('is not known by anything that was changed', async () => {
    const token = newDeviceToken(service.world, liv);
    const [time = '', nonce = '', mac = ''] = token.split('.');
    for (const forged of [
      `z${time}.${nonce}.${mac}`,
      `${time}.x${nonce}.${mac}`,
      `${time}.${nonce}.`,
      '',
      '~',
      '..',
    ])
      expect(await isKnown(forged), forged).toBe(false);
    expect(await isKnown(`${time}.${nonce}.${mac.slice(0, -1)}${mac.endsWith('0') ? '1' : '0'}`)).toBe(false);
  });

  it('is known for 400 days', async () => {
    const token = newDeviceToken(service.world, liv);
    service.advance(400 * DAY - 1);
    expect(await isKnown(token)).toBe(true);
    service.advance(1);
    expect(await isKnown(token)).toBe(false);
  });

  it('counts alone, and together with the others from before a new password', async () => {
    const account = async () => findAccount(service.world.database, 'liv');
    const tokens = [newDeviceToken(service.world, liv), newDeviceToken(service.world, liv)];
    const counters = async () => {
      const owner = await account();
      return new Set(tokens.map((token) => knownDevice(service.world, token, owner))).size;
    };
    expect(await counters()).toBe(2);
    service.advance(1);
    await service.world.database
      .updateTable('account')
      .set({ password_changed_at: service.world.now() })
      .execute();
    expect(await counters()).toBe(1);
    tokens.push(newDeviceToken(service.world, liv));
    expect(await counters()).toBe(2);
  });

  it('keeps one token of each of five people', async () => {
    let tokens = addDeviceToken(service.world, undefined, liv);
    tokens = addDeviceToken(service.world, tokens, ola);
    tokens = addDeviceToken(service.world, tokens, liv);
    expect(tokens.split('~')).toHaveLength(2);
    expect([await isKnown(tokens), await isKnown(tokens, 'ola')]).toEqual([true, true]);
    for (const stranger of ['a', 'b', 'c', 'd']) tokens = addDeviceToken(service.world, tokens, stranger);
    expect(tokens.split('~')).toHaveLength(5);
    expect([await isKnown(tokens), await isKnown(tokens, 'ola')]).toEqual([true, false]);
  });

  it('has its token in a cookie that no script and no other host can touch', async () => {
    const secure = await openTestService('sqlite', { PUBLIC_URL: 'https://account.bank.example' });
    await secure.addPerson('liv');
    const response = await createApp(secure.world).request('/sign-in', {
      method: 'POST',
      headers: { Origin: 'https://account.bank.example' },
      body: new URLSearchParams({ identifier: 'liv', password: PASSWORD }),
    });
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith('__Host-device='));
    expect(cookie?.split('; ').slice(1).toSorted()).toEqual(
      ['HttpOnly', `Max-Age=${400 * 86_400}`, 'Path=/', 'SameSite=Strict', 'Secure'].toSorted(),
    );
    await secure.close();
  });

  it('is told its token by every sign-in of the API, and stays known when it signs out', async () => {
    const signIn = (more = {}) =>
      service.caller().post('/v1/session/password', { identifier: 'liv', password: PASSWORD, ...more });
    const { deviceToken, token } = (await signIn()).body;
    expect(await isKnown(deviceToken)).toBe(true);
    await service.caller(token).delete('/v1/sessions');
    expect(await isKnown(deviceToken)).toBe(true);
    expect((await signIn({ deviceToken })).body.deviceToken).not.toBe(deviceToken);
    expect((await signIn({ deviceToken: 'not a token' })).status).toBe(400);
  });

  it('is refused after a hundred wrong passwords of its own, until there is a new one', async () => {
    const deviceToken = newDeviceToken(service.world, liv);
    const signIn = (password: string) =>
      service.caller().post('/v1/session/password', { identifier: 'liv', password, deviceToken });
    const key =
      knownDevice(service.world, deviceToken, await findAccount(service.world.database, 'liv')) ?? '';
    const counted = { key, account_id: liv, recent: 0, total: 99, last_at: 0, notified: 0 };
    await service.world.database.insertInto('sign_in_tries').values(counted).execute();
    expect((await signIn('wrong')).status).toBe(401);
    const refused = (await signIn(PASSWORD)).body;
    expect([refused.code, 'retryAfter' in refused]).toEqual(['too-many', false]);
    service.advance(90 * DAY);
    expect((await signIn(PASSWORD)).body.code).toBe('too-many');
    const browser = openPageBrowser(service.world);
    await browser.visit('/password-help', { identifier: 'liv' });
    await browser.visit('/password-help/way', { via: 'email' });
    await service.world.notifier.settled();
    const code = /#(\d+)$/.exec(service.world.notifier.outbox?.[0]?.text ?? '')?.[1] ?? '';
    await browser.visit('/password-help/code', { code });
    await browser.visit('/new-password', { next: PASSWORD, repeat: PASSWORD });
    expect((await signIn(PASSWORD)).status).toBe(200);
  });
});
