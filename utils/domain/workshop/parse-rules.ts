/** Reads the passwordrules language: `minlength: 8; required: lower, [-!]; max-consecutive: 2`. */
import { type CharacterClass, CLASS_NAMES } from './character-class.ts';

export interface ParsedRules {
  minlength?: number;
  maxlength?: number;
  maxConsecutive?: number;
  /** At least one character of each group. A group that is named twice asks for two. */
  required: CharacterClass[][];
  /** All characters that are allowed; undefined where the rules do not say. */
  allowed?: CharacterClass[];
}

/** A page writes these rules. Only this many characters are read. */
const LONGEST_TEXT = 1000;
const MOST_GROUPS = 8;
/** A rule that asks for more than this, or allows less than one character, is a mistake. */
export const SANE_MINLENGTH = 128;
export const SANE_MAXLENGTH = 1000;

/** A name, then everything up to a semicolon outside brackets. Inside brackets, `]]` ends with a bracket. */
const RULE = /([a-z-]+)\s*:((?:\[(?:[^\]]|\](?=\]))*\]|[^;[])*)(?:;|$)/gi;
const CLASS = /\[((?:[^\]]|\](?=\]))+)\]|[a-z-]+/gi;

/** Never throws. What makes no sense is left out. */
export function parsePasswordRules(text: string): ParsedRules {
  const rules: ParsedRules = { required: [] };
  for (const [, name = '', value = ''] of text.slice(0, LONGEST_TEXT).matchAll(RULE)) {
    const count = /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : undefined;
    const classes = classesIn(value);
    switch (name.toLowerCase()) {
      case 'minlength':
        if (count !== undefined && count <= SANE_MINLENGTH)
          rules.minlength = Math.max(rules.minlength ?? 0, count);
        break;
      case 'maxlength':
        if (count && count <= SANE_MAXLENGTH)
          rules.maxlength = Math.min(rules.maxlength ?? SANE_MAXLENGTH, count);
        break;
      case 'max-consecutive':
        if (count) rules.maxConsecutive = Math.min(rules.maxConsecutive ?? SANE_MAXLENGTH, count);
        break;
      case 'required':
        if (classes.length > 0 && rules.required.length < MOST_GROUPS) rules.required.push(classes);
        break;
      case 'allowed':
        if (classes.length > 0) rules.allowed = [...(rules.allowed ?? []), ...classes];
        break;
    }
  }
  // Required characters are allowed. Where the rules say nothing else, the site is known to take only those.
  if (rules.allowed || rules.required.length > 0)
    rules.allowed = [...new Set([...(rules.allowed ?? []), ...rules.required.flat()])];
  return rules;
}

const classesIn = (value: string): CharacterClass[] =>
  [...value.matchAll(CLASS)].flatMap(([word, characters]) => {
    if (characters !== undefined) return { characters: [...new Set(characters)].join('') };
    return CLASS_NAMES.find((name) => name === word.toLowerCase()) ?? [];
  });
