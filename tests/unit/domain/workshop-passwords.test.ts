/** Passwords that the workshop makes. */
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../locales/word-list.ts';
import { WORKSHOP_TEXTS } from '../../../locales/workshop.ts';
import { PASSWORD_RULES } from '../../../sites/password-rules.ts';
import { LANGUAGES, type Language } from '../../../utils/domain/language.ts';
import { checkPassword, meets } from '../../../utils/domain/workshop/check-password.ts';
import { fromSentence, lettersAndFigures } from '../../../utils/domain/workshop/from-sentence.ts';
import { guessingTime } from '../../../utils/domain/workshop/guess-time.ts';
import {
  drawCharacters,
  drawWords,
  ENOUGH_BITS,
  enoughOf,
  offersOf,
  SEPARATORS,
  separatorsFor,
} from '../../../utils/domain/workshop/passphrase.ts';
import { below, cryptoRandom, type RandomSource, repeating } from '../../../utils/domain/workshop/random.ts';
import { effectiveRules } from '../../../utils/domain/workshop/rules.ts';

const NOTHING_KNOWN = effectiveRules(undefined);
const sites = PASSWORD_RULES.map((rule) => [rule.domain, effectiveRules(rule)] as const);
const ruleOf = (domain: string) => effectiveRules(PASSWORD_RULES.find((rule) => rule.domain === domain));

const numeralsOf = (language: Language) => WORKSHOP_TEXTS[language].sentence.numerals;

