/** With an activation code that was given in person, to a new password. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { activate } from '../../flows/reset/activation.ts';
import { readForm } from '../../http/body.ts';
import { httpStatusOf } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import type { PageEnv } from '../context.ts';
import { layout } from '../ui/layout.ts';
import { alert, field } from '../ui/parts.ts';
import { goToNewPassword } from './new-password.ts';

const Activation = z.object({
  userId: shortText,
  code: z.string().trim().min(1).max(40),
});

export function activatePage(world: World) {
  function page(c: Context<PageEnv>, userId = '', problem?: string, status: 200 | 400 | 401 | 429 = 400) {
    const { activate: t, passwordHelp } = c.var.texts;
    const content = html`
<p class="lead">${t.lead}</p>
<form method="post" action="/activate" class="card narrow">
${alert(problem)}
${field(t.userId, html`<input name="userId" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required value="${userId}">`)}
${field(t.code, html`<input name="code" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" maxlength="40" required>`, t.codeHint)}
<button class="primary">${passwordHelp.goOn}</button>
</form>`;
    return c.html(layout(world, c.var.texts, undefined, { title: t.title, content }), problem ? status : 200);
  }

  return new Hono<PageEnv>()
    .get('/activate', (c) => page(c))
    .post('/activate', async (c) => {
      const { activate: t, problems } = c.var.texts;
      const form = await readForm(c);
      const asked = Activation.safeParse(form);
      const userId = String(form.userId ?? '').slice(0, 200);
      if (!asked.success) return page(c, userId, problems['bad-request']);
      const result = await activate(world, asked.data.userId, asked.data.code);
      if (result.ok) return goToNewPassword(world, c, result.value);
      const problem = result.code === 'wrong-credentials' ? t.wrong : problems[result.code];
      return page(c, userId, problem, httpStatusOf(result.code) === 429 ? 429 : 401);
    });
}
