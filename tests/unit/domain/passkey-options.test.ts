import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PasskeyCreationOptions, PasskeyRequestOptions } from '../../../protocol/protocol.ts';
import type { ConnectedService } from '../../../utils/domain/account.ts';
import { creationOptionsFor, requestOptionsFor } from '../../../utils/domain/passkey-options.ts';

const HOST = 'account.bank.example';

const service: ConnectedService = {
  version: 1,
  name: 'Nordlys Bank',
  origin: `https://${HOST}`,
  api: `https://${HOST}/v1`,
  relyingParty: HOST,
  supportPin: { digits: 4, lifetime: 1_800_000 },
  signIn: ['passkey'],
};

const challenge = 'Y2hhbGxlbmdl';
const user = { id: 'bGl2', name: 'liv@example.org', displayName: 'Liv Strand' };

/** Everything that a service can add, and that would change whose passkey is used or how. */
const ADDITIONS = {
  timeout: 1,
  hints: ['hybrid'],
  mediation: 'silent',
  userVerification: 'discouraged',
  attestation: 'direct',
  attestationFormats: ['packed'],
  authenticatorSelection: { userVerification: 'discouraged' },
  pubKeyCredParams: [{ type: 'public-key', alg: -65535 }],
  extensions: {
    appid: 'https://other.example',
    appidExclude: 'https://other.example',
    prf: {},
    largeBlob: {},
  },
};

const request = (answer: object) => {
  const parsed = PasskeyRequestOptions.safeParse(answer);
  return parsed.success ? requestOptionsFor(service, parsed.data) : 'not-understood';
};
const creation = (answer: object) => {
  const parsed = PasskeyCreationOptions.safeParse(answer);
  return parsed.success ? creationOptionsFor(service, parsed.data) : 'not-understood';
};

describe('what the browser is asked for', () => {
  it('is a passkey of the connected host, whatever else the answer says', () => {
    const allowCredentials = [{ id: 'b25l', type: 'other', transports: ['usb'], ...ADDITIONS }];
    expect(request({ challenge, allowCredentials, ...ADDITIONS })).toEqual({
      challenge,
      rpId: HOST,
      timeout: 180_000,
      userVerification: 'required',
      allowCredentials: [{ id: 'b25l', type: 'public-key' }],
    });
  });

  it('is a new passkey for the connected host and name, whatever else the answer says', () => {
    const answer = {
      challenge,
      rp: { name: 'Another Bank', icon: 'https://other.example' },
      user: { ...user, icon: 'https://other.example' },
      ...ADDITIONS,
    };
    expect(creation(answer)).toEqual({
      challenge,
      rp: { id: HOST, name: 'Nordlys Bank' },
      user,
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
      timeout: 180_000,
      excludeCredentials: [],
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'none',
    });
  });

  it('does not follow a record on disk that names another relying party', () => {
    const changed = { ...service, relyingParty: 'other.example' };
    expect(requestOptionsFor(changed, { challenge })?.rpId).toBe(HOST);
    expect(creationOptionsFor(changed, { challenge, rp: {}, user })?.rp.id).toBe(HOST);
  });

  it.each([
    'other.example',
    'bank.example',
    'example',
    `login.${HOST}`,
    `${HOST}.`,
    HOST.toUpperCase(),
    ` ${HOST}`,
    `${HOST}:443`,
    `https://${HOST}`,
    'ассount.bank.example',
  ])('is nothing where the answer names %j', (named) => {
    expect(request({ challenge, rpId: named })).toBeUndefined();
    expect(creation({ challenge, rp: { id: named }, user })).toBeUndefined();
  });

  it.each([
    ['a challenge that is too long', { challenge: 'a'.repeat(2049) }],
    ['a challenge in other characters', { challenge: 'a+b/' }],
    ['too many passkeys', { allowCredentials: Array.from({ length: 65 }, () => ({ id: 'b25l' })) }],
    ['an empty relying party', { rpId: '' }],
  ])('is nothing for %s', (_what, part) => {
    expect(request({ challenge, ...part })).toBe('not-understood');
  });

  it.each([
    ['a user id of 65 bytes', { user: { ...user, id: 'a'.repeat(87) } }],
    ['a name of two lines', { user: { ...user, name: 'Liv\nNordlys Bank' } }],
    ['no relying party at all', { rp: undefined }],
  ])('is no new passkey for %s', (_what, part) => {
    expect(creation({ challenge, rp: {}, user, ...part })).toBe('not-understood');
  });

  it('names no other host for any answer', async () => {
    const host = fc.constantFrom(HOST, 'other.example', undefined);
    const answers = fc.record(
      {
        challenge: fc.stringMatching(/^[\w-]{1,40}$/),
        rpId: host,
        rp: fc.record({ id: host, name: fc.string() }, { requiredKeys: [] }),
        user: fc.constant(user),
        extensions: fc.anything(),
        allowCredentials: fc.anything(),
      },
      { requiredKeys: ['challenge'] },
    );
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        for (const options of [request(answer), creation(answer)])
          if (typeof options === 'object') {
            expect('rp' in options ? options.rp.id : options.rpId).toBe(HOST);
            expect(JSON.stringify(options)).not.toContain('other.example');
          }
      }),
      { numRuns: 1_000 },
    );
  });
});
