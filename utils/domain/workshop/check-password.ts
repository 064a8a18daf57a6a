/** Checks a password against a site's rules, one by one. */
import { type CharacterClass, isIn } from './character-class.ts';
import { LENGTH_ALONE, LENGTH_WITH_MORE, mayStand, type Rules } from './rules.ts';

export type Verdict =
  | { demand: 'shortest'; state: State; length: number }
  | { demand: 'longest'; state: State; length: number }
  | { demand: 'advised'; state: State }
  | { demand: 'required'; state: State; classes: CharacterClass[]; count: number }
  | { demand: 'allowed'; state: State; found: string[] }
  | { demand: 'run'; state: State; length: number }
  | { demand: 'digits'; state: State; length: number }
  | { demand: 'words'; state: State; found: string }
  | { demand: 'rows'; state: State; found: string }
  | { demand: 'userId'; state: State };

/** `open`: only the person can tell. */
type State = 'met' | 'unmet' | 'open';

const metIf = (met: boolean): State => (met ? 'met' : 'unmet');

/**
 * Lengths are in characters as people count them, NIST SP 800-63B-4 §3.1.1.2.
 * @param ownId The person's user ID, where they gave it.
 */
export function checkPassword(password: string, rules: Rules, ownId = ''): Verdict[] {
  const characters = [...password];
  const { length } = characters;
  const verdicts: Verdict[] = [];
  if (rules.advised) {
    if (length < LENGTH_WITH_MORE)
      verdicts.push({ demand: 'shortest', state: 'unmet', length: LENGTH_WITH_MORE });
    else verdicts.push({ demand: 'advised', state: length < LENGTH_ALONE ? 'open' : 'met' });
  } else if (rules.shortest > 1)
    verdicts.push({ demand: 'shortest', state: metIf(length >= rules.shortest), length: rules.shortest });
  if (rules.longest !== undefined)
    verdicts.push({ demand: 'longest', state: metIf(length <= rules.longest), length: rules.longest });
  for (const { classes, count } of groupsOf(rules)) {
    const has = characters.filter((character) => isIn(character, classes)).length;
    verdicts.push({ demand: 'required', state: metIf(has >= count), classes, count });
  }
  if (rules.allowed.length > 0) {
    const found = [...new Set(characters)].filter((character) => !mayStand(character, rules));
    verdicts.push({ demand: 'allowed', state: metIf(found.length === 0), found });
  }
  if (rules.longestRun !== undefined)
    verdicts.push({
      demand: 'run',
      state: metIf(longestRunIn(characters) <= rules.longestRun),
      length: rules.longestRun,
    });
  if (rules.refuses) {
    const { words, rows, digitsTogether, userId } = rules.refuses;
    const folded = password.toLowerCase();
    const word = words.find((one) => folded.includes(one));
    const row = rows.find((one) => folded.includes(one));
    const digits = Math.max(0, ...(password.match(/\d+/g) ?? []).map((run) => run.length));
    verdicts.push(
      { demand: 'digits', state: metIf(digits < digitsTogether), length: digitsTogether },
      { demand: 'words', state: metIf(!word), found: word ?? '' },
      { demand: 'rows', state: metIf(!row), found: row ?? '' },
    );
    const id = ownId.trim().toLowerCase();
    if (userId) verdicts.push({ demand: 'userId', state: id ? metIf(!folded.includes(id)) : 'open' });
  }
  return verdicts;
}

export const meets = (password: string, rules: Rules): boolean =>
  checkPassword(password, rules).every(({ state }) => state !== 'unmet');

/** A group that is named twice asks for two of its characters. */
export function groupsOf({ required }: Rules): { classes: CharacterClass[]; count: number }[] {
  const groups = new Map<string, { classes: CharacterClass[]; count: number }>();
  for (const classes of required) {
    const group = groups.get(JSON.stringify(classes));
    if (group) group.count++;
    else groups.set(JSON.stringify(classes), { classes, count: 1 });
  }
  return [...groups.values()];
}

function longestRunIn(characters: string[]): number {
  let longest = 0;
  let run = 0;
  for (const [index, character] of characters.entries()) {
    run = character === characters[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
