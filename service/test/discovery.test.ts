import { afterAll, beforeAll, expect, it } from 'vitest';
import { Discovery } from '../../protocol/protocol.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await openTestService('sqlite', {
    PUBLIC_URL: 'https://account.bank.example',
    PIN_DIGITS: '6',
    PIN_MINUTES: '10',
  });
});
afterAll(() => service.close());

it('tells anybody what the service is', async () => {
  const { body, headers } = await service.caller().get('/.well-known/support-pin');
  expect(Discovery.parse(body)).toEqual({
    version: 1,
    name: 'Nordlys Bank',
    api: 'https://account.bank.example/v1',
    relyingParty: 'account.bank.example',
    supportPin: { digits: 6, lifetime: 600_000 },
    signIn: ['passkey', 'password'],
  });
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
});

it('shares nothing else with other sites', async () => {
  const { headers } = await service.caller().get('/v1/openapi.json');
  expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
});

it('redirects to the pages for the password and for passkeys', async () => {
  const change = await service.caller().get('/.well-known/change-password');
  expect([change.status, change.headers.get('Location')]).toEqual([302, '/account/password']);
  const { body } = await service.caller().get('/.well-known/passkey-endpoints');
  expect(body.enroll).toBe('https://account.bank.example/account#passkeys');
});

it('reports its health', async () => {
  expect((await service.caller().get('/health')).body).toEqual({ status: 'ok' });
});

it('sets a secure cookie for this host alone, with TLS', async () => {
  await service.addPerson('liv');
  const form = new URLSearchParams({ identifier: 'liv', password: 'a sentence for the tests' });
  const { headers } = await service.caller().ask('POST', '/sign-in', form.toString(), {
    'Content-Type': 'application/x-www-form-urlencoded',
    Origin: 'https://account.bank.example',
  });
  expect(headers.getSetCookie().find((cookie) => cookie.includes('session='))).toMatch(
    /^__Host-session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(headers.get('Strict-Transport-Security')).toContain('max-age');
});
