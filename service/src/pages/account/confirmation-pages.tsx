/** @jsxImportSource hono/jsx */
/** The answer to a confirmation request. */
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
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
/** The number is part of the address, so that each of the three is a button of its own. */
const BY_PASSKEY = `${ONE}/passkey/:number{[1-9]\\d}`;

const PickedNumber = z.coerce.number().int().min(10).max(99);
const readConfirmation = form(z.object({ password: z.string().min(1).max(1024), number: PickedNumber }));
const readPasskey = jsonBody(PasskeyResponse);

export function confirmationPages(world: World) {
  async function again(
    c: Context<SignedInEnv>,
    problem: ProblemCode,
    status: ContentfulStatusCode = httpStatusOf(problem),
  ) {
    const confirmations = await confirmationState(world, c.var.signedIn);
    const page = <UnansweredPage confirmations={confirmations} problem={problem} />;
    return drawPage(world, c, page, status);
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
      const asked = await readConfirmation(c);
      if (!asked.ok) return again(c, asked.code);
      const answer = { answer: 'confirmed', ...asked.value } as const;
      const result = await answerConfirmation(world, c.var.signedIn, id, answer);
      return result.ok ? c.redirect(`${CONFIRMATION_PATH}/${id}`, 303) : again(c, result.code);
    })
    .get(`${ONE}/number-refused`, (c) => again(c, 'number-refused', 200))
    .post(`${BY_PASSKEY}/options`, async (c) =>
      c.json(await confirmationPasskeyOptions(world, c.var.signedIn, c.req.param('id'))),
    )
    .post(BY_PASSKEY, async (c) => {
      const id = c.req.param('id');
      const passkey = await readPasskey(c);
      if (!passkey.ok) return problemResponse(passkey);
      const answer = {
        answer: 'confirmed',
        passkey: passkey.value,
        number: PickedNumber.parse(c.req.param('number')),
      } as const;
      const result = await answerConfirmation(world, c.var.signedIn, id, answer);
      if (result.ok) return c.json({ next: `${CONFIRMATION_PATH}/${id}` });
      // The request is over: its page would offer the passkey again.
      return result.code === 'number-refused'
        ? c.json({ next: `${CONFIRMATION_PATH}/${id}/number-refused` })
        : problemResponse(result);
    })
    .post('/account/sessions/end', async (c) => {
      await endAllSessions(world, c.var.signedIn.account);
      forgetSession(world, c);
      return c.redirect('/sign-in', 303);
    });
}
