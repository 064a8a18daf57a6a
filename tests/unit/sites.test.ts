/** Every known site is whole: its data, where each selector was read, and a stand-in that proves it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportedSite, siteGaps } from '../../harness/site-gaps.ts';
import type { StandIn } from '../../harness/test-sites.ts';
import { ALL_SITES } from '../../sites/all.ts';
import { SITES } from '../../sites/index.ts';
import type { Site } from '../../utils/domain/site.ts';
import { literal } from '../../utils/domain/text/literal.ts';
import { STAND_IN_OF } from '../pages/stand-ins.ts';

const FOLDER = join(import.meta.dirname, '../../sites');

/** By their shape, as each file calls its site by a name of its own. */
const isSite = (value: unknown): value is Site =>
  typeof value === 'object' && value !== null && 'hosts' in value && 'brands' in value;

const exported: ExportedSite[] = (
  await Promise.all(
    readdirSync(FOLDER).map(async (name) =>
      Object.values<unknown>(await import(join(FOLDER, name)))
        .filter(isSite)
        .map((site) => ({ file: `sites/${name}`, site })),
    ),
  )
).flat();

it('the known sites lack nothing', () => {
  expect(siteGaps(ALL_SITES, exported, STAND_IN_OF)).toEqual([]);
});

it('popup and worker know of a site all but its pages', () => {
  expect(SITES.map(({ id }) => id)).toEqual(ALL_SITES.map(({ id }) => id));
  for (const site of SITES)
    for (const key of ['pages', 'trouble', 'fingerprint', 'dialog'])
      expect(literal(site)).not.toContain(`"${key}"`);
});

describe('a site is refused', () => {
  const source = { seen: '2026-11', in: 'an official page' } as const;
  const site: Site = {
    id: 'invented',
    name: 'Invented',
    brands: ['invented'],
    hosts: ['www.invented.example'],
    paths: ['/help/*'],
    pages: [
      { name: 'code', step: 'code', fields: { code: '#code' }, source },
      { name: 'code', step: 'code', fields: { code: '#older' }, source },
    ],
    trouble: { in: '.fault', source },
    readsOtherPages: true,
    fingerprint: { marks: ['invented-form'], title: /invented/i, source },
    relatedDomains: [],
    advice: { remedies: [], consequences: [] },
  };
  const codes = ['https://www.invented.example/code', 'https://www.invented.example/code-older'];
  const proof = { pages: { code: codes }, copy: 'https://parcels.example/' };
  const standIn: StandIn = {
    hosts: ['www.invented.example', 'parcels.example'],
    answer: () => ({ page: '' }),
    proof,
  };
  const gapsOf = (change: Partial<Site>, stand: StandIn | undefined = standIn) => {
    const changed = { ...site, ...change };
    return siteGaps(
      [changed],
      [{ file: 'sites/invented.ts', site: changed }],
      new Map(stand ? [['invented', stand]] : []),
    );
  };

  it('not if it is whole', () => expect(gapsOf({})).toEqual([]));

  it.each<[string, Partial<Site>, string]>([
    ['a brand', { brands: [] }, 'there is no brand'],
    ['a brand in small letters', { brands: ['In-Vented'] }, 'a brand is not of words in small letters'],
    ['a host', { hosts: [] }, 'there is no host'],
    ['a path', { paths: [] }, 'there is no path'],
    ['marks', { fingerprint: { ...site.fingerprint, marks: [] } }, 'the fingerprint has no marks'],
    ['a date', { trouble: { in: '.fault', source: { ...source, seen: '' } } }, 'trouble does not say where'],
    [
      'the date of a page',
      { pages: site.pages.map((page) => ({ ...page, source: { ...source, seen: 'November' } })) },
      'the page “code” does not say where',
    ],
    [
      'a PIN for its page',
      { pages: [{ name: 'make-pin', step: 'make-pin', has: '#make', source }] },
      'there is the page “make-pin”, but no supportPin',
    ],
    [
      'a page for its PIN',
      { supportPin: { path: '/', digits: 4, minutes: 30, dialog: { in: 'dialog', words: /pin/, source } } },
      'there is a supportPin, but no page “make-pin”',
    ],
    [
      'ways for its page',
      { pages: [{ name: 'which-way', step: 'which-way', paths: /./, source }] },
      'there is the page “which-way”, but no resetOptions',
    ],
    [
      'a wait for its page',
      { pages: [{ name: 'request-access', step: 'which-way', paths: /./, source }] },
      'there is the page “request-access”, but no wait',
    ],
  ])('without %s', (_what, change, gap) => {
    expect(gapsOf(change)).toContainEqual(expect.stringContaining(`sites/invented.ts: ${gap}`));
  });

  it.each<[string, StandIn | undefined, string]>([
    ['a folder', undefined, 'there is no such file'],
    ['a proof', { hosts: standIn.hosts, answer: standIn.answer }, 'the stand-in has no proof'],
    [
      'an address for each page',
      { ...standIn, proof: { ...proof, pages: { code: codes.slice(1) } } },
      '1 addresses show the page “code”, which the site has 2 times',
    ],
    [
      'a page for each address',
      { ...standIn, proof: { ...proof, pages: { code: codes, done: codes } } },
      'an address shows the page “done”, which the site does not have',
    ],
    [
      'an answer',
      { ...standIn, hosts: ['parcels.example'] },
      'the stand-in does not answer on www.invented.example',
    ],
    [
      'an address of its own',
      { ...standIn, proof: { ...proof, pages: { code: [codes[0] ?? '', 'https://parcels.example/code'] } } },
      'https://parcels.example/code is on none of the site’s hosts',
    ],
    [
      'a copy elsewhere',
      { ...standIn, proof: { ...proof, copy: 'https://www.invented.example/' } },
      'the copy stands on a host that has to do with the site',
    ],
  ])('whose stand-in lacks %s', (_what, stand, gap) => {
    const gaps = siteGaps(
      [site],
      [{ file: 'sites/invented.ts', site }],
      new Map(stand ? [['invented', stand]] : []),
    );
    expect(gaps).toContainEqual(expect.stringContaining(`tests/pages/invented/site.ts: ${gap}`));
  });

  it('that has no line in the list, or no file that is named as its id', () => {
    const here = { file: 'sites/other.ts', site };
    expect(siteGaps([], [here], new Map())).toEqual([
      'sites/other.ts exports a site that has no line in sites/all.ts.',
    ]);
    expect(siteGaps([site], [here], new Map([['invented', standIn]]))).toEqual([
      'The site invented stands in no file sites/invented.ts.',
    ]);
  });

  it('that shares its id, a host or a brand with another', () => {
    const file = 'sites/invented.ts';
    const twin = { ...site };
    expect(
      siteGaps(
        [site, twin],
        [
          { file, site },
          { file, site: twin },
        ],
        new Map([['invented', standIn]]),
      ),
    ).toEqual([
      'The id invented is of two sites.',
      'The host www.invented.example is of invented and invented.',
      'The brand invented is of invented and invented.',
    ]);
  });
});

it('the source text of a value gives the value again', () => {
  const value = { a: ['“x”', 1, true, null], 'b-c': { d: /^\/x [“”]\b/i } };
  // What the build does with it.
  expect(new Function(`return ${literal(value)}`)()).toEqual(value);
});
