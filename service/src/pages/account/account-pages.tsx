/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import {
  PasskeyResponse,
  type ProblemCode,
  type SupportPin,
  SupportPinRequest,
} from '../../../../protocol/protocol.ts';
import { auditLogOfAccount } from '../../accounts/audit-log.ts';
import { noiseOfAccount } from '../../accounts/noise.ts';
import { readTrailQuery, type TrailQuery, trailFilter } from '../../accounts/trail-filter.ts';
import { confirmationState } from '../../flows/confirmation.ts';
import { recoveriesOf, stopRecovery } from '../../flows/reset/recovery-request.ts';
import {
  addPasskey,
  passkeyRegistrationOptions,
  passkeysOf,
  removePasskey,
} from '../../flows/sign-in/passkey.ts';
import { endSession, findSession, sessionsOf } from '../../flows/sign-in/session.ts';
import { makeSupportPin, revokeSupportPin, supportPinState } from '../../flows/support-pin.ts';
import { eventStream } from '../../http/event-stream.ts';
import { form } from '../../http/form.ts';
import { jsonBody } from '../../http/json-body.ts';
import { httpStatusOf, problemResponse } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import { requireSignIn, type SignedInEnv, sessionToken } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { AccountPage, type AccountPageProps } from './AccountPage.tsx';

const readRequest = form(SupportPinRequest);
const readRemoval = form(z.object({ id: z.string().regex(/^[^\0]+$/) }));
const readPasskey = jsonBody(PasskeyResponse);

type SignedIn = SignedInEnv['Variables']['signedIn'];

export function accountPages(world: World) {
  async function stateOf(
    signedIn: SignedIn,
    query: TrailQuery,
    problem?: ProblemCode,
  ): Promise<AccountPageProps> {
    const { account, sessionId } = signedIn;
    const { database, settings } = world;
    const devices = database.selectFrom('device').selectAll().where('account_id', '=', account.id);
    return {
      account,
      confirmations: await confirmationState(world, signedIn),
      recoveries: await recoveriesOf(world, account),
      devices: await devices.orderBy('name').execute(),
      passkeys: await passkeysOf(world, account.id),
      sessions: await sessionsOf(world, account.id),
      currentSession: sessionId,
      trail: {
        query,
        auditLog: await auditLogOfAccount(database, account.id, trailFilter(query)),
        noise: await noiseOfAccount(database, account.id, trailFilter(query)),
      },
      supportPin: {
        newest: (await supportPinState(world, account)).supportPin,
        minutes: Math.round(settings.supportPin.lifetime / 60_000),
        requestId: world.random.id(),
        problem,
      },
    };
  }

  async function page(c: Context<SignedInEnv>, made?: SupportPin, problem?: ProblemCode) {
    const state = await stateOf(c.var.signedIn, readTrailQuery(c.req.query()), problem);
    return drawPage(world, c, <AccountPage {...state} made={made} />, problem ? httpStatusOf(problem) : 200);
  }

  return new Hono<SignedInEnv>()
    .use('/account/*', requireSignIn('person'))
    .get('/account', requireSignIn('person'), (c) => page(c))
    .post('/account/support-pin', async (c) => {
      const asked = await readRequest(c);
      if (!asked.ok) return page(c, undefined, asked.code);
      const result = await makeSupportPin(world, c.var.signedIn.account, asked.value.requestId);
      // Only this response holds the digits: no address does, and no page that a browser keeps.
      return result.ok ? page(c, result.value) : page(c, undefined, result.code);
    })
    .post('/account/support-pin/end', async (c) => {
      await revokeSupportPin(world, c.var.signedIn.account);
      return c.redirect('/account#support-pin', 303);
    })
    .post('/account/sessions/:id/end', async (c) => {
      await endSession(world, c.var.signedIn.account, c.req.param('id'));
      return c.redirect('/account#sessions', 303);
    })
    .post('/account/recoveries/:id{[\\w-]{1,64}}/stop', async (c) => {
      await stopRecovery(world, c.var.signedIn.account, c.req.param('id'));
      return c.redirect('/account', 303);
    })
    .post('/account/passkeys/options', async (c) =>
      c.json(await passkeyRegistrationOptions(world, c.var.signedIn.account)),
    )
    .post('/account/passkeys', async (c) => {
      const response = await readPasskey(c);
      if (!response.ok) return problemResponse(response);
      const result = await addPasskey(world, c.var.signedIn.account, response.value);
      return result.ok ? c.json({ next: '/account#passkeys' }) : problemResponse(result);
    })
    .post('/account/passkeys/remove', async (c) => {
      const asked = await readRemoval(c);
      if (asked.ok) await removePasskey(world, c.var.signedIn.account, asked.value.id);
      return c.redirect('/account#passkeys', 303);
    })
    .get('/account/events', (c) => {
      const token = sessionToken(world, c) ?? '';
      return eventStream(world, c, c.var.signedIn.account.id, async () =>
        Boolean(await findSession(world, token)),
      );
    });
}
