/** The documents name only what exists: files and folders, npm scripts, rooms and packages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../harness/rooms.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Manifest {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const manifestAt = (file: string): Manifest => JSON.parse(read(file));
const root = manifestAt('package.json');
const service = manifestAt('service/package.json');
const packages = new Set(
  [root, service].flatMap(({ dependencies, devDependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
  ),
);

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  ...globSync('docs/**/*.md', { cwd: ROOT }),
];
const contributing = read('CONTRIBUTING.md');

/** A path from the root: a file or folder in a folder, or a file of the root. `*`, `<id>` and `xx` stand for any name. */
const PATH = /^(?:[a-z][\w.-]*\/[\w.<>*/-]*|[\w.-]+\.(?:tsx?|cjs|md|json))$/;
/** Folders that commands make. */
const GENERATED = /^(?:\.output|service\/data|service\/dist)\b/;

const exists = (path: string) =>
  globSync(path.replace(/<\w+>|\bxx\b/g, '*').replace(/\/$/, ''), { cwd: ROOT }).length > 0;

/** Of the text in backticks, what is a path but of no file. Links are relative to their document. */
function wrongPaths(document: string, text: string): string[] {
  const inBackticks = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(' '));
  const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  return [
    ...inBackticks.filter(
      (code) =>
        PATH.test(code) && !GENERATED.test(code) && !packages.has(code.split('/')[0] ?? '') && !exists(code),
    ),
    ...linked.filter((path) => !existsSync(join(ROOT, dirname(document), path))),
  ];
}

const COMMAND =
  /npm (?:run (?:(--workspace service) )?|(?=start\b|test\b))([a-z][\w:-]*)(?: (--workspace service))?/g;

function wrongCommands(text: string): string[] {
  return [...text.matchAll(COMMAND)].flatMap(([command, before, name = '', after]) =>
    Object.hasOwn((before || after ? service : root).scripts, name) ? [] : [command],
  );
}

/** The names in the first column of the table of dependencies. */
const listedPackages = (text: string): string[] =>
  [...(text.split('## Dependencies')[1] ?? '').matchAll(/^\| ([^|]+) \|/gm)]
    .slice(1)
    .flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '))
    .filter((name) => !/^-+$/.test(name));

describe.each(DOCUMENTS)('%s', (document) => {
  it('names only files and folders that exist', () => {
    expect(wrongPaths(document, read(document))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    expect(wrongCommands(read(document))).toEqual([]);
  });
});

describe('CONTRIBUTING', () => {
  it('has a row for every room', () => {
    expect(Object.keys(ROOMS).filter((room) => !contributing.includes(`\n| \`${room}/\` |`))).toEqual([]);
  });

  it('names every npm script that people run', () => {
    const scripts = Object.keys(root.scripts).filter((name) => !/^(pre|post)/.test(name));
    const named = [...contributing.matchAll(COMMAND)].map(([, , name]) => name);
    expect(scripts.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('gives a reason for every package, and for none that is not used', () => {
    const listed = listedPackages(contributing).filter((name) => !name.startsWith('node:'));
    // One row stands for all packages of types.
    const used = [...packages].map((name) => name.replace(/^@types\/.*/, '@types/*'));
    expect(listed.toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('has an index that names every decision', () => {
    const pages = globSync('docs/decisions/[0-9]*.md', { cwd: ROOT }).map((path) =>
      path.split(/[\\/]/).at(-1),
    );
    const index = read('docs/decisions/README.md');
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((page) => !index.includes(`(${page})`))).toEqual([]);
  });
});

describe('a planted mistake is found', () => {
  it.each([
    ['a file that was moved', '`utils/spotter/words.ts`', ['utils/spotter/words.ts']],
    ['a test without its folder', '`support-pin.test.ts`', ['support-pin.test.ts']],
    ['a folder', '`service/src/post/`', ['service/src/post/']],
    ['a pattern that matches nothing', '`sites/*.yaml`', ['sites/*.yaml']],
    ['a test in a command', '`npx vitest run tests/unit/gone.test.ts`', ['tests/unit/gone.test.ts']],
    ['a link', '[so](decisions/000-nothing.md)', ['decisions/000-nothing.md']],
  ])('%s', (_what, text, wrong) => expect(wrongPaths('docs/protocol.md', text)).toEqual(wrong));

  it('but no address, variable, package or file that a command makes', () => {
    const text =
      '`/v1/events` `DATA_DIR/secret.key` `hono/jsx` `.output/bench.json` `sites/<id>.ts` `locales/xx/ui.ts`';
    expect(wrongPaths('docs/protocol.md', text)).toEqual([]);
  });

  it('a script that does not exist, or exists in the other package only', () => {
    expect(wrongCommands('npm run spotter')).toEqual(['npm run spotter']);
    expect(wrongCommands('npm run accounts')).toEqual(['npm run accounts']);
    expect(wrongCommands('npm run --workspace service pictures')).toHaveLength(1);
    expect(
      wrongCommands('npm ci && npm start, npm run test:unit, npm run accounts --workspace service'),
    ).toEqual([]);
  });
});
