/** A stand-in for Apple's account page and password help, made from the same facts as sites/apple.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAnswer, SiteRequest, StandIn } from '../../../harness/test-sites.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const WORDS = JSON.parse(read('words.json')) as Record<string, Record<string, string>>;

/** What a new word for it is in no list, and the page has an ordinary locale all the same. */
const LOCALES: Record<string, string> = { en: 'en-US', nb: 'nb-NO', sv: 'sv-SE', nl: 'nl-NL', fr: 'fr-FR' };

const IFORGOT: Record<string, string> = {
  '/password/verify/appleid':
    '<forgot-password><form><h1>Forgot password</h1><label>E-mail or phone number <input type="text" class="iforgot-apple-id"></label><label>Letters in the picture <input type="text" class="captcha-input"></label><button id="action" class="button-primary" type="button">Continue</button></form></forgot-password>',
  '/password/verify/phone':
    '<trusted-phone-number><h1>Confirm your phone number</h1><label>Phone number <input id="phoneNumber" type="tel"></label></trusted-phone-number>',
  '/password/verify/code': `<h1>Enter the code</h1><div class="form-security-code-inputs">${'<input class="form-security-code-input" maxlength="1">'.repeat(6)}</div>`,
  '/password/reset/options':
    '<recovery-options><h1>What to reset</h1><label><input type="radio" name="recoveryOption" id="recoveryOption0"> Password</label></recovery-options>',
  '/password/reset':
    '<reset-password><h1>New password</h1><web-password-input><input type="password"></web-password-input><confirm-password-input><input type="password"></confirm-password-input></reset-password>',
  '/recovery/unenroll':
    '<recovery-unenroll-start><h1>Turn off two-factor authentication</h1><button>Continue</button></recovery-unenroll-start>',
};

function answerApple({ host, path, query, cookies }: SiteRequest): SiteAnswer {
  const lang = query.get('lang') ?? cookies.get('lang') ?? 'en';
  const words: Record<string, string> = {
    ...WORDS[lang],
    lang,
    locale: LOCALES[lang] ?? 'en-US',
  };
  const chosen = (name: string) => query.get(name) || cookies.get(name);
  if (chosen('silent')) words.ends = '';
  words.dialog = query.has('dialog') ? '' : 'hidden';
  words.control = chosen('without') ? '' : `<button class="button-link" id="support">${words.link}</button>`;
  const show = (name: string): SiteAnswer => ({
    page: read(`${name}.html`).replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word] ?? ''),
    // The page is one that scripts draw, and its sign-in stands in a frame of another host.
    policy:
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src https://idmsa.apple.com",
  });
  if (host === 'idmsa.apple.com') return show('frame');
  if (host === 'iforgot.apple.com') {
    words.page = IFORGOT[path] ?? '';
    return show('iforgot');
  }
  switch (path) {
    case '/test':
      // Chooses what the tests want to see.
      return {
        page: 'Chosen.',
        cookies: ['lang', 'without', 'in', 'silent'].map((name) => `${name}=${query.get(name) ?? ''}`),
      };
    case '/account/manage':
      if (query.has('in')) return { goTo: '/account/manage', cookies: ['in=1'] };
      return cookies.get('in') ? show('account') : { goTo: '/sign-in' };
    case '/account/shown':
      // As it is after signing in, without a cookie.
      return show('account');
    case '/account/password':
      return show('change-password');
    case '/sign-in':
      return show('sign-in');
    default:
      return { status: 404, page: 'Not here.' };
  }
}

export const standIn: StandIn = {
  hosts: [
    'account.apple.com',
    'idmsa.apple.com',
    'iforgot.apple.com',
    'account.apple.com.login.example',
    'parking.example',
  ],
  answer: answerApple,
  proof: {
    pages: {
      'sign-in': ['https://account.apple.com/sign-in'],
      'find-pin': ['https://account.apple.com/account/shown'],
      'no-pin': ['https://account.apple.com/account/shown?without=1'],
      'make-pin': ['https://account.apple.com/account/shown?dialog=open'],
      'change-password': ['https://account.apple.com/account/password'],
      identifier: ['https://iforgot.apple.com/password/verify/appleid'],
      'extra-check': ['https://iforgot.apple.com/password/verify/phone'],
      code: ['https://iforgot.apple.com/password/verify/code'],
      'choose-way': ['https://iforgot.apple.com/password/reset/options'],
      'new-password': ['https://iforgot.apple.com/password/reset'],
      weaker: ['https://iforgot.apple.com/recovery/unenroll'],
      'going-in': ['https://iforgot.apple.com/'],
    },
    copy: 'https://parking.example/sign-in',
  },
};
