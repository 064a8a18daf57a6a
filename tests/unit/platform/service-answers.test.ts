/** What a service can say and the extension does not take: each row of docs/threat-model.md on what a service says. */
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import {
  Confirmation,
  ConfirmationState,
  Problem,
  SecondStep,
  Session,
  SupportPin,
  SupportPinState,
} from '../../../protocol/protocol.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;

const person = { id: 'p1', name: 'Liv Strand', email: 'liv@example.org', passkeys: 0 };
const session = { token: 'a'.repeat(43), expiresAt: NOW + DAY, serverNow: NOW, person };
const pin = { id: 'one', pin: '4821', createdAt: NOW, expiresAt: NOW + 1_800_000, serverNow: NOW };
const newest = {
  id: 'one',
  status: 'used',
  createdAt: NOW,
  expiresAt: NOW + 1,
  usedAt: NOW,
  usedBy: 'Maja Berg',
};
const state = { serverNow: NOW, supportPin: newest };
const request = {
  id: 'c1',
  status: 'waiting',
  agent: 'Maja Berg',
  desk: 'Nordlys Bank',
  reason: 'card blocked',
  createdAt: NOW,
  expiresAt: NOW + 600_000,
  answeredAt: null,
};
const requests = { serverNow: NOW, proof: 'passkey', confirmations: [request] };
const ticket = { ticket: 't'.repeat(43), expiresAt: NOW, serverNow: NOW };
const questions = { ...ticket, step: { kind: 'questions', questions: ['Which street?'] } };
const problem = { type: 'x', title: 'x', status: 429, code: 'too-many', retryAfter: 1 };

it.each<[string, ZodType, object]>([
  ['session', Session, session],
  ['PIN', SupportPin, pin],
  ['state of a PIN', SupportPinState, state],
  ['state of requests', ConfirmationState, requests],
  ['second step', SecondStep, questions],
  ['problem', Problem, problem],
])('a %s of the protocol is taken', (_what, schema, value) => {
  expect(schema.safeParse(value).success).toBe(true);
});

describe('a service cannot make the extension take', () => {
  it.each<[string, ZodType, object]>([
    ['a token with a line break', Session, { ...session, token: `${'a'.repeat(40)}\r\nX: y` }],
    ['a device token with a line break', Session, { ...session, deviceToken: 'a\r\nb' }],
    ['a device token without end', Session, { ...session, deviceToken: 'a'.repeat(1025) }],
    ['a token that is short', Session, { ...session, token: 'a'.repeat(31) }],
    ['a token without end', Session, { ...session, token: 'a'.repeat(257) }],
    ['a person whose id climbs a path', Session, { ...session, person: { ...person, id: '..' } }],
    ['a name of two lines', Session, { ...session, person: { ...person, name: 'Liv\nStrand' } }],
    ['an address without end', Session, { ...session, person: { ...person, email: 'x'.repeat(201) } }],
    ['a session past the end of dates', Session, { ...session, expiresAt: 1e15 }],
    ['a PIN in letters', SupportPin, { ...pin, pin: '48a1' }],
    ['a PIN of nine digits', SupportPin, { ...pin, pin: '482148214' }],
    ['a PIN that ends before it begins', SupportPin, { ...pin, expiresAt: NOW }],
    ['a PIN that lives for two days', SupportPin, { ...pin, expiresAt: NOW + 2 * DAY }],
    [
      'a PIN of the day after tomorrow',
      SupportPin,
      { ...pin, createdAt: NOW + DAY, expiresAt: NOW + DAY + 1 },
    ],
    [
      'a PIN that is put off',
      SupportPinState,
      { ...state, supportPin: { ...newest, expiresAt: NOW + DAY + 1 } },
    ],
    [
      'an agent of two lines',
      SupportPinState,
      { ...state, supportPin: { ...newest, usedBy: 'Maja\u2028Berg' } },
    ],
    ['a request whose id is a path', Confirmation, { ...request, id: 'x/../../session' }],
    ['a request whose id climbs a path', Confirmation, { ...request, id: '..' }],
    ['a reason of two lines', Confirmation, { ...request, reason: 'card\nConfirm now' }],
    ['a reason without end', Confirmation, { ...request, reason: 'x'.repeat(201) }],
    ['an unknown status', Confirmation, { ...request, status: 'agreed' }],
    [
      'a request that waits for two days',
      ConfirmationState,
      { ...requests, confirmations: [{ ...request, expiresAt: NOW + 2 * DAY }] },
    ],
    ['requests without end', ConfirmationState, { ...requests, confirmations: Array(21).fill(request) }],
    ['an unknown proof', ConfirmationState, { ...requests, proof: 'none' }],
    [
      'questions without end',
      SecondStep,
      { ...questions, step: { kind: 'questions', questions: Array(6).fill('x') } },
    ],
    ['a second step of another kind', SecondStep, { ...questions, step: { kind: 'recovery-key' } }],
    ['a wait of two days', Problem, { ...problem, retryAfter: 2 * DAY }],
    ['a problem without a name of ours', Problem, { ...problem, code: 'call-this-number' }],
  ])('%s', (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
