/**
 * Promises that hold in any order of events. A code works once, only the newest works, it ends in time and after so
 * many wrong tries, and another code resets no limit. No session outlives a new password, and nobody learns who has an
 * account. A model predicts each answer, and random sequences look for an answer that differs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit } from '../src/credentials/rate-limits.ts';
import { saveNewPassword } from '../src/flows/reset/set-new-password.ts';
import { startSession } from '../src/flows/sign-in/session.ts';
import { transact } from '../src/transaction.ts';
import { type CodeFlow, codeFlows } from './harness/code-flows.ts';
import { ENGINES, type Engine } from './harness/database.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;

type Deed =
  | { kind: 'issue' | 'resend' | 'right' | 'older' | 'wrong' | 'nobody' }
  | { kind: 'wait'; minutes: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Deed>({ kind: 'issue' }) },
  { weight: 2, arbitrary: fc.constant<Deed>({ kind: 'resend' }) },
  { weight: 2, arbitrary: fc.constant<Deed>({ kind: 'right' }) },
  { weight: 1, arbitrary: fc.constant<Deed>({ kind: 'older' }) },
  { weight: 5, arbitrary: fc.constant<Deed>({ kind: 'wrong' }) },
  { weight: 3, arbitrary: fc.constant<Deed>({ kind: 'nobody' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(1, 5, 11, 31, 61, 24 * 60).map((minutes): Deed => ({ kind: 'wait', minutes })),
  },
);

/** The rules without a database. Times are the service's. */
class Model {
  newest: { code: string; at: number; wrong: number; used: boolean } | undefined;
  older: string[] = [];
  issued: number[] = [];
  /** For each name that was used. */
  failed = { owner: [] as number[], nobody: [] as number[] };
  readonly #flow: CodeFlow;

  constructor(flow: CodeFlow) {
    this.#flow = flow;
  }