/** The same chances in every run: a linear congruential generator, Numerical Recipes. */
function seeded(seed: number): RandomSource {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

describe('chance', () => {
  it('is drawn again where a remainder would favour small numbers', () => {
    const end = 2 ** 32 - (2 ** 32 % 1000);
    const drawn = [end, 2 ** 32 - 1, end - 1];
    expect(below(1000, () => drawn.shift() ?? 0)).toBe(999);
    expect(drawn).toEqual([]);
  });

  it('gives each number as often, within four standard deviations', () => {
    const counts = new Array<number>(7).fill(0);
    for (let draw = 0; draw < 70_000; draw++) {
      const index = below(7, cryptoRandom);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * Math.sqrt(8571));
  });
});

describe('a sentence', () => {
  it.each([
    ['en', 'My aunt Ida, who is 73, swims in the sea all year.', 'MaI,wi73,sitsay.'],
    ['en', 'I don’t like "twelve" O’Brien-like cats', 'Idl"12"O-lc'],
    ['nb', 'Vi har tre katter og én hund på Ås', 'Vh3koéhpÅ'],
    ['sv', 'Två älgar åt 15 äpplen.', '2äå15ä.'],
    ['nl', '’s Zomers eten we twee ijsjes & één taart', '’sZew2i&1t'],
    ['da', 'Otte ænder svømmer; jeg ser dem.', '8æs;jsd.'],
    ['en', '   ', ''],
    ['en', 'a\u0301 nose', 'án'],
  ] as const)('in %s, %j becomes %j', (language, sentence, password) =>
    expect(lettersAndFigures(sentence, numeralsOf(language))).toBe(password),
  );

  it('gets what the site asks for, and it is told', () => {
    const { text, changes } = fromSentence(
      'vår hund Åse bor i et hus på landet',
      numeralsOf('nb'),
      ruleOf('rejsekort.dk'),
      () => 0,
    );
    expect(text).toBe('vhAbiehpl2');
    expect(changes).toEqual([
      { kind: 'replaced', from: 'Å', to: 'A' },
      { kind: 'digit', what: '2' },
    ]);
  });

  it('is cut where the site has no room', () => {
    const { text, changes } = fromSentence(
      'one two three four five six a b c d e f g h i j k',
      numeralsOf('en'),
      ruleOf('ruc.dk'),
      () => 0,
    );
    expect([...text]).toHaveLength(8);
    expect(changes).toContainEqual({ kind: 'shortened', length: 8 });
  });

  it('keeps what was added while it is typed', () => {
    const drawn = Array.from({ length: 32 }, cryptoRandom);
    const end = (sentence: string) =>
      fromSentence(sentence, numeralsOf('en'), ruleOf('apple.com'), repeating(drawn)).text.at(-1);
    expect(end('we all live in a yellow house')).toBe(end('we all live in a yellow house by the sea'));
  });
});

/** What these take has no room for words that are hard to guess, in any language. */
const WITHOUT_WORDS = new Set([
  'battle.net',
  'box.com',
  'ea.com',
  'easyjet.com',
  'flysas.com',
  'klm.com',
  'rejsekort.dk',
  'ruc.dk',
  'ubisoft.com',
]);

describe.each(sites)('for %s', (domain, rules) => {
  it.each(LANGUAGES)('words in %s meet the rules and are hard to guess', async (language) => {
    const words = await loadWords(language);
    const random = seeded(language.charCodeAt(0));
    const offers = [...new Set([separatorsFor(rules)[0] ?? '', '' as const])].flatMap((separator) =>
      offersOf(words, separator, rules).map(({ count }) => ({ count, separator })),
    );
    expect(offers.length > 0).toBe(!WITHOUT_WORDS.has(domain));
    for (const { count, separator } of offers)
      for (let run = 0; run < 3; run++) {
        const made = drawWords(words, count, separator, rules, random);
        expect(made && checkPassword(made.text, rules).filter(({ state }) => state === 'unmet')).toEqual([]);
      }
  });

  it('characters meet the rules where words have no room', () => {
    const random = seeded(1);
    for (let run = 0; run < 300; run++) {
      const { text } = drawCharacters(rules, random);
      expect(checkPassword(text, rules).filter(({ state }) => state === 'unmet')).toEqual([]);
    }
  });

  it.each(LANGUAGES)('sentences in %s meet the rules if they are long enough', async (language) => {
    const words = [
      ...(await loadWords(language)),
      'Åse',
      'ærlig,',
      'øst',
      '12',
      '"Én"',
      'aaa',
      '!',
      'Two',
      'seks',
    ];
    const random = seeded(2);
    for (let run = 0; run < 200; run++) {
      const sentence = Array.from(
        { length: 1 + below(40, random) },
        () => words[below(words.length, random)],
      );
      const { text } = fromSentence(sentence.join(' '), numeralsOf(language), rules, random);
      const unmet = checkPassword(text, rules).filter(({ state }) => state === 'unmet');
      // Of a short sentence no long password can be made; that is shown as not met.
      expect(
        unmet.filter(({ demand }) => demand !== 'shortest'),
        text,
      ).toEqual([]);
      if (sentence.length >= 30) expect(unmet, text).toEqual([]);
    }
  });
});

describe('random words', () => {
  it.each(LANGUAGES)('in %s are five at first, and 50 bits at least', async (language) => {
    const offer = enoughOf(offersOf(await loadWords(language), '-', NOTHING_KNOWN));
    expect(offer?.count).toBe(5);
    expect(offer?.bits).toBeGreaterThanOrEqual(ENOUGH_BITS);
  });

  it('are as hard to guess as there are sequences that fit', () => {
    const words = ['kite', 'lamp', 'moose', 'nectar'];
    // All sequences of four have room: 4⁴.
    expect(offersOf(words, '-', { ...NOTHING_KNOWN, shortest: 1 })[0]).toEqual({ count: 4, bits: 8 });
    // Only words of four letters have: 2⁴. The digit that the site asks for is one of eight, three bits.
    const room = { ...NOTHING_KNOWN, shortest: 1, longest: 20, required: [['digit' as const]] };
    expect(offersOf(words, '-', room)[0]).toEqual({ count: 4, bits: 4 + 3 });
  });

  it('come up as often, each of them, also where the site has little room', () => {
    const words = ['kite', 'lamp', 'moose', 'nectar'];
    const rules = { ...NOTHING_KNOWN, shortest: 1, longest: 20 };
    const seen = new Map<string, number>();
    for (let draw = 0; draw < 9_600; draw++) {
      const { text = '' } = drawWords(words, 4, '-', rules, cryptoRandom) ?? {};
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
    // Four words of four letters, or one of five among them: 2⁴ + 4 · 2³.
    const kinds = 2 ** 4 + 4 * 2 ** 3;
    expect(seen.size).toBe(kinds);
    const expected = 9_600 / kinds;
    for (const [text, times] of seen)
      expect(Math.abs(times - expected), text).toBeLessThan(5 * Math.sqrt(expected));
  });

  it('are run together with capitals where the site takes no separator', async () => {
    const rules = ruleOf('hilton.com');
    expect(separatorsFor(rules)).toEqual(['']);
    const { text = '' } = drawWords(await loadWords('en'), 4, '', rules, cryptoRandom) ?? {};
    expect(text).toMatch(/^([A-Z][a-z]{3,7}){4}\d$/);
  });

  it('may have any separator where nothing is known', () =>
    expect(separatorsFor(NOTHING_KNOWN)).toEqual([...SEPARATORS]));

  it('are not offered where fewer than 50 bits have room', async () =>
    expect(enoughOf(offersOf(await loadWords('en'), '', ruleOf('rejsekort.dk')))).toBeUndefined());

  it('give way to digits where a page takes only those', () => {
    const rules = effectiveRules(undefined, { passwordrules: 'maxlength: 6; allowed: digit' });
    const { text } = drawCharacters(rules, cryptoRandom);
    expect(text).toMatch(/^\d{6}$/);
    expect(meets(text, rules)).toBe(true);
  });
});

it.each([
  [10, 'en', '1 second'],
  [36, 'en', '40 days'],
  [51, 'en', '3,600 years'],
  [51, 'nb', '3 600 år'],
  [90, 'en', undefined],
])('%d bits take, in %s, %s', (bits, language, time) =>
  expect(guessingTime(bits, language)?.replace(/\s/g, ' ')).toBe(time),
);
