/** Password help in three pages. Which step a browser is at stands in the database; it holds a token in a cookie. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { z } from 'zod';
import {
  beginPasswordHelp,
  mayChoose,
  RESET_CODE_DIGITS,
  resendCode,
  resetPassword,
  tryCode,
} from '../flows/password-help.ts';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { readForm } from './form.ts';
import { type Html, layout } from './layout.ts';
import { OUTBOX_PATH } from './outbox.ts';
import { alert, field } from './parts.ts';

const COOKIE = 'password-help';
const PATH = '/password-help';

const Identifier = z.object({ identifier: z.string().trim().min(1).max(200) });
const Code = z.object({ code: z.string().max(40) });
const Passwords = z.object({ next: z.string().max(1024), repeat: z.string().max(1024) });

export function passwordHelpPages(world: World) {
  const cookie = {
    httpOnly: true,
    sameSite: 'Strict',
    path: PATH,
    secure: world.publicUrl.protocol === 'https:',
  } as const;

  function page(c: Context<PageEnv>, title: string, content: Html, problem?: string) {
    const shown = html`${alert(problem)}${content}`;
    return c.html(layout(world, c.var.texts, undefined, { title, content: shown }), problem ? 400 : 200);
  }

  function identifierPage(c: Context<PageEnv>, problem?: string) {
    const { passwordHelp: t } = c.var.texts;
    const form = html`
<form method="post" action="${PATH}" class="card narrow">
${field(t.identifier, html`<input name="identifier" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required>`, t.identifierHint)}
<button class="primary">${t.goOn}</button>
</form>`;
    return page(c, t.title, form, problem);
  }

  function codePage(c: Context<PageEnv>, problem?: string) {
    const { passwordHelp: t } = c.var.texts;
    const form = html`
<p class="lead" role="status">${t.sent}</p>
${world.mail.outbox ? html`<p><a class="button" href="${OUTBOX_PATH}">${c.var.texts.outbox.open}</a></p>` : ''}
<form method="post" action="${PATH}/code" class="card narrow">
${field(t.code(RESET_CODE_DIGITS), html`<input name="code" autocomplete="one-time-code" inputmode="numeric" maxlength="12" required>`, t.codeHint)}
<button class="primary">${t.goOn}</button>
</form>
<form method="post" action="${PATH}/resend"><p>${t.notCome} <button class="quiet">${t.resend}</button></p></form>`;
    return page(c, t.codeTitle, form, problem);
  }

  function newPage(c: Context<PageEnv>, problem?: string) {
    const { passwordHelp: t, password } = c.var.texts;
    const input = (name: string) =>
      html`<input name="${name}" type="password" autocomplete="new-password" maxlength="1024" required>`;
    const form = html`
<form method="post" action="${PATH}/new" class="card narrow">
${field(password.next, input('next'), password.rules)}
${field(password.repeat, input('repeat'))}
<button class="primary">${t.save}</button>
</form>`;
    return page(c, t.newTitle, form, problem);
  }

  const tokenOf = (c: Context) => getCookie(c, COOKIE) ?? '';
  /** The way is over, or was never begun in this browser. */
  const over = (c: Context<PageEnv>) => identifierPage(c, c.var.texts.passwordHelp.over);

  const pages = new Hono<PageEnv>();
  // Without a way to send codes there is nobody whom this would help.
  if (!world.mail.works)
    return pages.get(PATH, (c) => {
      const { passwordHelp: t } = c.var.texts;
      return page(c, t.title, html`<p class="lead">${t.notOffered}</p>`);
    });

  return pages
    .get(PATH, (c) => identifierPage(c))
    .post(PATH, async (c) => {
      const asked = Identifier.safeParse(await readForm(c));
      if (!asked.success) return identifierPage(c, c.var.texts.problems['bad-request']);
      setCookie(c, COOKIE, await beginPasswordHelp(world, asked.data.identifier), cookie);
      return c.redirect(`${PATH}/code`, 303);
    })
    .get(`${PATH}/code`, (c) => codePage(c))
    .post(`${PATH}/code`, async (c) => {
      const { passwordHelp: t, problems } = c.var.texts;
      const asked = Code.safeParse(await readForm(c));
      if (!asked.success) return codePage(c, problems['bad-request']);
      const result = await tryCode(world, tokenOf(c), asked.data.code.replace(/\D/g, ''));
      if (result.ok) return c.redirect(`${PATH}/new`, 303);
      if (result.code === 'not-found') return over(c);
      return codePage(c, t.wrong);
    })
    .post(`${PATH}/resend`, async (c) => {
      const result = await resendCode(world, tokenOf(c));
      return result.ok ? c.redirect(`${PATH}/code`, 303) : over(c);
    })
    .get(`${PATH}/new`, async (c) => ((await mayChoose(world, tokenOf(c))) ? newPage(c) : over(c)))
    .post(`${PATH}/new`, async (c) => {
      const { password: t, problems } = c.var.texts;
      const asked = Passwords.safeParse(await readForm(c));
      if (!asked.success) return newPage(c, problems['bad-request']);
      const { next, repeat } = asked.data;
      if (next !== repeat) return newPage(c, t.different);
      const result = await resetPassword(world, tokenOf(c), next);
      if (!result.ok) return result.code === 'bad-request' ? newPage(c, t.tooWeak) : over(c);
      deleteCookie(c, COOKIE, cookie);
      return c.redirect(`${PATH}/done`, 303);
    })
    .get(`${PATH}/done`, (c) => {
      const { passwordHelp: t } = c.var.texts;
      return page(
        c,
        t.doneTitle,
        html`<p class="good" role="status">${t.done}</p><p><a class="button primary" href="/sign-in">${c.var.texts.signIn.submit}</a></p>`,
      );
    });
}
