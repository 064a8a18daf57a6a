import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../locales/word-list.ts';
import { LANGUAGES } from '../../../utils/domain/language.ts';

describe.each(LANGUAGES)('the words for passphrases in %s', (language) => {
  it('are enough for 50 bits from five', async () =>
    expect((await loadWords(language)).length).toBeGreaterThanOrEqual(1024));

  it('can be typed everywhere', async () =>
    expect((await loadWords(language)).filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]));

  it('stand there once, and none begins another', async () => {
    const words = [...(await loadWords(language))].sort();
    expect(words.filter((word, index) => words[index + 1]?.startsWith(word))).toEqual([]);
  });
});
