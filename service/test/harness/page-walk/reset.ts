import type { PageBrowser } from '../page-browser.ts';
import { ONE_TIME_CODE, PRINTED_CODE, type Walk } from './walk.ts';

const HELP = '/password-help';
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

/** Every way back into an account that begins without the desk. */
export async function walkReset(walk: Walk): Promise<void> {
  await walkPasswordHelp(walk);
  await walkActivation(walk);
  await walkRecovery(walk);
}

async function walkPasswordHelp({ service, browser, sentCode }: Walk): Promise<void> {
  const guest = browser();
  for (const path of [HELP, `${HELP}/way`, `${HELP}/code`, '/new-password', '/new-password/done'])
    await guest.visit(path);
  await guest.visit(HELP, { identifier: '' });
  await guest.visit(`${HELP}/way`, { via: 'owl' });
  await guest.visit(`${HELP}/way`, { via: 'email' });
  await guest.visit(`${HELP}/code`, { code: '1' });
  await guest.visit(`${HELP}/resend`, {});

  for (const via of ['sms', 'email']) {
    const owner = browser();
    await owner.visit(HELP, { identifier: 'bo' });
    await owner.visit(`${HELP}/way`, { via, postalCode: '5003' });
    await owner.visit(`${HELP}/code`, { code: 'x'.repeat(50) });
    await owner.visit(`${HELP}/code`, { code: 'wrong' });
    service.advance(60_000);
    await owner.visit(`${HELP}/resend`, {});
    await owner.visit(`${HELP}/code`, { code: await sentCode(ONE_TIME_CODE) });
    await walkNewPassword(owner);
    service.advance(60_000);
  }
}

async function walkNewPassword(owner: PageBrowser): Promise<void> {
  const choose = (next: string, repeat = next) => owner.visit('/new-password', { next, repeat });
  await owner.visit('/new-password', {});
  await choose('one', 'another');
  await choose('short');
  await choose('a kettle on the blue hill');
  await choose('a kettle on the blue hill');
}

async function walkActivation({ browser }: Walk): Promise<void> {
  const guest = browser();
  await guest.visit('/activate');
  await guest.visit('/activate', { userId: '', code: '' });
  for (let tries = 0; tries < 11; tries++)
    await guest.visit('/activate', { userId: 'nobody"<b>', code: '0000-00000-0000' });
}

async function walkRecovery({ service, browser, signedIn, sentCode }: Walk): Promise<void> {
  const guest = browser();
  for (const path of ['/recover', '/recover/sent', '/recover/code']) await guest.visit(path);
  const ask = (identifier: string, bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.set('identifier', identifier);
    form.set('email', 'new@example.org');
    form.set('document', new File([bytes], 'passport'));
    return guest.visit('/recover', form);
  };
  await guest.visit('/recover', {});
  await ask('liv', new Uint8Array(8));
  for (let asked = 0; asked < 4; asked++) await ask(asked === 0 ? 'liv' : 'nobody', PNG);
  await guest.visit('/recover/code', { email: '', code: '' });
  await guest.visit('/recover/code', { email: 'new@example.org', code: '0000-00000-0000' });

  const [maja, jonas, liv] = [await signedIn('maja'), await signedIn('jonas'), await signedIn('liv')];
  const list = await maja.visit('/desk/recoveries');
  const [path = ''] = /\/desk\/recoveries\/[\da-f-]{36}/.exec(list.text) ?? [];
  await maja.visit(path);
  await maja.visit('/desk/recoveries/unknown');
  await maja.visit(`${path}/document`);
  await maja.visit(`${path}/open`, {});
  await maja.visit('/desk/recoveries');
  await maja.visit(`${path}/document`);
  await jonas.visit('/desk/recoveries');
  await jonas.visit(path);
  const { text: account } = await liv.visit('/account');
  await liv.visit(/\/account\/recoveries\/[\da-f-]{36}\/stop/.exec(account)?.[0] ?? '', {});

  await ask('bo', PNG);
  const { id } = await service.world.database
    .selectFrom('recovery')
    .select('id')
    .where('identifier', '=', 'bo')
    .executeTakeFirstOrThrow();
  const decide = (agent: PageBrowser, form: Record<string, string>) =>
    agent.visit(`/desk/recoveries/${id}/decision`, form);
  await maja.visit(`/desk/recoveries/${id}/open`, {});
  await decide(maja, { decision: 'refuse' });
  await decide(jonas, {});
  await decide(jonas, { decision: 'approve', name: 'Somebody Else' });
  await decide(jonas, { decision: 'approve', name: 'bo Nordmann' });
  await sentCode(PRINTED_CODE);
}
