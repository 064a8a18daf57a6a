import { describe, expect, it } from 'vitest';
import type { Confirmation, ConfirmationState } from '../../../protocol/protocol.ts';
import {
  type ConfirmationRequests,
  endOf,
  type IdentityRequest,
  isWaiting,
  notificationChanges,
  reconciledRequests,
  shownOf,
  waitingIn,
} from '../../../utils/domain/confirmation-request.ts';

const MINUTE = 60_000;
/** The service's clock when the desk asked. */
const ASKED = Date.UTC(2026, 10, 22, 14, 9);

const notified: Confirmation = {
  id: 'one',
  status: 'waiting',
  agent: 'Maja Berg',
  desk: 'Nordlys Bank',
  reason: 'card blocked abroad',
  createdAt: ASKED,
  expiresAt: ASKED + 10 * MINUTE,
  answeredAt: null,
};
const answered = { ...notified, status: 'confirmed', answeredAt: ASKED + MINUTE } as const;

const stateOf = (...confirmations: Confirmation[]): ConfirmationState => ({
  serverNow: ASKED,
  proof: 'password',
  confirmations,
});

/** @param behind How far the local clock is behind the service's. */
const heard = (state: ConfirmationState, known?: ConfirmationRequests, behind = 0) =>
  reconciledRequests(known, state, ASKED - behind - 20, ASKED - behind + 20);

const nothing = heard(stateOf());
const only = ({ requests }: ConfirmationRequests): IdentityRequest => {
  const [request] = requests;
  if (!request) throw new Error('There is no request.');
  return request;
};

describe('a request', () => {
  it.each([0, 60 * MINUTE, -60 * MINUTE])(
    'waits for its ten minutes when the local clock is %d ms behind',
    (behind) => {
      const known = heard(stateOf(notified), nothing, behind);
      const request = only(known);
      expect(request.askedAt).toBe(ASKED - behind);
      expect(isWaiting(request, ASKED - behind + 10 * MINUTE - 1)).toBe(true);
      expect(waitingIn(known, ASKED - behind)).toBe(request);
      expect(isWaiting(request, ASKED - behind + 10 * MINUTE)).toBe(false);
      expect(endOf(request, ASKED - behind + 10 * MINUTE)).toEqual({
        how: 'lapsed',
        at: ASKED - behind + 10 * MINUTE,
      });
    },
  );

  it('ends as the service says, by the local clock', () => {
    const known = heard(stateOf(answered), heard(stateOf(notified), nothing), 60 * MINUTE);
    expect(endOf(only(known), ASKED)).toEqual({ how: 'confirmed', at: ASKED - 59 * MINUTE });
    expect(waitingIn(known, ASKED)).toBeUndefined();
  });

  it('is not opened again by a state from before its answer', () => {
    const known = heard(stateOf(answered), heard(stateOf(notified), nothing));
    expect(only(heard(stateOf(notified), known)).ended?.how).toBe('confirmed');
  });

  it('that lapsed here may have been answered in the last moment all the same', () => {
    const lapsed = heard(stateOf({ ...notified, status: 'lapsed' }), heard(stateOf(notified), nothing));
    expect(only(heard(stateOf(answered), lapsed)).ended?.how).toBe('confirmed');
  });

  it('keeps what was done with it here', () => {
    const known = heard(stateOf(notified), nothing);
    known.requests = [{ ...only(known), notified: true, denying: {}, dismissed: true }];
    expect(only(heard(stateOf(notified), known))).toMatchObject({
      notified: true,
      denying: {},
      dismissed: true,
    });
  });

  it('that is over has nothing left to be said', () => {
    const known = heard(stateOf(notified), nothing);
    known.requests = [{ ...only(known), notified: true, denying: {} }];
    const over = only(heard(stateOf(answered), known));
    expect(over).toMatchObject({ notified: true, ended: { how: 'confirmed' } });
    expect(over).not.toHaveProperty('denying');
  });
});

describe('before the person', () => {
  it('is the newest, until it is put away', () => {
    const known = heard(stateOf({ ...notified, id: 'two' }, notified), nothing);
    expect(shownOf(known)?.id).toBe('two');
    known.requests = known.requests.map((one) => ({ ...one, dismissed: one.id === 'two' }));
    expect(shownOf(known)).toBeUndefined();
    expect(shownOf(undefined)).toBeUndefined();
  });

  it('is none that was over when it was first heard of', () => {
    expect(shownOf(heard(stateOf(answered), nothing))).toBeUndefined();
    expect(shownOf(heard(stateOf(notified), nothing))).toBeDefined();
  });
});

describe('notifications', () => {
  const notices = (change: Partial<IdentityRequest>, now = ASKED) => {
    const { come, go } = notificationChanges(
      { proof: 'password', requests: [{ ...only(heard(stateOf(notified), nothing)), ...change }] },
      now,
    );
    return [come.length, go.length];
  };

  it.each<[string, Partial<IdentityRequest>, number, number[]]>([
    ['come for one that waits', {}, ASKED, [1, 0]],
    ['do not come twice', { notified: true }, ASKED, [0, 0]],
    ['go when it was answered', { notified: true, ended: { how: 'denied', at: ASKED } }, ASKED, [0, 1]],
    ['go when it lapses', { notified: true }, ASKED + 10 * MINUTE, [0, 1]],
    ['go when it is denied, before the service has heard it', { notified: true, denying: {} }, ASKED, [0, 1]],
    ['do not come for one that is over', { ended: { how: 'lapsed', at: ASKED } }, ASKED, [0, 0]],
    ['go once', { notified: false, ended: { how: 'denied', at: ASKED } }, ASKED, [0, 0]],
  ])('%s', (_what, change, now, counts) => expect(notices(change, now)).toEqual(counts));
});
