/** Asking the person to confirm, and the answer, on the page of a case. */
import { html } from 'hono/html';
import type { DeskCase } from '../../../../protocol/protocol.ts';
import type { Texts } from '../../locales/pages.ts';
import type { Html } from '../ui/layout.ts';
import { field, sentence, time } from '../ui/parts.ts';

export function askingToConfirm(texts: Texts, { id, confirmation }: DeskCase): Html {
  const { confirmation: t } = texts;
  if (confirmation?.status === 'denied')
    return html`
<section class="answer bad" role="alert">
<h2><span aria-hidden="true">✕</span> ${t.deskDenied}</h2>
<p>${t.deskDeniedText}</p>
</section>`;
  if (confirmation?.status === 'waiting')
    return html`
<section class="card" role="status">
<h2>${t.waiting}</h2>
<p>${sentence((when) => t.waitingText(when, confirmation.reason), time(confirmation.createdAt, texts))} <span class="countdown" data-until="${confirmation.expiresAt}" role="timer"></span></p>
</section>`;
  return html`
<form method="post" action="/desk/cases/${id}/confirmation" class="card">
<h2>${t.ask}</h2>
${confirmation?.status === 'lapsed' ? html`<p class="alert">${t.lapsed}</p>` : ''}
<p>${t.askText}</p>
${field(t.reason, html`<input name="reason" autocomplete="off" maxlength="200" required>`, t.reasonHint)}
<button>${t.send}</button>
</form>`;
}
