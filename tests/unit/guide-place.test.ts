import { describe, expect, it } from 'vitest';
import { SITES } from '../../sites/index.ts';
import { skeleton } from '../../utils/guide/look-alikes.ts';
import { placeOf } from '../../utils/guide/place.ts';

const placeAt = (url: string, worn?: 'amazon') => placeOf(new URL(url), worn, SITES);

describe('a page on', () => {
  it.each(SITES.flatMap(({ hosts }) => hosts))('%s is the site’s own', (host) => {
    expect(placeAt(`https://${host}/ap/signin`)).toMatchObject({ verdict: 'site', site: 'amazon', host });
  });

  it.each([
    ['https://amazon.se.example.com/', 'name', 'example.com'],
    ['https://amazon-login.example/', 'name', 'amazon-login.example'],
    ['https://www.amazon.github.io/', 'name', 'amazon.github.io'],
    // A Cyrillic letter in the name.
    ['https://www.аmazon.se/', 'letters', 'аmazon.se'],
    ['https://www.amaz0n.com/', 'letters', 'amaz0n.com'],
    ['https://www.arnazon.com/', 'letters', 'arnazon.com'],
    ['https://pre-prod.amazon.se/', 'twin', 'amazon.se'],
    ['https://development.amazon.com/', 'twin', 'amazon.com'],
    ['http://www.amazon.se/ap/signin', 'unencrypted', 'amazon.se'],
  ])('%s passes itself off as the site: %s', (url, deception, domain) => {
    expect(placeAt(url)).toMatchObject({ verdict: 'look-alike', site: 'amazon', deception, domain });
  });

  it.each([
    ['https://parcels.example/', 'clothes'],
    ['https://192.0.2.7/', 'address'],
    ['https://[2001:db8::1]/', 'address'],
  ])('%s in the site’s clothes is a copy: %s', (url, deception) => {
    expect(placeAt(url, 'amazon')).toMatchObject({ verdict: 'look-alike', deception });
    expect(placeAt(url)).toMatchObject({ verdict: 'other' });
  });

  it.each([
    'https://www.audible.de/ap/signin',
    'https://sellercentral.amazon.de/ap/signin',
    'https://signin.aws.amazon.com/',
  ])('%s shows the site’s pages by right', (url) => {
    expect(placeAt(url, 'amazon')).toMatchObject({ verdict: 'other' });
  });

  it.each(['https://amazonas-museum.example/', 'https://myamazonia.example/', 'https://shop.example/'])(
    '%s is another site',
    (url) => expect(placeAt(url).verdict).toBe('other'),
  );

  it('another alphabet shows its letters, not their code', () => {
    expect(placeAt('https://xn--bcher-kva.example/').host).toBe('bücher.example');
  });
});

it('reads letters as the eye does', () => {
  expect(skeleton('аmаzоn')).toBe('amazon');
  expect(skeleton('AMAZØN')).toBe('amazon');
  expect(skeleton('vvord')).toBe('word');
});
