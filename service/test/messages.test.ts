/** The language of messages: that of the page or request of the last sign-in, or of the page in front of the person. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../protocol/languages.ts';
import { createApp } from '../src/app.ts';
import { askForRecovery } from '../src/flows/reset/recovery-request.ts';
import { decideRecovery, openRecoveries, openRecovery } from '../src/flows/reset/review-recovery.ts';
import type { MessageTexts } from '../src/locales/en/messages.ts';
import { messagesTo } from '../src/locales/messages.ts';
import type { OutgoingMessage } from '../src/notifications/message.ts';
import { readSettings } from '../src/settings.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD } from './harness/test-service.ts';

const WAYS = ['password.reset', 'password.by-temporary', 'password.recovered', 'password.activated'] as const;
const FIELDS = ['name', 'email', 'phone'] as const;

const world = {
  settings: readSettings({ SERVICE_NAME: 'Nordlys Bank' }),
  publicUrl: new URL('https://account.bank.example'),
};

/** Every e-mail and text message of a language, as it is sent. */
function allIn(language: Language): Record<string, string> {
  const letters = messagesTo(world, { language });
  const written = {
    code: letters.code('12345678', 10),
    codeMessage: letters.codeMessage('12345678', 10),
    pinUsed: letters.pinUsed('Maja'),
    confirmed: letters.confirmed('card'),
    denied: letters.denied('card'),
    mismatched: letters.mismatched('card'),
    wrongPasswords: letters.wrongPasswords(),
    passwordChanged: letters.passwordChanged(),
    passwordChosen: WAYS.map((way) => letters.passwordChosen(way)),
    passkeyAdded: letters.passkeyAdded(),
    passkeyRemoved: letters.passkeyRemoved(),
    secondStepChosen: letters.secondStepChosen(),
    accessRequested: letters.accessRequested(60),
    accessOpen: letters.accessOpen(),
    profileChanged: FIELDS.map((field) => letters.profileChanged(field)),
    temporaryPasswordMessage: letters.temporaryPasswordMessage('K7M2-X9QXT-B3FD', 30),
    temporaryPasswordSent: letters.temporaryPasswordSent('Maja'),
    documentSeen: letters.documentSeen('Maja'),
    agentAtLimit: letters.agentAtLimit('Maja'),
    activationMessage: letters.activationMessage('K7M2-X9QXT-B3FD', 30),
    recoveryAsked: letters.recoveryAsked(),
    recoveryApproved: letters.recoveryApproved(24),
    recoveryRefused: letters.recoveryRefused(),
    recoveryAhead: letters.recoveryAhead(24),
    recoveryCode: letters.recoveryCode('K7M2-X9QXT-B3FD', 48),
  } satisfies Record<keyof MessageTexts, unknown>;
  const pieces = Object.entries(written).flatMap(([name, value]) =>
    [value].flat().flatMap((one, at): [string, string][] =>
      typeof one === 'string'
        ? [[`${name} ${at}`, one]]
        : [
            [`${name} ${at} subject`, one.subject],
            [`${name} ${at} text`, one.text],
          ],
    ),
  );
  return Object.fromEntries(pieces);
}

/** What every translation must contain: codes, addresses, names and numbers. */
const facts = (text: string) =>
  (
    text.match(
      /https:\/\/[\w./-]*[\w/]|account\.bank\.example|[A-Z0-9]{4}-[A-Z0-9]{5}-[A-Z0-9]{4}|\d+|Maja|card/g,
    ) ?? []
  )
    .toSorted()
    .join(' ');

