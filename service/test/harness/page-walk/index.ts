/** Every page of the service in one language: each address, and each state that its forms can bring it to. */
import type { Language } from '../../../../protocol/languages.ts';
import type { TestService } from '../test-service.ts';
import { walkAccount } from './account.ts';
import { REGISTRY, walkClosedDesk, walkDesk } from './desk.ts';
import { walkReset } from './reset.ts';
import { walkSignIn } from './sign-in.ts';
import { openWalk, type Walk } from './walk.ts';

const DEMO = {
  DEMO: '1',
  PROFILE_WAIT_MINUTES: '60',
  // The desk's questions follow from it: each walk is asked the same.
  SECRET_KEY: Buffer.alloc(32, 'a key for the walk').toString('base64'),
};

/** @returns The walk, whose service the caller closes. */
export async function walkEveryPage(language: Language): Promise<Walk> {
  const walk = await openWalk(language, DEMO);
  await addPeople(walk.service);
  await walkSignIn(walk);
  await walkAccount(walk);
  await walkDesk(walk);
  await walkReset(walk);
  await walk.browser().visit('/outbox');
  return walk;
}

/** The pages that differ where the service can send no codes, and agents need a second factor. */
export async function walkWithoutMessages(language: Language): Promise<Walk> {
  const walk = await openWalk(language, { AGENT_SECOND_STEP: '1' });
  await addPeople(walk.service);
  for (const path of ['/', '/password-help', '/recover', '/outbox']) await walk.browser().visit(path);
  await (await walk.signedIn('liv')).visit('/account/security');
  await walkClosedDesk(walk);
  return walk;
}

async function addPeople({ addPerson, world }: TestService): Promise<void> {
  await addPerson('liv');
  await addPerson('bo', 'person', {
    phone: '+4790012345',
    postalCode: '5003',
    devices: [],
    registry: REGISTRY,
  });
  await addPerson('eva');
  await addPerson('nils');
  await addPerson('ola', 'person', {
    phone: null,
    questions: [
      { question: 'What was your first pet called?', answer: 'Pontus' },
      { question: 'Which street did you grow up in?', answer: 'Nygata 3' },
    ],
  });
  for (const agent of ['maja', 'jonas']) await addPerson(agent, 'agent');
  await addPerson('signe', 'supervisor');
  const { database } = world;
  for (const [userId, step] of [
    ['eva', 'sms'],
    ['nils', 'email'],
  ] as const)
    await database.updateTable('account').set({ second_step: step }).where('user_id', '=', userId).execute();
  const { id } = await database
    .selectFrom('account')
    .select('id')
    .where('user_id', '=', 'liv')
    .executeTakeFirstOrThrow();
  await database
    .insertInto('passkey')
    .values({
      id: 'liv-passkey',
      account_id: id,
      public_key: '',
      counter: 0,
      transports: '[]',
      created_at: world.now(),
      last_used_at: null,
    })
    .execute();
}
