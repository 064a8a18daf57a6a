import { CONFIRMATION_TEXTS, type ConfirmationTexts } from '../../locales/confirmation.ts';
import { clockTime } from '../../utils/domain/format-time.ts';
import type { Fault } from '../../utils/domain/outcome.ts';
import { useWords, type Words } from '../ui/use-texts.ts';

export interface ConfirmationWords extends Words {
  t: ConfirmationTexts;
}

export function useConfirmationWords(): ConfirmationWords {
  const words = useWords();
  return { ...words, t: CONFIRMATION_TEXTS[words.language] };
}

/** What a fault means for a question. */
export function sayFault({ code, retryAfter }: Fault, { t, texts, language }: ConfirmationWords): string {
  const said =
    code === 'wrong-credentials' || code === 'unauthenticated' ? t.faults[code] : texts.faults[code];
  return retryAfter === undefined
    ? said
    : `${said} ${texts.retryAt(clockTime(Date.now() + retryAfter, language))}`;
}
