/** @jsxImportSource hono/jsx */
/** Choosing a new password, at the end of every way back into an account. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { mayChoosePassword, saveNewPassword } from '../../flows/reset/set-new-password.ts';
import { form } from '../../http/form.ts';
import type { World } from '../../world.ts';
import { keepDevice, type PageEnv, stepCookie } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { NewPasswordOverPage } from './NewPasswordOverPage.tsx';
import { NewPasswordPage } from './NewPasswordPage.tsx';
import { NewPasswordSavedPage } from './NewPasswordSavedPage.tsx';

const PATH = '/new-password';
const COOKIE = 'new-password';

const readPasswords = form(z.object({ next: z.string().max(1024), repeat: z.string().max(1024) }));

/** Continues a reset whose last step has given the token. */
export function goToNewPassword(world: World, c: Context, token: string): Response {
  setCookie(c, COOKIE, token, stepCookie(world, PATH));
  return c.redirect(PATH, 303);
}

export function newPasswordPages(world: World) {
  const { passwordLength } = world.settings;
  const tokenOf = (c: Context) => getCookie(c, COOKIE) ?? '';
  const page = (c: Context<PageEnv>, problem?: string) =>
    drawPage(
      world,
      c,
      <NewPasswordPage passwordLength={passwordLength} problem={problem} />,
      problem ? 400 : 200,
    );
  const over = (c: Context<PageEnv>) => drawPage(world, c, <NewPasswordOverPage />, 400);

  return new Hono<PageEnv>()
    .get(PATH, async (c) => ((await mayChoosePassword(world, tokenOf(c))) ? page(c) : over(c)))
    .post(PATH, async (c) => {
      const { password: t, problems } = c.var.texts;
      const asked = await readPasswords(c);
      if (!asked.ok) return page(c, problems[asked.code]);
      const { next, repeat } = asked.value;
      if (next !== repeat) return page(c, t.different);
      const result = await saveNewPassword(world, tokenOf(c), next);
      if (!result.ok) return result.code === 'bad-request' ? page(c, t.tooWeak(passwordLength)) : over(c);
      deleteCookie(c, COOKIE, stepCookie(world, PATH));
      keepDevice(world, c, result.value.accountIds);
      return c.redirect(`${PATH}/done`, 303);
    })
    .get(`${PATH}/done`, (c) => drawPage(world, c, <NewPasswordSavedPage />));
}
