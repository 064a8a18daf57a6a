/**
 * Every deed that the threat model counts on leaves its rows, and no others: who, what and whom in the audit log, or a
 * count where nobody has proved who they are. One table; the last test says which action it lacks.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIT_ACTIONS } from '../src/accounts/audit-log.ts';
import { findAccount } from '../src/accounts/identifier.ts';
import { NOISE_ACTIONS } from '../src/accounts/noise.ts';
import { startSession } from '../src/flows/sign-in/session.ts';
import { sendDue } from '../src/jobs/send-due.ts';
import type { OutgoingMessage } from '../src/notifications/message.ts';
import { forgetSecondFactor } from '../src/provisioning/forget-second-factor.ts';
import { transact } from '../src/transaction.ts';
import { ENGINES } from './harness/database.ts';
import { numberSaid } from './harness/number-said.ts';
import { openPageBrowser, type PageBrowser } from './harness/page-browser.ts';
import { SoftwareAuthenticator } from './harness/software-authenticator.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CEREMONY = { rpId: 'localhost', origin: 'http://localhost:4180' };
const FACTS = {
  'birth-date': '1987-03-14',
  birthplace: 'Bergen',
  street: 'Strandgaten 12',
  'document-number': 'N4471830',
  'customer-since': '2011',
};
const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF';

/** Called when everything before the deed is done. */
type Mark = () => Promise<void>;
type Deed = (mark: Mark) => Promise<unknown>;

