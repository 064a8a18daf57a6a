/**
 * Text messages through an HTTP gateway: one POST for each message, `{ to, from, text }` as JSON with a bearer token.
 * Most gateways accept this, and a few lines adapt the others. docs/operating.md has the contract.
 */
import type { Settings } from '../settings.ts';
import type { SmsMessage, Transport } from './message.ts';

const TIMEOUT_MS = 10_000;

/** Undefined when the operator has set no gateway. */
export function smsTransport(
  { smsUrl, smsToken, smsFrom, serviceName }: Settings,
  fetch = globalThis.fetch,
): Transport<SmsMessage> | undefined {
  if (!smsUrl) return undefined;
  return {
    async deliver({ phone, text }) {
      const response = await fetch(smsUrl, {
        method: 'POST',
        redirect: 'error',
        headers: {
          'Content-Type': 'application/json',
          ...(smsToken && { Authorization: `Bearer ${smsToken}` }),
        },
        body: JSON.stringify({ to: phone, from: smsFrom ?? serviceName, text }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`The gateway answered ${response.status}.`);
    },
    close: () => undefined,
  };
}
