/** Letters that pass for others, so that a name in a false host is read as the eye reads it. */

/** Latin letters and what is taken for them: Cyrillic, Greek, digits, accents that NFKD leaves. Source: Unicode UTS 39. */
const LOOKS_LIKE: Record<string, string> = {
  a: 'аɑα@4',
  b: 'Ьβ6',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еєε3',
  g: 'ɡ',
  h: 'һ',
  i: 'іıι1lӏ|!',
  j: 'ј',
  k: 'κк',
  m: 'мⅿ',
  n: 'ոո',
  o: 'оοօ0ø',
  p: 'рρ',
  s: 'ѕ5$',
  t: 'τт7',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝѡ',
  x: 'хχ',
  y: 'уү',
  z: 'ᴢʐ2',
};

const LETTER = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
);

/** Two words with the same skeleton look alike. */
export function skeleton(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  return [...plain].map((letter) => LETTER.get(letter) ?? letter).join('');
}
