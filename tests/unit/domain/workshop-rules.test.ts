/** What sites ask for, and whether a password meets it. */
import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../components/workshop/strength.ts';
import { PASSWORD_RULES, passwordRuleFor } from '../../../sites/password-rules.ts';
import { checkPassword } from '../../../utils/domain/workshop/check-password.ts';
import { hostFrom } from '../../../utils/domain/workshop/host.ts';
import type { PageRules } from '../../../utils/domain/workshop/page-rules.ts';
import { pageRulesSchema } from '../../../utils/domain/workshop/page-rules-schema.ts';
import { parsePasswordRules } from '../../../utils/domain/workshop/parse-rules.ts';
import { effectiveRules } from '../../../utils/domain/workshop/rules.ts';
import { pageRules } from '../../../utils/platform/page-rules.ts';

describe('the passwordrules language', () => {
  it.each([
    ['', { required: [] }],
    ['minlength: 8; maxlength: 64;', { required: [], minlength: 8, maxlength: 64 }],
    ['MinLength:8', { required: [], minlength: 8 }],
    ['minlength: 8; minlength: 12', { required: [], minlength: 12 }],
    ['maxlength: 20; maxlength: 16', { required: [], maxlength: 16 }],
    ['max-consecutive: 2', { required: [], maxConsecutive: 2 }],
    ['required: lower, upper;', { required: [['lower', 'upper']], allowed: ['lower', 'upper'] }],
    ['required: digit; required: digit', { required: [['digit'], ['digit']], allowed: ['digit'] }],
    ['allowed: [-;,]; minlength: 5', { required: [], allowed: [{ characters: '-;,' }], minlength: 5 }],
    ['allowed: [a]]', { required: [], allowed: [{ characters: 'a]' }] }],
    [
      'required: digit,[!?]; allowed: lower',
      {
        required: [['digit', { characters: '!?' }]],
        allowed: ['lower', 'digit', { characters: '!?' }],
      },
    ],
    ['minlength: eight; required: emoji; color: red', { required: [] }],
    ['minlength: -1; maxlength: 0; maxlength: 1e9; minlength: 900', { required: [] }],
    ['required: [', { required: [] }],
    ['allowed: [];;;:::', { required: [] }],
    [';minlength:8;', { required: [], minlength: 8 }],
  ])('reads %j', (text, rules) => expect(parsePasswordRules(text)).toEqual(rules));

  it.each([
    ['['.repeat(100_000)],
    ['required:['.repeat(10_000)],
    [']'.repeat(100_000)],
    ['required: lower;'.repeat(10_000)],
    ['a:'.repeat(50_000)],
    ['\u0000\uD800\u202E: \uDFFF'],
  ])('survives nonsense', (text) => {
    const begun = performance.now();
    expect(parsePasswordRules(text).required.length).toBeLessThanOrEqual(8);
    expect(performance.now() - begun).toBeLessThan(200);
  });

  it('is understood in the whole table', () => {
    for (const { passwordrules, domain } of PASSWORD_RULES) {
      const rules = parsePasswordRules(passwordrules);
      const written = passwordrules.match(/required|minlength|maxlength|max-consecutive/g)?.length;
      const read =
        rules.required.length +
        [rules.minlength, rules.maxlength, rules.maxConsecutive].filter((one) => one !== undefined).length;
      expect(read, domain).toBe(written);
    }
  });
});

describe('the table', () => {
  it('is sorted by name, with each domain once', () => {
    const names = PASSWORD_RULES.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...names].sort());
    expect(new Set(PASSWORD_RULES.map(({ domain }) => domain)).size).toBe(PASSWORD_RULES.length);
  });

  it.each([
    ['mitid.dk', 'MitID'],
    ['www.mitid.dk', 'MitID'],
    ['nemlog-in.mitid.dk', 'MitID'],
    ['evilmitid.dk', undefined],
    ['mitid.dk.evil.example', undefined],
    ['id.apple.com', 'Apple'],
    ['', undefined],
  ])('has for %j the rule of %s', (host, name) => expect(passwordRuleFor(host)?.name).toBe(name));
});

const unmet = (password: string, domain: string, page: PageRules = {}) =>
  checkPassword(password, effectiveRules(passwordRuleFor(domain), page))
    .filter(({ state }) => state === 'unmet')
    .map(({ demand }) => demand);