describe.each(ENGINES)('the trail on %s', (engine) => {
  let service: TestService;
  let sent: OutgoingMessage[];
  let names: Map<string, string>;

  beforeAll(async () => {
    service = await openTestService(engine, { DEMO: '1', PROFILE_WAIT_MINUTES: '60' });
    await service.addPerson('liv', 'person', { name: 'Liv Strand', phone: '+4790012345', registry: FACTS });
    for (const agent of ['maja', 'jonas']) await service.addPerson(agent, 'agent');
    const accounts = await service.world.database.selectFrom('account').select(['id', 'user_id']).execute();
    names = new Map(accounts.map(({ id, user_id }) => [id, user_id]));
    service.world.notifier.send = (message) => void sent.push(message);
  });
  afterAll(() => service.close());

  const nameOf = (id: string | null) => names.get(id ?? '') ?? '–';
  /** "liv: session.started of liv" for each row; "stranger: sign-in.refused of liv" for each count. */
  async function rows(): Promise<string[]> {
    const { database } = service.world;
    const audit = await database.selectFrom('audit').selectAll().execute();
    const noise = await database.selectFrom('noise').selectAll().execute();
    return [
      ...audit.map(
        ({ actor_id, action, account_id }) => `${nameOf(actor_id)}: ${action} of ${nameOf(account_id)}`,
      ),
      ...noise.flatMap(({ action, account_id, count }) =>
        Array.from({ length: count }, () => `stranger: ${action} of ${nameOf(account_id)}`),
      ),
    ];
  }
  async function addedBy(deed: Deed): Promise<string[]> {
    // The limits of the deeds before are over.
    service.advance(2 * DAY);
    sent = [];
    let before: string[] = [];
    await deed(async () => {
      before = await rows();
    });
    const left = [...before];
    return (await rows())
      .filter((row) => {
        const at = left.indexOf(row);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      })
      .toSorted();
  }

  const guest = () => openPageBrowser(service.world);
  async function browserOf(userId: string): Promise<PageBrowser> {
    const account = await findAccount(service.world.database, userId);
    if (!account) throw new Error(`There is no ${userId}.`);
    const { token } = await transact(service.world, (unit) =>
      startSession(service.world, unit, account, 'test'),
    );
    return openPageBrowser(service.world, {}, { cookies: { session: token } });
  }
  async function caseOf(identifier = 'liv', agent = 'maja') {
    const desk = await browserOf(agent);
    await desk.visit('/desk/cases', { identifier });
    return { desk, path: desk.visited.at(-1) ?? '' };
  }
  const digits = () =>
    /#(\d{8})$/.exec(sent.findLast(({ text }) => /#\d{8}$/.test(text))?.text ?? '')?.[1] ?? '';
  const printed = () =>
    sent.flatMap(({ text }) => text.match(/\b[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4}\b/g) ?? []).at(-1) ?? '';
  const choose = (browser: PageBrowser) =>
    browser.visit('/new-password', { next: PASSWORD, repeat: PASSWORD });
  async function asked(agent = 'maja') {
    const { path, desk } = await caseOf('liv', agent);
    await desk.visit(`${path}/confirmation`, { reason: 'card' });
    const api = await service.signedIn('liv');
    const { id, numbers } = (await api.get('/v1/confirmations')).body.confirmations[0];
    return {
      api,
      path: `/v1/confirmations/${id}/answer`,
      number: await numberSaid(service.world, id),
      numbers,
    };
  }
  const deny = async (mark: Mark) => {
    const { api, path } = await asked();
    await mark();
    await api.post(path, { answer: 'denied' });
  };
  async function pick(mark: Mark, right: boolean) {
    const { api, path, number, numbers } = await asked();
    await mark();
    const picked = right ? number : numbers.find((one: number) => one !== number);
    await api.post(path, { answer: 'confirmed', password: PASSWORD, number: picked });
  }
  async function helpAt(step: 'way' | 'code', identifier = 'liv') {
    const browser = guest();
    await browser.visit('/password-help', { identifier });
    if (step === 'code') await browser.visit('/password-help/way', { via: 'email' });
    return browser;
  }
  async function recovery(identifier = 'liv'): Promise<string> {
    const form = new FormData();
    form.set('identifier', identifier);
    form.set('email', 'liv.new@example.org');
    form.set('document', new File([PDF], 'passport.pdf'));
    await guest().visit('/recover', form);
    const found = await service.world.database
      .selectFrom('recovery')
      .selectAll()
      .orderBy('created_at', 'desc')
      .execute();
    return `/desk/recoveries/${found.find(({ closed, approved }) => !closed && approved === null)?.id}`;
  }
  async function opened() {
    const [path, maja, jonas] = [await recovery(), await browserOf('maja'), await browserOf('jonas')];
    await maja.visit(`${path}/open`, {});
    return { path, maja, jonas };
  }
  async function recoveryCode() {
    const { path, jonas } = await opened();
    await jonas.visit(`${path}/decision`, { decision: 'approve', name: 'Liv Strand' });
    service.advance(DAY);
    await sendDue(service.world);
  }
  const useRecoveryCode = async (code: string) => {
    const browser = guest();
    await browser.visit('/recover/code', { email: 'liv.new@example.org', code });
    return browser;
  };
  async function shown(name = 'Liv Strand') {
    const { desk, path } = await caseOf();
    await desk.visit(`${path}/document`, { document: 'passport', name });
    return { desk, path, too: path.replace('/cases/', '/documents/') };
  }

  const DEEDS: [name: string, rows: string[], deed: Deed][] = [
    [
      'a sign-in',
      ['liv: session.started of liv'],
      async (mark) => {
        await mark();
        await guest().visit('/sign-in', { identifier: 'liv', password: PASSWORD });
      },
    ],
    [
      'a wrong password',
      ['stranger: sign-in.refused of liv'],
      async (mark) => {
        await mark();
        await guest().visit('/sign-in', { identifier: 'liv', password: 'wrong' });
      },
    ],
    [
      'a wrong name',
      ['stranger: sign-in.refused of –'],
      async (mark) => {
        await mark();
        await guest().visit('/sign-in', { identifier: 'nobody', password: PASSWORD });
      },
    ],
    [
      'a wrong passkey',
      ['stranger: sign-in.refused of –'],
      async (mark) => {
        await mark();
        const response = { id: 'x', response: { clientDataJSON: 'x' } };
        await service.caller().post('/v1/session/passkey', response);
      },
    ],
    [
      'a sign-out',
      ['liv: session.ended of liv'],
      async (mark) => {
        const liv = await browserOf('liv');
        await mark();
        await liv.visit('/sign-out', {});
      },
    ],
    [
      'a sign-out everywhere',
      ['liv: session.all-ended of liv', 'liv: support-pin.revoked of liv'],
      async (mark) => {
        const liv = await service.signedIn('liv');
        await liv.makePin();
        await mark();
        await liv.delete('/v1/sessions');
      },
    ],
    [
      'a second step that is chosen',
      ['liv: second-step.chosen of liv'],
      async (mark) => {
        const liv = await browserOf('liv');
        await mark();
        await liv.visit('/account/security/second-step', { step: 'none', password: PASSWORD });
      },
    ],
    [
      'a wrong second step',
      ['stranger: second-step.refused of liv'],
      async (mark) => {
        const step = (second_step: 'email' | null) =>
          service.world.database
            .updateTable('account')
            .set({ second_step })
            .where('user_id', '=', 'liv')
            .execute();
        await step('email');
        const liv = guest();
        await liv.visit('/sign-in', { identifier: 'liv', password: PASSWORD });
        await mark();
        await liv.visit('/sign-in/second-step', { answer: digits() === '000000' ? '1' : '000000' });
        await step(null);
      },
    ],
    [
      'a passkey that is added and removed',
      ['liv: passkey.added of liv', 'liv: passkey.removed of liv'],
      async (mark) => {
        const [liv, passkey] = [await browserOf('liv'), new SoftwareAuthenticator()];
        const { challenge } = JSON.parse((await liv.visit('/account/passkeys/options', {})).text);
        await mark();
        await liv.send('/account/passkeys', passkey.register({ ...CEREMONY, challenge }));
        await liv.visit('/account/passkeys/remove', { id: passkey.id.toString('base64url') });
      },
    ],
    [
      'a PIN',
      ['liv: support-pin.made of liv'],
      async (mark) => {
        const liv = await service.signedIn('liv');
        await mark();
        await liv.makePin();
      },
    ],
    [
      'a PIN that is ended',
      ['liv: support-pin.revoked of liv'],
      async (mark) => {
        const liv = await service.signedIn('liv');
        await liv.makePin();
        await mark();
        await liv.delete('/v1/support-pin');
      },
    ],
    [
      'a right PIN',
      ['maja: support-pin.redeemed of liv'],
      async (mark) => {
        const { pin } = (await (await service.signedIn('liv')).makePin()).body;
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(path, { pin });
      },
    ],
    [
      'a wrong PIN',
      ['maja: support-pin.refused of liv'],
      async (mark) => {
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(path, { pin: '0000' });
      },
    ],
    [
      'a PIN for an unknown name',
      ['maja: support-pin.refused of –'],
      async (mark) => {
        const { desk, path } = await caseOf('nobody');
        await mark();
        await desk.visit(path, { pin: '0000' });
      },
    ],
    [
      'a case',
      ['maja: case.opened of liv'],
      async (mark) => {
        const desk = await browserOf('maja');
        await mark();
        await desk.visit('/desk/cases', { identifier: 'liv' });
      },
    ],
    [
      'a request',
      ['maja: confirmation.asked of liv'],
      async (mark) => {
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(`${path}/confirmation`, { reason: 'card' });
      },
    ],
    ['a request that is confirmed', ['liv: confirmation.confirmed of liv'], (mark) => pick(mark, true)],
    [
      'a request with a wrong number',
      ['liv: confirmation.number-refused of liv'],
      (mark) => pick(mark, false),
    ],
    ['a request that is denied', ['liv: confirmation.denied of liv'], deny],
    [
      'a request that is kept from the person',
      ['maja: confirmation.asked of –', '–: confirmation.withheld of liv'],
      async (mark) => {
        await deny(mark);
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(`${path}/confirmation`, { reason: 'card' });
      },
    ],
    [
      'right answers',
      ['maja: identity.passed of liv'],
      async (mark) => {
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(`${path}/questions`, FACTS);
      },
    ],
    [
      'wrong answers',
      ['maja: identity.failed of liv'],
      async (mark) => {
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(`${path}/questions`, {});
      },
    ],
    [
      'a temporary password',
      [
        'liv: password.by-temporary of liv',
        'liv: temporary-password.used of liv',
        'maja: temporary-password.sent of liv',
        'stranger: temporary-password.refused of liv',
      ],
      async (mark) => {
        const { desk, path } = await caseOf();
        await desk.visit(`${path}/questions`, FACTS);
        await mark();
        await desk.visit(`${path}/temporary-password`, {});
        const password = printed();
        const liv = guest();
        await liv.visit('/sign-in', { identifier: 'liv', password: password.replaceAll(/[0-9A-Z]/g, '0') });
        await liv.visit('/sign-in', { identifier: 'liv', password });
        await choose(liv);
      },
    ],
    [
      'a document',
      ['maja: document.seen of liv'],
      async (mark) => {
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(`${path}/document`, { document: 'passport', name: 'Liv Strand' });
      },
    ],
    [
      'a document in another name',
      ['maja: document.refused of liv'],
      async (mark) => {
        const { desk, path } = await caseOf();
        await mark();
        await desk.visit(`${path}/document`, { document: 'passport', name: 'Somebody Else' });
      },
    ],
    [
      'a second look at a document',
      ['jonas: document.refused of liv', 'jonas: document.seconded of liv'],
      async (mark) => {
        const [{ too }, jonas] = [await shown(), await browserOf('jonas')];
        await mark();
        await jonas.visit(too, { name: 'Somebody Else' });
        await jonas.visit(too, { name: 'Liv Strand' });
      },
    ],
    [
      'an activation',
      [
        'liv: password.activated of liv',
        'maja: activation.issued of liv',
        'stranger: activation.refused of –',
        'stranger: activation.refused of liv',
      ],
      async (mark) => {
        const { desk, path } = await shown();
        await mark();
        await desk.visit(`${path}/activation`, { way: 'sms' });
        const code = printed();
        const liv = guest();
        for (const userId of ['liv', 'nobody'])
          await liv.visit('/activate', { userId, code: code.replaceAll(/[0-9A-Z]/g, '0') });
        await liv.visit('/activate', { userId: 'liv', code });
        await choose(liv);
      },
    ],
    [
      'many activations by one agent',
      ['maja: activation.issued of liv', 'maja: desk.limit-reached of –'],
      async (mark) => {
        for (let count = 0; count < 5; count++) {
          const { desk, path } = await shown();
          if (count === 4) await mark();
          await desk.visit(`${path}/activation`, { way: 'sms' });
        }
      },
    ],
    [
      'a code for a new password',
      ['stranger: password-help.code-sent of liv'],
      async (mark) => {
        const browser = await helpAt('way');
        await mark();
        await browser.visit('/password-help/way', { via: 'email' });
      },
    ],
    [
      'a code that comes too soon',
      ['stranger: password-help.code-withheld of liv'],
      async (mark) => {
        const browser = await helpAt('code');
        await mark();
        await browser.visit('/password-help/resend', {});
      },
    ],
    [
      'a code for an unknown name',
      ['stranger: password-help.code-withheld of –'],
      async (mark) => {
        const browser = await helpAt('way', 'nobody');
        await mark();
        await browser.visit('/password-help/way', { via: 'email' });
      },
    ],
    [
      'a wrong code',
      ['stranger: password-help.code-refused of liv'],
      async (mark) => {
        const browser = await helpAt('code');
        await mark();
        await browser.visit('/password-help/code', { code: digits() === '000000' ? '111111' : '000000' });
      },
    ],
    [
      'a new password by a code',
      ['liv: password.reset of liv'],
      async (mark) => {
        const browser = await helpAt('code');
        await mark();
        await browser.visit('/password-help/code', { code: digits() });
        await choose(browser);
      },
    ],
    [
      'a change of the password',
      ['liv: password.changed of liv', 'liv: profile.access-asked of liv'],
      async (mark) => {
        const liv = await browserOf('liv');
        await mark();
        await liv.visit('/account/security/access', {});
        service.advance(HOUR);
        await liv.visit('/account/password', { current: PASSWORD, next: PASSWORD, repeat: PASSWORD });
      },
    ],
    [
      'a change of the name',
      ['liv: profile.changed of liv'],
      async (mark) => {
        const liv = await browserOf('liv');
        await liv.visit('/account/security/change', { field: 'name', value: 'Liv Strand' });
        await mark();
        await liv.visit('/account/security/codes', { old: digits(), new: '' });
      },
    ],
    [
      'a recovery',
      ['–: recovery.asked of liv'],
      async (mark) => {
        await mark();
        await recovery();
      },
    ],
    [
      'a recovery of an unknown name',
      ['stranger: recovery.asked of –'],
      async (mark) => {
        await mark();
        await recovery('nobody');
      },
    ],
    [
      'a recovery that is opened and looked at',
      ['maja: recovery.document-read of liv', 'maja: recovery.opened of liv'],
      async (mark) => {
        const [path, maja] = [await recovery(), await browserOf('maja')];
        await mark();
        await maja.visit(`${path}/open`, {});
        await maja.visit(`${path}/document`);
      },
    ],
    [
      'a recovery that is refused',
      ['jonas: recovery.refused of liv'],
      async (mark) => {
        const { path, jonas } = await opened();
        await mark();
        await jonas.visit(`${path}/decision`, { decision: 'refuse' });
      },
    ],
    [
      'a recovery that is approved',
      ['jonas: recovery.approved of liv', 'jonas: recovery.name-refused of liv'],
      async (mark) => {
        const { path, jonas } = await opened();
        await mark();
        await jonas.visit(`${path}/decision`, { decision: 'approve', name: 'Somebody Else' });
        await jonas.visit(`${path}/decision`, { decision: 'approve', name: 'Liv Strand' });
      },
    ],
    [
      'a recovery that is stopped',
      ['liv: recovery.stopped of liv'],
      async (mark) => {
        const [path, liv] = [await recovery(), await browserOf('liv')];
        await mark();
        await liv.visit(`${path.replace('/desk/', '/account/')}/stop`, {});
      },
    ],
    [
      'a recovery’s code',
      ['–: recovery.code-sent of liv'],
      async (mark) => {
        const { path, jonas } = await opened();
        await jonas.visit(`${path}/decision`, { decision: 'approve', name: 'Liv Strand' });
        service.advance(DAY);
        // Of the deeds before, none is due any more.
        await service.world.database
          .updateTable('recovery')
          .set({ sent: 1 })
          .where('approved', '=', 1)
          .where('id', '!=', path.split('/').at(-1) ?? '')
          .execute();
        await mark();
        await sendDue(service.world);
      },
    ],
    [
      'a recovery that is used',
      ['liv: password.recovered of liv', 'stranger: recovery.code-refused of liv'],
      async (mark) => {
        await recoveryCode();
        await mark();
        const code = printed();
        await useRecoveryCode(code.replaceAll(/[0-9A-Z]/g, '0'));
        await choose(await useRecoveryCode(code));
      },
    ],
    [
      'a second factor that is forgotten',
      ['–: second-factor.forgotten of maja'],
      async (mark) => {
        await mark();
        await forgetSecondFactor(service.world, 'maja');
      },
    ],
  ];

  it.each(DEEDS)('has its rows of %s, and no others', async (_name, expected, deed) => {
    expect(await addedBy(deed)).toEqual(expected.toSorted());
  });

  it('has a row of every action that there is', () => {
    const inTable = new Set(DEEDS.flatMap(([, lines]) => lines.map((line) => line.split(' ')[1])));
    const all: string[] = [...AUDIT_ACTIONS, ...NOISE_ACTIONS];
    expect(all.filter((action) => !inTable.has(action))).toEqual([]);
  });
});
