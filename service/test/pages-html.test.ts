/** Every page of the service, in every language, read by an HTML parser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../protocol/languages.ts';
import { createApp } from '../src/app.ts';
import { htmlFaults } from './harness/html-faults.ts';
import { walkEveryPage, walkWithoutMessages } from './harness/page-walk/index.ts';
import type { Walk } from './harness/page-walk/walk.ts';

describe.each(LANGUAGES)('every page in %s', (language) => {
  let walks: Walk[];

  beforeAll(async () => {
    walks = [await walkEveryPage(language), await walkWithoutMessages(language)];
  }, 60_000);
  afterAll(async () => {
    for (const { service } of walks) await service.close();
  });

  it('is valid, labelled, and in its language', () => {
    const faults = walks.flatMap(({ pages }) =>
      pages.flatMap(({ request, status, text }) =>
        htmlFaults(text, language).map((fault) => `${request} (${status}): ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('is visited, and so is every form', () => {
    const asked = new Set(walks.flatMap(({ service }) => routesAsked(service.logged())));
    const routes = walks.flatMap(({ service }) => pageRoutes(createApp(service.world).routes));
    expect(routes.length).toBeGreaterThan(40);
    expect([...new Set(routes)].filter((route) => !asked.has(route))).toEqual([]);
  });

  it('is drawn without a failure of the service', () => {
    for (const { service } of walks) expect(service.logged()).not.toContain('a request failed');
  });
});

/** "GET /sign-in" for each line of the access log that answered with a page, or took a form. */
const routesAsked = (log: string): string[] =>
  log
    .split('\n')
    .filter((line) => line.includes('"route"'))
    .map((line): { method: string; route: string; status: number } => JSON.parse(line))
    .filter(({ method, status }) => method === 'POST' || status === 200)
    .map(({ method, route }) => `${method} ${route}`);

/** The routes of pages and forms; of the others some are the API's, and some answer scripts. */
const pageRoutes = (routes: { method: string; path: string }[]): string[] =>
  routes
    .filter(({ method }) => method === 'GET' || method === 'POST')
    .filter(
      ({ path }) =>
        !/^\/(v1|\.well-known|health|assets)\b|\/(events|passkeys?(\/:number.*)?|options)$/.test(path),
    )
    .map(({ method, path }) => `${method} ${path}`);

const PAGE =
  '<!doctype html><html lang="en"><head><title>A</title></head><body><main><h1>A</h1>*</main></body></html>';

describe('a page', () => {
  it('that is right has no fault', () => {
    const right = PAGE.replace('*', '<label>Name <input name="name"></label><a href="#x" id="x">x</a>');
    expect(htmlFaults(right, 'en')).toEqual([]);
  });

  it.each([
    ['an element that may not stand there', '<p><ul><li>a</li></ul></p>', /^<p> is not where or how/],
    ['an element that is missing', '<table><tr><td>a</td></tr></table>', /^<tbody> is not where or how/],
    ['an attribute that stands twice', '<p class="a" class="b">', /^duplicate-attribute at 1:/],
    ['an element that is left open', '<div>', /^<div> is not where or how/],
    ['an end tag too many', '<div></section></div>', /^an end tag closes nothing$/],
    ['a character that is not escaped', '<p>a &bogus; b</p>', /^unknown-named-character-reference at 1:/],
    ['an id that stands twice', '<p id="a">a</p><p id="a">b</p>', /^id a stands twice$/],
    ['a reference to nothing', '<p aria-labelledby="b">a</p>', /^no element has the id b$/],
    ['a link to nothing', '<a href="#b">a</a>', /^no element has the id b$/],
    ['a label of nothing', '<label>a</label>', /^the label a is of 0 controls$/],
    ['a control without a label', '<input name="a">', /^the control a has no label$/],
    ['an empty heading', '<h2> </h2>', /^<h2> is empty$/],
    ['a second first heading', '<h1>B</h1>', /^2 of <h1>$/],
    ['a second main part', '<div><main>B</main></div>', /^2 of <main>$/],
  ])('with %s has a fault', (_what, planted, fault) => {
    expect(htmlFaults(PAGE.replace('*', planted), 'en')).toContainEqual(expect.stringMatching(fault));
  });

  it('without a doctype, or in another language, has a fault', () => {
    expect(htmlFaults(PAGE.replace('<!doctype html>', '').replace('*', ''), 'en')).toEqual([
      'missing-doctype at 1:1',
    ]);
    expect(htmlFaults(PAGE.replace('*', ''), 'nb')).toEqual(['lang is en']);
  });
});
