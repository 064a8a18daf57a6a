/** The agent's pages. No field here can take a customer's password or code: an identifier and a PIN are all. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { DeskCaseRequest } from '../../../../protocol/protocol.ts';
import { auditLogOfActor } from '../../accounts/audit-log.ts';
import { casesOf, openCase } from '../../flows/desk/case.ts';
import { findSession } from '../../flows/sign-in/session.ts';
import { readForm } from '../../http/body.ts';
import { eventStream } from '../../http/event-stream.ts';
import { httpStatusOf } from '../../http/problem.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import { requireSignIn, type SignedInEnv, sessionToken } from '../context.ts';
import { layout } from '../ui/layout.ts';
import { alert, field, time, trail } from '../ui/parts.ts';
import { deskCasePages } from './case.ts';
import { deskRecoveryPages } from './recovery.ts';
import { deskTrailPage } from './trail.ts';

export function deskPages(world: World) {
  async function desk(c: Context<SignedInEnv>, problem?: Refusal) {
    const { texts, signedIn } = c.var;
    const cases = await casesOf(world, signedIn.account);
    const content = html`
<p class="never">${texts.never.desk}</p>
<p><a href="/desk/recoveries">${texts.deskRecovery.title}</a>${signedIn.account.supervises ? html` · <a href="/desk/trail">${texts.deskTrail.title}</a>` : ''}</p>
<form method="post" action="/desk/cases" class="card">
<h2>${texts.desk.find}</h2>
${alert(problem && texts.problems[problem.code])}
${field(texts.desk.identifier, html`<input name="identifier" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="200" required autofocus>`)}
<button class="primary">${texts.desk.open}</button>
</form>
<section class="card">
<h2>${texts.desk.latest}</h2>
${
  cases.length === 0
    ? html`<p>${texts.desk.noCases}</p>`
    : html`<ul class="rows">${cases.map(({ id, identifier, created_at }) => html`<li><div><a href="/desk/cases/${id}">${identifier}</a></div><small>${time(created_at, texts, 'date-time')}</small></li>`)}</ul>`
}
</section>
${trail(texts.account.events, await auditLogOfActor(world.database, signedIn.account.id), texts)}`;
    const page = layout(world, texts, signedIn, { title: texts.desk.title, content });
    return c.html(page, problem ? httpStatusOf(problem.code) : 200);
  }

  /** @param notices What the last question of the agent came to. */

  return new Hono<SignedInEnv>()
    .use('/desk/*', requireSignIn('agent'))
    .get('/desk', requireSignIn('agent'), (c) => desk(c))
    .post('/desk/cases', async (c) => {
      const asked = DeskCaseRequest.safeParse(await readForm(c));
      if (!asked.success) return desk(c, refuse('bad-request'));
      const id = await openCase(world, c.var.signedIn.account, asked.data.identifier);
      return c.redirect(`/desk/cases/${id}`, 303);
    })
    .route('/', deskCasePages(world))
    .route('/', deskRecoveryPages(world))
    .route('/', deskTrailPage(world))
    .get('/desk/events', (c) => {
      const token = sessionToken(world, c) ?? '';
      return eventStream(world, c, c.var.signedIn.account.id, async () =>
        Boolean(await findSession(world, token)),
      );
    });
}
