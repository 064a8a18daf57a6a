/** One case: the PIN that the caller reads out, a confirmation, and what they open. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import {
  ConfirmationRequest,
  type DeskCase,
  type LimitedData,
  Redemption,
} from '../../../../protocol/protocol.ts';
import type { TableRow } from '../../database/schema.ts';
import { askForConfirmation } from '../../flows/desk/ask-confirmation.ts';
import { findCase, readCase, redeemForCase } from '../../flows/desk/case.ts';
import { readForm } from '../../http/body.ts';
import { httpStatusOf, unwrap } from '../../http/problem.ts';
import type { Texts } from '../../locales/pages.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, field, sentence, time, trail } from '../ui/parts.ts';
import { askingToConfirm } from './confirmation.ts';
import { deskProofPages, otherProofs } from './proofs.ts';

const CASE = '/desk/cases/:id{[\\w-]{1,64}}';

export function deskCasePages(world: World) {
  const { digits } = world.settings.supportPin;
  const read = async (c: Context<SignedInEnv>) =>
    unwrap(await readCase(world, c.var.signedIn.account, c.req.param('id') ?? ''));

  /** @param notice What the agent's last question came to, if not to what was asked for. */
  async function page(c: Context<SignedInEnv>, refusal?: Refusal, notice: Html | '' = '') {
    const { texts, signedIn } = c.var;
    const found = await read(c);
    const row = await findCase(world, signedIn.account, found.id);
    const content = html`
<p data-live="/desk/events"><a href="/desk">${texts.desk.back}</a></p>
${notice || (wasVerified(found) && !found.verified && html`<p class="alert">${texts.desk.closed}</p>`)}
${found.verified ? verified(texts, found.verified) : ways(texts, found, row)}
${trail(texts.desk.trail, found.trail, texts)}`;
    return c.html(
      layout(world, texts, signedIn, {
        title: texts.desk.caseTitle(found.identifier),
        content,
        scripts: ['countdown', 'live'],
      }),
      refusal ? httpStatusOf(refusal.code) : 200,
    );
  }

  /** Where the person has said that it is not they who call, nothing else is offered. */
  const ways = (texts: Texts, found: DeskCase, row: TableRow<'desk_case'> | undefined) =>
    found.confirmation?.status === 'denied' || !row
      ? askingToConfirm(texts, found)
      : html`${askForPin(texts, found)}${askingToConfirm(texts, found)}${otherProofs(world, texts, row)}`;

  const askForPin = (texts: Texts, found: DeskCase) => html`
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

  const until = ({ retryAfter }: Refusal, texts: Texts) => time(world.now() + (retryAfter ?? 0), texts);

  const pinRefused = (texts: Texts, refusal: Refusal) => html`
<section class="answer bad" role="alert">
<h2><span aria-hidden="true">✕</span> ${texts.desk.refused}</h2>
<p>${refusal.code === 'too-many' ? sentence(texts.desk.tooMany, until(refusal, texts)) : texts.desk.refusedText}</p>
</section>`;

  const notAsked = (texts: Texts, refusal: Refusal) =>
    alert(
      refusal.code === 'too-many'
        ? sentence(texts.confirmation.tooMany, until(refusal, texts))
        : texts.problems[refusal.code],
    );

  return new Hono<SignedInEnv>()
    .get(CASE, (c) => page(c))
    .post(CASE, async (c) => {
      const id = c.req.param('id');
      const { pin } = await readForm(c);
      const asked = Redemption.safeParse({ pin: String(pin).replace(/\s/g, '') });
      const result = asked.success
        ? await redeemForCase(world, c.var.signedIn.account, id, asked.data.pin)
        : refuse('pin-refused');
      return result.ok
        ? c.redirect(`/desk/cases/${id}`, 303)
        : page(c, result, pinRefused(c.var.texts, result));
    })
    .post(`${CASE}/confirmation`, async (c) => {
      const id = c.req.param('id');
      const asked = ConfirmationRequest.safeParse(await readForm(c));
      const result = asked.success
        ? await askForConfirmation(world, c.var.signedIn.account, id, asked.data.reason)
        : refuse('bad-request');
      return result.ok
        ? c.redirect(`/desk/cases/${id}`, 303)
        : page(c, result, notAsked(c.var.texts, result));
    })
    .route('/', deskProofPages(world, page));
}

const PROOFS = ['support-pin.redeemed', 'confirmation.confirmed'];
const wasVerified = (found: DeskCase) => found.trail.some(({ action }) => PROOFS.includes(action));

const verified = (texts: Texts, data: LimitedData): Html => html`
<section class="answer good" role="status">
<h2><span aria-hidden="true">✓</span> ${data.how === 'confirmation' ? texts.confirmation.verified : texts.desk.verified}</h2>
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
