/** Recovery without phone and e-mail: the request with its picture, and later the code. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { askForRecovery, redeemRecovery } from '../../flows/reset/recovery-request.ts';
import { readForm } from '../../http/body.ts';
import { httpStatusOf } from '../../http/problem.ts';
import { PICTURE_TYPES, uploadedPicture } from '../../http/upload.ts';
import type { Refusal } from '../../result.ts';
import type { World } from '../../world.ts';
import type { PageEnv } from '../context.ts';
import { outboxLink } from '../outbox.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, field, identifierField } from '../ui/parts.ts';
import { goToNewPassword } from './new-password.ts';

const PATH = '/recover';

const Request = z.object({
  identifier: shortText,
  email: z.email().max(200),
  document: z.file(),
});
const Code = z.object({ email: z.email().max(200), code: z.string().trim().min(1).max(40) });

const emailField = (label: string, hint = '') =>
  field(label, html`<input name="email" type="email" autocomplete="email" maxlength="200" required>`, hint);

export function recoverPages(world: World) {
  function page(c: Context<PageEnv>, title: string, content: Html, problem?: string, refusal?: Refusal) {
    const shown = html`${alert(problem)}${content}`;
    const status = refusal ? httpStatusOf(refusal.code) : 400;
    return c.html(layout(world, c.var.texts, undefined, { title, content: shown }), problem ? status : 200);
  }

  function form(c: Context<PageEnv>, problem?: string, refusal?: Refusal) {
    const { recover: t, passwordHelp } = c.var.texts;
    const content = html`
<p class="lead">${t.lead}</p>
<form method="post" action="${PATH}" enctype="multipart/form-data" class="card narrow">
${field(passwordHelp.identifier, identifierField, passwordHelp.identifierHint)}
${emailField(t.newEmail, t.newEmailHint)}
${field(t.document, html`<input name="document" type="file" accept="${PICTURE_TYPES.join(',')}" required>`, t.documentHint)}
<p class="never">${t.kept}</p>
<button class="primary">${t.send}</button>
</form>
<p><a href="${PATH}/code">${t.haveCode}</a></p>`;
    return page(c, t.title, content, problem, refusal);
  }

  function codeForm(c: Context<PageEnv>, problem?: string, refusal?: Refusal) {
    const { recover: t, activate, passwordHelp, outbox } = c.var.texts;
    const content = html`
${outboxLink(world, outbox)}
<form method="post" action="${PATH}/code" class="card narrow">
${emailField(t.newEmail)}
${field(t.code, html`<input name="code" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" maxlength="40" required>`, activate.codeHint)}
<button class="primary">${passwordHelp.goOn}</button>
</form>`;
    return page(c, t.codeTitle, content, problem, refusal);
  }

  const pages = new Hono<PageEnv>();
  if (!world.notifier.reaches.email)
    return pages.get(PATH, (c) => {
      const { passwordHelp } = c.var.texts;
      return page(c, c.var.texts.recover.title, html`<p class="lead">${passwordHelp.notOffered}</p>`);
    });
  return pages
    .get(PATH, (c) => form(c))
    .post(PATH, async (c) => {
      const { recover: t, problems } = c.var.texts;
      const asked = Request.safeParse(await readForm(c));
      if (!asked.success) return form(c, problems['bad-request']);
      const { identifier, email, document } = asked.data;
      const picture = await uploadedPicture(document);
      if (!picture) return form(c, t.wrongDocument);
      const result = await askForRecovery(world, identifier, email, picture, c.var.texts.language);
      return result.ok ? c.redirect(`${PATH}/sent`, 303) : form(c, problems[result.code], result);
    })
    .get(`${PATH}/sent`, (c) => {
      const { recover: t } = c.var.texts;
      return page(c, t.sentTitle, html`<p class="good" role="status">${t.sent}</p>`);
    })
    .get(`${PATH}/code`, (c) => codeForm(c))
    .post(`${PATH}/code`, async (c) => {
      const { activate, problems } = c.var.texts;
      const asked = Code.safeParse(await readForm(c));
      if (!asked.success) return codeForm(c, problems['bad-request']);
      const result = await redeemRecovery(world, asked.data.email, asked.data.code);
      if (result.ok) return goToNewPassword(world, c, result.value);
      const problem = result.code === 'wrong-credentials' ? activate.wrong : problems[result.code];
      return codeForm(c, problem, result);
    });
}
