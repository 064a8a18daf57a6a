import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** Shown by assets/passkey.ts where the browser has passkeys. */
export const passkeyButton = (
  kind: 'create' | 'get',
  path: string,
  label: string,
  failure: string,
  primary = true,
): Html => html`
<div class="passkey" data-passkey="${kind}" data-path="${path}" hidden>
<button type="button"${primary ? html` class="primary"` : ''}>${label}</button>
<p class="alert" role="alert" hidden>${failure}</p>
</div>`;
