import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

let mail: MailServer;
let service: TestService;

beforeAll(async () => {
  mail = await openMailServer();
  service = await openTestService('sqlite', mail.environment);
  await service.addPerson('liv');
  await service.addPerson('maja', 'agent');
});
afterAll(() => mail.close());

it('tells a person by e-mail that the PIN was used, and by whom', async () => {
  const [liv, maja] = [await service.signedIn('liv'), await service.signedIn('maja')];
  const { body } = await liv.makePin();
  await maja.redeem(await maja.openCase('liv'), body.pin);
  // Closing waits for messages that are being sent.
  await service.close();
  const [letter, ...others] = await mail.letters();
  expect(others).toEqual([]);
  expect(letter?.from?.address).toBe('bank@example.org');
  expect(letter?.to?.map(({ address }) => address)).toEqual(['liv@example.org']);
  expect(letter?.subject).toBe('Nordlys Bank: your support PIN was used');
  expect(letter?.text).toContain('maja Nordmann at Nordlys Bank used your support PIN.');
  expect(letter?.text).not.toContain(body.pin);
});
