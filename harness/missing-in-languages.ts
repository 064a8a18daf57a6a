/** What a language consists of. CONTRIBUTING, "Adding a language", names the same places. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** By path, with `xx` for the language, what the file holds. */
export const LANGUAGE_FILES: Record<string, string> = {
  'locales/xx/common-words.ts': 'the words that a guesser tries first',
  'locales/xx/confirmation.ts': 'the texts of confirmation requests',
  'locales/xx/guide.ts': 'the texts of the panel',
  'locales/xx/help.ts': 'the texts of the help page',
  'locales/xx/store.json': 'the name and description in the stores',
  'locales/xx/ui.ts': 'the texts of the popup and of the pages',
  'locales/xx/word-list.ts': 'the words for passphrases',
  'locales/xx/workshop.ts': 'the texts of the password workshop',
  'service/src/locales/xx/index.ts': 'what the service says',
  'service/src/locales/xx/messages.ts': 'the e-mails and text messages',
  'service/src/locales/xx/pages.ts': 'the texts of the service’s pages',
};

/** By path, how the file names a language. */
export const LANGUAGE_LISTS: Record<string, (language: string) => string> = {
  'protocol/languages.ts': (language) => `  ${language}: { name: '`,
  'service/src/locales/texts.ts': (language) => `import * as ${language} from './${language}/index.ts';`,
};

/** Chrome's store cuts a description there. */
const LONGEST_DESCRIPTION = 132;

/**
 * @param root Of the project.
 * @returns One sentence for each piece that a language lacks.
 */
export function missingInLanguages(languages: readonly string[], root = ROOT): string[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return languages.flatMap((language) => {
    const store = `locales/${language}/store.json`;
    return [
      ...Object.entries(LANGUAGE_LISTS)
        .filter(([path, entry]) => !read(path).includes(entry(language)))
        .map(([path]) => `${path} does not list it.`),
      ...Object.entries(LANGUAGE_FILES)
        .map(([path, what]) => [path.replace('xx', language), what] as const)
        .filter(([path]) => !existsSync(join(root, path)))
        .map(([path, what]) => `${path} is missing: ${what}.`),
      ...(existsSync(join(root, store)) ? storeFaults(store, read(store)) : []),
    ].map((sentence) => `${language}: ${sentence}`);
  });
}

function storeFaults(path: string, text: string): string[] {
  const { name, description }: Record<string, { message?: string } | undefined> = JSON.parse(text);
  const length = description?.message?.length ?? 0;
  return [
    ...(name?.message === 'Watchword' ? [] : [`${path} does not name Watchword.`]),
    ...(length > 0 ? [] : [`${path} has no description.`]),
    ...(length <= LONGEST_DESCRIPTION
      ? []
      : [`${path} has a description of more than ${LONGEST_DESCRIPTION} characters.`]),
  ];
}
