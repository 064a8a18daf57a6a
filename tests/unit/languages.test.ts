/** The list of what a language consists of. A sixth one, made from English, shows that nothing goes unnamed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_FILES, LANGUAGE_LISTS, missingInLanguages } from '../../harness/missing-in-languages.ts';
import { LANGUAGES } from '../../protocol/languages.ts';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = ['locales', 'service/src/locales'];

describe('the languages', () => {
  it('lack nothing', () => {
    expect(missingInLanguages(LANGUAGES)).toEqual([]);
  });

  it('have a folder each in extension and service, and no folder is left over', () => {
    for (const folder of LOCALES) {
      const folders = readdirSync(join(ROOT, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
      expect(folders.sort(), folder).toEqual([...LANGUAGES].sort());
    }
  });

  it('have no file that the list does not name', () => {
    const files = LOCALES.flatMap((folder) =>
      LANGUAGES.flatMap((language) =>
        readdirSync(join(ROOT, folder, language)).map((name) => `${folder}/xx/${name}`),
      ),
    );
    expect([...new Set(files)].sort()).toEqual(Object.keys(LANGUAGE_FILES).sort());
  });

  it('are added as CONTRIBUTING says, which names every place', () => {
    const [, section = ''] = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split(
      '## Adding a language',
    );
    for (const path of [...Object.keys(LANGUAGE_LISTS), ...Object.keys(LANGUAGE_FILES)])
      expect(section.split('\n## ')[0], path).toContain(`\`${path}\``);
  });
});

describe('a sixth language', () => {
  let root: string;
  const change = (path: string, from: string, to: string) => {
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(root, path), text.replace(from, to));
  };
  const added = Object.keys(LANGUAGE_FILES).map((path) => path.replace('xx', 'fi'));

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'watchword-languages-'));
    for (const path of [...LOCALES, 'protocol'])
      cpSync(join(ROOT, path), join(root, path), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('of which nothing is there has every place named', () => {
    expect(missingInLanguages([...LANGUAGES, 'fi'], root)).toEqual([
      'fi: protocol/languages.ts does not list it.',
      'fi: service/src/locales/texts.ts does not list it.',
      'fi: locales/fi/common-words.ts is missing: the words that a guesser tries first.',
      'fi: locales/fi/confirmation.ts is missing: the texts of confirmation requests.',
      'fi: locales/fi/guide.ts is missing: the texts of the panel.',
      'fi: locales/fi/help.ts is missing: the texts of the help page.',
      'fi: locales/fi/store.json is missing: the name and description in the stores.',
      'fi: locales/fi/ui.ts is missing: the texts of the popup and of the pages.',
      'fi: locales/fi/word-list.ts is missing: the words for passphrases.',
      'fi: locales/fi/workshop.ts is missing: the texts of the password workshop.',
      'fi: service/src/locales/fi/index.ts is missing: what the service says.',
      'fi: service/src/locales/fi/messages.ts is missing: the e-mails and text messages.',
      'fi: service/src/locales/fi/pages.ts is missing: the texts of the service’s pages.',
    ]);
  });

  describe('made from English', () => {
    beforeAll(() => {
      for (const folder of LOCALES)
        cpSync(join(root, folder, 'en'), join(root, folder, 'fi'), { recursive: true });
      for (const [path, entry] of Object.entries(LANGUAGE_LISTS))
        change(path, entry('en'), `${entry('fi')}\n${entry('en')}`);
    });

    it('lacks nothing', () => {
      expect(missingInLanguages([...LANGUAGES, 'fi'], root)).toEqual([]);
    });

    it.each(added)('lacks %s once it is gone', (path) => {
      const text = readFileSync(join(root, path));
      rmSync(join(root, path));
      expect(missingInLanguages(['fi'], root)).toEqual([expect.stringContaining(`fi: ${path} is missing: `)]);
      writeFileSync(join(root, path), text);
    });

    it.each([
      ['no description', { name: { message: 'Watchword' } }, 'has no description.'],
      [
        'a description that the store would cut',
        { name: { message: 'Watchword' }, description: { message: 'x'.repeat(133) } },
        'has a description of more than 132 characters.',
      ],
      [
        'another name',
        { name: { message: 'Tunnussana' }, description: { message: 'x' } },
        'does not name Watchword.',
      ],
    ])('is faulty with %s in the stores', (_what, store, sentence) => {
      writeFileSync(join(root, 'locales/fi/store.json'), JSON.stringify(store));
      expect(missingInLanguages(['fi'], root)).toEqual([`fi: locales/fi/store.json ${sentence}`]);
    });
  });
});
