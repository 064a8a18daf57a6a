import { numberSaid } from '../number-said.ts';
import type { Shown } from '../page-browser.ts';
import { PASSWORD } from '../test-service.ts';
import { ONE_TIME_CODE, type Walk } from './walk.ts';

const SECURITY = '/account/security';
const MINUTE = 60_000;

const pathIn = ({ text }: Shown, pattern: RegExp) => pattern.exec(text)?.[0] ?? '';
const firstCase = ({ text }: Shown) => /\/desk\/cases\/[\da-f-]{36}/.exec(text)?.[0] ?? '';

/** A person's own pages, with what the desk does to them. */
export async function walkAccount(walk: Walk): Promise<void> {
  await walkSupportPin(walk);
  await walkConfirmation(walk);
  await walkSecurity(walk);
  await walkPassword(walk);
  await walkSessions(walk);
}

async function walkSupportPin({ service, signedIn }: Walk): Promise<void> {
  const [liv, maja] = [await signedIn('liv'), await signedIn('maja')];
  await (await signedIn('bo')).visit('/account');
  const make = async () => {
    const requestId = pathIn(await liv.visit('/account'), /(?<=name="requestId" value=")[\da-f-]{36}/);
    const { text } = await liv.visit('/account/support-pin', { requestId });
    return /class="digits">([\d ]+)</.exec(text)?.[1] ?? '';
  };
  await make();
  await liv.visit('/account');
  await liv.visit('/account/support-pin/end', {});
  await liv.visit('/account/support-pin', { requestId: 'wrong' });

  const opened = await maja.visit('/desk/cases', { identifier: 'liv' });
  const pin = await make();
  await maja.visit(firstCase(opened), { pin });
  await liv.visit('/account');
  service.advance(16 * MINUTE);
  await maja.visit(firstCase(opened));

  await make();
  const wrong = await maja.visit('/desk/cases', { identifier: 'liv' });
  for (let tries = 0; tries < 6; tries++) await maja.visit(firstCase(wrong), { pin: 'wrong' });
  for (let tries = 0; tries < 6; tries++) await maja.visit(firstCase(wrong), { pin: '0000' });
  await liv.visit('/account');
  service.advance(16 * MINUTE);
  for (let made = 0; made < 6; made++) await make();
  service.advance(31 * MINUTE);
}

async function walkConfirmation({ service, signedIn }: Walk): Promise<void> {
  const maja = await signedIn('maja');
  const ask = async () => {
    const path = firstCase(await maja.visit('/desk/cases', { identifier: 'liv' }));
    await maja.visit(`${path}/confirmation`, { reason: '' });
    await maja.visit(`${path}/confirmation`, { reason: 'card <blocked> & abroad' });
    return path;
  };
  const CONFIRMATION = /\/account\/confirmations\/[\da-f-]{36}/;

  for (const answer of ['confirm', 'deny']) {
    const liv = await signedIn('liv');
    const path = await ask();
    const confirmation = pathIn(await liv.visit('/account'), CONFIRMATION);
    const number = String(await numberSaid(service.world, confirmation.split('/').at(-1) ?? ''));
    await liv.visit(`${confirmation}/confirm`, { password: '', number });
    await liv.visit(`${confirmation}/confirm`, { password: 'wrong', number });
    await liv.visit(confirmation);
    const right = { password: PASSWORD, number };
    await liv.visit(`${confirmation}/${answer}`, right);
    await liv.visit(`${confirmation}/${answer}`, right);
    await maja.visit(path);
    service.advance(16 * MINUTE);
    await maja.visit(path);
    // Nobody asks the person again for half an hour after the denial.
    service.advance(16 * MINUTE);
  }

  const withPasskey = await signedIn('liv', 'liv-passkey');
  const lapsing = await ask();
  const confirmation = pathIn(await withPasskey.visit('/account'), CONFIRMATION);
  await withPasskey.visit(`${confirmation}/confirm`, { password: PASSWORD, number: '10' });
  await withPasskey.visit(`${confirmation}/number-refused`);
  service.advance(11 * MINUTE);
  await maja.visit(lapsing);
  for (let asked = 0; asked < 6; asked++) await ask();
  await maja.visit(`${lapsing}/confirmation`, { reason: 'once more' });
  service.advance(16 * MINUTE);
}

async function walkSecurity({ service, signedIn, sentCode }: Walk): Promise<void> {
  const liv = await signedIn('liv');
  await liv.visit(SECURITY);
  await liv.visit('/account/password');
  await liv.visit(`${SECURITY}/change`, { field: 'phone', value: '+47 900 11 222' });
  await liv.visit(`${SECURITY}/access`, {});
  service.advance(61 * MINUTE);
  await liv.visit(SECURITY);
  await liv.visit(`${SECURITY}/change`, { field: 'email', value: 'no address' });
  await liv.visit(`${SECURITY}/codes`);
  await liv.visit(`${SECURITY}/codes`, { old: '1' });

  await liv.visit(`${SECURITY}/change`, { field: 'email', value: 'liv"new"@example.org' });
  await liv.visit(`${SECURITY}/change`, { field: 'email', value: 'liv.new@example.org' });
  await liv.visit(`${SECURITY}/codes`, { old: '00000000', new: '00000000' });
  service.advance(2 * MINUTE);
  await liv.visit(`${SECURITY}/change`, { field: 'name', value: 'Liv & Strand' });
  await liv.visit(`${SECURITY}/change`, { field: 'name', value: 'Liv & Strand' });
  for (let tries = 0; tries < 10; tries++) await liv.visit(`${SECURITY}/codes`, { old: '00000000' });
  service.advance(25 * 60 * MINUTE);
  await liv.visit(`${SECURITY}/change`, { field: 'name', value: 'Liv & Strand' });
  await liv.visit(`${SECURITY}/codes`, { old: await sentCode(ONE_TIME_CODE) });

  await liv.visit(`${SECURITY}/second-step`, { step: 'owl', password: '' });
  await liv.visit(`${SECURITY}/second-step`, { step: 'email', password: 'wrong' });
  await liv.visit(`${SECURITY}/second-step`, { step: 'none', password: PASSWORD });
  await (await signedIn('bo')).visit(SECURITY);
  await (await signedIn('ola')).visit(SECURITY);
}

async function walkPassword({ service, signedIn }: Walk): Promise<void> {
  const liv = await signedIn('liv');
  await liv.visit(`${SECURITY}/access`, {});
  service.advance(61 * MINUTE);
  await liv.visit('/account/password');
  const change = (current: string, next: string, repeat = next) =>
    liv.visit('/account/password', { current, next, repeat });
  await liv.visit('/account/password', {});
  await change(PASSWORD, 'one', 'another');
  await change(PASSWORD, 'short');
  await change('wrong', 'a long enough sentence');
  await change(PASSWORD, PASSWORD);
}

async function walkSessions({ service, signedIn }: Walk): Promise<void> {
  const [here, there] = [await signedIn('liv'), await signedIn('liv')];
  const account = await here.visit('/account');
  await here.visit('/account/passkeys/remove', { id: 'unknown' });
  await here.visit(pathIn(account, /\/account\/sessions\/[\da-f-]{36}\/end/), {});
  await there.visit('/account');
  await here.visit('/account/sessions/end', {});
  service.advance(MINUTE);
}
