/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { PasskeyResponse, PasswordSignIn } from '../../../../protocol/protocol.ts';
import { useTemporaryPassword } from '../../flows/reset/temporary-password.ts';
import { passkeySignInOptions, signInByPasskey } from '../../flows/sign-in/passkey.ts';
import { endSession } from '../../flows/sign-in/session.ts';
import { signInByPassword } from '../../flows/sign-in/sign-in-by-password.ts';
import { form } from '../../http/form.ts';
import { jsonBody } from '../../http/json-body.ts';
import { httpStatusOf, problemResponse } from '../../http/problem.ts';
import { clientName } from '../../http/user-agent.ts';
import type { Refusal } from '../../result.ts';
import type { World } from '../../world.ts';
import { deviceTokens, forgetSession, homeOf, keepSession, type PageEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { goToNewPassword } from '../reset/new-password-pages.tsx';
import { SignInPage } from './SignInPage.tsx';
import { goToSecondStep } from './second-step-pages.tsx';

const readSignIn = form(PasswordSignIn);
const readPasskey = jsonBody(PasskeyResponse);

export function signInPages(world: World) {
  function page(c: Context<PageEnv>, refusal?: Refusal, identifier?: string) {
    const desk = c.req.path.startsWith('/desk');
    return drawPage(
      world,
      c,
      <SignInPage desk={desk} problem={refusal?.code} identifier={identifier} />,
      refusal ? httpStatusOf(refusal.code) : 200,
    );
  }

  const pages = new Hono<PageEnv>();
  for (const path of ['/sign-in', '/desk/sign-in']) {
    pages.get(path, (c) => (c.var.signedIn ? c.redirect(homeOf(c.var.signedIn), 303) : page(c)));
    pages.post(path, async (c) => {
      const asked = await readSignIn(c);
      const again = (refusal: Refusal) => page(c, refusal, asked.typed('identifier'));
      if (!asked.ok) return again(asked);
      const { identifier, password } = asked.value;
      const typed = { identifier, password, deviceToken: deviceTokens(world, c) };
      const result = await signInByPassword(world, typed, clientName(c.req.header('User-Agent')));
      if (result.ok) {
        if ('ticket' in result.value) return goToSecondStep(world, c, result.value.ticket);
        await keepSession(world, c, result.value);
        return c.redirect(homeOf(result.value), 303);
      }
      // The password has the form of a temporary one, and may be one.
      if (result.code !== 'new-password-needed') return again(result);
      const temporary = await useTemporaryPassword(world, identifier, password);
      return temporary.ok ? goToNewPassword(world, c, temporary.value) : again(temporary);
    });
  }

  // For assets/passkey.ts.
  pages.post('/sign-in/passkey/options', async (c) => c.json(await passkeySignInOptions(world)));
  pages.post('/sign-in/passkey', async (c) => {
    const response = await readPasskey(c);
    if (!response.ok) return problemResponse(response);
    const result = await signInByPasskey(world, response.value, clientName(c.req.header('User-Agent')));
    if (!result.ok) return problemResponse(result);
    await keepSession(world, c, result.value);
    return c.json({ next: homeOf(result.value) });
  });

  pages.post('/sign-out', async (c) => {
    const { signedIn } = c.var;
    if (signedIn) await endSession(world, signedIn.account, signedIn.sessionId);
    forgetSession(world, c);
    return c.redirect('/', 303);
  });
  return pages;
}
