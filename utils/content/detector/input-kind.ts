import type { FieldKind } from '../../domain/step.ts';
import { mentions } from './match.ts';
import { hasToken } from './page-reader.ts';

/** What a box is for. A `secret` is a password that nothing marks as new or old. A `digit` is one of a row. */
export type InputKind = FieldKind | 'secret' | 'digit' | 'search' | 'other';

export function inputKindOf(element: HTMLInputElement, name: string, label: string): InputKind {
  const { type, maxLength } = element;
  if (maxLength === 1) return 'digit';
  if (hasToken(element, 'one-time-code')) return 'code';
  const hint = name + label;
  if (type === 'password') {
    if (hasToken(element, 'current-password') || mentions(hint, 'CURRENT')) return 'current-password';
    if (mentions(hint, 'REPEAT')) return 'repeat-password';
    if (mentions(hint, 'ONCE') && !mentions(hint, 'PASSWORD')) return 'code';
    return mentions(hint, 'NEW') || hasToken(element, 'new-password') ? 'new-password' : 'secret';
  }
  if (type === 'search' || mentions(hint, 'SEARCH')) return 'search';
  if (type === 'email') return 'identifier';
  if (isCode(name) || isCode(label)) return 'code';
  if (mentions(hint, 'QUESTION')) return 'answer';
  return hasToken(element, 'username') || mentions(hint, 'WHO') ? 'identifier' : 'other';
}

const isCode = (words: string): boolean =>
  !mentions(words, 'OTHER_CODE') &&
  (mentions(words, 'ONCE') || mentions(words, 'CODE', 'PROOF') || / (?:code|token) $/.test(words));
