/** The audit log: what is in it, who reads it, and that nobody can change it. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from './harness/database.ts';
import { signedInBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

describe.each(ENGINES)('the audit log on %s', (engine) => {
  let service: TestService;
  beforeEach(async () => {
    service = await openTestService(engine);
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    await service.addPerson('signe', 'supervisor');
  });
  afterEach(() => service.close());

  it('refuses changes, even from the service itself', async () => {
    await service.signedIn('liv');
    const before = await service.world.database.selectFrom('audit').selectAll().execute();
    expect(before).toHaveLength(1);
    for (const statement of [`update audit set action = 'x'`, 'delete from audit'])
      await expect(sql.raw(statement).execute(service.world.database)).rejects.toThrow('append-only');
    expect(await service.world.database.selectFrom('audit').selectAll().execute()).toEqual(before);
  });

  it('shows a supervisor every entry: who, what, when, to whom and why', async () => {
    const maja = await service.signedIn('maja');
    const caseId = await maja.openCase('liv');
    await maja.post(`/v1/desk/cases/${caseId}/confirmation`, { reason: 'card blocked' });
    const signe = await signedInBrowser(service.world, 'signe', '/desk');
    expect((await signe.visit('/desk')).text).toContain('href="/desk/trail"');
    const { text } = await signe.visit('/desk/trail');
    for (const piece of ['Confirmation asked for', 'maja Nordmann', 'liv Nordmann', 'card blocked'])
      expect(text).toContain(`<td>${piece}</td>`);
    const ofLiv = (await signe.visit('/desk/trail?who=LIV')).text;
    expect(ofLiv).toContain('<td>Confirmation asked for</td>');
    expect(ofLiv).not.toContain('<td>signe Nordmann</td>');
  });

  it('shows agents and people only their own entries', async () => {
    for (const [userId, desk] of [
      ['maja', '/desk'],
      ['liv', ''],
    ] as const) {
      const browser = await signedInBrowser(service.world, userId, desk);
      expect((await browser.visit('/desk/trail')).text).not.toContain('<th scope="col">');
    }
    const maja = await service.signedIn('maja');
    const caseId = await maja.openCase('liv');
    await maja.redeem(caseId, '0000');
    const account = await signedInBrowser(service.world, 'liv');
    expect((await account.visit('/account')).text).toContain('Support PIN refused');
  });
});
