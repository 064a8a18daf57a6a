/** Makes a password fit a site's rules, and reports each change. */
import { isIn, typeableIn } from './character-class.ts';
import { groupsOf } from './check-password.ts';
import { oneOf, type RandomSource } from './random.ts';
import { mayStand, type Rules } from './rules.ts';

export type Change =
  | { kind: 'replaced'; from: string; to: string }
  | { kind: 'dropped'; what: string }
  | { kind: 'shortened'; length: number }
  | { kind: 'capital'; what: string }
  | { kind: 'digit' | 'letter' | 'sign'; what: string };

export interface Fitted {
  text: string;
  changes: Change[];
  /** How many bits the random characters add. */
  bits: number;
}

/** Letters that Unicode does not decompose, and their plain spelling. */
const PLAIN: Record<string, string> = {
  æ: 'a',
  Æ: 'A',
  ø: 'o',
  Ø: 'O',
  ß: 's',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
};

/** Digits and signs that are not mistaken for others, where the site takes any. */
const CLEAR_DIGITS = /[2-9]/;
const CLEAR_SIGNS = /[-!?.+*#%&=@]/;

export function fitToRules(wanted: string, rules: Rules, random: RandomSource): Fitted {
  const [spelled, spelling] = spellable(wanted, rules);
  // Cutting a character can make another one necessary, so this repeats until the password fits.
  for (let kept = spelled.length; ; kept--) {
    const completed = complete(spelled.slice(0, kept), rules, random);
    const length = [...completed.text].length;
    if (kept === 0 || rules.longest === undefined || length <= rules.longest)
      return {
        ...completed,
        changes: [
          ...spelling,
          ...(kept < spelled.length ? [{ kind: 'shortened', length } as const] : []),
          ...completed.changes,
        ],
      };
  }
}

/** Only characters that the site takes, and none of them too often in a row. */
function spellable(wanted: string, rules: Rules): [string[], Change[]] {
  const changes: Change[] = [];
  const spelled: string[] = [];
  for (const character of wanted) {
    const plain = PLAIN[character] ?? [...character.normalize('NFD')][0] ?? character;
    const written = [character, plain].find((one) => mayStand(one, rules));
    const run = rules.longestRun ?? Number.POSITIVE_INFINITY;
    const tooOften = spelled.length >= run && spelled.slice(-run).every((one) => one === written);
    if (written === undefined || tooOften) changes.push({ kind: 'dropped', what: character });
    else {
      spelled.push(written);
      if (written !== character) changes.push({ kind: 'replaced', from: character, to: written });
    }
  }
  return [spelled, changes];
}

function complete(kept: string[], rules: Rules, random: RandomSource): Fitted {
  const characters = [...kept];
  const changes: Change[] = [];
  let bits = 0;
  for (const { classes, count } of groupsOf(rules)) {
    let missing = count - characters.filter((character) => isIn(character, classes)).length;
    for (; missing > 0; missing--) {
      const small = characters.flatMap((character, index) => (/[a-z]/.test(character) ? index : []));
      const [first, other] = small;
      const capital = first === undefined ? '' : (characters[first] ?? '').toUpperCase();
      // The last small letter stays, because the rules may ask for one too.
      if (first !== undefined && other !== undefined && isIn(capital, classes) && mayStand(capital, rules)) {
        characters[first] = capital;
        changes.push({ kind: 'capital', what: capital });
        continue;
      }
      const candidates = typeableIn(classes).filter(
        (character) => mayStand(character, rules) && character !== characters.at(-1),
      );
      if (candidates.length === 0) break;
      const clear = candidates.filter((one) => CLEAR_DIGITS.test(one));
      const signs = candidates.filter((one) => CLEAR_SIGNS.test(one));
      const choice = [clear, signs, candidates].find(({ length }) => length > 0) ?? candidates;
      const what = oneOf(choice, random);
      bits += Math.log2(choice.length);
      characters.push(what);
      changes.push({ kind: /\d/.test(what) ? 'digit' : /[a-z]/i.test(what) ? 'letter' : 'sign', what });
    }
  }
  return { text: characters.join(''), changes, bits };
}
