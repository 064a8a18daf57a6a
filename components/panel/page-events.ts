/** Tells the worker what the person does on the page itself that a later page does not show. */
import { genericResend } from '../../sites/generic.ts';
import type { Guide } from '../../utils/content/guide-handle.ts';
import { pageOf } from '../../utils/domain/guide/panel-state.ts';
import type { ShadowHost } from './shadow-host.ts';

export function reportPageEvents(guide: Guide, document: Document, shell: ShadowHost): void {
  const { signal } = guide;
  document.addEventListener(
    'submit',
    ({ isTrusted }) => {
      if (isTrusted && pageOf(guide.view) === 'new-password') guide.tell({ name: 'guide.saved' });
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (isTrusted && pageOf(guide.view) === 'code' && !shell.is(target) && asksAgain(target, guide.resend))
        guide.tell({ name: 'guide.codeAskedAgain' });
    },
    { capture: true, signal },
  );
}

/** @param known Selector of what asks again, where the site is known. */
function asksAgain(target: EventTarget | null, known: string | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (known !== undefined) return target.closest(known) !== null;
  const pressed = target.closest('a,button,input[type=submit],input[type=button],[role=button]');
  return genericResend.test(pressed?.textContent || pressed?.getAttribute('value') || '');
}
