/** What the demonstration would have sent by mail: it has no mail server, and its people no mailboxes. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Texts } from '../locales/pages.ts';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { type Html, layout } from './ui/layout.ts';

const PATH = '/outbox';

/** Beside every page that has just sent something. */
export const outboxLink = ({ notifier: post }: World, texts: Texts['outbox']): Html | '' =>
  post.outbox ? html`<p><a class="button" href="${PATH}">${texts.open}</a></p>` : '';

export function outboxPage(world: World) {
  const pages = new Hono<PageEnv>();
  const { outbox } = world.notifier;
  if (!outbox) return pages;
  return pages.get(PATH, (c) => {
    const { texts } = c.var;
    const { outbox: t } = texts;
    const letters = outbox.map(
      (notice) => html`
<section class="card"><h2>${'phone' in notice ? t.sms : notice.subject}</h2><p class="soft">${'phone' in notice ? notice.phone : notice.to}</p><p>${notice.text.split('\n').map((line) => html`${line}<br>`)}</p></section>`,
    );
    const content = html`<p class="lead">${t.lead}</p>${letters.length > 0 ? letters : html`<p>${t.none}</p>`}`;
    return c.html(layout(world, texts, c.var.signedIn, { title: t.title, content }));
  });
}
