/** Everybody's trail, for supervisors: who did what, to whom, when, and why. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { fullAuditLog } from '../../accounts/audit-log.ts';
import { unwrap } from '../../http/problem.ts';
import { refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { layout } from '../ui/layout.ts';
import { field, time } from '../ui/parts.ts';

/** Which PIN or request it was says nothing to a reader. */
const isId = (detail: string | null): boolean => /^[\da-f-]{36}$/.test(detail ?? '');

export function deskTrailPage(world: World) {
  return new Hono<SignedInEnv>().get('/desk/trail', async (c) => {
    const { texts, signedIn } = c.var;
    if (!signedIn.account.supervises) unwrap(refuse('forbidden'));
    const { deskTrail: t } = texts;
    const who = (c.req.query('who') ?? '').slice(0, 200);
    const entries = await fullAuditLog(world.database, who);
    const content = html`
<p><a href="/desk">${texts.desk.back}</a></p>
<form method="get" class="card">
${field(t.who, html`<input name="who" autocomplete="off" autocapitalize="none" maxlength="200" value="${who}">`, t.whoHint)}
<button>${t.show}</button>
</form>
<section class="card wide"><table>
<thead><tr><th scope="col">${t.when}</th><th scope="col">${t.what}</th><th scope="col">${t.by}</th><th scope="col">${t.whom}</th><th scope="col">${t.why}</th></tr></thead>
<tbody>${entries.map(
      ({ at, action, actor, account, detail }) =>
        html`<tr><td>${time(at, texts, 'date-time')}</td><td>${texts.actions[action as keyof typeof texts.actions] ?? action}</td><td>${actor ?? '–'}</td><td>${account ?? '–'}</td><td>${isId(detail) ? '' : detail}</td></tr>`,
    )}</tbody>
</table></section>`;
    return c.html(layout(world, texts, signedIn, { title: t.title, content }));
  });
}
