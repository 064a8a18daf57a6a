import type { FieldKind } from '../../domain/step.ts';
import { speaks } from './match.ts';
import { hasToken } from './page-reader.ts';

/** What a box is for. A `secret` is a password that nothing tells to be new or old, a `digit` one of a row. */
export type Kind = FieldKind | 'secret' | 'digit' | 'search' | 'other';

export function kindOf(element: HTMLInputElement, name: string, label: string): Kind {
  const { type, maxLength } = element;
  if (maxLength === 1) return 'digit';
  if (hasToken(element, 'one-time-code')) return 'code';
  const hint = name + label;
  if (type === 'password') {
    if (hasToken(element, 'current-password') || speaks(hint, 'CURRENT')) return 'current-password';
    if (speaks(hint, 'REPEAT')) return 'repeat-password';
    if (speaks(hint, 'ONCE') && !speaks(hint, 'PASSWORD')) return 'code';
    return speaks(hint, 'NEW') || hasToken(element, 'new-password') ? 'new-password' : 'secret';
  }
  if (type === 'search' || speaks(hint, 'SEARCH')) return 'search';
  if (type === 'email') return 'identifier';
  if (isCode(name) || isCode(label)) return 'code';
  if (speaks(hint, 'QUESTION')) return 'answer';
  return hasToken(element, 'username') || speaks(hint, 'WHO') ? 'identifier' : 'other';
}

const isCode = (words: string): boolean =>
  !speaks(words, 'OTHER_CODE') &&
  (speaks(words, 'ONCE') || speaks(words, 'CODE', 'PROOF') || / (?:code|token) $/.test(words));
