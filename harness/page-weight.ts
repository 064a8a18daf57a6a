/** The weight of parts of the built extension, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../protocol/languages.ts';

/** The files of a page, found through its tags and its scripts' static imports. */
function filesOf(build: string, page: string): Set<string> {
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(join(build, file), 'utf8');
    const found = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map(([, path = '']) => path)
      : [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)].map(([, path = '']) =>
          join(dirname(file), path),
        );
    if (!file.endsWith('.css')) found.forEach(follow);
  };
  follow(page);
  return files;
}

/**
 * The weight of a page: its HTML and everything that it loads before anybody clicks.
 * @returns Bytes.
 */
function pageWeight(build: string, page: string): number {
  return [...filesOf(build, page)].reduce((sum, file) => sum + fileWeight(build, file), 0);
}

/**
 * The popup with its texts in the language that takes the most. They are loaded by a promise, one language for a person.
 * @returns Bytes.
 */
export function popupWeight(build: string): number {
  const texts = readdirSync(join(build, 'assets')).filter((name) => /^ui-.*\.js$/.test(name));
  if (texts.length < LANGUAGES.length) throw new Error('The build has not one file of texts a language.');
  return (
    pageWeight(build, 'popup.html') + Math.max(...texts.map((name) => fileWeight(build, `assets/${name}`)))
  );
}

/** @returns Bytes. */
export const fileWeight = (build: string, file: string): number =>
  gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
