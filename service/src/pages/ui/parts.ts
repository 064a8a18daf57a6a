/** Pieces that several pages are made of. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';

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
