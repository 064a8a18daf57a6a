/** @jsxImportSource hono/jsx */
/** The second step of a sign-in: a code, or the account's questions. A cookie holds the ticket. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { ProblemCode } from '../../../../protocol/protocol.ts';
import { answerSecondStep, secondStepOf, sendAnotherCode } from '../../flows/sign-in/second-step.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import { homeOf, keepSession, type PageEnv, stepCookie } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { SECOND_STEP_PATH, SecondStepPage } from './SecondStepPage.tsx';

const COOKIE = 'second-step';

const answer = z.string().transform((typed) => typed.slice(0, 200));
/** One code, or an answer for each question; none is a wrong one. */
const readAnswers = form(
  z.object({ answer: z.union([answer.transform((one) => [one]), z.array(answer)]).catch(['']) }),
  { all: true },
);

export function goToSecondStep(world: World, c: Context, ticket: string): Response {
  setCookie(c, COOKIE, ticket, stepCookie(world, SECOND_STEP_PATH));
  return c.redirect(SECOND_STEP_PATH, 303);
}

export function secondStepPages(world: World) {
  const ticketOf = (c: Context) => getCookie(c, COOKIE) ?? '';

  /** Where the ticket has ended, or belongs to another browser, the sign-in begins again. */
  async function show(c: Context<PageEnv>, problem?: ProblemCode) {
    const found = await secondStepOf(world, ticketOf(c));
    if (!found) return c.redirect('/sign-in', 303);
    const page = <SecondStepPage step={found} problem={problem} />;
    return drawPage(world, c, page, problem ? httpStatusOf(problem) : 200);
  }

  return new Hono<PageEnv>()
    .get(SECOND_STEP_PATH, (c) => show(c))
    .post(SECOND_STEP_PATH, async (c) => {
      const asked = await readAnswers(c);
      if (!asked.ok) return show(c, asked.code);
      const result = await answerSecondStep(world, ticketOf(c), asked.value.answer);
      if (!result.ok) return show(c, result.code);
      deleteCookie(c, COOKIE, stepCookie(world, SECOND_STEP_PATH));
      await keepSession(world, c, result.value);
      return c.redirect(homeOf(result.value), 303);
    })
    .post(`${SECOND_STEP_PATH}/code`, async (c) => {
      const result = await sendAnotherCode(world, ticketOf(c));
      return result.ok ? c.redirect(SECOND_STEP_PATH, 303) : show(c, result.code);
    });
}
