/** The rules for making and checking a password: what is known of the site, and what its page says. */

import { type CharacterClass, isIn } from './character-class.ts';
import type { PageRules } from './page-rules.ts';
import { type ParsedRules, parsePasswordRules, SANE_MAXLENGTH, SANE_MINLENGTH } from './parse-rules.ts';

export interface PasswordRule {
  name: string;
  /** The rule covers this host and all hosts under it. */
  domain: string;
  /** In the language that `utils/domain/workshop/parse-rules.ts` reads. */
  passwordrules: string;
  /** What that language cannot express. */
  refuses?: Refusals;
}

interface Refusals {
  /** Words that may not be in it, in any case. */
  words: readonly string[];
  /** Rows of keys that may not be in it. */
  rows: readonly string[];
  /** This many digits in a row are refused, because they could be a personal number. */
  digitsTogether: number;
  /** The user ID may not be in it. */
  userId: boolean;
}

/** NIST SP 800-63B-4: the shortest length where the password is the only factor, and where it is not. */
export const LENGTH_ALONE = 15;
export const LENGTH_WITH_MORE = 8;

export interface Rules {
  /** Nothing is known of the site, so the lengths are advice. */
  advised: boolean;
  shortest: number;
  longest?: number;
  longestRun?: number;
  required: CharacterClass[][];
  /** A character is allowed when it is in each of these. */
  allowed: CharacterClass[][];
  refuses?: Refusals;
}

const fromPage = ({ minlength, maxlength, passwordrules = '' }: PageRules): ParsedRules[] => [
  parsePasswordRules(passwordrules),
  {
    required: [],
    ...(minlength !== undefined && minlength <= SANE_MINLENGTH && { minlength }),
    ...(maxlength !== undefined && maxlength > 0 && maxlength <= SANE_MAXLENGTH && { maxlength }),
  },
];

export function effectiveRules(site: PasswordRule | undefined, page: PageRules = {}): Rules {
  const known = site ? [parsePasswordRules(site.passwordrules)] : [];
  const together = joined([...known, ...fromPage(page)], site?.refuses);
  // A page's rules are ignored when they cannot be met, or contradict what the site is known to refuse.
  return canBeMet(together) ? together : joined(known, site?.refuses);
}

function joined(all: ParsedRules[], refuses: Refusals | undefined): Rules {
  const least = all.flatMap(({ minlength }) => minlength ?? []);
  const most = all.flatMap(({ maxlength }) => maxlength ?? []);
  const runs = all.flatMap(({ maxConsecutive }) => maxConsecutive ?? []);
  const required = all.flatMap((rules) => rules.required);
  const allowed = all.flatMap((rules) => (rules.allowed ? [rules.allowed] : []));
  const advised = [least, most, runs, required, allowed].every(({ length }) => length === 0) && !refuses;
  return {
    advised,
    shortest: Math.max(...least, advised ? LENGTH_ALONE : 1),
    ...(most.length > 0 && { longest: Math.min(...most) }),
    ...(runs.length > 0 && { longestRun: Math.min(...runs) }),
    required,
    allowed,
    ...(refuses && { refuses }),
  };
}

export const mayStand = (character: string, { allowed }: Rules): boolean =>
  allowed.every((classes) => isIn(character, classes));

function canBeMet(rules: Rules): boolean {
  const { longest = SANE_MAXLENGTH, shortest, required } = rules;
  const typeable = Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCharCode(0x21 + index));
  return (
    Math.max(shortest, required.length) <= longest &&
    typeable.some((character) => mayStand(character, rules)) &&
    required.every((classes) =>
      typeable.some((character) => isIn(character, classes) && mayStand(character, rules)),
    )
  );
}