  mayIssue = (now: number) => within(this.issued, this.#flow.issues, now);
  mayTry = (who: 'owner' | 'nobody', now: number) => within(this.failed[who], this.#flow.failures, now);

  take(code: string, now: number) {
    if (this.newest) this.older.push(this.newest.code);
    this.newest = { code, at: now, wrong: 0, used: false };
    this.issued.push(now);
  }

  /** @returns The expected answer: undefined for yes. */
  guess(code: string, now: number): string | undefined {
    const { newest } = this;
    const flow = this.#flow;
    if (!this.mayTry('owner', now)) return flow.blocked;
    const alive = newest && !newest.used && newest.wrong < flow.tries && now < newest.at + flow.lifetime;
    if (alive && newest.code === code) {
      newest.used = true;
      if (flow.forgives) this.failed.owner = [];
      return undefined;
    }
    if (alive) newest.wrong += 1;
    this.failed.owner.push(now);
    return flow.wrong;
  }

  guessAsNobody(now: number): string {
    if (!this.mayTry('nobody', now)) return this.#flow.blocked;
    this.failed.nobody.push(now);
    return this.#flow.wrong;
  }
}

const within = (at: number[], limits: Limit[], now: number) =>
  limits.every(({ max, window }) => at.filter((one) => one > now - window).length < max);

const FLOWS = [
  'support PIN',
  'password help',
  'second step',
  'change of a name',
  'temporary password',
  'activation',
  'recovery',
];

const WAYS_BACK = ['password help', 'temporary password', 'activation', 'recovery'];

async function prepare(engine: Engine) {
  const service = await openTestService(engine, { DEMO: '1' });
  await service.addPerson('liv');
  await service.addPerson('eva');
  await service.addPerson('maja', 'agent');
  await service.world.database
    .updateTable('account')
    .set({ second_step: 'email' })
    .where('user_id', '=', 'eva')
    .execute();
  return service;
}

/** Forgets what earlier sequences left. All of them share one agent, and the limits of each flow are tried alone. */
async function forgetAll({ world }: TestService) {
  for (const table of [
    'attempt',
    'code',
    'recovery',
    'password_help',
    'new_password',
    'sign_in_ticket',
  ] as const)
    await world.database.deleteFrom(table).execute();
}

describe.each(ENGINES)('in any order on %s', (engine) => {
  it.each(FLOWS)('a code of the %s keeps its promises', { timeout: 60_000 }, async (name) => {
    const service = await prepare(engine);
    const { world } = service;
    const flow = (await codeFlows(world)).find((one) => one.name === name);
    if (!flow) throw new Error(`There is no flow ${name}.`);
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 30 }), async (deeds) => {
        await forgetAll(service);
        // No count of an earlier sequence is left.
        service.advance(2 * 24 * 60 * MINUTE);
        const model = new Model(flow);
        await begin();
        for (const one of deeds) await act(one);

        async function begin() {
          const code = await flow?.issue();
          expect(code).toBeDefined();
          model.take(code ?? '', world.now());
        }

        async function act(one: Deed) {
          const now = world.now();
          const { kind } = one;
          if (!flow) return;
          switch (kind) {
            case 'wait':
              return service.advance(one.minutes * MINUTE);
            case 'issue':
            case 'resend': {
              const code = await (kind === 'resend' && flow.resend ? flow.resend() : flow.issue());
              // The flow may have expired, and then a resend makes no code.
              if (kind === 'issue') expect(code !== undefined).toBe(model.mayIssue(now));
              if (code !== undefined) {
                expect(model.mayIssue(now)).toBe(true);
                model.take(code, now);
              }
              return;
            }
            case 'right':
              return guess(model.newest?.code ?? '');
            case 'older':
              return guess(model.older.at(-1) ?? flow.wrongCode(model.newest?.code));
            case 'wrong':
              return guess(flow.wrongCode(model.newest?.code));
            case 'nobody': {
              if (!flow.guessAsNobody || name === 'support PIN') return;
              const answer = await flow.guessAsNobody(flow.wrongCode(undefined));
              if (!answer.ok && answer.code === 'not-found') return;
              expect(answer.ok ? 'yes' : answer.code).toBe(model.guessAsNobody(now));
              return;
            }
          }
        }

        async function guess(code: string) {
          const answer = await flow?.guess(code);
          // A flow that took too long starts again, which says nothing of the code.
          if (!answer || (!answer.ok && answer.code === 'not-found')) return;
          expect(answer.ok ? undefined : answer.code).toBe(model.guess(code, world.now()));
        }
      }),
      { numRuns: engine === 'sqlite' ? 20 : 8 },
    );
    await service.close();
  });

  it('no session, code or grant outlives a new password', { timeout: 60_000 }, async () => {
    const service = await prepare(engine);
    const { world } = service;
    const flows = new Map((await codeFlows(world)).map((flow) => [flow.name, flow]));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(WAYS_BACK, { minLength: 1 }),
        fc.integer({ min: 0, max: 2 }),
        async (names, sessions) => {
          const ways = names.flatMap((name) => flows.get(name) ?? []);
          await forgetAll(service);
          service.advance(2 * 24 * 60 * MINUTE);
          const { id } = await world.database
            .selectFrom('account')
            .select('id')
            .where('user_id', '=', 'liv')
            .executeTakeFirstOrThrow();
          const tokens: string[] = [];
          for (let session = 0; session < sessions; session++) tokens.push(await openSession(id));
          const codes: [CodeFlow, string][] = [];
          for (const way of ways) codes.push([way, (await way.issue()) ?? '']);

          const [first, code = ''] = codes.pop() ?? [];
          const granted = await first?.guess(code);
          expect(granted?.ok).toBe(true);
          const token = granted?.ok ? String(granted.value) : '';
          expect((await saveNewPassword(world, token, 'a kettle on the blue hill')).ok).toBe(true);

          expect((await saveNewPassword(world, token, 'another kettle on a hill')).ok).toBe(false);
          for (const old of tokens) expect((await service.caller(old).get('/v1/session')).status).toBe(401);
          // Password help goes to the mailbox, whoever it belonged to.
          for (const [way, left] of codes)
            if (way.name !== 'password help') expect((await way.guess(left)).ok).toBe(false);
        },
      ),
      { numRuns: engine === 'sqlite' ? 20 : 6 },
    );
    await service.close();

    async function openSession(accountId: string): Promise<string> {
      const account = await world.database
        .selectFrom('account')
        .selectAll()
        .where('id', '=', accountId)
        .executeTakeFirstOrThrow();
      return (await transact(world, (unit) => startSession(world, unit, account, 'test'))).token;
    }
  });
});
