/** The pages in a browser without script. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REGISTRY_KINDS } from '../src/database/schema.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;

describe.each(ENGINES)('the pages on %s', (engine) => {
  let service: TestService;

  beforeEach(async () => {
    service = await openTestService(engine);
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
  });
  afterEach(() => service.close());

  function openBrowser(headers: Record<string, string> = {}) {
    const browser = openPageBrowser(service.world, headers);
    return {
      ...browser,
      signIn: (userId: string) => browser.visit('/sign-in', { identifier: userId, password: PASSWORD }),
    };
  }

  const requestIdIn = (page: string) => /name="requestId" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const pinIn = (page: string) => /<p class="digits">([\d ]+)<\/p>/.exec(page)?.[1]?.replace(' ', '') ?? '';
  /** Everything that a person could type into. */
  const fieldsIn = (page: string) =>
    [...page.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => /name="([^"]*)"/.exec(tag)?.[1]);

  it('show a person the account, with the support PIN at the bottom', async () => {
    const liv = openBrowser();
    expect((await liv.visit('/account')).text).toContain('<h1>Sign in</h1>');
    const { text } = await liv.signIn('liv');
    for (const words of ['liv Nordmann', 'liv@example.org', 'FJ5-liv', 'This browser'])
      expect(text).toContain(words);
    const sections = [...text.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title);
    expect(sections.at(-1)).toBe('Support PIN');
  });

  it('make a PIN in a dialog, which the desk then redeems', async () => {
    const [liv, maja] = [openBrowser(), openBrowser()];
    const account = await liv.signIn('liv');
    const made = await liv.visit('/account/support-pin', { requestId: requestIdIn(account.text) });
    expect(made.text).toContain('<dialog open');
    expect(made.text).toMatch(/Expires at <time/);
    expect(made.headers.get('Cache-Control')).toBe('no-store');
    const pin = pinIn(made.text);
    expect(pin).toMatch(/^\d{4}$/);
    expect((await liv.visit('/account')).text).not.toContain(
      made.text.match(/<p class="digits">.*<\/p>/)?.[0],
    );

    await maja.signIn('maja');
    const asked = await maja.visit('/desk/cases', { identifier: 'liv@example.org' });
    expect(asked.text).toContain('Ask the caller for the support PIN');
    const casePath = maja.visited.at(-1) ?? '';
    const right = await maja.visit(casePath, { pin: `${pin.slice(0, 2)} ${pin.slice(2)}` });
    for (const words of [
      'The PIN is right',
      'liv Nordmann',
      'l•••@example.org',
      'FJ5-liv',
      'Support PIN accepted',
    ])
      expect(right.text).toContain(words);
    expect(right.text).not.toContain('liv@example.org</dd>');

    expect((await liv.visit('/account')).text).toMatch(
      /Your PIN was used at <time[^>]*>[^<]*<\/time> by maja Nordmann/,
    );
    service.advance(15 * MINUTE);
    const closed = await maja.visit(casePath);
    expect(closed.text).toContain('The details are closed');
    expect(closed.text).not.toContain('FJ5-liv');
    for (const path of [...liv.visited, ...maja.visited])
      expect(path.replace(/[0-9a-f-]{36}/, 'id')).not.toContain(pin);
  });

  it('have no field at the desk that could take a password or a code', async () => {
    const maja = openBrowser();
    const desk = await maja.signIn('maja');
    expect(fieldsIn(desk.text)).toEqual(['identifier']);
    const asked = await maja.visit('/desk/cases', { identifier: 'liv' });
    const harmless = ['pin', 'reason', 'document', 'name', ...REGISTRY_KINDS];
    for (const field of fieldsIn(asked.text)) expect(harmless).toContain(field);
    const refused = await maja.visit(maja.visited.at(-1) ?? '', { pin: 'my password' });
    expect(refused.text).toContain('The PIN is not right');
    expect(refused.text).not.toContain('my password');
  });

  it('do not tell an agent whether an account exists', async () => {
    const maja = openBrowser();
    await maja.signIn('maja');
    const pages: string[] = [];
    for (const identifier of ['liv', 'xyz']) {
      const { text } = await maja.visit('/desk/cases', { identifier });
      const refused = await maja.visit(maja.visited.at(-1) ?? '', { pin: '0000' });
      pages.push(
        (text + refused.text)
          .replaceAll(new RegExp(`\\b${identifier}\\b`, 'g'), '?')
          .replace(/[0-9a-f-]{36}/g, 'id')
          // The questions belong to the case, whether or not it has an account.
          .replace(/\/questions">.*?<\/form>/gs, ''),
      );
    }
    expect(pages[0]).toBe(pages[1]);
  });

  it('refuse a form that another site sends', async () => {
    const forged = openBrowser({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' });
    expect((await forged.signIn('liv')).status).toBe(403);
  });

  it('are closed to the other role', async () => {
    const [liv, maja] = [openBrowser(), openBrowser()];
    await liv.signIn('liv');
    await maja.signIn('maja');
    expect((await liv.visit('/desk')).text).toContain('<h1>My account</h1>');
    expect((await maja.visit('/account')).text).toContain('<h1>Help desk</h1>');
  });

  it('sign out, in this browser and in all', async () => {
    const [here, there] = [openBrowser(), openBrowser()];
    await here.signIn('liv');
    const { text } = await there.signIn('liv');
    const other = /\/account\/sessions\/[^/]+\/end/.exec(text)?.[0] ?? '';
    await there.visit(other, {});
    expect((await here.visit('/account')).text).toContain('<h1>Sign in</h1>');
    await there.visit('/sign-out', {});
    expect((await there.visit('/account')).text).toContain('<h1>Sign in</h1>');
  });

  it('change the password, which ends every other session', async () => {
    const [here, there] = [openBrowser(), openBrowser()];
    await here.signIn('liv');
    await there.signIn('liv');
    const change = (next: string, repeat = next, current = PASSWORD) =>
      here.visit('/account/password', { current, next, repeat });
    expect((await change('password1')).text).toContain('must not be a well-known password');
    expect((await change('short')).text).toContain('at least 8 characters');
    expect((await change('one long sentence', 'another sentence')).text).toContain('are not the same');
    expect((await change('one long sentence', 'one long sentence', 'wrong')).text).toContain(
      'current password is not right',
    );
    expect((await change('one long sentence')).text).toContain('Your password is changed');
    expect((await here.visit('/account')).text).toContain('<h1>My account</h1>');
    expect((await there.visit('/account')).text).toContain('<h1>Sign in</h1>');
  });

  it('escape what people write', async () => {
    const maja = openBrowser();
    await maja.signIn('maja');
    const { text } = await maja.visit('/desk/cases', { identifier: '<script>alert(1)</script>' });
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;');
  });

  it('allow no other scripts, and no frame around them', async () => {
    const { headers } = await openBrowser().visit('/');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
  });

  it.each([
    ['nb-NO,nb;q=0.9,en;q=0.8', 'nb', 'Logg inn'],
    ['no', 'nb', 'Logg inn'],
    ['sv', 'sv', 'Logga in'],
    ['nl-BE', 'nl', 'Inloggen'],
    ['da', 'da', 'Log ind'],
    // A subtag for private use: nobody can add it as a language.
    ['qaa,sv;q=0.5', 'sv', 'Logga in'],
    ['qaa', 'en', 'Sign in'],
  ])('speak to %s in %s', async (accept, language, words) => {
    const { text } = await openBrowser({ 'Accept-Language': accept }).visit('/sign-in');
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(`<h1>${words}</h1>`);
  });
});