describe('a password', () => {
  it.each([
    ['mitid.dk', 'Vh3kogh', ['shortest']],
    ['mitid.dk', 'Vh3kogh&pÅ', []],
    ['mitid.dk', 'x'.repeat(65), ['longest']],
    ['mitid.dk', 'minAdgangsKode7', ['words']],
    ['mitid.dk', 'PASSWORD-og-mere', ['words']],
    ['mitid.dk', 'jegQWERTYUIjeg', ['rows']],
    ['mitid.dk', 'abc12345hej', ['rows']],
    ['mitid.dk', 'tlf1234567890', ['digits']],
    ['mitid.dk', 'tlf123456789x0', []],
    ['apple.com', 'alllowercase', ['required', 'required']],
    ['apple.com', 'ÆrligHed77x', ['allowed']],
    ['box.com', 'Abcdefgh1', ['required']],
    ['paypal.com', 'Aaaaabcde1', ['run']],
    ['paypal.com', 'Abcdefghijk!', []],
    ['ubisoft.com', 'Abcdefgh1-', ['required']],
    ['klm.com', '🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢', []],
  ])('for %s, %j fails in %j', (domain, password, demands) =>
    expect(unmet(password, domain)).toEqual(demands),
  );

  it('gets advice where nothing is known', () => {
    const states = (password: string) =>
      checkPassword(password, effectiveRules(undefined)).map(({ demand, state }) => [demand, state]);
    expect(states('short')).toEqual([['shortest', 'unmet']]);
    expect(states('eight888')).toEqual([['advised', 'open']]);
    expect(states('fifteen-or-more')).toEqual([['advised', 'met']]);
  });
});

describe('what a page says', () => {
  it('counts together with what is known', () => {
    expect(unmet('Vh3kogh&p', 'mitid.dk', { minlength: 10 })).toEqual(['shortest']);
    expect(unmet('Vh3kogh&pÅ', 'mitid.dk', { maxlength: 9 })).toEqual(['longest']);
    expect(unmet('vhkoghåpå', 'mitid.dk', { passwordrules: 'required: digit' })).toEqual([
      'required',
      'allowed',
    ]);
  });

  it.each([
    { minlength: 40, maxlength: 20 },
    { maxlength: 4 },
    { minlength: 900 },
    { maxlength: 0 },
    { passwordrules: 'required: [æ]' },
    { passwordrules: 'allowed: [é]' },
  ])('is ignored where it makes no sense: %j', (page) =>
    expect(effectiveRules(passwordRuleFor('mitid.dk'), page)).toEqual(
      effectiveRules(passwordRuleFor('mitid.dk')),
    ),
  );

  it('is limited in size', async () => {
    expect(pageRulesSchema.safeParse({ minlength: 8, pattern: '.{8,}' }).success).toBe(true);
    for (const hostile of [
      { minlength: 1e9 },
      { maxlength: -1 },
      { maxlength: '8' },
      { pattern: 'x'.repeat(301) },
      { passwordrules: {} },
      null,
    ])
      expect(pageRulesSchema.safeParse(hostile).success).toBe(false);
    await pageRules.setValue({ 'www.mitid.dk': { minlength: 8 } });
    expect(await pageRules.getValue()).toEqual({ 'www.mitid.dk': { minlength: 8 } });
  });
});

it.each([
  ['?host=www.mitid.dk', 'www.mitid.dk'],
  ['?host=WWW.MitID.dk', 'www.mitid.dk'],
  ['', undefined],
  ['?host=', undefined],
  ['?host=localhost', undefined],
  ['?host=mitid.dk:8080', undefined],
  ['?host=mitid.dk/x', undefined],
  ['?host=<img src=x>', undefined],
  ['?host=me@mitid.dk', undefined],
  ['?host=mitid.dk%00', undefined],
  ['?host=__proto__', undefined],
  [`?host=${'a.'.repeat(200)}dk`, undefined],
  ['?host=1.2.3.04', undefined],
])('opened with %j, it is for %s', (search, host) => expect(hostFrom(search)).toBe(host));

describe('the strength', () => {
  it('of a very common password is none', async () => {
    const { score, warning } = await strengthOf('password');
    expect([score, warning]).toEqual([0, 'topTen']);
  });
  it.each([
    'adgangskode',
    'Adgangskode1',
    'elefant',
    'kjærlighet',
    'fotboll',
    'wachtwoord12',
    'sommerfugl',
    'lösenord',
    'mitid2026',
  ])('of %s is low, because it is a word of these languages', async (word) =>
    expect((await strengthOf(word)).score).toBeLessThanOrEqual(1),
  );
  it('of five random words is the best', async () =>
    expect((await strengthOf('kite-lamp-moose-nectar-pagoda')).score).toBe(4));
  it('of a very long password is found quickly', async () => {
    const begun = performance.now();
    await strengthOf('correct horse '.repeat(5_000));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
