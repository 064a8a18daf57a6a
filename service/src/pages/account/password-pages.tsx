/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { changePassword } from '../../flows/account/change-password.ts';
import { accessIsOpen } from '../../flows/account/profile-access.ts';
import { form } from '../../http/form.ts';
import type { World } from '../../world.ts';
import { requireSignIn, type SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { ChangePasswordPage } from './ChangePasswordPage.tsx';
import { PasswordChangedPage } from './PasswordChangedPage.tsx';
import { SECURITY_PATH } from './security-path.ts';

const PATH = '/account/password';

const readChange = form(
  z.object({
    current: z.string().max(1024),
    next: z.string().max(1024),
    repeat: z.string().max(1024),
  }),
);

export function passwordPages(world: World) {
  const { passwordLength } = world.settings;

  function page(c: Context<SignedInEnv>, problem?: string) {
    const { user_id: userId } = c.var.signedIn.account;
    return drawPage(
      world,
      c,
      <ChangePasswordPage userId={userId} passwordLength={passwordLength} problem={problem} />,
      problem ? 400 : 200,
    );
  }

  return (
    new Hono<SignedInEnv>()
      .use(PATH, requireSignIn())
      // The wait is explained, and begins, on the security page.
      .get(PATH, async (c) =>
        (await accessIsOpen(world, c.var.signedIn.account)) ? page(c) : c.redirect(SECURITY_PATH, 303),
      )
      .post(PATH, async (c) => {
        const { password: t, problems } = c.var.texts;
        const asked = await readChange(c);
        if (!asked.ok) return page(c, problems[asked.code]);
        const { current, next, repeat } = asked.value;
        if (next !== repeat) return page(c, t.different);
        const result = await changePassword(world, c.var.signedIn, current, next);
        if (result.ok) return drawPage(world, c, <PasswordChangedPage />);
        switch (result.code) {
          case 'forbidden':
            return c.redirect(SECURITY_PATH, 303);
          case 'bad-request':
            return page(c, t.tooWeak(passwordLength));
          case 'wrong-credentials':
            return page(c, t.wrong);
          default:
            return page(c, problems[result.code]);
        }
      })
  );
}
