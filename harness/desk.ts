/** The help desk through its API: what an agent does, for tests of what the person sees. */
import type { ZodType } from 'zod';
import { Confirmation, DeskCase, Session } from '../protocol/protocol.ts';
import { agent, customer, type LiveService } from './live-service.ts';

export interface Desk {
  /** Asks the demonstration customer to confirm. */
  ask(reason: string): Promise<DeskCase>;
  read(caseId: string): Promise<DeskCase>;
}

type Call = <T>(path: string, schema: ZodType<T>, body?: object) => Promise<T>;

function caller(service: LiveService, token?: string): Call {
  return async (path, schema, body) => {
    const response = await fetch(new URL(`/v1${path}`, service.url), {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return schema.parse(response.status === 204 ? undefined : await response.json());
  };
}

async function signIn(service: LiveService, who: typeof agent): Promise<Call> {
  const { userId: identifier, password } = who;
  const { token } = await caller(service)('/session/password', Session, { identifier, password });
  return caller(service, token);
}

export function openDesk(service: LiveService): Desk {
  // Signed in each time: an agent's session ends with the shift, and tests move the clock by days.
  const call: Call = async (path, schema, body) => (await signIn(service, agent))(path, schema, body);
  return {
    async ask(reason) {
      const { id } = await call('/desk/cases', DeskCase, { identifier: customer.email });
      return call(`/desk/cases/${id}/confirmation`, DeskCase, { reason });
    },
    read: (caseId) => call(`/desk/cases/${caseId}`, DeskCase),
  };
}

/** The number that the agent says, as the button shows it. */
export const agentsNumber = ({ confirmation }: DeskCase): string => String(confirmation?.number);

/** Denies as the customer does on another device. */
export async function denyElsewhere(service: LiveService, id: string): Promise<void> {
  const call = await signIn(service, customer);
  await call(`/confirmations/${id}/answer`, Confirmation.optional(), { answer: 'denied' });
}
