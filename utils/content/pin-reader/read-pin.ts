/** Finds a support PIN in a dialog of the site's own page, by the dialog's words or by its structure. */
import type { PagePin } from '../../domain/guide/content-messages.ts';
import type { TextMatch } from '../../domain/site.ts';
import { fold } from '../../domain/text/fold.ts';
import { isVisible } from '../detector/visibility.ts';
import { expiryIn } from './expiry.ts';

/** No dialog has more elements. */
const MOST_ELEMENTS = 400;
const MOST_WORDS = 2000;

/**
 * @param dialog Selector of dialogs, and the words of one with a support PIN.
 * @param now Milliseconds since 1970.
 * @returns Undefined where no dialog has a PIN, or where it is unclear which digits are the PIN.
 */
export function readPin(
  document: Document,
  dialog: TextMatch,
  length: number,
  now: number,
): PagePin | undefined {
  for (const one of [...document.querySelectorAll<HTMLElement>(dialog.in)].slice(0, 20)) {
    const found = isVisible(one) ? pinIn(one, dialog.words, length, now) : undefined;
    if (found) return found;
  }
  return undefined;
}

function pinIn(dialog: HTMLElement, words: RegExp, length: number, now: number): PagePin | undefined {
  const text = dialog.innerText.slice(0, MOST_WORDS);
  const [alone, ...others] = standingAlone(dialog, length);
  if (others.length > 0) return undefined;
  const named = words.test(fold(text, MOST_WORDS));
  const digits = alone ?? (named ? inSentence(text, length) : undefined);
  if (digits === undefined) return undefined;
  const expiresAt = expiryIn(without(text, digits), now);
  // A dialog without a known name, or without digits that stand alone, must at least say when its PIN ends.
  if (!(named && alone) && expiresAt === undefined) return undefined;
  return { digits, ...(expiresAt !== undefined && { expiresAt }) };
}

/** The different digit strings of that length that are the whole text of an element, in one piece or one by one. */
function standingAlone(dialog: HTMLElement, length: number): string[] {
  const found = new Set<string>();
  for (const element of [...dialog.querySelectorAll<HTMLElement>('*')].slice(0, MOST_ELEMENTS)) {
    const text = (element.textContent ?? '').slice(0, 40).replace(/\s/g, '');
    if (text.length === length && /^\d+$/.test(text) && isVisible(element) && !isEnding(element))
      found.add(text);
  }
  return [...found];
}

/** The last digits of a card or phone number, with dots for the rest. */
function isEnding(element: HTMLElement): boolean {
  const around = element.parentElement?.textContent ?? '';
  return /[•*·…xX+]\s*$/.test(around.slice(0, around.indexOf((element.textContent ?? '').trim())).slice(-12));
}

/** Digits in running text, where there is only one number of that length, and it is no year. */
function inSentence(text: string, length: number): string | undefined {
  const figures = new RegExp(`(?<![\\d.,:•*€$£+/-]|[•*]\\s)\\d{${length}}(?![\\d:/-]|[.,]\\d)`, 'g');
  const [first, ...others] = new Set(
    (text.match(figures) ?? []).filter((some) => !/^(19|20)\d\d$/.test(some)),
  );
  return others.length === 0 ? first : undefined;
}

/** The words around the digits, however the digits are spaced. */
const without = (text: string, digits: string): string =>
  text.replace(new RegExp(`(?<!\\d)${[...digits].join('\\s*')}(?!\\d)`), ' ');
