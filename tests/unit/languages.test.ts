/** The list of what a language consists of. A sixth one, made from English, shows that nothing goes unnamed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_FILES, LANGUAGE_LISTS, missingInLanguages } from '../../harness/missing-in-languages.ts';
import { LANGUAGES } from '../../protocol/languages.ts';

/** A subtag for private use (ISO 639-2), which no language added later can have. */
const SIXTH = 'qaa';

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
  const added = Object.keys(LANGUAGE_FILES).map((path) => path.replace('xx', SIXTH));

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'watchword-languages-'));
    for (const path of [...LOCALES, 'protocol'])
      cpSync(join(ROOT, path), join(root, path), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('of which nothing is there has every place named', () => {
    expect(missingInLanguages([...LANGUAGES, SIXTH], root)).toEqual([
      'qaa: protocol/languages.ts does not list it.',
      'qaa: service/src/locales/texts.ts does not list it.',
      'qaa: locales/qaa/common-words.ts is missing: the words that a guesser tries first.',
      'qaa: locales/qaa/confirmation.ts is missing: the texts of confirmation requests.',
      'qaa: locales/qaa/guide.ts is missing: the texts of the panel.',
      'qaa: locales/qaa/help.ts is missing: the texts of the help page.',
      'qaa: locales/qaa/store.json is missing: the name and description in the stores.',
      'qaa: locales/qaa/ui.ts is missing: the texts of the popup and of the pages.',
      'qaa: locales/qaa/word-list.ts is missing: the words for passphrases.',
      'qaa: locales/qaa/workshop.ts is missing: the texts of the password workshop.',
      'qaa: service/src/locales/qaa/index.ts is missing: what the service says.',
      'qaa: service/src/locales/qaa/messages.ts is missing: the e-mails and text messages.',
      'qaa: service/src/locales/qaa/pages.ts is missing: the texts of the service’s pages.',
    ]);
  });

  describe('made from English', () => {
    beforeAll(() => {
      for (const folder of LOCALES)
        cpSync(join(root, folder, 'en'), join(root, folder, SIXTH), { recursive: true });
      for (const [path, entry] of Object.entries(LANGUAGE_LISTS))
        change(path, entry('en'), `${entry(SIXTH)}\n${entry('en')}`);
    });

    it('lacks nothing', () => {
      expect(missingInLanguages([...LANGUAGES, SIXTH], root)).toEqual([]);
    });

    it.each(added)('lacks %s once it is gone', (path) => {
      const text = readFileSync(join(root, path));
      rmSync(join(root, path));
      expect(missingInLanguages([SIXTH], root)).toEqual([
        expect.stringContaining(`${SIXTH}: ${path} is missing: `),
      ]);
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
      writeFileSync(join(root, 'locales/qaa/store.json'), JSON.stringify(store));
      expect(missingInLanguages([SIXTH], root)).toEqual([`${SIXTH}: locales/qaa/store.json ${sentence}`]);
    });
  });
});
