/** The kinds of characters that the passwordrules language names. Its source is named in `sites/password-rules.ts`. */
export type CharacterClass =
  | 'lower'
  | 'upper'
  | 'digit'
  | 'special'
  | 'ascii-printable'
  | 'unicode'
  | { characters: string };

const NAMED = {
  lower: /^[a-z]$/,
  upper: /^[A-Z]$/,
  digit: /^[0-9]$/,
  special: /^[-~!@#$%^&*_+=`|(){}[\]:;"'<>,.? ]$/,
  'ascii-printable': /^[ -~]$/,
  unicode: /^[^\p{Cc}]$/u,
} as const;

export const CLASS_NAMES = Object.keys(NAMED) as (keyof typeof NAMED)[];

export const isIn = (character: string, classes: readonly CharacterClass[]): boolean =>
  classes.some((one) =>
    typeof one === 'string' ? NAMED[one].test(character) : one.characters.includes(character),
  );

/** What every keyboard has. */
const TYPEABLE = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

/** The typeable characters of some classes, without the space, which many sites cut off. */
export const typeableIn = (classes: readonly CharacterClass[]): string[] =>
  TYPEABLE.filter((character) => character !== ' ' && isIn(character, classes));
