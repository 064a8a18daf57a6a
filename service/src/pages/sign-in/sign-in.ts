import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { PasskeyResponse, PasswordSignIn, type ProblemCode } from '../../../../protocol/protocol.ts';
import { useTemporaryPassword } from '../../flows/reset/temporary-password.ts';
import { passkeySignInOptions, signInByPasskey } from '../../flows/sign-in/passkey.ts';
import { endSession } from '../../flows/sign-in/session.ts';
import { signInByPassword } from '../../flows/sign-in/sign-in-by-password.ts';
import { readForm, readJson } from '../../http/body.ts';
import { httpStatusOf, problemResponse } from '../../http/problem.ts';
import { clientName } from '../../http/user-agent.ts';
import type { World } from '../../world.ts';
import { forgetSession, homeOf, keepSession, type PageEnv } from '../context.ts';
import { goToNewPassword } from '../reset/new-password.ts';
import { layout } from '../ui/layout.ts';
import { alert, field } from '../ui/parts.ts';
import { passkeyButton } from '../ui/passkey-button.ts';
import { goToSecondStep } from './second-step.ts';

export function signInPages(world: World) {
  function page(c: Context<PageEnv>, problem?: ProblemCode, identifier = '') {
    const { texts } = c.var;
    const { signIn } = texts;
    const content = html`
<div class="card narrow">
${alert(problem && texts.problems[problem])}
${passkeyButton('get', '/sign-in/passkey', signIn.passkey, signIn.passkeyFailed)}
<p class="or"><span>${signIn.or}</span></p>
<form method="post">
${field(signIn.identifier, html`<input name="identifier" autocomplete="username webauthn" autocapitalize="none" spellcheck="false" maxlength="200" required value="${identifier}">`)}
${field(signIn.password, html`<input name="password" type="password" autocomplete="current-password" maxlength="1024" required>`)}
<button class="primary">${signIn.submit}</button>
</form>
${c.req.path.startsWith('/desk') ? '' : html`<p><a class="button quiet" href="/password-help">${signIn.forgot}</a><br><a class="button quiet" href="/activate">${signIn.activate}</a></p>`}
</div>`;
    const title = c.req.path.startsWith('/desk') ? signIn.deskTitle : signIn.title;
    return c.html(
      layout(world, texts, undefined, { title, content, scripts: ['passkey'] }),
      problem ? httpStatusOf(problem) : 200,
    );
  }

  /** What has the form of a temporary password may be one. */
  async function notYet(c: Context<PageEnv>, { identifier, password }: PasswordSignIn, problem: ProblemCode) {
    if (problem !== 'new-password-needed') return page(c, problem, identifier);
    const temporary = await useTemporaryPassword(world, identifier, password);
    return temporary.ok ? goToNewPassword(world, c, temporary.value) : page(c, temporary.code, identifier);
  }

  const pages = new Hono<PageEnv>();
  for (const path of ['/sign-in', '/desk/sign-in']) {
    pages.get(path, (c) => (c.var.signedIn ? c.redirect(homeOf(c.var.signedIn), 303) : page(c)));
    pages.post(path, async (c) => {
      const form = await readForm(c);
      const asked = PasswordSignIn.safeParse(form);
      const identifier = String(form.identifier ?? '').slice(0, 200);
      if (!asked.success) return page(c, 'bad-request', identifier);
      const result = await signInByPassword(world, asked.data, clientName(c.req.header('User-Agent')));
      if (!result.ok) return notYet(c, asked.data, result.code);
      if ('ticket' in result.value) return goToSecondStep(world, c, result.value.ticket);
      await keepSession(world, c, result.value);
      return c.redirect(homeOf(result.value), 303);
    });
  }

  // For assets/passkey.ts.
  pages.post('/sign-in/passkey/options', async (c) => c.json(await passkeySignInOptions(world)));
  pages.post('/sign-in/passkey', async (c) => {
    const response = PasskeyResponse.safeParse(await readJson(c));
    if (!response.success) return problemResponse({ ok: false, code: 'bad-request' });
    const result = await signInByPasskey(world, response.data, clientName(c.req.header('User-Agent')));
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
