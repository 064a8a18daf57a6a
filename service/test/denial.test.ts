/** "It isn't me" protects the person, not the case. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { numberSaid } from './harness/number-said.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(ENGINES)('a denial on %s', (engine) => {
  let service: TestService;
  let liv: Caller;

  beforeEach(async () => {
    service = await openTestService(engine);
    await service.addPerson('liv');
    await service.addPerson('ola');
    for (const agent of ['maja', 'jonas']) await service.addPerson(agent, 'agent');
    await service.addPerson('signe', 'supervisor');
    liv = await service.signedIn('liv');
  });
  afterEach(() => service.close());

  const waiting = async (caller = liv) =>
    (await caller.get('/v1/confirmations')).body.confirmations.filter(
      ({ status }: { status: string }) => status === 'waiting',
    );
  /** Asks in a new case. The agent signs in anew, because tests last longer than a shift. */
  async function ask(agent: string, identifier = 'liv') {
    const desk = await service.signedIn(agent);
    const id = await desk.openCase(identifier);
    return desk.post(`/v1/desk/cases/${id}/confirmation`, { reason: 'card' });
  }
  async function deny(agent: string) {
    await ask(agent);
    const [asked] = await waiting();
    const answer = await liv.post(`/v1/confirmations/${asked.id}/answer`, { answer: 'denied' });
    expect(answer.status).toBe(204);
  }

  it('keeps every agent from the person for 30 minutes, whatever the case', async () => {
    await deny('maja');
    for (const agent of ['maja', 'jonas', 'signe']) {
      await ask(agent);
      expect(await waiting(), agent).toEqual([]);
      await ask(agent, 'liv@example.org');
      expect(await waiting(), agent).toEqual([]);
    }
    service.advance(30 * MINUTE - 1);
    await ask('jonas');
    expect(await waiting()).toEqual([]);
    service.advance(1);
    await ask('jonas');
    expect(await waiting()).toHaveLength(1);
  });

  it('is not told in another case: the request looks like one for an unknown name', async () => {
    await deny('maja');
    const shape = ({ status, body }: Awaited<ReturnType<typeof ask>>) => ({
      status,
      ...body.confirmation,
      id: '',
      number: 0,
      verified: body.verified,
      trail: body.trail,
    });
    expect(shape(await ask('jonas'))).toEqual(shape(await ask('jonas', 'nobody')));
  });

  it('is followed by a row that the person can read, for each request that did not reach them', async () => {
    await deny('maja');
    await ask('jonas');
    const rows = await service.world.database
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'confirmation.withheld')
      .execute();
    expect(rows).toMatchObject([{ account_id: (await liv.get('/v1/session')).body.id, case_id: null }]);
  });

  it('leaves the person to supervisors after two in a day', async () => {
    await deny('maja');
    service.advance(HOUR);
    await deny('jonas');
    service.advance(HOUR);
    await ask('maja');
    expect(await waiting()).toEqual([]);
    await ask('signe');
    expect(await waiting()).toHaveLength(1);
    service.advance(22 * HOUR);
    await ask('jonas');
    expect(await waiting()).toHaveLength(1);
  });

  it('protects nobody else', async () => {
    await deny('maja');
    await ask('maja', 'ola');
    expect(await waiting(await service.signedIn('ola'))).toHaveLength(1);
  });

  it('is what two wrong numbers are too', async () => {
    for (const last of [false, true]) {
      await ask('maja');
      const [{ id, numbers }] = await waiting();
      const number = await numberSaid(service.world, id);
      const wrong = numbers.find((one: number) => one !== number);
      await liv.post(`/v1/confirmations/${id}/answer`, {
        answer: 'confirmed',
        password: PASSWORD,
        number: wrong,
      });
      await ask('jonas');
      expect(await waiting()).toHaveLength(last ? 0 : 1);
    }
  });

  it('that comes while another agent asks ends that request, or keeps it away', async () => {
    await ask('maja');
    const [asked] = await waiting();
    await Promise.all([liv.post(`/v1/confirmations/${asked.id}/answer`, { answer: 'denied' }), ask('jonas')]);
    const { status } = (await liv.get('/v1/confirmations')).body.confirmations.find(
      ({ id }: { id: string }) => id === asked.id,
    );
    if (status === 'denied') expect(await waiting()).toEqual([]);
    else expect(status).toBe('lapsed');
  });
});
