import { describe, expect, it } from 'vitest';
import type { HostVerdict } from '../../../utils/domain/guide/host-verdict.ts';
import type { Journey } from '../../../utils/domain/guide/journey.ts';
import { pageOf, panelStateOf } from '../../../utils/domain/guide/panel-state.ts';
import type { Advice, SiteProfile } from '../../../utils/domain/site.ts';

const generic: Advice = { remedies: ['spam'], consequences: [] };
const site: SiteProfile = {
  id: 'amazon',
  name: 'Shop',
  brands: ['shop'],
  hosts: ['www.shop.com', 'www.shop.com.be', 'www.shop.se'],
  paths: [],
  relatedDomains: [],
  advice: { digits: 6, remedies: [], consequences: [] },
};
const preferences = { corner: 'top-left', collapsed: true } as const;
const atHome: HostVerdict = { kind: 'site', host: 'www.shop.se', domain: 'shop.se', site: 'amazon' };
const journey: Journey = {
  verdict: atHome,
  page: 'code',
  step: 'code',
  passed: ['identifier'],
  trouble: false,
  changedAt: 0,
  closed: false,
};

const stateOf = (of: Partial<Journey> = {}, known: SiteProfile | undefined = site) =>
  panelStateOf({ ...journey, ...of }, known, generic, preferences, 'sv');

describe('the panel of a guide', () => {
  it('has all that it draws', () => {
    expect(stateOf()).toEqual({
      kind: 'guide',
      corner: 'top-left',
      collapsed: true,
      language: 'sv',
      host: 'www.shop.se',
      site: 'Shop',
      makesPins: false,
      page: 'code',
      plan: ['identifier', 'code', 'new-password', 'done'],
      now: 1,
      trouble: false,
      advice: site.advice,
    });
  });

  it('has the moment at which a code was sent, and that a reminder was asked for', () => {
    expect(stateOf({ codeSentAt: 0, waitBegun: true, trouble: true })).toMatchObject({
      codeSentAt: 0,
      waitBegun: true,
      trouble: true,
    });
  });

  it('says that the site makes PINs, where it does', () => {
    const supportPin = { path: '/pin', digits: 4, minutes: 30 };
    expect(stateOf({}, { ...site, supportPin })).toMatchObject({ makesPins: true });
    expect(stateOf()).toMatchObject({ makesPins: false });
  });

  it('has what holds anywhere on another site', () => {
    const state = panelStateOf(journey, undefined, generic, preferences, 'sv');
    expect(state).toMatchObject({ makesPins: false, advice: generic });
    expect(state).not.toHaveProperty('site');
  });
});

describe('the panel of a warning', () => {
  const warnedAt = (host: string, known?: SiteProfile) =>
    panelStateOf(
      {
        ...journey,
        verdict: { kind: 'look-alike', host, domain: 'false.example', site: 'amazon', deception: 'name' },
      },
      known,
      generic,
      preferences,
      'sv',
    );

  it('names the site, and the host that the false one stands for', () => {
    expect(warnedAt('shop-login.example', site)).toEqual({
      kind: 'warning',
      corner: 'top-left',
      collapsed: true,
      language: 'sv',
      host: 'shop-login.example',
      site: 'Shop',
      deception: 'name',
      domain: 'false.example',
      realHost: 'www.shop.com',
    });
  });

  it.each([
    ['www.shop.se.false.example', 'www.shop.se'],
    ['www.shop.com.be.false.example', 'www.shop.com.be'],
    ['www.shop.com.false.example', 'www.shop.com'],
    ['false.example', 'www.shop.com'],
  ])('on %s leads to %s', (host, realHost) => expect(warnedAt(host, site)).toMatchObject({ realHost }));

  it('leads to the first host of a site that has none in .com', () => {
    const swedish = { ...site, hosts: ['www.shop.se', 'www.shop.no'] };
    expect(warnedAt('false.example', swedish)).toMatchObject({ realHost: 'www.shop.se' });
  });

  it('is given also where nothing is known of the site', () => {
    expect(warnedAt('false.example')).toMatchObject({ kind: 'warning', site: 'amazon', realHost: '' });
  });
});

it('one face of the panel is told from another by its page, a warning by its kind', () => {
  expect(pageOf(stateOf())).toBe('code');
  expect(pageOf(stateOf({ page: 'captcha' }))).toBe('captcha');
  const verdict = { kind: 'look-alike', host: 'a', domain: 'a', site: 'amazon', deception: 'name' } as const;
  expect(pageOf(stateOf({ verdict }))).toBe('warning');
  expect(pageOf(undefined)).toBeUndefined();
});
