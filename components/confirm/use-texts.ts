import { CONFIRMATION_TEXTS, type ConfirmationTexts } from '../../locales/confirmation.ts';
import { clockTime } from '../../utils/domain/format-time.ts';
import type { Fault } from '../../utils/domain/outcome.ts';
import { type LocalizedTexts, useTexts } from '../ui/use-texts.ts';

export interface ConfirmationCardTexts extends LocalizedTexts {
  t: ConfirmationTexts;
}

export function useConfirmationTexts(): ConfirmationCardTexts {
  const words = useTexts();
  return { ...words, t: CONFIRMATION_TEXTS[words.language] };
}

/** What a fault means in the context of a request. */
export function faultText(
  { code, retryAfter }: Fault,
  { t, texts, language }: ConfirmationCardTexts,
): string {
  const said =
    code === 'wrong-credentials' || code === 'unauthenticated' ? t.faults[code] : texts.faults[code];
  return retryAfter === undefined
    ? said
    : `${said} ${texts.retryAt(clockTime(Date.now() + retryAfter, language))}`;
}
