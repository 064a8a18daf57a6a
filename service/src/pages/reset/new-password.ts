/** Choosing a new password, at the end of every way back into an account. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { z } from 'zod';
import { mayChoosePassword, saveNewPassword } from '../../flows/reset/set-new-password.ts';
import { readForm } from '../../http/body.ts';
import type { World } from '../../world.ts';
import { type PageEnv, stepCookie } from '../context.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, field } from '../ui/parts.ts';

const PATH = '/new-password';
const COOKIE = 'new-password';

const Passwords = z.object({ next: z.string().max(1024), repeat: z.string().max(1024) });

/** Leads there whoever has come by a way that gave the token. */
export function goToNewPassword(world: World, c: Context, token: string): Response {
  setCookie(c, COOKIE, token, stepCookie(world, PATH));
  return c.redirect(PATH, 303);
}

export function newPasswordPages(world: World) {
  function page(c: Context<PageEnv>, title: string, content: Html, problem?: string) {
    const shown = html`${alert(problem)}${content}`;
    return c.html(layout(world, c.var.texts, undefined, { title, content: shown }), problem ? 400 : 200);
  }

  function form(c: Context<PageEnv>, problem?: string) {
    const { newPassword: t, password } = c.var.texts;
    const input = (name: string) =>
      html`<input name="${name}" type="password" autocomplete="new-password" maxlength="1024" required>`;
    const content = html`
<form method="post" action="${PATH}" class="card narrow">
${field(password.next, input('next'), password.rules(world.settings.passwordLength))}
${field(password.repeat, input('repeat'))}
<button class="primary">${t.save}</button>
</form>`;
    return page(c, t.title, content, problem);
  }

  const tokenOf = (c: Context) => getCookie(c, COOKIE) ?? '';

  /** The way is over, or was never begun in this browser. */
  function over(c: Context<PageEnv>) {
    const { newPassword: t, passwordHelp } = c.var.texts;
    const again = html`<p><a class="button" href="/password-help">${passwordHelp.title}</a></p>`;
    return page(c, t.title, again, passwordHelp.over);
  }

  return new Hono<PageEnv>()
    .get(PATH, async (c) => ((await mayChoosePassword(world, tokenOf(c))) ? form(c) : over(c)))
    .post(PATH, async (c) => {
      const { password: t, problems } = c.var.texts;
      const asked = Passwords.safeParse(await readForm(c));
      if (!asked.success) return form(c, problems['bad-request']);
      const { next, repeat } = asked.data;
      if (next !== repeat) return form(c, t.different);
      const result = await saveNewPassword(world, tokenOf(c), next);
      if (!result.ok)
        return result.code === 'bad-request' ? form(c, t.tooWeak(world.settings.passwordLength)) : over(c);
      deleteCookie(c, COOKIE, stepCookie(world, PATH));
      return c.redirect(`${PATH}/done`, 303);
    })
    .get(`${PATH}/done`, (c) => {
      const { newPassword: t, signIn } = c.var.texts;
      const content = html`<p class="good" role="status">${t.done}</p><p><a class="button primary" href="/sign-in">${signIn.submit}</a></p>`;
      return page(c, t.doneTitle, content);
    });
}
