/** The second step of a sign-in: a code, or the account's questions. The browser holds a ticket in a cookie. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { ProblemCode, SecondStep } from '../../../../protocol/protocol.ts';
import { answerSecondStep, secondStepOf, sendAnotherCode } from '../../flows/sign-in/second-step.ts';
import { readForm } from '../../http/body.ts';
import { httpStatusOf } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import { homeOf, keepSession, type PageEnv, stepCookie } from '../context.ts';
import { outboxLink } from '../outbox.ts';
import { layout } from '../ui/layout.ts';
import { alert, codeField, field } from '../ui/parts.ts';

const PATH = '/sign-in/second-step';
const COOKIE = 'second-step';

export function goToSecondStep(world: World, c: Context, ticket: string): Response {
  setCookie(c, COOKIE, ticket, stepCookie(world, PATH));
  return c.redirect(PATH, 303);
}

export function secondStepPages(world: World) {
  const ticketOf = (c: Context) => getCookie(c, COOKIE) ?? '';

  function page(c: Context<PageEnv>, step: SecondStep['step'], problem?: ProblemCode) {
    const { secondStep: t, passwordHelp, problems, outbox } = c.var.texts;
    const fields =
      step.kind === 'code'
        ? codeField(passwordHelp.code(step.digits), passwordHelp.codeHint, {
            name: 'answer',
            wrong: problem === 'wrong-credentials',
          })
        : step.questions.map((question) =>
            field(question, html`<input name="answer" autocomplete="off" maxlength="200" required>`),
          );
    const content = html`
${alert(problem && (problem === 'wrong-credentials' ? t.wrong : problems[problem]))}
<p class="lead">${step.kind === 'questions' ? t.questions : step.via === 'sms' ? t.bySms : t.byEmail}</p>
${step.kind === 'code' ? outboxLink(world, outbox) : ''}
<form method="post" action="${PATH}" class="card narrow">
${fields}
<button class="primary">${passwordHelp.goOn}</button>
</form>
${step.kind === 'code' ? html`<form method="post" action="${PATH}/code"><p>${passwordHelp.notCome} <button class="quiet">${passwordHelp.resend}</button></p></form>` : ''}`;
    return c.html(
      layout(world, c.var.texts, undefined, { title: t.title, content }),
      problem ? httpStatusOf(problem) : 200,
    );
  }

  /** Over, or begun in another browser: back to the beginning. */
  async function show(c: Context<PageEnv>, problem?: ProblemCode) {
    const step = await secondStepOf(world, ticketOf(c));
    return step ? page(c, step, problem) : c.redirect('/sign-in', 303);
  }

  return new Hono<PageEnv>()
    .get(PATH, (c) => show(c))
    .post(PATH, async (c) => {
      const { answer } = await readForm(c, { all: true });
      const answers = [answer].flat().map((one) => String(one ?? '').slice(0, 200));
      const result = await answerSecondStep(world, ticketOf(c), answers);
      if (!result.ok) return show(c, result.code);
      deleteCookie(c, COOKIE, stepCookie(world, PATH));
      await keepSession(world, c, result.value);
      return c.redirect(homeOf(result.value), 303);
    })
    .post(`${PATH}/code`, async (c) => {
      const result = await sendAnotherCode(world, ticketOf(c));
      return result.ok ? c.redirect(PATH, 303) : show(c, result.code);
    });
}
