/** @jsxImportSource hono/jsx */
/** Password help, step by step. The database knows the step that a browser is at; a cookie holds a token. */
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
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
import { form } from '../../http/form.ts';
import type { World } from '../../world.ts';
import { deviceTokens, type PageEnv, stepCookie } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { NotOfferedPage } from './NotOfferedPage.tsx';
import { goToNewPassword } from './new-password-pages.tsx';
import { PasswordHelpCodePage } from './PasswordHelpCodePage.tsx';
import { PasswordHelpPage } from './PasswordHelpPage.tsx';
import { PasswordHelpWayPage } from './PasswordHelpWayPage.tsx';

const COOKIE = 'password-help';
const PATH = '/password-help';

const readIdentifier = form(z.object({ identifier: shortText }));
const readChoice = form(
  z.object({
    via: z.enum(['email', 'sms']).default('email'),
    postalCode: z.string().max(40).default(''),
  }),
);
const readCode = form(z.object({ code: z.string().max(40) }));

export function passwordHelpPages(world: World) {
  const pages = new Hono<PageEnv>();
  // Password help needs a way to send codes.
  if (!world.notifier.reaches.email && !world.notifier.reaches.sms)
    return pages.get(PATH, (c) =>
      drawPage(world, c, <NotOfferedPage title={c.var.texts.passwordHelp.title} />),
    );

  const tokenOf = (c: Context) => getCookie(c, COOKIE) ?? '';
  const needsChoice = ({ postalCode, via }: Choices) => postalCode || via.length > 1;

  /** The help has ended, or did not begin in this browser. */
  const over = (c: Context<PageEnv>) =>
    drawPage(world, c, <PasswordHelpPage problem={c.var.texts.passwordHelp.over} />, 400);

  async function send(c: Context<PageEnv>, token: string, via: Via, postalCode: string) {
    const result = await choosePasswordHelp(world, token, via, postalCode, c.var.texts.language);
    return result.ok ? c.redirect(`${PATH}/code`, 303) : over(c);
  }

  return pages
    .get(PATH, (c) => drawPage(world, c, <PasswordHelpPage />))
    .post(PATH, async (c) => {
      const asked = await readIdentifier(c);
      if (!asked.ok)
        return drawPage(world, c, <PasswordHelpPage problem={c.var.texts.problems[asked.code]} />, 400);
      const token = await beginPasswordHelp(world, asked.value.identifier, deviceTokens(world, c));
      setCookie(c, COOKIE, token, stepCookie(world, PATH));
      const choices = await passwordHelpChoices(world);
      if (needsChoice(choices)) return c.redirect(`${PATH}/way`, 303);
      return send(c, token, choices.via[0] ?? 'email', '');
    })
    .get(`${PATH}/way`, async (c) =>
      drawPage(world, c, <PasswordHelpWayPage {...(await passwordHelpChoices(world))} />),
    )
    .post(`${PATH}/way`, async (c) => {
      const choices = await passwordHelpChoices(world);
      const asked = await readChoice(c);
      if (asked.ok && choices.via.includes(asked.value.via))
        return send(c, tokenOf(c), asked.value.via, asked.value.postalCode);
      const problem = c.var.texts.problems['bad-request'];
      return drawPage(world, c, <PasswordHelpWayPage {...choices} problem={problem} />, 400);
    })
    .get(`${PATH}/code`, async (c) => {
      const via = await passwordHelpVia(world, tokenOf(c));
      return via ? drawPage(world, c, <PasswordHelpCodePage via={via} />) : over(c);
    })
    .post(`${PATH}/code`, async (c) => {
      const { passwordHelp: t, problems } = c.var.texts;
      const via = (await passwordHelpVia(world, tokenOf(c))) ?? 'email';
      const again = (problem: string) =>
        drawPage(world, c, <PasswordHelpCodePage via={via} problem={problem} />, 400);
      const asked = await readCode(c);
      if (!asked.ok) return again(problems[asked.code]);
      const result = await tryCode(world, tokenOf(c), asked.value.code.replace(/\D/g, ''));
      if (result.ok) return goToNewPassword(world, c, result.value);
      return result.code === 'not-found' ? over(c) : again(t.wrong);
    })
    .post(`${PATH}/resend`, async (c) => {
      const result = await resendCode(world, tokenOf(c), c.var.texts.language);
      return result.ok ? c.redirect(`${PATH}/code`, 303) : over(c);
    });
}
