import { describe, expect, it } from 'vitest';
import { SITES } from '../../../sites/index.ts';
import { skeleton } from '../../../utils/worker/guide/confusables.ts';
import { checkHost } from '../../../utils/worker/guide/host-check.ts';

const verdictAt = (url: string, impersonated?: 'amazon') => checkHost(new URL(url), impersonated, SITES);

describe('a page on', () => {
  it.each(SITES.flatMap(({ hosts, id }) => hosts.map((host) => [host, id])))(
    '%s is %s’s own',
    (host, site) => {
      expect(verdictAt(`https://${host}/`)).toMatchObject({ kind: 'site', site, host });
    },
  );

  it.each([
    ['https://account.apple.com.login.example/', 'apple', 'name'],
    ['https://appleid-support.example/', 'apple', 'name'],
    ['https://apple-id.example/', 'apple', 'name'],
    // With a Cyrillic letter for the l.
    ['https://www.appӏe.com/', 'apple', 'letters'],
    ['https://mitid-hjaelp.example/', 'mitid', 'name'],
    ['https://mit-id.example/', 'mitid', 'name'],
    ['https://www.m1tid.dk/', 'mitid', 'letters'],
    ['https://pp.mitid.dk/', 'mitid', 'staging'],
    ['http://www.mitid.dk/', 'mitid', 'unencrypted'],
  ])('%s imitates %s: %s', (url, site, deception) => {
    expect(verdictAt(url)).toMatchObject({ kind: 'look-alike', site, deception });
  });

  it.each([
    // A fruit, a Dutch shop, the companies' own other hosts, brokers and the state.
    'https://www.apple-orchard.example/',
    'https://www.appie.nl/',
    'https://support.apple.com/',
    'https://www.icloud.com/',
    'https://lsb.mitid.dk/',
    'https://www.borger.dk/',
  ])('%s is another, legitimate site', (url) => expect(verdictAt(url).kind).toBe('other'));

  it.each([
    ['https://amazon.se.example.com/', 'name', 'example.com'],
    ['https://amazon-login.example/', 'name', 'amazon-login.example'],
    ['https://www.amazon.github.io/', 'name', 'amazon.github.io'],
    // A Cyrillic letter in the name.
    ['https://www.аmazon.se/', 'letters', 'аmazon.se'],
    ['https://www.amaz0n.com/', 'letters', 'amaz0n.com'],
    ['https://www.arnazon.com/', 'letters', 'arnazon.com'],
    ['https://pre-prod.amazon.se/', 'staging', 'amazon.se'],
    ['https://development.amazon.com/', 'staging', 'amazon.com'],
    ['http://www.amazon.se/ap/signin', 'unencrypted', 'amazon.se'],
  ])('%s imitates the site: %s', (url, deception, domain) => {
    expect(verdictAt(url)).toMatchObject({ kind: 'look-alike', site: 'amazon', deception, domain });
  });

  it.each([
    ['https://parcels.example/', 'imitation'],
    ['https://192.0.2.7/', 'address'],
    ['https://[2001:db8::1]/', 'address'],
  ])('%s with the look of the site is a copy: %s', (url, deception) => {
    expect(verdictAt(url, 'amazon')).toMatchObject({ kind: 'look-alike', deception });
    expect(verdictAt(url)).toMatchObject({ kind: 'other' });
  });

  it.each([
    'https://www.audible.de/ap/signin',
    'https://sellercentral.amazon.de/ap/signin',
    'https://signin.aws.amazon.com/',
  ])('%s may show the site’s pages', (url) => {
    expect(verdictAt(url, 'amazon')).toMatchObject({ kind: 'other' });
  });

  it.each(['https://amazonas-museum.example/', 'https://myamazonia.example/', 'https://shop.example/'])(
    '%s is another site',
    (url) => expect(verdictAt(url).kind).toBe('other'),
  );

  it('an internationalised host is shown in its own letters', () => {
    expect(verdictAt('https://xn--bcher-kva.example/').host).toBe('bücher.example');
  });
});

it('letters that look alike are read as the same', () => {
  expect(skeleton('аmаzоn')).toBe('amazon');
  expect(skeleton('AMAZØN')).toBe('amazon');
  // With an Armenian letter for the n.
  expect(skeleton('amazoո')).toBe('amazon');
  expect(skeleton('vvord')).toBe('word');
});
