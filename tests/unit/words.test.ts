import { describe, expect, it } from 'vitest';
import { CONFIRMATION_TEXTS } from '../../locales/confirmation.ts';
import type { GuideTexts } from '../../locales/en/guide.ts';
import { HELP_TEXTS } from '../../locales/help.ts';
import { loadUiTexts } from '../../locales/ui.ts';
import { WORKSHOP_TEXTS } from '../../locales/workshop.ts';
import { badgeText } from '../../utils/domain/badge-text.ts';
import { minutesAndSeconds, roughDuration } from '../../utils/domain/format-time.ts';
import { LANGUAGES, languageFor } from '../../utils/domain/language.ts';
import { hostPattern } from '../../utils/platform/host-permissions.ts';

describe('the language', () => {
  it.each([
    ['en-US', 'en'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['sv_SE', 'sv'],
    ['nl-BE', 'nl'],
    ['da', 'da'],
    ['qaa', 'en'],
    ['', 'en'],
  ])('of a browser in %j is %s', (tag, language) => expect(languageFor('browser', tag)).toBe(language));

  it('is the chosen one where one was chosen', () => expect(languageFor('nl', 'sv-SE')).toBe('nl'));
});

/** Every text with its path; a function is called with words that cannot stand in it by themselves. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('⟨1⟩', '⟨2⟩', '⟨3⟩'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const GUIDES = import.meta.glob<GuideTexts>('../../locales/*/guide.ts', { eager: true, import: 'guide' });

const all = await Promise.all(
  LANGUAGES.map(
    async (tag) =>
      [
        tag,
        {
          ...(await loadUiTexts(tag)),
          panel: GUIDES[`../../locales/${tag}/guide.ts`],
          help: HELP_TEXTS[tag],
          workshop: WORKSHOP_TEXTS[tag],
          confirmation: CONFIRMATION_TEXTS[tag],
        },
      ] as const,
  ),
);

describe.each(all)('the texts in %s', (tag, texts) => {
  const found = textsIn(texts);
  const english = new Map(textsIn(all[0]?.[1]));

  it('are whole', () => {
    expect(found.map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, text] of found) expect(text.trim(), path).not.toBe('');
  });

  it('say everything that they are given', () => {
    for (const [path, text] of found)
      for (const piece of ['⟨1⟩', '⟨2⟩', '⟨3⟩'])
        expect(text.includes(piece), `${path} ${piece}`).toBe(english.get(path)?.includes(piece));
  });

  it('are calm', () => {
    for (const [path, text] of found) expect(text, path).not.toContain('!');
  });

  if (tag !== 'en')
    it('are translated', () => {
      const same = found.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
      expect(
        same.filter(
          (path) => !['.ok', '.popup.accounts', '.options.accounts', '.connect.find'].includes(path),
        ),
      ).toEqual([]);
    });
});

describe('times', () => {
  it.each([
    [30 * 60_000, '30:00'],
    [29 * 60_000 + 1, '29:01'],
    [61_000, '1:01'],
    [1000, '0:01'],
    [1, '0:01'],
    [0, '0:00'],
  ])('%d ms are %s', (duration, text) => expect(minutesAndSeconds(duration)).toBe(text));

  it.each([
    [3_600_000, 'en', '1 hour'],
    [-7_000_000, 'en', '2 hours'],
    [300_000, 'nb', '5 minutter'],
    [300_000, 'nl', '5 minuten'],
  ])('%d ms are roughly, in %s, %s', (duration, language, text) =>
    expect(roughDuration(duration, language)).toBe(text),
  );
});

describe('the badge', () => {
  const pin = { id: 'one', requestId: 'one', deadline: 1_000_000, lifetime: 1_000_000, skew: 0 };
  it('is empty without a PIN', () => expect(badgeText([{}], [], [], 0)).toBe(''));
  it('counts minutes', () => expect(badgeText([{ pin }], [], [], 1_000_000 - 61_000)).toBe('2'));
  it('is empty when the PIN has expired', () => expect(badgeText([{ pin }], [], [], 1_000_000)).toBe(''));
  it('says that a PIN was used', () =>
    expect(badgeText([{ pin: { ...pin, ended: { how: 'used', by: null, at: 1 } } }], [], [], 5)).toBe('✓'));
  it('says first that somebody asks', () => {
    const question = { id: 'one', agent: '', desk: '', reason: '', askedAt: 0, deadline: 1_000_000 };
    const asking = (change = {}) => [{ proof: 'password' as const, requests: [{ ...question, ...change }] }];
    expect(badgeText([{ pin }], asking(), [], 1_000_000 - 61_000)).toBe('?');
    expect(badgeText([], asking(), [], 1_000_000)).toBe('');
    expect(badgeText([], asking({ denying: {} }), [], 0)).toBe('');
    expect(badgeText([], asking({ ended: { how: 'confirmed', at: 0 } }), [], 0)).toBe('');
  });
  it('says that a wait is over', () => {
    const wait = { id: 'one', kind: 'profile-change', begunAt: 0, endsAt: 10 } as const;
    expect(badgeText([], [], [wait], 9)).toBe('');
    expect(badgeText([], [], [wait], 10)).toBe('!');
    expect(badgeText([{ pin }], [], [wait], 1_000_000 - 61_000)).toBe('2');
  });
});

it('asks for a host’s permission without its port, as match patterns have it', () => {
  expect(hostPattern('http://localhost:4180')).toBe('http://localhost/*');
  expect(hostPattern('https://account.bank.example')).toBe('https://account.bank.example/*');
});
