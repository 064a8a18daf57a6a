import { expect, it } from 'vitest';
import { redeemForCase } from '../src/flows/desk/case.ts';
import { makeSupportPin } from '../src/flows/support-pin.ts';
import { ENGINES } from './harness/database.ts';
import { openTestService } from './harness/test-service.ts';

const RACERS = 50;
const ROUNDS = 40;
const DAY = 86_400_000;

it.each(ENGINES)(
  `has one winner among ${RACERS} agents with the right PIN, ${ROUNDS} times, on %s`,
  { timeout: 120_000 },
  async (engine) => {
    const service = await openTestService(engine);
    const { world } = service;
    const livId = await service.addPerson('liv');
    const liv = await world.database
      .selectFrom('account')
      .selectAll()
      .where('id', '=', livId)
      .executeTakeFirstOrThrow();
    // Agents without a password: the test calls their flows directly.
    const agents = Array.from({ length: RACERS }, (_, number) => ({
      ...liv,
      id: `agent-${number}`,
      user_id: `agent-${number}`,
      role: 'agent' as const,
    }));
    await world.database.insertInto('account').values(agents).execute();
    await world.database
      .insertInto('desk_case')
      .values(
        agents.map((agent) => ({
          id: `case-${agent.id}`,
          agent_id: agent.id,
          account_id: livId,
          identifier: 'liv',
          created_at: world.now(),
          verified_until: null,
        })),
      )
      .execute();

    for (let round = 0; round < ROUNDS; round++) {
      service.advance(DAY);
      const made = await makeSupportPin(world, liv, crypto.randomUUID());
      if (!made.ok) throw new Error(made.code);
      const outcomes = await Promise.all(
        agents.map((agent) => redeemForCase(world, agent, `case-${agent.id}`, made.value.pin)),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
    await service.close();
  },
);
