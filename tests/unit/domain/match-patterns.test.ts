import { expect, it } from 'vitest';
import { amazon } from '../../../sites/amazon.ts';
import { homeAt, siteAt } from '../../../sites/site-at.ts';
import type { HostVerdict } from '../../../utils/domain/guide/host-verdict.ts';
import {
  allowedByPerson,
  hostOf,
  installOrigins,
  installScripts,
  scriptFor,
} from '../../../utils/domain/guide/match-patterns.ts';
import type { SiteProfile } from '../../../utils/domain/site.ts';

const site = { ...amazon, hosts: ['www.a.example', 'www.b.example'], paths: ['/one*', '/two*'] };
const patterns = [
  'https://www.a.example/one*',
  'https://www.a.example/two*',
  'https://www.b.example/one*',
  'https://www.b.example/two*',
];

it('the guide comes at install to the paths of a known site, with the script that knows them', () => {
  expect(installScripts([site])).toEqual([{ matches: patterns, js: ['content-scripts/guide-amazon.js'] }]);
  expect(installOrigins([site])).toEqual(['https://www.a.example/*', 'https://www.b.example/*']);
});

it('elsewhere it comes with the script for any page', () => {
  expect(scriptFor(undefined)).toBe('content-scripts/guide.js');
});

it('what the person allowed is what came after the install, in order', () => {
  const later = ['https://shop.example/*', 'https://bank.example/*'];
  expect(allowedByPerson([...installOrigins([site]), ...later, ...patterns], [site])).toEqual([
    'https://bank.example/*',
    'https://shop.example/*',
  ]);
});

it('a pattern names its host', () => expect(hostOf('https://www.a.example/one*')).toBe('www.a.example'));

it('a host is a site’s home only where it is its own', () => {
  const common = { host: 'a', domain: 'a', site: 'apple' } as const;
  const own: HostVerdict = { kind: 'site', ...common };
  const copy: HostVerdict = { kind: 'look-alike', ...common, deception: 'name' };
  const other: HostVerdict = { kind: 'other', host: 'a', domain: 'a' };
  const ids = (sites: (SiteProfile | undefined)[]) => sites.map((site) => site?.id);
  expect(ids([own, copy, other, undefined].map(siteAt))).toEqual(['apple', 'apple', undefined, undefined]);
  expect(ids([own, copy, other].map(homeAt))).toEqual(['apple', undefined, undefined]);
});
