/** What each message of an extension page leads to. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import type { MessageName } from '../../../utils/platform/messages.ts';
import { readWaits } from '../../../utils/platform/reminders.ts';
import { accounts, confirmations, sitePins } from '../../../utils/platform/storage.ts';
import { syncEventStreams } from '../../../utils/worker/event-stream.ts';
import { handlers } from '../../../utils/worker/handlers.ts';
import { done, FakeService, gives } from './fake-service.ts';
import {
  connect,
  eventually,
  HALF_HOUR,
  liv,
  NOW,
  nextTurn,
  resetWorld,
  setStatus,
  statusNow,
  tokensNow,
} from './world.ts';

const fine = { ok: true, value: undefined };
const challenge = { challenge: 'abc' };
const creation = {
  challenge: 'abc',
  rp: {},
  user: { id: 'bGl2', name: 'liv@example.org', displayName: 'Liv Strand' },
};
const passkey = { id: 'key', response: { clientDataJSON: 'json' } };
const ticket = 't'.repeat(43);
const session = {
  token: 'c'.repeat(43),
  expiresAt: NOW + HALF_HOUR,
  serverNow: NOW,
  person: { id: 'person-9', name: 'Ola', email: 'ola@example.org', passkeys: 0 },
};
const pin = { id: 'pin-1', pin: '4821', createdAt: NOW, expiresAt: NOW + HALF_HOUR, serverNow: NOW };
const request = {
  id: 'one',
  agent: 'Maja',
  desk: 'Bank',
  reason: 'card',
  askedAt: NOW,
  deadline: NOW + HALF_HOUR,
};

let service: FakeService;

beforeEach(async () => {
  resetWorld();
  service = new FakeService();
  await connect();
  await confirmations.setValue({ [liv.id]: { proof: 'password', requests: [request] } });
});

afterEach(async () => {
  await storage.setItem('session:tokens', {});
  await syncEventStreams();
});

/** Every message; a new one without its line here does not compile. */
const deeds: { [Name in MessageName]: () => Promise<void> } = {
  'supportPin.create': async () => {
    service.on('POST /support-pin', () => gives(pin));
    expect(await handlers['supportPin.create']({ accountId: liv.id, requestId: 'click' })).toEqual(fine);
    expect((await statusNow())?.pin).toMatchObject({ id: 'pin-1', requestId: 'click' });
  },
  'supportPin.refresh': async () => {
    expect(await handlers['supportPin.refresh']({})).toEqual(fine);
    expect(service.routes()).toContain('GET /confirmations');
  },
  'supportPin.dismiss': async () => {
    await setStatus({ fault: { code: 'offline', at: NOW } });
    expect(await handlers['supportPin.dismiss']({ accountId: liv.id })).toEqual(fine);
    expect(await statusNow()).toEqual({});
  },
  'session.byPassword': async () => {
    service.on('POST /session/password', () => gives(session));
    const ask = { service: liv.service, identifier: 'ola', password: 'secret' };
    expect(await handlers['session.byPassword'](ask)).toMatchObject({ ok: true, value: { passkeys: 0 } });
    expect(service.asked.at(-1)).toMatchObject({ route: 'GET /events', token: session.token });
  },
  'session.bySecondStep': async () => {
    service.on('POST /session/second-step', () => gives(session));
    const ask = { service: liv.service, ticket, answers: ['123456'] };
    expect(await handlers['session.bySecondStep'](ask)).toMatchObject({ ok: true, value: { passkeys: 0 } });
    expect(service.asked.at(-1)).toMatchObject({ route: 'GET /events', token: session.token });
  },
  'session.anotherCode': async () => {
    service.on('POST /session/second-step/code', done);
    expect(await handlers['session.anotherCode']({ service: liv.service, ticket })).toEqual(fine);
  },
  'session.passkeyOptions': async () => {
    service.on('POST /session/passkey/options', () => gives(challenge));
    const outcome = await handlers['session.passkeyOptions']({ service: liv.service });
    expect(outcome).toEqual({ ok: true, value: challenge });
  },
  'session.byPasskey': async () => {
    service.on('POST /session/passkey', () => gives(session));
    const outcome = await handlers['session.byPasskey']({ service: liv.service, response: passkey });
    expect(outcome).toMatchObject({ ok: true, value: { passkeys: 0 } });
    expect(service.asked.at(-1)).toMatchObject({ route: 'GET /events', token: session.token });
  },
  'session.end': async () => {
    expect(await handlers['session.end']({ accountId: liv.id })).toEqual(fine);
    expect(await tokensNow()).toEqual({});
  },
  'session.endAll': async () => {
    service.on('DELETE /sessions', done);
    expect(await handlers['session.endAll']({ accountId: liv.id })).toEqual(fine);
    expect(await tokensNow()).toEqual({});
  },
  'passkey.options': async () => {
    service.on('POST /passkeys/options', () => gives(creation));
    const outcome = await handlers['passkey.options']({ accountId: liv.id });
    expect(outcome).toEqual({ ok: true, value: creation });
  },
  'passkey.add': async () => {
    service.on('POST /passkeys', done);
    expect(await handlers['passkey.add']({ accountId: liv.id, response: passkey })).toEqual(fine);
  },
  'account.remove': async () => {
    expect(await handlers['account.remove']({ accountId: liv.id })).toEqual(fine);
    expect(await accounts.getValue()).toEqual([]);
  },
  'confirmation.passkeyOptions': async () => {
    service.on('POST /confirmations/one/passkey-options', () => gives(challenge));
    const outcome = await handlers['confirmation.passkeyOptions']({ accountId: liv.id, id: 'one' });
    expect(outcome).toEqual({ ok: true, value: challenge });
  },
  'confirmation.confirm': async () => {
    service.on('POST /confirmations/one/answer', done);
    const ask = { accountId: liv.id, id: 'one', proof: { password: 'secret' } };
    expect(await handlers['confirmation.confirm'](ask)).toEqual(fine);
    expect(service.asked.at(-1)?.body).toEqual({ answer: 'confirmed', password: 'secret' });
  },
  'confirmation.deny': async () => {
    service.on('POST /confirmations/one/answer', done);
    expect(await handlers['confirmation.deny']({ accountId: liv.id, id: 'one' })).toEqual(fine);
    expect(service.asked.at(-1)?.body).toEqual({ answer: 'denied' });
  },
  'confirmation.dismiss': async () => {
    expect(await handlers['confirmation.dismiss']({ accountId: liv.id, id: 'one' })).toEqual(fine);
    expect((await confirmations.getValue())[liv.id]?.requests).toMatchObject([{ dismissed: true }]);
  },
  'sitePin.open': async () => {
    expect(await handlers['sitePin.open']({ site: 'apple' })).toEqual(fine);
    expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain(
      'https://account.apple.com/account/manage',
    );
  },
  'sitePin.drop': async () => {
    await sitePins.setValue({ apple: { id: 'a', requestId: 'a', deadline: NOW, lifetime: 1, skew: 0 } });
    expect(await handlers['sitePin.drop']({ site: 'apple', given: false })).toEqual(fine);
    expect(await sitePins.getValue()).toEqual({});
  },
  'wait.begin': async () => {
    expect(await handlers['wait.begin']({ site: 'mitid', kind: 'profile-change', from: NOW })).toEqual({
      ok: true,
      value: true,
    });
    expect(await readWaits()).toMatchObject([{ kind: 'profile-change', begunAt: NOW }]);
  },
  'wait.end': async () => {
    await handlers['wait.begin']({ site: 'mitid', kind: 'profile-change', from: NOW });
    const [wait] = await readWaits();
    expect(await handlers['wait.end']({ id: wait?.id ?? '' })).toEqual(fine);
    expect(await readWaits()).toEqual([]);
  },
  'guide.here': async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => 'seen');
    expect(await handlers['guide.here']({ tabId: 7 })).toEqual({ ok: true, value: true });
  },
};

it.each(Object.entries(deeds))('%s is answered, and done by then', (_name, deed) => deed());

it.each(['session.end', 'account.remove'] as const)('%s closes the stream of the session', async (name) => {
  let signal: AbortSignal | undefined;
  service.on('GET /events', (_asked, given) => {
    signal = given;
    return new Response(
      new ReadableStream({ start: (of) => given?.addEventListener('abort', () => of.error()) }),
    );
  });
  await syncEventStreams();
  await eventually(() => expect(signal).toBeDefined());
  await handlers[name]({ accountId: liv.id });
  expect(signal?.aborted).toBe(true);
  await nextTurn(20);
});
