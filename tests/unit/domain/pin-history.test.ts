import { expect, it } from 'vitest';
import { pinEvents } from '../../../utils/domain/pin-history.ts';
import { endedPin, type PinEnd, type PinRecord } from '../../../utils/domain/support-pin.ts';

const owner = { accountId: 'liv', serviceName: 'Nordlys Bank' };
const MADE = 1_000_000;
const LIFETIME = 60_000;

const pinAt = (id: string, madeAt: number): PinRecord => ({
  id,
  requestId: 'request',
  digits: '4821',
  deadline: madeAt + LIFETIME,
  lifetime: LIFETIME,
  skew: 0,
});
const pin = pinAt('one', MADE);
const newer = pinAt('two', MADE + 5000);
const ended = (how: PinEnd) => endedPin(pin, how);
const used = ended({ how: 'used', by: 'Maja Berg', at: MADE + 3000 });

const event = (id: string, kind: string, at: number, more = {}) => ({
  key: `liv ${id} ${kind}`,
  kind,
  at,
  ...owner,
  ...more,
});
const NOW = MADE + 7000;
const LATE = MADE + 2 * LIFETIME;

it.each<[string, PinRecord | undefined, PinRecord | undefined, number, object[]]>([
  ['gets a new PIN', undefined, pin, NOW, [event('one', 'made', MADE)]],
  ['gets nothing where nothing changed', pin, { ...pin, skew: 5 }, NOW, []],
  [
    'gets the one that a newer one ends before that one',
    pin,
    newer,
    NOW,
    [event('one', 'replaced', MADE + 4999), event('two', 'made', MADE + 5000)],
  ],
  ['gets no replacement of one that was over', used, newer, NOW, [event('two', 'made', MADE + 5000)]],
  [
    'gets the expiry that nobody had seen before the newer one',
    pin,
    newer,
    LATE,
    [event('one', 'expired', MADE + LIFETIME), event('two', 'made', MADE + 5000)],
  ],
  ['gets who used it', pin, used, NOW, [event('one', 'used', MADE + 3000, { by: 'Maja Berg' })]],
  [
    'gets a use by nobody who is named',
    pin,
    ended({ how: 'used', by: null, at: MADE + 3000 }),
    NOW,
    [event('one', 'used', MADE + 3000)],
  ],
  [
    'gets its expiry at the deadline',
    pin,
    ended({ how: 'expired' }),
    LATE,
    [event('one', 'expired', MADE + LIFETIME)],
  ],
  ['gets its block when it is heard of', pin, ended({ how: 'blocked' }), NOW, [event('one', 'blocked', NOW)]],
  [
    'gets its end at the service when it is heard of',
    pin,
    ended({ how: 'revoked' }),
    NOW,
    [event('one', 'revoked', NOW)],
  ],
  ['gets an end once', used, used, NOW, []],
  [
    'gets that one was given to support, although it has expired since',
    ended({ how: 'expired' }),
    used,
    LATE,
    [event('one', 'used', MADE + 3000, { by: 'Maja Berg' })],
  ],
  ['gets nothing when one that is over is put away', used, undefined, LATE, []],
  ['gets nothing when a live one is put away', pin, undefined, NOW, []],
  [
    'gets the expiry of one that is put away',
    pin,
    undefined,
    LATE,
    [event('one', 'expired', MADE + LIFETIME)],
  ],
  ['gets nothing of nothing', undefined, undefined, NOW, []],
])('the history %s', (_what, before, after, now, events) => {
  expect(pinEvents(owner, before, after, now)).toEqual(events);
});

it('the history never gets the digits', () => {
  expect(JSON.stringify(pinEvents(owner, pin, newer, NOW))).not.toContain('4821');
});
