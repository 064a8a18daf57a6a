/** The weight of parts of the built extension, gzipped. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

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
export function pageWeight(build: string, page: string): number {
  return [...filesOf(build, page)].reduce((sum, file) => sum + fileWeight(build, file), 0);
}

/** @returns Bytes. */
export const fileWeight = (build: string, file: string): number =>
  gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
