/** Who is signed in proves once more who they are: the password is checked, or the answer is no. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccount } from '../src/accounts/identifier.ts';
import { checkPasswordAgain, whilePasswordIsCurrent } from '../src/flows/sign-in/reauthenticate.ts';
import { accept } from '../src/result.ts';
import { fillHashingQueue } from './harness/hashing-queue.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

describe('a password that is checked again', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await openTestService('sqlite');
    await service.addPerson('liv');
  });
  afterAll(() => service.close());

  async function liv() {
    const account = await findAccount(service.world.database, 'liv');
    if (!account) throw new Error('There is no liv.');
    return account;
  }
  const check = async (password: string) =>
    checkPasswordAgain(service.world, await liv(), 'a test', password);

  it('is right or wrong', async () => {
    expect((await check(PASSWORD)).ok).toBe(true);
    expect(await check('another sentence')).toMatchObject({ ok: false, code: 'wrong-credentials' });
  });

  it('does not wait for the strangers at the sign-in', async () => {
    const emptyQueue = fillHashingQueue();
    try {
      expect((await check(PASSWORD)).ok).toBe(true);
    } finally {
      await emptyQueue();
    }
  });

  it('is refused, and not taken for right, when the account’s own place is taken too', async () => {
    const emptyQueue = fillHashingQueue((await liv()).id);
    try {
      expect(await check('another sentence')).toMatchObject({ ok: false, code: 'too-many' });
      expect(await check(PASSWORD)).toMatchObject({ ok: false, code: 'too-many' });
    } finally {
      await emptyQueue();
    }
    expect((await check(PASSWORD)).ok).toBe(true);
  });

  it('does nothing where the password was changed after the check', async () => {
    const account = await liv();
    await service.world.database.updateTable('account').set({ password_hash: 'another' }).execute();
    let done = false;
    const result = await whilePasswordIsCurrent(service.world, account, 'a test', async () => {
      done = true;
      return accept(undefined);
    });
    expect(result).toMatchObject({ ok: false, code: 'wrong-credentials' });
    expect(done).toBe(false);
  });
});
