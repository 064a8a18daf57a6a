/** A service whose help desk asks whether it is the person who calls. */
import type { Confirmation } from '../../../protocol/protocol.ts';
import type { IdentityRequest } from '../../../utils/domain/confirmation-request.ts';
import { confirmations } from '../../../utils/platform/storage.ts';
import { refreshConfirmations } from '../../../utils/worker/confirmation/requests.ts';
import { FakeService, gives } from './fake-service.ts';
import { liv, NOW } from './world.ts';

export const askedByDesk: Confirmation = {
  id: 'one',
  status: 'waiting',
  agent: 'Maja Berg',
  desk: 'Nordlys Bank',
  reason: 'card blocked abroad',
  createdAt: NOW,
  expiresAt: NOW + 10 * 60_000,
  answeredAt: null,
};

/** Of the notification for it. */
export const NOTICE_ID = 'liv one';

export class FakeDesk extends FakeService {
  /** What the service answers when it is asked who asks. */
  has(...requests: Confirmation[]): void {
    this.on('GET /confirmations', () =>
      gives({ serverNow: Date.now(), proof: 'password', confirmations: requests }),
    );
  }

  /** The desk asks, and this device has heard of it. */
  async asks(): Promise<void> {
    this.has();
    await refreshConfirmations(liv.id);
    this.has(askedByDesk);
    await refreshConfirmations(liv.id);
    this.asked.length = 0;
  }
}

export const requestNow = async (): Promise<IdentityRequest | undefined> =>
  (await confirmations.getValue())[liv.id]?.requests[0];
