/** No name of an account draws easier identity questions than another. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from './harness/database.ts';
import { signedInBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const DAY = 24 * 3_600_000;
const KINDS = ['birth-date', 'birthplace', 'street', 'document-number', 'customer-since'];
/** Of one account, of another one, and of nobody. */
const NAMES = ['liv', 'LIV@example.org', '+47 900 12 345', 'ola', 'nobody'];

describe.each(ENGINES)('the identity questions on %s', (engine) => {
  let service: TestService;
  beforeEach(async () => {
    service = await openTestService(engine);
    await service.addPerson('liv', 'person', { phone: '+4790012345' });
    await service.addPerson('ola');
    await service.addPerson('maja', 'agent');
  });
  afterEach(() => service.close());

  async function asked(): Promise<string[]> {
    const maja = await signedInBrowser(service.world, 'maja', '/desk');
    const sets: string[] = [];
    for (const identifier of NAMES) {
      const { text } = await maja.visit('/desk/cases', { identifier });
      sets.push(KINDS.filter((kind) => text.includes(`name="${kind}"`)).join(' '));
    }
    return sets;
  }

  it('are the same for every name, known or not, so that none is easier and none tells of an account', async () => {
    const seen = new Set<string>();
    for (let day = 0; day < 12; day++) {
      const [first = '', ...others] = await asked();
      expect(first.split(' ')).toHaveLength(4);
      expect(others).toEqual(NAMES.slice(1).map(() => first));
      seen.add(first);
      service.advance(DAY);
    }
    // They still change, so that one call does not tell what another day asks.
    expect(seen.size).toBeGreaterThan(1);
  });
});
