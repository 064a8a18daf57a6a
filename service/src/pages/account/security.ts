/** Sign-in and security: name, e-mail address, phone number, password, and the second step. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { ONE_TIME_CODE_DIGITS } from '../../credentials/one-time-code.ts';
import type { TableRow } from '../../database/schema.ts';
import {
  beginProfileChange,
  confirmProfileChange,
  type ProfileField,
  profileChangeOf,
} from '../../flows/account/change-profile.ts';
import {
  type ProfileAccess,
  profileAccess,
  requestProfileAccess,
} from '../../flows/account/profile-access.ts';
import { chooseSecondStep } from '../../flows/sign-in/second-step.ts';
import { readForm } from '../../http/body.ts';
import { httpStatusOf } from '../../http/problem.ts';
import type { Texts } from '../../locales/pages.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import { requireSignIn, type SignedInEnv } from '../context.ts';
import { outboxLink } from '../outbox.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, choice, codeField, field, sentence, time } from '../ui/parts.ts';

const PATH = '/account/security';

const Change = z.discriminatedUnion('field', [
  z.object({ field: z.literal('name'), value: shortText }),
  z.object({ field: z.literal('email'), value: z.email().max(200) }),
  z.object({
    field: z.literal('phone'),
    // "+47 900 12 345", as people write it.
    value: z.string().regex(/^\s*(\+|00)[\d\s().-]{6,25}$/),
  }),
]);
const Step = z.object({ step: z.enum(['none', 'email', 'sms']), password: z.string().min(1).max(1024) });
const digits = z
  .string()
  .max(40)
  .default('')
  .transform((code) => code.replace(/\D/g, ''));
const Codes = z.object({ old: digits, new: digits });

export function securityPages(world: World) {
  function render(c: Context<SignedInEnv>, title: string, content: Html, refusal?: Refusal) {
    const { texts, signedIn } = c.var;
    const wait = refusal?.code === 'too-many' && refusal.retryAfter;
    const problem =
      refusal &&
      (wait
        ? sentence(texts.security.tooSoon, time(world.now() + wait, texts))
        : refusal.code === 'forbidden'
          ? texts.security.mustWait
          : texts.problems[refusal.code]);
    return c.html(
      layout(world, texts, signedIn, { title, content: html`${alert(problem)}${content}` }),
      refusal ? httpStatusOf(refusal.code) : 200,
    );
  }

  async function page(c: Context<SignedInEnv>, refusal?: Refusal) {
    const { texts, signedIn } = c.var;
    const { account } = signedIn;
    const access = await profileAccess(world, account);
    const content = html`
<p><a href="/account">${texts.layout.account}</a></p>
${profileField(texts, 'name', html`<input name="value" autocomplete="name" maxlength="200" required value="${account.name}">`)}
${profileField(texts, 'email', html`<input name="value" type="email" autocomplete="email" maxlength="200" required value="${account.email}">`)}
${waiting(texts, access)}
${access.status === 'open' ? whatWaits(texts, account) : ''}
${secondStep(texts, account)}`;
    return render(c, texts.security.title, content, refusal);
  }

  const whatWaits = (texts: Texts, account: TableRow<'account'>) => html`
${world.notifier.reaches.sms ? profileField(texts, 'phone', html`<input name="value" type="tel" autocomplete="tel" maxlength="40" required value="${account.phone ?? '+'}">`) : ''}
<section class="card"><h2>${texts.password.title}</h2><p><a class="button" href="/account/password">${texts.account.changePassword}</a></p></section>`;

  function secondStep(texts: Texts, account: TableRow<'account'>) {
    const { security: t } = texts;
    // The questions of an older account stay until something better is chosen.
    const ways: [string, string][] = [
      ['none', t.stepNone],
      ...(world.notifier.reaches.email ? ([['email', t.stepEmail]] as [string, string][]) : []),
      ...(world.notifier.reaches.sms && account.phone ? ([['sms', t.stepSms]] as [string, string][]) : []),
    ];
    const now = account.second_step ?? 'none';
    return html`
<form method="post" action="${PATH}/second-step" class="card">
<h2>${t.stepTitle}</h2>
${choice('step', now === 'questions' ? t.stepQuestions : t.stepText, ways, now)}
${field(texts.password.current, html`<input name="password" type="password" autocomplete="current-password" maxlength="1024" required>`)}
<button>${t.save}</button>
</form>`;
  }

  function codesPage(c: Context<SignedInEnv>, change: TableRow<'profile_change'>, refusal?: Refusal) {
    const { security: t, passwordHelp, outbox } = c.var.texts;
    const wrong = refusal?.code === 'wrong-credentials';
    const content = html`
<p class="lead">${change.field === 'name' ? t.sentOld : t.sentBoth(change.value)}</p>
${outboxLink(world, outbox)}
<form method="post" action="${PATH}/codes" class="card narrow">
${codeField(change.field === 'name' ? passwordHelp.code(ONE_TIME_CODE_DIGITS) : t.oldCode, passwordHelp.codeHint, { name: 'old', wrong })}
${change.field === 'name' ? '' : codeField(t.newCode, '', { name: 'new', wrong })}
<button class="primary">${t.save}</button>
</form>
<p><a href="${PATH}">${t.cancel}</a></p>`;
    const shown = wrong ? html`${alert(t.wrongCodes)}${content}` : content;
    return render(c, t.codesTitle, shown, wrong ? undefined : refusal);
  }

  return new Hono<SignedInEnv>()
    .use(`${PATH}/*`, requireSignIn('person'))
    .get(PATH, requireSignIn('person'), (c) => page(c))
    .post(`${PATH}/access`, async (c) => {
      await requestProfileAccess(world, c.var.signedIn.account);
      return c.redirect(PATH, 303);
    })
    .post(`${PATH}/change`, async (c) => {
      const asked = Change.safeParse(await readForm(c));
      if (!asked.success) return page(c, refuse('bad-request'));
      const { field, value } = asked.data;
      const result = await beginProfileChange(world, c.var.signedIn.account, field, value);
      return result.ok ? c.redirect(`${PATH}/codes`, 303) : page(c, result);
    })
    .get(`${PATH}/codes`, async (c) => {
      const change = await profileChangeOf(world, c.var.signedIn.account);
      return change ? codesPage(c, change) : c.redirect(PATH, 303);
    })
    .post(`${PATH}/codes`, async (c) => {
      const { account } = c.var.signedIn;
      const change = await profileChangeOf(world, account);
      if (!change) return page(c, refuse('not-found'));
      const asked = Codes.safeParse(await readForm(c));
      const result = asked.success
        ? await confirmProfileChange(world, account, asked.data)
        : refuse('wrong-credentials');
      return result.ok ? c.redirect('/account', 303) : codesPage(c, change, result);
    })
    .post(`${PATH}/second-step`, async (c) => {
      const asked = Step.safeParse(await readForm(c));
      if (!asked.success) return page(c, refuse('bad-request'));
      const { step, password } = asked.data;
      const chosen = step === 'none' ? null : step;
      const result = await chooseSecondStep(world, c.var.signedIn.account, chosen, password);
      return result.ok ? c.redirect(PATH, 303) : page(c, result);
    });
}

const profileField = ({ security: t }: Texts, name: ProfileField, input: Html): Html => html`
<form method="post" action="${PATH}/change" class="card">
<input type="hidden" name="field" value="${name}">
${field(t.fields[name], input, t.fieldHints[name])}
<button>${t.change}</button>
</form>`;

function waiting(texts: Texts, access: ProfileAccess): Html | '' {
  const { security: t } = texts;
  switch (access.status) {
    case 'closed':
      return html`
<form method="post" action="${PATH}/access" class="card"><h2>${t.waitTitle}</h2><p>${t.waitText}</p><button>${t.requestAccess}</button></form>`;
    case 'waiting':
      return html`
<section class="card" role="status"><h2>${t.waitTitle}</h2><p>${sentence(t.waitUntil, time(access.opensAt, texts))}</p></section>`;
    case 'open':
      return '';
  }
}
