/** The rules of the rooms, read from the real import graph. Each is also broken here by a planted import. */
import { describe, expect, it } from 'vitest';
import { importCircles, readSource, readSources } from '../../harness/import-graph.ts';
import { forbiddenImports, homonyms, ROOMS, roomOf } from '../../harness/rooms.ts';

const sources = readSources();

/** What the rules say of a file that would import that. */
const planted = (file: string, specifier: string, statement = `import '${specifier}';`) =>
  forbiddenImports([readSource(file, statement)]);

describe('the rooms', () => {
  it('are read: every source file stands in one, and every room has some', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(new Set(sources.map(({ file }) => roomOf(file)))).toEqual(new Set(Object.keys(ROOMS)));
  });

  it('import only what they may', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  it('hold no circle, of types either', () => {
    expect(importCircles(sources)).toEqual([]);
  });

  it('export each name for one thing only', () => {
    expect(homonyms(sources)).toEqual([]);
  });
});

describe('a planted import is refused', () => {
  it.each([
    ['a script in a page', 'utils/content/guide.ts', '../worker/account/session.ts'],
    ['a script in a page', 'utils/content/guide.ts', '../platform/storage.ts'],
    ['a script in a page', 'utils/content/guide.ts', '../../components/ui/PinCard.tsx'],
    ['a script in a page', 'utils/content/guide.ts', '../../locales/ui.ts'],
    ['the worker', 'utils/worker/router.ts', '../content/guide.ts'],
    ['the worker', 'utils/worker/router.ts', '../../components/ui/PinCard.tsx'],
    ['the browser’s side', 'utils/platform/storage.ts', '../worker/router.ts'],
    ['a pure rule', 'utils/domain/url.ts', '../platform/storage.ts'],
    ['a pure rule', 'utils/domain/url.ts', '../../sites/index.ts'],
    ['a page', 'components/popup/Popup.tsx', '../../utils/worker/router.ts'],
    ['a page', 'components/popup/Popup.tsx', '../../utils/content/guide.ts'],
    ['a page', 'components/popup/Popup.tsx', '../connect/Connect.tsx'],
    ['the panel', 'components/panel/Panel.tsx', '../../utils/worker/router.ts'],
    ['the panel', 'components/panel/Panel.tsx', '../../utils/platform/storage.ts'],
    ['a site', 'sites/amazon.ts', '../utils/platform/storage.ts'],
    ['a language', 'locales/en/ui.ts', '../../sites/index.ts'],
    ['the protocol', 'protocol/protocol.ts', '../utils/domain/url.ts'],
    ['the service', 'service/src/app.ts', '../../utils/domain/url.ts'],
    ['the service', 'service/src/app.ts', '../../sites/index.ts'],
    ['the harness', 'harness/chromium.ts', '../tests/pages/stand-ins.ts'],
    ['a script', 'scripts/start.ts', '../tests/pages/stand-ins.ts'],
    ['a test', 'tests/unit/rooms.test.ts', '../../scripts/start.ts'],
    ['the worker', 'utils/worker/router.ts', '../../sites/all.ts'],
    ['a page', 'components/popup/Popup.tsx', '../../sites/all.ts'],
    ['an entrypoint', 'entrypoints/background.ts', '../sites/all.ts'],
  ])('%s: %s → %s', (_who, file, specifier) => {
    expect(planted(file, specifier)).toEqual([expect.stringContaining(`${file} may not import `)]);
  });

  it('of the public suffix list into anything that a page could carry', () => {
    for (const file of ['utils/content/guide.ts', 'utils/domain/url.ts', 'sites/amazon.ts'])
      expect(planted(file, 'tldts'), file).toHaveLength(1);
    expect(planted('utils/worker/router.ts', 'tldts')).toEqual([]);
  });

  it.each([
    ['of a type', `import type { Account } from '../platform/storage.ts';`],
    ['passed on', `export { accounts } from '../platform/storage.ts';`],
    ['by a promise', `export const later = () => import('../platform/storage.ts');`],
  ])('also %s', (_how, statement) => {
    expect(planted('utils/domain/url.ts', '', statement)).toHaveLength(1);
  });

  it('and a planted circle and a name used twice are found', () => {
    const a = { file: 'a.ts', lines: 1, imports: ['b.ts'], packages: [], exports: ['name'] };
    const b = { file: 'b.ts', lines: 1, imports: ['c.ts'], packages: [], exports: ['name'] };
    const c = { file: 'c.ts', lines: 1, imports: ['a.ts'], packages: [], exports: [] };
    expect(importCircles([a, b, c])).toEqual([['a.ts', 'b.ts', 'c.ts']]);
    expect(homonyms([a, b])).toEqual(['name is exported by a.ts and b.ts.']);
  });
});
