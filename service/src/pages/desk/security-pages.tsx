/** @jsxImportSource hono/jsx */
/** Where agents set up a passkey or a second step, before the desk opens and afterwards. */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { PasskeyResponse } from '../../../../protocol/protocol.ts';
import {
  addPasskey,
  passkeyRegistrationOptions,
  passkeysOf,
  removePasskey,
} from '../../flows/sign-in/passkey.ts';
import { leavesSecondFactor, mayChangeSecondFactor, mayOpenDesk } from '../../flows/sign-in/second-factor.ts';
import { chooseSecondStep } from '../../flows/sign-in/second-step.ts';
import { endSession } from '../../flows/sign-in/session.ts';
import { form } from '../../http/form.ts';
import { jsonBody } from '../../http/json-body.ts';
import { httpStatusOf, problemResponse } from '../../http/problem.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import { DESK_SECURITY_PATH, forgetSession, requireSignIn, type SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { DeskSecurityPage } from './DeskSecurityPage.tsx';

const PASSKEYS = `${DESK_SECURITY_PATH}/passkeys`;

const readPasskey = jsonBody(PasskeyResponse);
const readRemoval = form(z.object({ id: z.string().regex(/^[^\0]+$/) }));
const readSecondStep = form(
  z.object({ step: z.enum(['none', 'email', 'sms']), password: z.string().min(1).max(1024) }),
);

export function deskSecurityPages(world: World) {
  async function page(c: Context<SignedInEnv>, refusal?: Refusal) {
    const { signedIn } = c.var;
    return drawPage(
      world,
      c,
      <DeskSecurityPage
        account={signedIn.account}
        passkeys={await passkeysOf(world, signedIn.account.id)}
        reaches={world.notifier.reaches}
        isOpen={mayOpenDesk(world, signedIn)}
        mayChange={await mayChangeSecondFactor(world, signedIn)}
        refusal={refusal}
      />,
      refusal ? httpStatusOf(refusal.code) : 200,
    );
  }

  /** A session that only a password opened ends, and the agent signs in with what was set up. */
  async function afterSetUp(c: Context<SignedInEnv>): Promise<string> {
    const { signedIn } = c.var;
    if (mayOpenDesk(world, signedIn)) return DESK_SECURITY_PATH;
    await endSession(world, signedIn.account, signedIn.sessionId);
    forgetSession(world, c);
    return '/desk/sign-in';
  }

  return new Hono<SignedInEnv>()
    .use(DESK_SECURITY_PATH, requireSignIn('agent'))
    .use(`${DESK_SECURITY_PATH}/*`, requireSignIn('agent'), async (c, next) => {
      if (await mayChangeSecondFactor(world, c.var.signedIn)) return next();
      return page(c, refuse('forbidden'));
    })
    .get(DESK_SECURITY_PATH, (c) => page(c))
    .post(`${PASSKEYS}/options`, async (c) =>
      c.json(await passkeyRegistrationOptions(world, c.var.signedIn.account)),
    )
    .post(PASSKEYS, async (c) => {
      const response = await readPasskey(c);
      if (!response.ok) return problemResponse(response);
      const result = await addPasskey(world, c.var.signedIn.account, response.value);
      return result.ok ? c.json({ next: await afterSetUp(c) }) : problemResponse(result);
    })
    .post(`${PASSKEYS}/remove`, async (c) => {
      const { account } = c.var.signedIn;
      const asked = await readRemoval(c);
      if (!asked.ok) return page(c, asked);
      const { id } = asked.value;
      if (!(await leavesSecondFactor(world, account, { withoutPasskey: id })))
        return page(c, refuse('forbidden'));
      await removePasskey(world, account, id);
      return c.redirect(DESK_SECURITY_PATH, 303);
    })
    .post(`${DESK_SECURITY_PATH}/second-step`, async (c) => {
      const { account } = c.var.signedIn;
      const asked = await readSecondStep(c);
      if (!asked.ok) return page(c, asked);
      const step = asked.value.step === 'none' ? null : asked.value.step;
      if (!(await leavesSecondFactor(world, account, { step }))) return page(c, refuse('forbidden'));
      const result = await chooseSecondStep(world, account, step, asked.value.password);
      return result.ok ? c.redirect(await afterSetUp(c), 303) : page(c, result);
    });
}
