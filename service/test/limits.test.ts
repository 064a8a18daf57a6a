/**
 * Every entry of LIMITS, through the flow that it limits: as many as it allows, one more, and both edges of its window.
 * The numbers are written out, so that a changed one fails.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../src/credentials/rate-limits.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FACTS = {
  'birth-date': '1987-03-14',
  birthplace: 'Bergen',
  street: 'Strandgaten 12',
  'document-number': 'N4471830',
  'customer-since': '2011',
};
const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF';

/** Does once what the limit counts. @returns Whether that was allowed. */
type Attempt = () => Promise<boolean>;

interface Row {
  limit: keyof typeof LIMITS;
  /** Every pair, the shortest window first. */
  allows: [max: number, window: number][];
  prepare(service: TestService): Promise<Attempt>;
}

/** An answer to what was refused only for its number. */
function isAllowed(status: number, ...expected: number[]): boolean {
  expect([...expected, 429]).toContain(status);
  return status !== 429;
}

const caseAs = async (service: TestService) => (await service.signedIn('maja')).openCase('liv');

function codesSentBy(service: TestService, ask: () => Promise<unknown>): Attempt {
  return async () => {
    let sent = 0;
    service.world.notifier.send = () => {
      sent += 1;
    };
    await ask();
    return sent > 0;
  };
}

async function askForRecovery(service: TestService, identifier: string): Promise<boolean> {
  const form = new FormData();
  form.set('identifier', identifier);
  form.set('email', 'new@example.org');
  form.set('document', new File([PDF], 'passport.pdf'));
  return isAllowed((await openPageBrowser(service.world).visit('/recover', form)).status, 200);
}

const TABLE: Row[] = [
  {
    limit: 'supportPinIssue',
    allows: [[5, 15 * MINUTE]],
    prepare: async (service) => async () =>
      isAllowed((await (await service.signedIn('liv')).makePin()).status, 200),
  },
  {
    limit: 'agentFailure',
    allows: [
      [5, 15 * MINUTE],
      [20, DAY],
    ],
    async prepare(service) {
      const caseId = await caseAs(service);
      return async () =>
        isAllowed((await (await service.signedIn('maja')).redeem(caseId, '0000')).status, 409);
    },
  },
  {
    limit: 'recovery',
    allows: [[3, DAY]],
    prepare: async (service) => () => askForRecovery(service, 'liv'),
  },
  {
    limit: 'recoveryAll',
    allows: [[100, HOUR]],
    async prepare(service) {
      let names = 0;
      return () => askForRecovery(service, `somebody-${names++}`);
    },
  },
  {
    limit: 'identityFailure',
    allows: [[3, DAY]],
    prepare: async (service) => async () => {
      // Otherwise the agent's own limit comes first.
      await service.world.database.deleteFrom('attempt').where('key', 'like', 'agent %').execute();
      const maja = await signedInBrowser(service.world, 'maja', '/desk');
      await maja.visit('/desk/cases', { identifier: 'liv' });
      const questions = `${maja.visited.at(-1)}/questions`;
      // Above the limit right answers are wrong, and nobody is told why.
      const allowed = (await maja.visit(questions, FACTS)).status === 200;
      if (allowed) expect((await maja.visit(questions, {})).status).toBe(401);
      return allowed;
    },
  },
  {
    limit: 'activationIssue',
    allows: [
      [5, HOUR],
      [15, DAY],
    ],
    prepare: async (service) => async () => {
      const maja = await signedInBrowser(service.world, 'maja', '/desk');
      await maja.visit('/desk/cases', { identifier: 'liv' });
      const path = maja.visited.at(-1);
      await maja.visit(`${path}/questions`, FACTS);
      return isAllowed((await maja.visit(`${path}/temporary-password`, {})).status, 200);
    },
  },
  {
    limit: 'confirmationRequest',
    allows: [
      [5, 15 * MINUTE],
      [30, DAY],
    ],
    async prepare(service) {
      const path = `/v1/desk/cases/${await caseAs(service)}/confirmation`;
      return async () =>
        isAllowed((await (await service.signedIn('maja')).post(path, { reason: 'why' })).status, 200);
    },
  },
  {
    limit: 'passwordAgain',
    allows: [
      [10, 15 * MINUTE],
      [50, DAY],
    ],
    async prepare(service) {
      const liv = await signedInBrowser(service.world, 'liv');
      const form = { step: 'email', password: 'wrong' };
      return async () => isAllowed((await liv.visit('/account/security/second-step', form)).status, 401);
    },
  },
  {
    limit: 'codeResend',
    allows: [[1, MINUTE]],
    async prepare(service) {
      const browser = openPageBrowser(service.world);
      await browser.visit('/password-help', { identifier: 'liv' });
      await browser.visit('/password-help/way', { via: 'email' });
      service.advance(MINUTE);
      return codesSentBy(service, () => browser.visit('/password-help/resend', {}));
    },
  },
  {
    limit: 'codeIssue',
    allows: [
      [5, HOUR],
      [10, DAY],
    ],
    prepare: async (service) =>
      codesSentBy(service, async () => {
        const browser = openPageBrowser(service.world);
        await browser.visit('/password-help', { identifier: 'liv' });
        await browser.visit('/password-help/way', { via: 'email' });
      }),
  },
  {
    limit: 'answerFailure',
    allows: [[10, DAY]],
    async prepare(service) {
      await service.addPerson('ola', 'person', {
        questions: [{ question: 'Your first pet?', answer: 'Pontus' }],
      });
      return async () => {
        const signIn = { identifier: 'ola', password: PASSWORD };
        const { ticket } = (await service.caller().post('/v1/session/password', signIn)).body;
        const answer = { ticket, answers: ['wrong'] };
        return isAllowed((await service.caller().post('/v1/session/second-step', answer)).status, 401);
      };
    },
  },
];

const EDGES = TABLE.flatMap(({ limit, allows, prepare }) =>
  allows.map(([max, window], at) => ({ limit, max, window, shorter: allows[at - 1], prepare })),
);

it('every limit has its edges tested', () => {
  expect(TABLE.map(({ limit, allows }) => [limit, allows.length]).toSorted()).toEqual(
    Object.entries(LIMITS)
      .map(([limit, pairs]) => [limit, pairs.length])
      .toSorted(),
  );
});

describe.each(ENGINES)('a limit on %s', (engine) => {
  let service: TestService;
  afterEach(() => service.close());

  it.each(EDGES)('$limit allows $max in $window ms', async ({ max, window, shorter, prepare }) => {
    service = await openTestService(engine, { DEMO: '1' });
    await service.addPerson('liv', 'person', { registry: FACTS });
    await service.addPerson('maja', 'agent');
    const attempt = await prepare(service);
    const start = service.world.now();
    const advanceTo = (time: number) => service.advance(start + time - service.world.now());

    // As fast as the shorter window lets them, and then only this one refuses.
    for (let count = 0; count < max; count++) {
      if (shorter && count > 0 && count % shorter[0] === 0) service.advance(shorter[1]);
      expect(await attempt(), `number ${count + 1}`).toBe(true);
    }
    if (shorter) service.advance(shorter[1]);
    expect(await attempt(), 'one more').toBe(false);
    advanceTo(window - 1);
    expect(await attempt(), 'just before the window ends').toBe(false);
    advanceTo(window);
    expect(await attempt(), 'when the window has ended').toBe(true);
  });
});
