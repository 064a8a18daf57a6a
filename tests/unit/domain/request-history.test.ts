import { expect, it } from 'vitest';
import type { ConfirmationRequests, IdentityRequest } from '../../../utils/domain/confirmation-request.ts';
import { requestEvents } from '../../../utils/domain/request-history.ts';

const owner = { accountId: 'liv', serviceName: 'Nordlys Bank' };
const waiting: IdentityRequest = {
  id: 'one',
  agent: 'Maja Berg',
  desk: 'Nordlys Bank',
  reason: 'card blocked abroad',
  askedAt: 1000,
  deadline: 9000,
};
const confirmed: IdentityRequest = { ...waiting, ended: { how: 'confirmed', at: 2000 } };

const known = (...requests: IdentityRequest[]): ConfirmationRequests => ({ proof: 'password', requests });
const nothing = known();

const asked = { key: 'liv one asked', at: 1000, kind: 'asked', ...owner, by: 'Maja Berg' };
const answered = { key: 'liv one confirmed', at: 2000, kind: 'confirmed', ...owner, askedBy: 'Maja Berg' };

it.each<[string, ConfirmationRequests | undefined, ConfirmationRequests | undefined, object[]]>([
  ['gets who asked', nothing, known(waiting), [asked]],
  ['gets who asked of an account that is new here', undefined, known(waiting), [asked]],
  ['gets the answer once', known(waiting), known(confirmed), [answered]],
  ['gets nothing where nothing changed', known(waiting), known(waiting), []],
  ['gets nothing of what is over already', known(confirmed), known(confirmed), []],
  ['gets both of what came and went while nobody looked', nothing, known(confirmed), [asked, answered]],
  ['is not filled with what was over before this device knew the account', undefined, known(confirmed), []],
  ['gets nothing when the account is signed out', known(waiting), undefined, []],
])('the history %s', (_what, before, after, events) => {
  expect(requestEvents(owner, before, after)).toEqual(events);
});

it('the history tells a late answer from the lapse that was seen before', () => {
  const lapsed = { ...waiting, ended: { how: 'lapsed' as const, at: 9000 } };
  expect(requestEvents(owner, known(waiting), known(lapsed))).toMatchObject([{ kind: 'lapsed', at: 9000 }]);
});
