/** Recoveries at the desk: a list, and one of them with its picture and the decision. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import {
  decideRecovery,
  findRecovery,
  type OpenRecovery,
  openRecoveries,
  openRecovery,
  readDocument,
} from '../../flows/reset/review-recovery.ts';
import { readForm } from '../../http/body.ts';
import { httpStatusOf, unwrap } from '../../http/problem.ts';
import type { Texts } from '../../locales/pages.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { layout } from '../ui/layout.ts';
import { alert, field, time } from '../ui/parts.ts';

const PATH = '/desk/recoveries';
const ONE = `${PATH}/:id{[\\w-]{1,64}}`;

const Decision = z.union([
  z.object({ decision: z.literal('refuse') }),
  z.object({ decision: z.literal('approve'), name: shortText }),
]);

export function deskRecoveryPages(world: World) {
  async function list(c: Context<SignedInEnv>) {
    const { texts, signedIn } = c.var;
    const { deskRecovery: t, desk } = texts;
    const found = await openRecoveries(world);
    const content = html`
<p><a href="/desk">${desk.back}</a></p>
<section class="card">
${
  found.length === 0
    ? html`<p>${t.none}</p>`
    : html`<ul class="rows">${found.map(
        ({ id, identifier, created_at, opened_by }) =>
          html`<li><div><a href="${PATH}/${id}">${identifier}</a><small>${opened_by === null ? t.isNew : opened_by === signedIn.account.id ? t.openedByYou : t.opened}</small></div><small>${time(created_at, texts, 'date-time')}</small></li>`,
      )}</ul>`
}
</section>`;
    return c.html(layout(world, texts, signedIn, { title: t.title, content }));
  }

  async function one(c: Context<SignedInEnv>, refusal?: Refusal) {
    const { texts, signedIn } = c.var;
    const { deskRecovery: t } = texts;
    const found = await findRecovery(world, c.req.param('id') ?? '');
    if (!found) return c.redirect(PATH, 303);
    const problem =
      refusal && (refusal.code === 'wrong-credentials' ? t.doesNotFit : texts.problems[refusal.code]);
    const content = html`
<p><a href="${PATH}">${t.title}</a></p>
${alert(problem)}
<section class="card"><dl>
<dt>${t.account}</dt><dd>${found.identifier}</dd>
<dt>${t.newEmail}</dt><dd>${found.new_email}</dd>
<dt>${t.asked}</dt><dd>${time(found.created_at, texts, 'date-time')}</dd>
</dl>
${found.opened_by === null ? open(texts, found) : html`<p><a class="button" href="${PATH}/${found.id}/document" target="_blank" rel="noopener">${t.look}</a></p>`}
</section>
${found.opened_by === null ? '' : found.opened_by === signedIn.account.id ? html`<p class="never">${t.anotherDecides}</p>` : decide(texts, found)}`;
    return c.html(
      layout(world, texts, signedIn, { title: t.one, content }),
      refusal ? httpStatusOf(refusal.code) : 200,
    );
  }

  const open = ({ deskRecovery: t }: Texts, { id }: OpenRecovery) => html`
<p>${t.openText}</p>
<form method="post" action="${PATH}/${id}/open"><button class="primary">${t.open}</button></form>`;

  const decide = ({ deskRecovery: t, activation }: Texts, { id }: OpenRecovery) => html`
<form method="post" action="${PATH}/${id}/decision" class="card">
<h2>${t.approveTitle}</h2>
<p>${t.approveText}</p>
<input type="hidden" name="decision" value="approve">
${field(activation.name, html`<input name="name" autocomplete="off" maxlength="200" required>`, activation.nameHint)}
<button class="primary">${t.approve}</button>
</form>
<form method="post" action="${PATH}/${id}/decision" class="card">
<h2>${t.refuseTitle}</h2>
<p>${t.refuseText}</p>
<input type="hidden" name="decision" value="refuse">
<button>${t.refuse}</button>
</form>`;

  return new Hono<SignedInEnv>()
    .get(PATH, list)
    .get(ONE, (c) => one(c))
    .post(`${ONE}/open`, async (c) => {
      const id = c.req.param('id');
      await openRecovery(world, c.var.signedIn.account, id);
      return c.redirect(`${PATH}/${id}`, 303);
    })
    .get(`${ONE}/document`, async (c) => {
      const { bytes, type } = unwrap(await readDocument(world, c.var.signedIn.account, c.req.param('id')));
      // Its type is what its content says, and the browser may guess no other (nosniff).
      c.header('Content-Disposition', 'inline; filename="document"');
      return c.body(bytes, 200, { 'Content-Type': type });
    })
    .post(`${ONE}/decision`, async (c) => {
      const asked = Decision.safeParse(await readForm(c));
      if (!asked.success) return one(c, refuse('bad-request'));
      const decision =
        asked.data.decision === 'approve'
          ? ({ approved: true, nameOnIt: asked.data.name } as const)
          : ({ approved: false } as const);
      const result = await decideRecovery(world, c.var.signedIn.account, c.req.param('id'), decision);
      return result.ok ? c.redirect(PATH, 303) : one(c, result);
    });
}
