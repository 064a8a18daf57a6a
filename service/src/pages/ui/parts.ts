/** Pieces that several pages are made of. */
import { html } from 'hono/html';
import type { AuditEntry } from '../../../../protocol/protocol.ts';
import type { Texts } from '../../locales/pages.ts';
import type { Html } from './layout.ts';

/** A moment, in the operator's time zone; with script, in the reader's (assets/local-time.ts). */
export function time(at: number, texts: Texts, style: 'time' | 'date-time' = 'time'): Html {
  const format = new Intl.DateTimeFormat(texts.language, {
    ...(style === 'date-time' && { dateStyle: 'medium' }),
    timeStyle: 'short',
  });
  return html`<time datetime="${new Date(at).toISOString()}" data-style="${style}">${format.format(at)}</time>`;
}

/** A sentence of the locale with a piece of HTML in it. */
export function sentence(text: (piece: string) => string, piece: Html): Html {
  const [before = '', after = ''] = text('\0').split('\0');
  return html`${before}${piece}${after}`;
}

export const field = (label: string, input: Html, hint?: string): Html =>
  html`<label class="field"><span>${label}</span>${input}${hint && html`<small>${hint}</small>`}</label>`;

/** Takes a user ID, an e-mail address or a phone number. */
export const identifierField = html`<input name="identifier" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required>`;

/** Takes a one-time code; a hint says what to do with it. @param wrong The last one was not taken, as `alert` says. */
export const codeField = (
  label: string,
  hint: string,
  { name = 'code', wrong = false }: { name?: string; wrong?: boolean } = {},
): Html =>
  field(
    label,
    html`<input name="${name}" autocomplete="one-time-code" inputmode="numeric" maxlength="12" required${wrong ? html` aria-invalid="true" aria-describedby="problem"` : ''}>`,
    hint,
  );

/** One of several, the first of them to begin with unless another one is named. */
export const choice = (
  name: string,
  label: string,
  options: [value: string, label: string][],
  chosen = options[0]?.[0],
): Html => html`
<fieldset class="choice"><legend>${label}</legend>${options.map(
  ([value, text]) =>
    html`<label><input type="radio" name="${name}" value="${value}"${value === chosen ? html` checked` : ''}> ${text}</label>`,
)}</fieldset>`;

export const alert = (message: string | Html | undefined): Html | '' =>
  message === undefined ? '' : html`<p class="alert" role="alert" id="problem">${message}</p>`;

export const trail = (title: string, entries: AuditEntry[], texts: Texts): Html => html`
<section class="card">
<h2>${title}</h2>
<ul class="trail">${entries.map(
  ({ at, action, actor }) =>
    html`<li>${time(at, texts, 'date-time')}<span>${texts.actions[action as keyof Texts['actions']] ?? action}</span><span class="soft">${actor}</span></li>`,
)}</ul>
</section>`;
