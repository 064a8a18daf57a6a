/**
 * The rooms of the house and what each may import. A room says where its code runs, so "a script in a page never sees a
 * PIN" and "the public suffix list reaches no page" are rules about imports; `tests/unit/rooms.test.ts` holds them.
 */
import type { SourceFile } from './import-graph.ts';

const PAGES = ['protocol', 'utils/domain', 'utils/platform', 'sites', 'locales', 'components/ui'] as const;

/** By room, the rooms that its files may import beside their own. The longest matching path is a file's room. */
export const ROOMS: Record<string, readonly string[]> = {
  protocol: [],
  'utils/domain': ['protocol'],
  'utils/platform': ['protocol', 'utils/domain'],
  'utils/worker': ['protocol', 'utils/domain', 'utils/platform', 'sites', 'locales'],
  'utils/content': ['utils/domain', 'sites'],
  sites: ['utils/domain'],
  locales: ['utils/domain'],
  'components/ui': PAGES,
  'components/popup': PAGES,
  'components/connect': PAGES,
  'components/confirm': PAGES,
  'components/options': PAGES,
  'components/help': PAGES,
  'components/workshop': PAGES,
  'components/panel': ['utils/domain', 'utils/content', 'sites', 'locales', 'components/ui'],
  entrypoints: ['utils', 'sites', 'locales', 'components'],
  'service/src': ['protocol'],
  'service/test': ['service/src', 'protocol', 'harness'],
  harness: ['service/src', 'protocol', 'utils', 'sites', 'locales'],
  scripts: ['harness', 'service/src', 'sites', 'protocol'],
  tests: [
    'harness',
    'service/src',
    'service/test/harness',
    'protocol',
    'utils',
    'sites',
    'locales',
    'components',
    'entrypoints',
  ],
};

/** Packages that only these rooms may import, directly or by a file that they import. */
const PACKAGES_OF: Record<string, readonly string[]> = {
  tldts: ['utils/worker'],
};

const isUnder = (file: string, room: string) => file.startsWith(`${room}/`);

export const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => isUnder(file, room))
    .toSorted((a, b) => b.length - a.length)[0];

/** @returns One sentence for each import that its room does not allow. */
export function forbiddenImports(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ file, imports, packages }) => {
    const room = roomOf(file);
    if (room === undefined) return [`${file} stands in no room.`];
    const allowed = [room, ...(ROOMS[room] ?? [])];
    return [
      ...imports
        .filter((target) => !allowed.some((one) => isUnder(target, one)))
        .map((target) => `${file} may not import ${target}: ${room} imports ${allowed.slice(1).join(', ')}.`),
      ...packages
        .filter((name) => PACKAGES_OF[name] && !PACKAGES_OF[name].includes(room))
        .map((name) => `${file} may not import ${name}: only ${PACKAGES_OF[name]?.join(', ')} may.`),
    ];
  });
}

/** Names of which each language or entry has its own by design. */
const PER_FILE = /^(locales|service\/src\/locales)\/[a-z]{2}\/|^tests\/pages\/[^/]+\/site\.ts$/;

/** @returns One sentence for each exported name that stands for two things. */
export function homonyms(sources: readonly SourceFile[]): string[] {
  const filesOf = new Map<string, string[]>();
  for (const { file, exports } of sources)
    if (!PER_FILE.test(file))
      for (const name of exports)
        if (name !== 'default') filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  return [...filesOf]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name} is exported by ${files.join(' and ')}.`)
    .sort();
}
