import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, otherThan } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe.each(ENGINES)('a support PIN on %s', (engine) => {
  let service: TestService;
  let liv: Caller;
  let maja: Caller;
  let caseId: string;

  beforeEach(async () => {
    service = await openTestService(engine);
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    liv = await service.signedIn('liv');
    maja = await service.signedIn('maja');
    caseId = await maja.openCase('liv@example.org');
  });
  afterEach(() => service.close());

  it('has four digits and lasts thirty minutes', async () => {
    const { status, body } = await liv.makePin();
    expect(status).toBe(200);
    expect(body.pin).toMatch(/^\d{4}$/);
    expect(body.expiresAt - body.createdAt).toBe(30 * MINUTE);
    expect(body.serverNow).toBe(service.world.now());
  });

  it('opens limited data for fifteen minutes, and tells the person who used it', async () => {
    const { body: pin } = await liv.makePin();
    const { status, body } = await maja.redeem(caseId, pin.pin);
    expect(status).toBe(200);
    expect(body.verified).toEqual({
      until: service.world.now() + 15 * MINUTE,
      how: 'support-pin',
      name: 'liv Nordmann',
      email: 'l•••@example.org',
      phone: expect.stringMatching(/^•••\d\d$/),
      devices: [{ name: 'liv’s phone', model: 'Fjord 5', serial: 'FJ5-liv' }],
    });
    const { body: state } = await liv.get('/v1/support-pin');
    expect(state.supportPin).toMatchObject({ id: pin.id, status: 'used', usedBy: 'maja Nordmann' });

    service.advance(15 * MINUTE);
    const { body: later } = await maja.get(`/v1/desk/cases/${caseId}`);
    expect(later.verified).toBeNull();
  });

  it('works once', async () => {
    const { body } = await liv.makePin();
    await maja.redeem(caseId, body.pin);
    const again = await maja.redeem(caseId, body.pin);
    expect([again.status, again.body.code]).toEqual([409, 'pin-refused']);
  });

  it('works only when it is the newest', async () => {
    const { body: older } = await liv.makePin();
    const { body: newer } = await liv.makePin();
    if (older.pin !== newer.pin) expect((await maja.redeem(caseId, older.pin)).status).toBe(409);
    expect((await maja.redeem(caseId, newer.pin)).status).toBe(200);
  });

  it('stops working when its time is over', async () => {
    const { body } = await liv.makePin();
    service.advance(30 * MINUTE);
    expect((await maja.redeem(caseId, body.pin)).status).toBe(409);
    const { body: state } = await liv.get('/v1/support-pin');
    expect(state.supportPin.status).toBe('expired');
  });

  it('still works in its last millisecond', async () => {
    const { body } = await liv.makePin();
    service.advance(30 * MINUTE - 1);
    expect((await maja.redeem(caseId, body.pin)).status).toBe(200);
  });

  it('ends after three wrong tries', async () => {
    const { body } = await liv.makePin();
    for (let tries = 0; tries < 3; tries++) await maja.redeem(caseId, otherThan(body.pin));
    expect((await maja.redeem(caseId, body.pin)).status).toBe(409);
    const { body: state } = await liv.get('/v1/support-pin');
    expect(state.supportPin.status).toBe('blocked');
  });

  it('survives two wrong tries', async () => {
    const { body } = await liv.makePin();
    for (let tries = 0; tries < 2; tries++) await maja.redeem(caseId, otherThan(body.pin));
    expect((await maja.redeem(caseId, body.pin)).status).toBe(200);
  });

  it('can be ended by its owner', async () => {
    const { body } = await liv.makePin();
    expect((await liv.delete('/v1/support-pin')).status).toBe(204);
    expect((await maja.redeem(caseId, body.pin)).status).toBe(409);
    expect((await liv.get('/v1/support-pin')).body.supportPin).toBeNull();
  });

  it('is stored without its digits, bound to its owner', async () => {
    await service.addPerson('ola');
    const ola = await service.signedIn('ola');
    const { body } = await liv.makePin();
    const stored = await service.world.database.selectFrom('code').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(`"${body.pin}"`);
    // The same digest under another account matches nothing.
    await ola.makePin();
    await service.world.database
      .updateTable('code')
      .set({ digest: stored[0]?.digest ?? '' })
      .execute();
    const olasCase = await maja.openCase('ola');
    expect((await maja.redeem(olasCase, body.pin)).status).toBe(409);
  });

  describe('requested again with the same request id', () => {
    it('stays one PIN with the same expiry, and counts once', async () => {
      const requestId = randomUUID();
      const { body: first } = await liv.makePin(requestId);
      service.advance(MINUTE);
      const { body: again } = await liv.makePin(requestId);
      expect([again.id, again.expiresAt]).toEqual([first.id, first.expiresAt]);
      for (let count = 1; count < 5; count++) expect((await liv.makePin()).status).toBe(200);
      expect((await liv.makePin()).status).toBe(429);
      const deeds = await service.world.database.selectFrom('audit').select('action').execute();
      expect(deeds.filter(({ action }) => action === 'support-pin.made')).toHaveLength(5);
    });

    it('gives the same digits, so that a late answer cannot invalidate them', async () => {
      const requestId = randomUUID();
      const answers = await Promise.all([
        liv.makePin(requestId),
        liv.makePin(requestId),
        liv.makePin(requestId),
      ]);
      expect(new Set(answers.map(({ body }) => `${body.id} ${body.pin}`)).size).toBe(1);
    });

    it('cannot evade the limit by ending the PIN in between', async () => {
      const requestId = randomUUID();
      const ids = new Set<string>();
      for (let round = 0; round < 10; round++) {
        const [made] = await Promise.all([
          liv.makePin(requestId),
          liv.delete('/v1/support-pin'),
          liv.makePin(requestId),
        ]);
        if (made.status === 200) ids.add(made.body.id);
      }
      expect(ids.size).toBeLessThanOrEqual(5);
    });

    it('gets digits that work', async () => {
      const requestId = randomUUID();
      await liv.makePin(requestId);
      const { body } = await liv.makePin(requestId);
      expect((await maja.redeem(caseId, body.pin)).status).toBe(200);
    });

    it('gets no new tries', async () => {
      const requestId = randomUUID();
      const { body: first } = await liv.makePin(requestId);
      for (let tries = 0; tries < 2; tries++) await maja.redeem(caseId, otherThan(first.pin));
      const { body: again } = await liv.makePin(requestId);
      await maja.redeem(caseId, otherThan(again.pin));
      expect((await maja.redeem(caseId, again.pin)).status).toBe(409);
      expect((await liv.makePin(requestId)).body.code).toBe('pin-ended');
    });

    it.each(['used', 'expired'])('does not come back when it is %s', async (how) => {
      const requestId = randomUUID();
      const { body } = await liv.makePin(requestId);
      if (how === 'used') await maja.redeem(caseId, body.pin);
      else service.advance(30 * MINUTE);
      const again = await liv.makePin(requestId);
      expect([again.status, again.body.code]).toEqual([409, 'pin-ended']);
    });
  });

  describe('within limits', () => {
    it('is made at most five times in any fifteen minutes', async () => {
      await liv.makePin();
      service.advance(10 * MINUTE);
      for (let count = 0; count < 4; count++) await liv.makePin();
      const sixth = await liv.makePin();
      expect([sixth.status, sixth.body.code, sixth.body.retryAfter]).toEqual([429, 'too-many', 5 * MINUTE]);
      expect(sixth.headers.get('Retry-After')).toBe('300');
      service.advance(5 * MINUTE);
      expect((await liv.makePin()).status).toBe(200);
      expect((await liv.makePin()).status).toBe(429);
    });

    it('stays valid when a newer one is refused', async () => {
      for (let count = 0; count < 4; count++) await liv.makePin();
      const { body } = await liv.makePin();
      await liv.makePin();
      expect((await maja.redeem(caseId, body.pin)).status).toBe(200);
    });

    it('lets an agent fail five times in fifteen minutes', async () => {
      const { body } = await liv.makePin();
      const others = await maja.openCase('nobody@example.org');
      for (let tries = 0; tries < 5; tries++) expect((await maja.redeem(others, '0000')).status).toBe(409);
      const refused = await maja.redeem(caseId, body.pin);
      expect([refused.status, refused.body.code]).toEqual([429, 'too-many']);
      service.advance(15 * MINUTE);
      expect((await maja.redeem(caseId, body.pin)).status).toBe(200);
    });

    it('lets an agent fail twenty times a day', async () => {
      const others = await maja.openCase('nobody@example.org');
      for (let tries = 0; tries < 20; tries++) {
        service.advance(4 * MINUTE);
        expect((await maja.redeem(others, '0000')).status).toBe(409);
      }
      service.advance(16 * MINUTE);
      expect((await maja.redeem(others, '0000')).status).toBe(429);
      service.advance(DAY);
      maja = await service.signedIn('maja');
      expect((await maja.redeem(others, '0000')).status).toBe(409);
    });
  });

  it('works in no case of another agent', async () => {
    await service.addPerson('per', 'agent');
    const per = await service.signedIn('per');
    const { body } = await liv.makePin();
    expect((await per.redeem(caseId, body.pin)).status).toBe(404);
    expect((await per.get(`/v1/desk/cases/${caseId}`)).status).toBe(404);
    expect((await maja.redeem(caseId, body.pin)).status).toBe(200);
  });

  it('gives the desk the same answers for an unknown account', async () => {
    await liv.makePin();
    const unknownCase = await maja.openCase('nobody@example.org');
    const forms = await Promise.all(
      [caseId, unknownCase].map(async (id) => {
        const refused = await maja.redeem(id, '000000');
        const { body } = await maja.get(`/v1/desk/cases/${id}`);
        return {
          refused: refused.body,
          shape: Object.keys(body),
          trail: body.trail.map(({ action }: { action: string }) => action),
        };
      }),
    );
    expect(forms[0]).toEqual(forms[1]);
  });

  it('cannot be made by agents, and the desk is closed to persons', async () => {
    expect((await maja.makePin()).body.code).toBe('forbidden');
    expect((await liv.post('/v1/desk/cases', { identifier: 'liv' })).body.code).toBe('forbidden');
    expect((await service.caller().makePin()).body.code).toBe('unauthenticated');
  });

  it('leaves no digits and no token in the log', async () => {
    const { body } = await liv.makePin();
    await maja.redeem(caseId, body.pin);
    const log = service.logged();
    expect(log).toContain('/v1/support-pin');
    for (const secret of [`"${body.pin}"`, liv.token, maja.token, 'liv@example.org', caseId])
      expect(log).not.toContain(secret);
  });
});
