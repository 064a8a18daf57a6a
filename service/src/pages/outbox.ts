/** What the demonstration would have sent by mail: it has no mail server, and its people no mailboxes. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { layout } from './layout.ts';

export const OUTBOX_PATH = '/outbox';

export function outboxPage(world: World) {
  const pages = new Hono<PageEnv>();
  const { outbox } = world.mail;
  if (!outbox) return pages;
  return pages.get(OUTBOX_PATH, (c) => {
    const { texts } = c.var;
    const { outbox: t } = texts;
    const letters = outbox.map(
      ({ to, subject, text }) => html`
<section class="card"><h2>${subject}</h2><p class="soft">${to}</p><p>${text.split('\n').map((line) => html`${line}<br>`)}</p></section>`,
    );
    const content = html`<p class="lead">${t.lead}</p>${letters.length > 0 ? letters : html`<p>${t.none}</p>`}`;
    return c.html(layout(world, texts, c.var.signedIn, { title: t.title, content }));
  });
}
