/** The real import graph of the sources: static, type-only and dynamic imports, from Vite's own parser. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parseSync } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const SOURCES =
  '{protocol,entrypoints,modules,components,utils,locales,sites,harness,scripts,tests,service/{src,test}}/**/*.{ts,tsx}';

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  file: string;
  lines: number;
  /** Files of the project that it imports, types included. */
  imports: string[];
  /** Packages that it imports, without paths inside them. */
  packages: string[];
  /** Names that it defines and exports, without re-exports. */
  exports: string[];
}

/** Every source file of the project, sorted by its path. */
export function readSources(): SourceFile[] {
  return globSync(SOURCES, { cwd: ROOT, exclude: (name) => /^(node_modules|dist|\..*)$/.test(name) })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((file) => readSource(file, readFileSync(join(ROOT, file), 'utf8')));
}

/** @param file Where the text is, or would be. */
export function readSource(file: string, text: string): SourceFile {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.flatMap(
      ({ moduleRequest: { start, end } }) =>
        // A computed path names no file.
        /^(['"`])([^$]*)\1$/.exec(text.slice(start, end))?.[2] ?? [],
    ),
  ];
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, moduleRequest }) => (moduleRequest ? [] : (exportName.name ?? []))),
  );
  return {
    file,
    lines: text.split('\n').length - 1,
    imports: [...new Set(specifiers.flatMap((specifier) => resolve(file, specifier)))].sort(),
    packages: [...new Set(specifiers.flatMap(packageOf))].sort(),
    exports: [...new Set(exports)],
  };
}

/** Packages and other files (style sheets, pictures) are not part of the graph. */
function resolve(from: string, specifier: string): string[] {
  if (!specifier.startsWith('.')) return [];
  const path = normalize(join(dirname(from), specifier))
    .split(sep)
    .join('/');
  return /\.tsx?$/.test(path) && existsSync(join(ROOT, path)) ? [path] : [];
}

const packageOf = (specifier: string): string[] =>
  /^(@[^/]+\/[^/]+|[^./@][^/]*)/.exec(specifier)?.slice(1) ?? [];

/** Groups of files that import each other in a circle (Tarjan's strongly connected components of two or more). */
export function importCircles(sources: readonly SourceFile[]): string[][] {
  const importsOf = new Map(sources.map(({ file, imports }) => [file, imports]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const known = index.get(file);
    if (known !== undefined) return known;
    const own = index.size;
    index.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const next of importsOf.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? own, low.get(next) ?? own));
    }
    if (low.get(file) === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return own;
  };
  for (const { file } of sources) visit(file);
  return circles;
}
