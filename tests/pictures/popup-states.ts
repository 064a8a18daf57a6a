/** Every state of the popup, as records at the time `now`. */

import type { ConfirmationProof } from '../../protocol/protocol.ts';
import { SITES } from '../../sites/index.ts';
import type { Account, AccountStatus } from '../../utils/domain/account.ts';
import type { ConfirmationRequests, IdentityRequest } from '../../utils/domain/confirmation-request.ts';
import type { SiteId } from '../../utils/domain/site.ts';
import type { PinEnd, PinRecord } from '../../utils/domain/support-pin.ts';
import type { Wait } from '../../utils/domain/wait.ts';

/** A site that makes support PINs. */
const pinSite = SITES.find(({ supportPin }) => supportPin)?.id ?? '';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const HALF_AN_HOUR = 30 * MINUTE;

const accountOf = (name: string, host: string, email: string): Account => ({
  id: host,
  personId: 'liv',
  email,
  service: {
    version: 1,
    name,
    origin: `https://${host}`,
    api: `https://${host}/v1`,
    relyingParty: host,
    supportPin: { digits: 4, lifetime: HALF_AN_HOUR },
    signIn: ['passkey', 'password'],
  },
});

const bank = accountOf('Nordlys Bank', 'account.bank.example', 'liv.strand@example.org');
const power = accountOf('Fjord Power', 'account.power.example', 'liv@strand.example');

export interface PopupState {
  accounts: Account[];
  statuses: Record<string, AccountStatus>;
  confirmations?: Record<string, ConfirmationRequests>;
  sitePins?: Record<SiteId, PinRecord>;
  waits?: Wait[];
}

const signedIn = (now: number): AccountStatus => ({ signedInUntil: now + 86_400_000 });

const livePin = (now: number, left: number, skew = 0): PinRecord => ({
  id: 'one',
  requestId: 'one',
  digits: '4821',
  deadline: now + left,
  lifetime: HALF_AN_HOUR,
  skew,
});

const endedPin = (now: number, ended: PinEnd): PinRecord => {
  const { digits: _gone, ...pin } = livePin(now, 12 * MINUTE);
  return { ...pin, ended };
};

const withBank =
  (status: (now: number) => AccountStatus) =>
  (now: number): PopupState => ({
    accounts: [bank],
    statuses: { [bank.id]: { ...signedIn(now), ...status(now) } },
  });

const asked =
  (change: (now: number) => Partial<IdentityRequest> = () => ({}), proof: ConfirmationProof = 'password') =>
  (now: number): PopupState => ({
    accounts: [bank],
    statuses: { [bank.id]: signedIn(now) },
    confirmations: {
      [bank.id]: {
        proof,
        requests: [
          {
            id: 'one',
            agent: 'Maja Berg',
            desk: 'Nordlys Bank',
            reason: 'card blocked abroad',
            askedAt: now - MINUTE,
            deadline: now + 9 * MINUTE,
            numbers: [17, 42, 86],
            notified: true,
            ...change(now),
          },
        ],
      },
    },
  });

const LEFT = 22 * MINUTE + 48_000;

export const POPUP_STATES = {
  'no-account': (): PopupState => ({ accounts: [], statuses: {} }),
  'signed-out': (): PopupState => ({ accounts: [bank], statuses: {} }),
  ready: withBank(() => ({})),
  making: withBank((now) => ({ making: { requestId: 'one', since: now } })),
  live: withBank((now) => ({ pin: livePin(now, LEFT) })),
  'live-six-digits': withBank((now) => ({ pin: { ...livePin(now, LEFT), digits: '482193' } })),
  'last-minute': withBank((now) => ({ pin: livePin(now, 42_000) })),
  expired: withBank((now) => ({ pin: endedPin(now, { how: 'expired' }) })),
  used: withBank((now) => ({ pin: endedPin(now, { how: 'used', by: 'Maja Berg', at: now - MINUTE }) })),
  replaced: withBank((now) => ({ pin: endedPin(now, { how: 'replaced' }) })),
  blocked: withBank((now) => ({ pin: endedPin(now, { how: 'blocked' }) })),
  revoked: withBank((now) => ({ pin: endedPin(now, { how: 'revoked' }) })),
  offline: withBank((now) => ({ pin: livePin(now, LEFT), fault: { code: 'offline', at: now } })),
  'service-error': withBank((now) => ({
    making: { requestId: 'one', since: now },
    fault: { code: 'server-error', at: now },
  })),
  'too-many': withBank((now) => ({
    pin: livePin(now, LEFT),
    making: { requestId: 'two', since: now },
    fault: { code: 'too-many', at: now, retryAt: now + 9 * MINUTE },
  })),
  'clock-wrong': withBank((now) => ({ pin: livePin(now, LEFT, 60 * MINUTE) })),
  'two-accounts': (now: number): PopupState => ({
    accounts: [bank, power],
    statuses: { [bank.id]: { ...signedIn(now), pin: livePin(now, LEFT) } },
  }),
  asked: asked(),
  'asked-passkey': asked(() => ({}), 'passkey'),
  'asked-signed-out': (now: number): PopupState => ({ ...asked()(now), statuses: {} }),
  'asked-with-pin': (now: number): PopupState => ({
    ...asked()(now),
    statuses: { [bank.id]: { ...signedIn(now), pin: livePin(now, LEFT) } },
  }),
  confirmed: asked((now) => ({ ended: { how: 'confirmed', at: now } })),
  denying: asked((now) => ({ denying: { fault: { code: 'offline', at: now } } })),
  denied: asked((now) => ({ ended: { how: 'denied', at: now } })),
  'denied-signed-out': (now: number): PopupState => ({
    ...asked(() => ({ ended: { how: 'denied', at: now }, signedOut: true }))(now),
    statuses: {},
  }),
  lapsed: asked((now) => ({ ended: { how: 'lapsed', at: now } })),
  'site-pin': (now: number): PopupState => ({
    accounts: [],
    statuses: {},
    sitePins: { [pinSite]: livePin(now, LEFT) },
  }),
  'site-pin-expired': (now: number): PopupState => ({
    accounts: [bank],
    statuses: { [bank.id]: signedIn(now) },
    sitePins: { [pinSite]: endedPin(now, { how: 'expired' }) },
  }),
  waiting: (now: number): PopupState => ({
    accounts: [bank],
    statuses: { [bank.id]: signedIn(now) },
    waits: [
      { id: 'one', kind: 'profile-change', begunAt: now - DAY, endsAt: now - MINUTE, remindedAt: now },
      { id: 'two', kind: 'phone-number', begunAt: now, endsAt: now + 5 * DAY },
    ],
  }),
} satisfies Record<string, (now: number) => PopupState>;
