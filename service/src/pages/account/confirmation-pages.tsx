/** @jsxImportSource hono/jsx */
/** The answer to a confirmation request. */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { PasskeyResponse, type ProblemCode } from '../../../../protocol/protocol.ts';
import {
  answerConfirmation,
  confirmationPasskeyOptions,
  confirmationState,
} from '../../flows/confirmation.ts';
import { endAllSessions } from '../../flows/sign-in/session.ts';
import { form } from '../../http/form.ts';
import { jsonBody } from '../../http/json-body.ts';
import { httpStatusOf, problemResponse } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import { forgetSession, requireSignIn, type SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { CONFIRMATION_PATH } from './ConfirmationRequestCard.tsx';
import { ConfirmedPage } from './ConfirmedPage.tsx';
import { DeniedPage } from './DeniedPage.tsx';
import { UnansweredPage } from './UnansweredPage.tsx';

const ONE = `${CONFIRMATION_PATH}/:id{[\\w-]{1,64}}`;

const readPassword = form(z.object({ password: z.string().min(1).max(1024) }));
const readPasskey = jsonBody(PasskeyResponse);

export function confirmationPages(world: World) {
  async function again(c: Context<SignedInEnv>, problem: ProblemCode) {
    const confirmations = await confirmationState(world, c.var.signedIn);
    const page = <UnansweredPage confirmations={confirmations} problem={problem} />;
    return drawPage(world, c, page, httpStatusOf(problem));
  }

  return new Hono<SignedInEnv>()
    .use('/account/*', requireSignIn('person'))
    .get(ONE, async (c) => {
      const { confirmations } = await confirmationState(world, c.var.signedIn);
      switch (confirmations.find(({ id }) => id === c.req.param('id'))?.status) {
        case 'confirmed':
          return drawPage(world, c, <ConfirmedPage />);
        case 'denied':
          return drawPage(world, c, <DeniedPage />);
        default:
          return c.redirect('/account', 303);
      }
    })
    .post(`${ONE}/deny`, async (c) => {
      const id = c.req.param('id');
      const result = await answerConfirmation(world, c.var.signedIn, id, { answer: 'denied' });
      return result.ok ? c.redirect(`${CONFIRMATION_PATH}/${id}`, 303) : again(c, result.code);
    })
    .post(`${ONE}/confirm`, async (c) => {
      const id = c.req.param('id');
      const asked = await readPassword(c);
      if (!asked.ok) return again(c, asked.code);
      const answer = { answer: 'confirmed', ...asked.value } as const;
      const result = await answerConfirmation(world, c.var.signedIn, id, answer);
      return result.ok ? c.redirect(`${CONFIRMATION_PATH}/${id}`, 303) : again(c, result.code);
    })
    .post(`${ONE}/passkey/options`, async (c) =>
      c.json(await confirmationPasskeyOptions(world, c.var.signedIn, c.req.param('id'))),
    )
    .post(`${ONE}/passkey`, async (c) => {
      const id = c.req.param('id');
      const passkey = await readPasskey(c);
      if (!passkey.ok) return problemResponse(passkey);
      const answer = { answer: 'confirmed', passkey: passkey.value } as const;
      const result = await answerConfirmation(world, c.var.signedIn, id, answer);
      return result.ok ? c.json({ next: `${CONFIRMATION_PATH}/${id}` }) : problemResponse(result);
    })
    .post('/account/sessions/end', async (c) => {
      await endAllSessions(world, c.var.signedIn.account);
      forgetSession(world, c);
      return c.redirect('/sign-in', 303);
    });
}
