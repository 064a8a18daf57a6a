/** A confirmation request on the account page, and the answer to it. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import {
  type Confirmation,
  type ConfirmationState,
  PasskeyResponse,
  type ProblemCode,
} from '../../../../protocol/protocol.ts';
import {
  answerConfirmation,
  confirmationPasskeyOptions,
  confirmationState,
} from '../../flows/confirmation.ts';
import { endAllSessions } from '../../flows/sign-in/session.ts';
import { readForm, readJson } from '../../http/body.ts';
import { httpStatusOf, problemResponse } from '../../http/problem.ts';
import type { Texts } from '../../locales/pages.ts';
import type { World } from '../../world.ts';
import { forgetSession, requireSignIn, type SignedInEnv } from '../context.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, field, sentence, time } from '../ui/parts.ts';
import { passkeyButton } from '../ui/passkey-button.ts';

const PATH = '/account/confirmations';
const ID = ':id{[\\w-]{1,64}}';

/** What waits for an answer, as a card; nothing where nothing does. */
export function confirmationCard(texts: Texts, { proof, confirmations }: ConfirmationState): Html | '' {
  const { confirmation: t } = texts;
  const waiting = confirmations.find(({ status }) => status === 'waiting');
  if (!waiting) return '';
  const path = `${PATH}/${waiting.id}`;
  return html`
<section class="card ask" id="confirmation">
<h2>${t.title}</h2>
<p>${sentence((when) => t.asks(waiting.agent, waiting.desk, when), time(waiting.createdAt, texts))}<br><q>${waiting.reason}</q></p>
<p>${t.only}</p>
<p class="soft">${sentence(t.lapses, time(waiting.expiresAt, texts))}</p>
<div class="answers">
${
  proof === 'passkey'
    ? passkeyButton('get', `${path}/passkey`, t.byPasskey, t.passkeyFailed)
    : html`
<form method="post" action="${path}/confirm">
${field(t.password, html`<input name="password" type="password" autocomplete="current-password" maxlength="1024" required>`, t.passwordHint)}
<button class="primary">${t.confirm}</button>
</form>`
}
<form method="post" action="${path}/deny"><button>${t.deny}</button></form>
</div>
</section>`;
}

export function confirmationPages(world: World) {
  function page(c: Context<SignedInEnv>, content: Html | '', problem?: ProblemCode) {
    const { texts, signedIn } = c.var;
    const { confirmation: t, problems, layout: l } = texts;
    const body = html`
${alert(problem && (problem === 'wrong-credentials' ? t.wrong : problems[problem]))}
${content}
<p><a href="/account">${l.account}</a></p>`;
    return c.html(
      layout(world, texts, signedIn, { title: l.account, content: body, scripts: ['passkey'] }),
      problem ? httpStatusOf(problem) : 200,
    );
  }

  /** The question is still there; nothing is lost by a wrong password. */
  const again = async (c: Context<SignedInEnv>, problem: ProblemCode) =>
    page(c, confirmationCard(c.var.texts, await confirmationState(world, c.var.signedIn)), problem);

  const answered = (c: Context<SignedInEnv>, confirmation: Confirmation | undefined) => {
    const { confirmation: t } = c.var.texts;
    switch (confirmation?.status) {
      case 'confirmed':
        return page(c, html`<p class="good" role="status">${t.confirmed}</p>`);
      case 'denied':
        return page(
          c,
          html`
<p class="good" role="status">${t.denied}</p>
<p>${t.deniedText}</p>
<form method="post" action="/account/sessions/end"><button class="primary">${t.signOut}</button></form>`,
        );
      default:
        return c.redirect('/account', 303);
    }
  };

  return new Hono<SignedInEnv>()
    .use('/account/*', requireSignIn('person'))
    .get(`${PATH}/${ID}`, async (c) => {
      const { confirmations } = await confirmationState(world, c.var.signedIn);
      return answered(
        c,
        confirmations.find(({ id }) => id === c.req.param('id')),
      );
    })
    .post(`${PATH}/${ID}/deny`, async (c) => {
      const id = c.req.param('id');
      const result = await answerConfirmation(world, c.var.signedIn, id, { answer: 'denied' });
      return result.ok ? c.redirect(`${PATH}/${id}`, 303) : again(c, result.code);
    })
    .post(`${PATH}/${ID}/confirm`, async (c) => {
      const id = c.req.param('id');
      const { password } = await readForm(c);
      if (typeof password !== 'string' || password === '' || password.length > 1024)
        return again(c, 'bad-request');
      const result = await answerConfirmation(world, c.var.signedIn, id, { answer: 'confirmed', password });
      return result.ok ? c.redirect(`${PATH}/${id}`, 303) : again(c, result.code);
    })
    .post(`${PATH}/${ID}/passkey/options`, async (c) =>
      c.json(await confirmationPasskeyOptions(world, c.var.signedIn, c.req.param('id'))),
    )
    .post(`${PATH}/${ID}/passkey`, async (c) => {
      const id = c.req.param('id');
      const passkey = PasskeyResponse.safeParse(await readJson(c));
      if (!passkey.success) return problemResponse({ ok: false, code: 'bad-request' });
      const answer = { answer: 'confirmed', passkey: passkey.data } as const;
      const result = await answerConfirmation(world, c.var.signedIn, id, answer);
      return result.ok ? c.json({ next: `${PATH}/${id}` }) : problemResponse(result);
    })
    .post('/account/sessions/end', async (c) => {
      await endAllSessions(world, c.var.signedIn.account);
      forgetSession(world, c);
      return c.redirect('/sign-in', 303);
    });
}
