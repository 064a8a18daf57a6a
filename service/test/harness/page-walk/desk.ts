import type { PageBrowser } from '../page-browser.ts';
import { PASSWORD, type TestService } from '../test-service.ts';
import { PRINTED_CODE, type Walk } from './walk.ts';

export const REGISTRY = {
  'birth-date': '1987-03-14',
  birthplace: 'Bergen',
  street: 'Strandgaten 12',
  'document-number': 'N4471830',
  'customer-since': '2011',
};
const MINUTE = 60_000;

/** The agents' pages, and the ways into an account that they open. */
export async function walkDesk(walk: Walk): Promise<void> {
  const { service, signedIn } = walk;
  const [maja, signe] = [await signedIn('maja'), await signedIn('signe')];
  for (const path of ['/desk', '/desk/trail', '/desk/recoveries', '/desk/cases/unknown', '/account'])
    await maja.visit(path);
  await maja.visit('/desk/cases', { identifier: '' });
  await maja.visit('/desk/cases', { identifier: 'nobody"<b>' });
  await maja.visit('/desk');
  for (const path of ['/desk', '/desk/trail', '/desk/trail?who=maja%22']) await signe.visit(path);
  await walkByPhone(walk, maja);
  service.advance(16 * MINUTE);
  await walkInPerson(walk, maja);
  await walkAgentSecurity(maja);
  service.advance(16 * MINUTE);
}

async function openCase(agent: PageBrowser, identifier: string): Promise<string> {
  await agent.visit('/desk/cases', { identifier });
  return agent.visited.at(-1) ?? '';
}

async function walkByPhone({ service, browser, sentCode }: Walk, maja: PageBrowser): Promise<void> {
  const path = await openCase(maja, 'bo');
  await maja.visit(`${path}/questions`, {});
  await maja.visit(`${path}/temporary-password`, {});
  await maja.visit(`${path}/questions`, REGISTRY);
  await maja.visit(`${path}/temporary-password`, {});
  const guest = browser();
  const password = await sentCode(PRINTED_CODE);
  await guest.visit('/sign-in', { identifier: 'bo', password: '0000-00000-0000' });
  await guest.visit('/sign-in', { identifier: 'bo', password });
  await maja.visit(`${path}/questions`, REGISTRY);
  await changePhone(service, service.world.now());
  await maja.visit(`${path}/temporary-password`, {});
  for (let tries = 0; tries < 5; tries++) await maja.visit(`${path}/questions`, {});
  await changePhone(service, null);
}

/** No code goes to a number that has just been changed. */
async function changePhone({ world }: TestService, at: number | null): Promise<void> {
  await world.database
    .updateTable('account')
    .set({ phone_changed_at: at })
    .where('user_id', '=', 'bo')
    .execute();
}

async function walkInPerson({ browser, signedIn }: Walk, maja: PageBrowser): Promise<void> {
  const jonas = await signedIn('jonas');
  const path = await openCase(maja, 'bo');
  const show = (name: string) => maja.visit(`${path}/document`, { document: 'passport', name });
  const give = (way: string) => maja.visit(`${path}/activation`, { way });
  await show('');
  await show('Somebody Else');
  await show('bo Nordmann');
  await give('owl');
  await give('sms');
  await show('bo Nordmann');
  await give('paper');
  await jonas.visit('/desk/documents');
  const seeToo = (name: string) => jonas.visit(path.replace('/cases/', '/documents/'), { name });
  await seeToo('');
  await seeToo('Somebody Else');
  await seeToo('bo Nordmann');
  await seeToo('bo Nordmann');
  await maja.visit(path);
  const { text } = await give('paper');
  await give('paper');
  const code = PRINTED_CODE.exec(text)?.[1] ?? '';
  await browser().visit('/activate', { userId: 'bo', code });
}

/** What an agent signs in with; here, where passwords alone are enough. */
async function walkAgentSecurity(maja: PageBrowser): Promise<void> {
  const path = '/desk/security';
  await maja.visit(path);
  await maja.visit(`${path}/passkeys/remove`, { id: 'unknown' });
  await maja.visit(`${path}/second-step`, { step: 'owl' });
  await maja.visit(`${path}/second-step`, { step: 'email', password: 'wrong' });
  await maja.visit(`${path}/second-step`, { step: 'none', password: PASSWORD });
}

/** The same page where agents need a second factor. */
export async function walkClosedDesk({ signedIn, service }: Walk): Promise<void> {
  const maja = await signedIn('maja');
  await maja.visit('/desk');
  await maja.visit('/desk/security/passkeys/remove', { id: 'unknown' });
  await service.world.database
    .updateTable('account')
    .set({ second_step: 'email' })
    .where('user_id', '=', 'maja')
    .execute();
  await maja.visit('/desk/security');
}
