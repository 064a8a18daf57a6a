/** Password help, page by page. Which step a browser is at stands in the database; it holds a token in a cookie. */
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { ONE_TIME_CODE_DIGITS } from '../../credentials/one-time-code.ts';
import {
  beginPasswordHelp,
  type Choices,
  choosePasswordHelp,
  passwordHelpChoices,
  passwordHelpVia,
  resendCode,
  tryCode,
  type Via,
} from '../../flows/reset/password-help.ts';
import { readForm } from '../../http/body.ts';
import type { World } from '../../world.ts';
import { type PageEnv, stepCookie } from '../context.ts';
import { outboxLink } from '../outbox.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, choice, codeField, field, identifierField } from '../ui/parts.ts';
import { goToNewPassword } from './new-password.ts';

const COOKIE = 'password-help';
const PATH = '/password-help';

const Identifier = z.object({ identifier: shortText });
const Choice = z.object({
  via: z.enum(['email', 'sms']).default('email'),
  postalCode: z.string().max(40).default(''),
});
const Code = z.object({ code: z.string().max(40) });

export function passwordHelpPages(world: World) {
  function page(c: Context<PageEnv>, title: string, content: Html, problem?: string) {
    const shown = html`${alert(problem)}${content}`;
    return c.html(layout(world, c.var.texts, undefined, { title, content: shown }), problem ? 400 : 200);
  }

  function identifierPage(c: Context<PageEnv>, problem?: string) {
    const { passwordHelp: t } = c.var.texts;
    const form = html`
<form method="post" action="${PATH}" class="card narrow">
${field(t.identifier, identifierField, t.identifierHint)}
<button class="primary">${t.goOn}</button>
</form>
<p><a href="/recover">${t.neither}</a></p>`;
    return page(c, t.title, form, problem);
  }

  function choicePage(c: Context<PageEnv>, { postalCode, via }: Choices, problem?: string) {
    const { passwordHelp: t } = c.var.texts;
    const form = html`
<form method="post" action="${PATH}/way" class="card narrow">
${postalCode ? field(t.postalCode, html`<input name="postalCode" autocomplete="postal-code" maxlength="40">`, t.postalCodeHint) : ''}
${
  via.length > 1
    ? choice('via', t.via, [
        ['email', t.viaEmail],
        ['sms', t.viaSms],
      ])
    : html`<input type="hidden" name="via" value="${via[0] ?? ''}">`
}
<button class="primary">${t.send}</button>
</form>`;
    return page(c, t.wayTitle, form, problem);
  }

  function codePage(c: Context<PageEnv>, via: Via, problem?: string) {
    const { passwordHelp: t, outbox } = c.var.texts;
    const form = html`
<p class="lead" role="status">${via === 'sms' ? t.sentSms : t.sent}</p>
${outboxLink(world, outbox)}
<form method="post" action="${PATH}/code" class="card narrow">
${codeField(t.code(ONE_TIME_CODE_DIGITS), t.codeHint, { wrong: problem !== undefined })}
<button class="primary">${t.goOn}</button>
</form>
<form method="post" action="${PATH}/resend"><p>${t.notCome} <button class="quiet">${t.resend}</button></p></form>`;
    return page(c, t.codeTitle, form, problem);
  }

  const tokenOf = (c: Context) => getCookie(c, COOKIE) ?? '';
  /** The way is over, or was never begun in this browser. */
  const over = (c: Context<PageEnv>) => identifierPage(c, c.var.texts.passwordHelp.over);
  const needsChoice = ({ postalCode, via }: Choices) => postalCode || via.length > 1;

  async function send(c: Context<PageEnv>, token: string, via: Via, postalCode: string) {
    const result = await choosePasswordHelp(world, token, via, postalCode, c.var.texts.language);
    return result.ok ? c.redirect(`${PATH}/code`, 303) : over(c);
  }

  const pages = new Hono<PageEnv>();
  // Without a way to send codes there is nobody whom this would help.
  if (!world.notifier.reaches.email && !world.notifier.reaches.sms)
    return pages.get(PATH, (c) => {
      const { passwordHelp: t } = c.var.texts;
      return page(c, t.title, html`<p class="lead">${t.notOffered}</p>`);
    });

  return pages
    .get(PATH, (c) => identifierPage(c))
    .post(PATH, async (c) => {
      const asked = Identifier.safeParse(await readForm(c));
      if (!asked.success) return identifierPage(c, c.var.texts.problems['bad-request']);
      const token = await beginPasswordHelp(world, asked.data.identifier);
      setCookie(c, COOKIE, token, stepCookie(world, PATH));
      const choices = await passwordHelpChoices(world);
      if (needsChoice(choices)) return c.redirect(`${PATH}/way`, 303);
      return send(c, token, choices.via[0] ?? 'email', '');
    })
    .get(`${PATH}/way`, async (c) => choicePage(c, await passwordHelpChoices(world)))
    .post(`${PATH}/way`, async (c) => {
      const choices = await passwordHelpChoices(world);
      const asked = Choice.safeParse(await readForm(c));
      if (!asked.success || !choices.via.includes(asked.data.via))
        return choicePage(c, choices, c.var.texts.problems['bad-request']);
      return send(c, tokenOf(c), asked.data.via, asked.data.postalCode);
    })
    .get(`${PATH}/code`, async (c) => {
      const via = await passwordHelpVia(world, tokenOf(c));
      return via ? codePage(c, via) : over(c);
    })
    .post(`${PATH}/code`, async (c) => {
      const { passwordHelp: t, problems } = c.var.texts;
      const via = (await passwordHelpVia(world, tokenOf(c))) ?? 'email';
      const asked = Code.safeParse(await readForm(c));
      if (!asked.success) return codePage(c, via, problems['bad-request']);
      const result = await tryCode(world, tokenOf(c), asked.data.code.replace(/\D/g, ''));
      if (result.ok) return goToNewPassword(world, c, result.value);
      return result.code === 'not-found' ? over(c) : codePage(c, via, t.wrong);
    })
    .post(`${PATH}/resend`, async (c) => {
      const result = await resendCode(world, tokenOf(c), c.var.texts.language);
      return result.ok ? c.redirect(`${PATH}/code`, 303) : over(c);
    });
}
