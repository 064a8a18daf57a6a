/** The person's own page, with the support PIN at its bottom. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import {
  PasskeyResponse,
  type ProblemCode,
  type SupportPin,
  SupportPinRequest,
} from '../../../../protocol/protocol.ts';
import { auditLogOfAccount } from '../../accounts/audit-log.ts';
import { confirmationState } from '../../flows/confirmation.ts';
import { recoveriesOf } from '../../flows/reset/recovery-request.ts';
import {
  addPasskey,
  passkeyRegistrationOptions,
  passkeysOf,
  removePasskey,
} from '../../flows/sign-in/passkey.ts';
import { endSession, findSession, sessionsOf } from '../../flows/sign-in/session.ts';
import { makeSupportPin, revokeSupportPin, supportPinState } from '../../flows/support-pin.ts';
import { readForm, readJson } from '../../http/body.ts';
import { eventStream } from '../../http/event-stream.ts';
import { httpStatusOf, problemResponse } from '../../http/problem.ts';
import type { Texts } from '../../locales/pages.ts';
import type { World } from '../../world.ts';
import { requireSignIn, type SignedInEnv, sessionToken } from '../context.ts';
import { recoveryCards } from '../reset/recover.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, sentence, time, trail } from '../ui/parts.ts';
import { passkeyButton } from '../ui/passkey-button.ts';
import { confirmationCard } from './confirmation.ts';
import { pinDialog } from './pin-dialog.ts';

export function accountPages(world: World) {
  async function page(c: Context<SignedInEnv>, made?: SupportPin, problem?: ProblemCode) {
    const { texts, signedIn } = c.var;
    const { id } = signedIn.account;
    const content = html`
${confirmationCard(texts, await confirmationState(world, signedIn))}
${recoveryCards(texts, await recoveriesOf(world, signedIn.account))}
${details(texts, signedIn.account)}
${devices(texts, await world.database.selectFrom('device').selectAll().where('account_id', '=', id).orderBy('name').execute())}
${passkeys(texts, await passkeysOf(world, id))}
${sessions(texts, await sessionsOf(world, id), signedIn.sessionId)}
${trail(texts.account.events, await auditLogOfAccount(world.database, id), texts)}
${await supportPin(texts, signedIn.account, problem)}
${made ? pinDialog(texts, made) : ''}`;
    return c.html(
      layout(world, texts, signedIn, {
        title: texts.account.title,
        content,
        scripts: ['passkey', 'dialog', 'live'],
      }),
      problem ? httpStatusOf(problem) : 200,
    );
  }

  async function supportPin(
    texts: Texts,
    account: SignedInEnv['Variables']['signedIn']['account'],
    problem?: ProblemCode,
  ) {
    const { supportPin } = await supportPinState(world, account);
    const minutes = Math.round(world.settings.supportPin.lifetime / 60_000);
    return html`
<section class="card" id="support-pin" data-live="/account/events">
<h2>${texts.pin.title}</h2>
<p>${texts.pin.explain(minutes)}</p>
${alert(problem && texts.problems[problem])}
${supportPin ? status(texts, supportPin) : ''}
<form method="post" action="/account/support-pin#support-pin">
<input type="hidden" name="requestId" value="${crypto.randomUUID()}">
<button class="primary">${texts.pin.generate}</button>
</form>
<p class="never">${texts.never.person}</p>
</section>`;
  }

  return new Hono<SignedInEnv>()
    .use('/account/*', requireSignIn('person'))
    .get('/account', requireSignIn('person'), (c) => page(c))
    .post('/account/support-pin', async (c) => {
      const asked = SupportPinRequest.safeParse(await readForm(c));
      if (!asked.success) return page(c, undefined, 'bad-request');
      const result = await makeSupportPin(world, c.var.signedIn.account, asked.data.requestId);
      // The digits stand in the answer to this request alone: never in an address, never in a page that is kept.
      return result.ok ? page(c, result.value) : page(c, undefined, result.code);
    })
    .post('/account/support-pin/end', async (c) => {
      await revokeSupportPin(world, c.var.signedIn.account);
      return c.redirect('/account#support-pin', 303);
    })
    .post('/account/sessions/:id/end', async (c) => {
      await endSession(world, c.var.signedIn.account, c.req.param('id'));
      return c.redirect('/account#sessions', 303);
    })
    .post('/account/passkeys/options', async (c) =>
      c.json(await passkeyRegistrationOptions(world, c.var.signedIn.account)),
    )
    .post('/account/passkeys', async (c) => {
      const response = PasskeyResponse.safeParse(await readJson(c));
      if (!response.success) return problemResponse({ ok: false, code: 'bad-request' });
      const result = await addPasskey(world, c.var.signedIn.account, response.data);
      return result.ok ? c.json({ next: '/account#passkeys' }) : problemResponse(result);
    })
    .post('/account/passkeys/remove', async (c) => {
      const { id } = await readForm(c);
      if (typeof id === 'string' && !id.includes('\0'))
        await removePasskey(world, c.var.signedIn.account, id);
      return c.redirect('/account#passkeys', 303);
    })
    .get('/account/events', (c) => {
      const token = sessionToken(world, c) ?? '';
      return eventStream(world, c, c.var.signedIn.account.id, async () =>
        Boolean(await findSession(world, token)),
      );
    });
}

function details(texts: Texts, account: SignedInEnv['Variables']['signedIn']['account']): Html {
  const { account: t } = texts;
  return html`
<section class="card">
<h2>${t.details}</h2>
<dl>
<dt>${t.name}</dt><dd>${account.name}</dd>
<dt>${t.userId}</dt><dd>${account.user_id}</dd>
<dt>${t.email}</dt><dd>${account.email}</dd>
<dt>${t.phone}</dt><dd>${account.phone ?? t.none}</dd>
</dl>
<p><a href="/account/security">${texts.security.title}</a></p>
</section>`;
}

const devices = (
  { account: t }: Texts,
  rows: { name: string; model: string; serial: string }[],
): Html => html`
<section class="card">
<h2>${t.devices}</h2>
${
  rows.length === 0
    ? html`<p>${t.noDevices}</p>`
    : html`<ul class="rows">${rows.map(({ name, model, serial }) => html`<li><div>${name}<small>${model}</small></div><small>${t.serial(serial)}</small></li>`)}</ul>`
}
</section>`;

const passkeys = (texts: Texts, rows: { id: string; created_at: number }[]): Html => html`
<section class="card" id="passkeys">
<h2>${texts.account.passkeys}</h2>
${
  rows.length === 0
    ? html`<p>${texts.account.noPasskeys}</p>`
    : html`<ul class="rows">${rows.map(({ id, created_at }) => html`<li><div>${sentence(texts.account.passkeyAdded, time(created_at, texts, 'date-time'))}</div><form method="post" action="/account/passkeys/remove"><input type="hidden" name="id" value="${id}"><button>${texts.account.removePasskey}</button></form></li>`)}</ul>`
}
${passkeyButton('create', '/account/passkeys', texts.account.addPasskey, texts.account.passkeyNotAdded, false)}
</section>`;

const sessions = (
  texts: Texts,
  rows: { id: string; client: string; created_at: number }[],
  current: string,
): Html => html`
<section class="card" id="sessions">
<h2>${texts.account.sessions}</h2>
<ul class="rows">${rows.map(
  ({ id, client, created_at }) => html`<li>
<div>${client}<small>${sentence(texts.account.since, time(created_at, texts, 'date-time'))}</small></div>
${id === current ? html`<small>${texts.account.thisSession}</small>` : html`<form method="post" action="/account/sessions/${id}/end"><button>${texts.account.endSession}</button></form>`}
</li>`,
)}</ul>
</section>`;

type State = NonNullable<Awaited<ReturnType<typeof supportPinState>>['supportPin']>;

function status(texts: Texts, { status, expiresAt, usedAt, usedBy }: State): Html | '' {
  switch (status) {
    case 'live':
      return html`
<p>${sentence(texts.pin.live, time(expiresAt, texts))}</p>
<form method="post" action="/account/support-pin/end"><button>${texts.pin.revoke}</button></form>`;
    case 'used':
      return html`<p class="good">${sentence((at) => texts.pin.used(at, usedBy ?? '–'), time(usedAt ?? 0, texts))}</p>`;
    case 'blocked':
      return html`<p class="alert">${texts.pin.blocked}</p>`;
    case 'expired':
      return '';
  }
}
