import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { changePassword } from '../../flows/account/change-password.ts';
import { accessIsOpen } from '../../flows/account/profile-access.ts';
import { readForm } from '../../http/body.ts';
import type { World } from '../../world.ts';
import { requireSignIn, type SignedInEnv } from '../context.ts';
import { layout } from '../ui/layout.ts';
import { alert, field } from '../ui/parts.ts';

const Change = z.object({
  current: z.string().max(1024),
  next: z.string().max(1024),
  repeat: z.string().max(1024),
});

export function passwordPage(world: World) {
  function page(c: Context<SignedInEnv>, outcome: { problem?: string; changed?: boolean } = {}) {
    const { texts, signedIn } = c.var;
    const { password: t } = texts;
    const input = (name: string, complete: string) =>
      html`<input name="${name}" type="password" autocomplete="${complete}" maxlength="1024" required>`;
    const content = outcome.changed
      ? html`<p class="good" role="status">${t.changed}</p><p><a href="/account">${texts.layout.account}</a></p>`
      : html`
<form method="post" class="card narrow">
${alert(outcome.problem)}
<input type="text" autocomplete="username" value="${signedIn.account.user_id}" hidden readonly>
${field(t.current, input('current', 'current-password'))}
${field(t.next, input('next', 'new-password'), t.rules(world.settings.passwordLength))}
${field(t.repeat, input('repeat', 'new-password'))}
<button class="primary">${t.submit}</button>
</form>`;
    return c.html(layout(world, texts, signedIn, { title: t.title, content }), outcome.problem ? 400 : 200);
  }

  return (
    new Hono<SignedInEnv>()
      .use('/account/password', requireSignIn())
      // Whoever must wait first is told so where the wait begins.
      .get('/account/password', async (c) =>
        (await accessIsOpen(world, c.var.signedIn.account)) ? page(c) : c.redirect('/account/security', 303),
      )
      .post('/account/password', async (c) => {
        const { password: t, problems } = c.var.texts;
        const asked = Change.safeParse(await readForm(c));
        if (!asked.success) return page(c, { problem: problems['bad-request'] });
        const { current, next, repeat } = asked.data;
        if (next !== repeat) return page(c, { problem: t.different });
        const result = await changePassword(world, c.var.signedIn, current, next);
        if (result.ok) return page(c, { changed: true });
        if (result.code === 'forbidden') return c.redirect('/account/security', 303);
        if (result.code === 'bad-request')
          return page(c, { problem: t.tooWeak(world.settings.passwordLength) });
        return page(c, { problem: result.code === 'wrong-credentials' ? t.wrong : problems[result.code] });
      })
  );
}
