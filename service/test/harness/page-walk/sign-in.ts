import { PASSWORD } from '../test-service.ts';
import { ONE_TIME_CODE, type Walk } from './walk.ts';

const SECOND_STEP = '/sign-in/second-step';

/** From the first page to a session: by password, with a code, with questions. */
export async function walkSignIn({ service, browser, sentCode }: Walk): Promise<void> {
  const guest = browser();
  for (const path of ['/', '/nothing', '/account', '/desk', '/sign-in', '/desk/sign-in', '/outbox'])
    await guest.visit(path);
  await guest.visit('/sign-in', { identifier: 'liv"<b>', password: 'wrong' });
  await guest.visit('/desk/sign-in', { identifier: '', password: '' });
  await guest.visit(SECOND_STEP);
  await guest.visit(SECOND_STEP, { answer: '' });
  await guest.visit(`${SECOND_STEP}/code`, {});

  for (const userId of ['eva', 'nils', 'ola']) {
    const owner = browser();
    await owner.visit('/sign-in', { identifier: userId, password: PASSWORD });
    await owner.visit(SECOND_STEP, { answer: 'wrong' });
    if (userId !== 'ola') await owner.visit(`${SECOND_STEP}/code`, {});
    if (userId !== 'nils') continue;
    service.advance(60_000);
    await owner.visit(`${SECOND_STEP}/code`, {});
    await owner.visit(SECOND_STEP, { answer: await sentCode(ONE_TIME_CODE) });
    await owner.visit('/');
    await owner.visit('/sign-in');
    await owner.visit('/desk');
    await owner.visit('/sign-out', {});
  }
}
