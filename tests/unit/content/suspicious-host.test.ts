/** The script in a page tells the worker of each host that the worker warns of, and of few others. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SITES } from '../../../sites/index.ts';
import { isSuspiciousHost } from '../../../utils/content/suspicious-host.ts';
import { checkHost } from '../../../utils/worker/guide/host-check.ts';

const PASSING: Record<string, string[]> = {
  a: ['4', 'а', 'á'],
  e: ['3', 'е'],
  i: ['1', 'l', 'ı'],
  l: ['1', 'i', 'ӏ'],
  m: ['rn', 'м'],
  o: ['0', 'о', 'ø'],
  p: ['р'],
  z: ['2'],
};

const names = SITES.flatMap(({ brands, hosts }) => [
  ...brands.map((brand) => brand.replaceAll(' ', '-')),
  ...hosts.slice(0, 3),
]);

const disguised = fc
  .tuple(fc.constantFrom(...names), fc.infiniteStream(fc.nat(6)))
  .map(([name, choices]) =>
    [...name]
      .map((letter) => [letter, letter, ...(PASSING[letter] ?? [])][choices.next().value ?? 0] ?? letter)
      .join(''),
  );

it('misses no host that the worker warns of by its name', async () => {
  const before = fc.constantFrom('', 'www.', 'login-', 'secure.', 'my-');
  const after = fc.constantFrom('', '.com', '.example', '-support.example', '.verify.example.net', '.co.uk');
  let warned = 0;
  await fc.assert(
    fc.asyncProperty(
      before,
      disguised,
      after,
      fc.constantFrom('http', 'https'),
      async (a, name, b, scheme) => {
        const url = URL.canParse(`${scheme}://${a}${name}${b}`)
          ? new URL(`${scheme}://${a}${name}${b}`)
          : undefined;
        if (!url || checkHost(url, undefined, SITES).kind !== 'look-alike') return;
        warned++;
        expect(isSuspiciousHost(url.hostname), url.hostname).toBe(true);
      },
    ),
    { numRuns: 5_000 },
  );
  expect(warned).toBeGreaterThan(1_000);
});

it.each([
  'shop.example',
  'www.wikipedia.org',
  'apple-orchard.example',
  'bucket.amazonaws.example',
  'limited.example',
  'news.ycombinator.com',
])('%s is none', (host) => expect(isSuspiciousHost(host)).toBe(false));
