/**
 * The rooms and what each may import. A room says where its code runs. So "a script in a page never sees a PIN" and "no
 * page carries the public suffix list" are rules about imports. `tests/unit/rooms.test.ts` holds them.
 */
import type { SourceFile } from './import-graph.ts';

const PAGES = ['protocol', 'utils/domain', 'utils/platform', 'sites', 'locales', 'components/ui'] as const;

/**
 * For each room, the other rooms that its files may import. A file belongs to the room with the longest matching path.
 */
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
  modules: ['protocol', 'utils/domain', 'utils/content', 'sites'],
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

/** Packages that only these rooms may import. */
const PACKAGES_OF: Record<string, readonly string[]> = {
  tldts: ['utils/worker'],
};

/** Files that only these rooms may import beside their own: what is known of all pages of all sites is too much for a bundle. */
const FILES_OF: Record<string, readonly string[]> = {
  'sites/all.ts': ['modules', 'harness', 'tests'],
};

const isUnder = (file: string, room: string) => file.startsWith(`${room}/`);

export const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => isUnder(file, room))
    .toSorted((a, b) => b.length - a.length)[0];

/** @returns One sentence for each import that is not allowed. */
export function forbiddenImports(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ file, imports, packages }) => {
    const room = roomOf(file);
    if (room === undefined) return [`${file} stands in no room.`];
    const allowed = [room, ...(ROOMS[room] ?? [])];
    return [
      ...imports
        .filter((target) => !allowed.some((one) => isUnder(target, one)))
        .map((target) => `${file} may not import ${target}: ${room} imports ${allowed.slice(1).join(', ')}.`),
      ...imports
        .filter((target) => FILES_OF[target] && !isUnder(target, room) && !FILES_OF[target].includes(room))
        .map((target) => `${file} may not import ${target}: only ${FILES_OF[target]?.join(', ')} may.`),
      ...packages
        .filter((name) => PACKAGES_OF[name] && !PACKAGES_OF[name].includes(room))
        .map((name) => `${file} may not import ${name}: only ${PACKAGES_OF[name]?.join(', ')} may.`),
    ];
  });
}

/** Files that export the same names by design: one for each language or site. */
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
