/** The agent's pages. No field here can take a customer's password or code: an identifier and a PIN are all. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type DeskCase, DeskCaseRequest, type LimitedData, Redemption } from '../../../utils/protocol.ts';
import { trailOfActor } from '../audit.ts';
import { casesOf, openCase, readCase, redeemForCase } from '../flows/desk-case.ts';
import type { Texts } from '../locales/index.ts';
import { granted, statusOf } from '../problem.ts';
import type { Refusal } from '../result.ts';
import type { World } from '../world.ts';
import { requireSignIn, type SignedInEnv } from './context.ts';
import { readForm } from './form.ts';
import { type Html, layout } from './layout.ts';
import { alert, field, sentence, time, trail } from './parts.ts';

export function deskPages(world: World) {
  const { digits } = world.settings.supportPin;

  async function desk(c: Context<SignedInEnv>, problem?: Refusal) {
    const { texts, signedIn } = c.var;
    const cases = await casesOf(world, signedIn.account);
    const content = html`
<p class="never">${texts.never.desk}</p>
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
${trail(texts.account.events, await trailOfActor(world.database, signedIn.account.id), texts)}`;
    const page = layout(world, texts, signedIn, { title: texts.desk.title, content });
    return c.html(page, problem ? statusOf(problem.code) : 200);
  }

  function casePage(c: Context<SignedInEnv>, found: DeskCase, refusal?: Refusal) {
    const { texts, signedIn } = c.var;
    const content = html`
<p><a href="/desk">${texts.desk.back}</a></p>
${found.verified ? verified(texts, found.verified) : ask(texts, found, refusal)}
${trail(texts.desk.trail, found.trail, texts)}`;
    return c.html(
      layout(world, texts, signedIn, {
        title: texts.desk.caseTitle(found.identifier),
        content,
        scripts: ['countdown'],
      }),
      refusal ? statusOf(refusal.code) : 200,
    );
  }

  const ask = (texts: Texts, found: DeskCase, refusal?: Refusal) => html`
${refusal ? refused(texts, refusal) : wasVerified(found) && html`<p class="alert">${texts.desk.closed}</p>`}
<form method="post" action="/desk/cases/${found.id}" class="card">
<h2>${texts.desk.askPin}</h2>
${field(
  texts.desk.pin,
  html`<input class="digits" name="pin" inputmode="numeric" autocomplete="off" pattern="[0-9 ]*" maxlength="${digits + 3}" size="${digits + 1}" required autofocus>`,
  texts.desk.pinHint,
)}
<button class="primary">${texts.desk.check}</button>
<p class="never">${texts.never.desk}</p>
</form>`;

  const refused = (texts: Texts, { code, retryAfter }: Refusal) => html`
<section class="answer bad" role="alert">
<h2><span aria-hidden="true">✕</span> ${texts.desk.refused}</h2>
<p>${code === 'too-many' ? sentence(texts.desk.tooMany, time(world.now() + (retryAfter ?? 0), texts)) : texts.desk.refusedText}</p>
</section>`;

  return new Hono<SignedInEnv>()
    .use('/desk/*', requireSignIn('agent'))
    .get('/desk', requireSignIn('agent'), (c) => desk(c))
    .post('/desk/cases', async (c) => {
      const asked = DeskCaseRequest.safeParse(await readForm(c));
      if (!asked.success) return desk(c, { ok: false, code: 'bad-request' });
      return c.redirect(
        `/desk/cases/${await openCase(world, c.var.signedIn.account, asked.data.identifier)}`,
        303,
      );
    })
    .get('/desk/cases/:id', async (c) =>
      casePage(c, granted(await readCase(world, c.var.signedIn.account, c.req.param('id')))),
    )
    .post('/desk/cases/:id', async (c) => {
      const { account } = c.var.signedIn;
      const id = c.req.param('id');
      const { pin } = await readForm(c);
      const asked = Redemption.safeParse({ pin: String(pin).replace(/\s/g, '') });
      const result = asked.success
        ? await redeemForCase(world, account, id, asked.data.pin)
        : ({ ok: false, code: 'pin-refused' } as const);
      if (result.ok) return c.redirect(`/desk/cases/${id}`, 303);
      return casePage(c, granted(await readCase(world, account, id)), result);
    });
}

const wasVerified = (found: DeskCase) => found.trail.some(({ action }) => action === 'support-pin.redeemed');

const verified = (texts: Texts, data: LimitedData): Html => html`
<section class="answer good" role="status">
<h2><span aria-hidden="true">✓</span> ${texts.desk.verified}</h2>
<p>${texts.desk.verifiedText(data.name)}</p>
<p>${sentence(texts.desk.closesAt, time(data.until, texts))} <span class="countdown" data-until="${data.until}" role="timer"></span></p>
</section>
<section class="card">
<dl>
<dt>${texts.desk.name}</dt><dd>${data.name}</dd>
<dt>${texts.desk.email}</dt><dd>${data.email}</dd>
<dt>${texts.desk.phone}</dt><dd>${data.phone ?? texts.account.none}</dd>
<dt>${texts.desk.devices}</dt><dd>${data.devices.map(({ name, model, serial }) => html`<div>${name}, ${model}<br><small>${texts.account.serial(serial)}</small></div>`)}</dd>
</dl>
</section>`;