describe('the messages', () => {
  const english = allIn('en');

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'are all in %s, with every value in them',
    (language) => {
      const theirs = allIn(language);
      expect(Object.keys(theirs)).toEqual(Object.keys(english));
      for (const [name, text] of Object.entries(theirs)) {
        expect(text, name).not.toBe(english[name]);
        expect(text, name).not.toMatch(/\b(you|your|the|with|and)\b/i);
        expect(text, name).not.toContain('!');
        expect(facts(text), name).toBe(facts(english[name] ?? ''));
      }
    },
  );

  it.each(LANGUAGES)('have subjects with the service’s name, in %s', (language) => {
    for (const [name, text] of Object.entries(allIn(language)))
      if (!name.endsWith(' text')) expect(text, name).toMatch(/^Nordlys Bank: /);
  });

  // A single character outside GSM 03.38 halves the length of a text message.
  it.each(LANGUAGES)('use only characters of GSM 03.38 in text messages, in %s', (language) => {
    for (const [name, text] of Object.entries(allIn(language)))
      if (name.includes('Message')) expect(text, name).toMatch(/^[\w ÆØÅÄÖæøåäöé.,:;/@#-]+$/);
  });
});

describe.each(ENGINES)('on %s', (engine) => {
  async function open() {
    const service = await openTestService(engine);
    const sent: OutgoingMessage[] = [];
    service.world.notifier.send = (notice) => void sent.push(notice);
    service.world.notifier.reaches = { email: true, sms: true };
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    const usePin = async () => {
      const [liv, maja] = [await service.signedIn('liv'), await service.signedIn('maja')];
      const { body } = await liv.makePin();
      await maja.redeem(await maja.openCase('liv'), body.pin);
      return sent.at(-1);
    };
    const signIn = (language?: string) =>
      openPageBrowser(service.world, language ? { 'Accept-Language': language } : {}).visit('/sign-in', {
        identifier: 'liv',
        password: PASSWORD,
      });
    return { service, sent, usePin, signIn };
  }

  it('a person’s messages are in the language of the last sign-in, and in English before the first', async () => {
    const { service, usePin, signIn } = await open();
    expect(await usePin()).toMatchObject({ subject: 'Nordlys Bank: your support PIN was used' });
    await signIn('nb-NO,nb;q=0.9,en;q=0.5');
    const norwegian = { to: 'liv@example.org', subject: 'Nordlys Bank: støtte-PIN-koden din ble brukt' };
    expect(await usePin()).toMatchObject(norwegian);
    // A request that names no language does not change it.
    await signIn();
    expect(await usePin()).toMatchObject(norwegian);
    await signIn('nl');
    expect(await usePin()).toMatchObject({ subject: 'Nordlys Bank: je support-pin is gebruikt' });
    await service.close();
  });

  it('a sign-in by the API counts too, and so does one with a second step', async () => {
    const { service, sent, usePin } = await open();
    const liv = service.world.database.updateTable('account').where('user_id', '=', 'liv');
    const app = createApp(service.world);
    const post = async (path: string, body: object) => {
      const headers = { 'Content-Type': 'application/json', 'Accept-Language': 'sv-SE' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return (await app.request(path, init)).json();
    };
    const signIn = () => post('/v1/session/password', { identifier: 'liv', password: PASSWORD });
    const swedish = { subject: 'Nordlys Bank: din support-PIN har använts' };
    await signIn();
    expect(await usePin()).toMatchObject(swedish);

    await liv.set({ second_step: 'email', language: 'da' }).execute();
    const { ticket } = await signIn();
    const code = sent.at(-1)?.text.slice(-8) ?? '';
    await post('/v1/session/second-step', { ticket, answers: [code] });
    expect(await usePin()).toMatchObject(swedish);
    await service.close();
  });

  it('messages to a new address are in the language of the page, whether or not the account exists', async () => {
    const { service, sent } = await open();
    const { world } = service;
    await service.addPerson('eva', 'agent');
    await world.database.updateTable('account').set({ language: 'da' }).execute();
    const agents = await world.database
      .selectFrom('account')
      .selectAll()
      .where('role', '=', 'agent')
      .execute();
    for (const name of ['liv', 'nobody']) {
      const picture = { bytes: new Uint8Array(8), type: 'image/png' };
      await askForRecovery(world, name, 'new@example.org', picture, 'sv');
      const [request] = await openRecoveries(world);
      const [first, second] = agents;
      if (!request || !first || !second) throw new Error('There is nothing to decide.');
      await openRecovery(world, first, request.id);
      await decideRecovery(world, second, request.id, { approved: false });
      expect(sent.at(-1)).toEqual({
        to: 'new@example.org',
        ...messagesTo(world, { language: 'sv' }).recoveryRefused(),
      });
    }
    await service.close();
  });

  it.each(LANGUAGES)(
    'a code of password help is in the language of the page, with the same last line: %s',
    async (language) => {
      const { service, sent } = await open();
      // Not in the account's language.
      await service.world.database
        .updateTable('account')
        .set({ language: language === 'da' ? 'sv' : 'da' })
        .execute();
      const browser = openPageBrowser(service.world, { 'Accept-Language': language });
      await browser.visit('/password-help', { identifier: 'liv' });
      await browser.visit('/password-help/way', { via: 'email' });
      service.advance(60_000);
      await browser.visit('/password-help/resend', {});
      service.advance(60_000);
      await browser.visit('/password-help/way', { via: 'sms' });
      expect(sent).toHaveLength(3);
      for (const { text } of sent) {
        const [said = '', last = ''] = text.split(/\n\n(?=@)/);
        expect(last).toMatch(/^@localhost #\d{8}$/);
        const digits = last.slice(-8);
        const letters = messagesTo(service.world, { language });
        expect([letters.code(digits, 10).text, letters.codeMessage(digits, 10)]).toContain(said);
      }
      await service.close();
    },
  );
});
