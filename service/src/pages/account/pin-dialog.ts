import { html } from 'hono/html';
import type { SupportPin } from '../../../../protocol/protocol.ts';
import type { Texts } from '../../locales/pages.ts';
import type { Html } from '../ui/layout.ts';
import { sentence, time } from '../ui/parts.ts';

/** "48 21": in groups that are read aloud in one breath. Five and seven digits have a longer last group. */
const grouped = (pin: string): string => pin.replace(/\d\d(?=\d\d)/g, '$& ');

/** Open without script; with script, modal (assets/dialog.ts). */
export const pinDialog = (texts: Texts, { pin, expiresAt }: SupportPin): Html => html`
<dialog open aria-labelledby="pin-title">
<h2 id="pin-title">${texts.pin.yours}</h2>
<p class="digits">${grouped(pin)}</p>
<p>${sentence(texts.pin.until, time(expiresAt, texts))} ${texts.pin.onlyNewest}</p>
<p class="never">${texts.never.person}</p>
<form method="get" action="/account"><button class="primary" autofocus>${texts.pin.ok}</button></form>
</dialog>`;
