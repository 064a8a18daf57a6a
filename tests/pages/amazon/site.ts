/**
 * A stand-in for Amazon's password help, made from the same facts as sites/amazon.ts: what is asked, in which order,
 * and where it stands. Which way it goes follows from the name before the @ of the address that is typed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAnswer, SiteRequest, StandIn } from '../../../harness/test-sites.ts';

const LANGUAGES = JSON.parse(read('words.json')) as Record<'sv' | 'nl' | 'en', Record<string, string>>;

export const RIGHT_CODE = '314159';

/** What the address that is typed first leads to. */
const WAYS: Record<string, string> = {
  postal: '/ap/dcq',
  approve: '/ap/cvf/approval',
  robot: '/ap/cvf/request?puzzle=1',
};

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

const languageOf = (host: string) =>
  host.endsWith('.se') || host.includes('.se.') ? 'sv' : host.endsWith('.nl') ? 'nl' : 'en';

function answerAmazon({ host, method, path, query, form }: SiteRequest): SiteAnswer {
  const words = LANGUAGES[languageOf(host)];
  const show = (name: string, alert = ''): SiteAnswer => {
    const box = alert && `<div id="auth-error-message-box" class="a-alert" role="alert">${alert}</div>`;
    const all: Record<string, string> = { ...words, alert: box };
    const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, word: string) => all[word] ?? '');
    const page = fill(read('layout.html').replace('{{page}}', read(`${name}.html`)));
    return {
      page: query.has('clobbered') ? page.replace('<body>', `<body>${read('clobbering.html')}`) : page,
    };
  };
  const code = words === LANGUAGES.nl ? 'code-older' : 'code';
  switch (`${method} ${path}`) {
    case 'GET /ap/signin':
      return show(query.get('step') ?? 'sign-in');
    case 'GET /ap/forgotpassword':
      return show('identifier');
    case 'GET /ap/forgotpassword/reverification':
      return show(query.has('explained') ? 'forced-reset-explained' : 'forced-reset');
    case 'POST /ap/forgotpassword':
      return { goTo: WAYS[(form.get('email') ?? '').split('@')[0] ?? ''] ?? '/ap/cvf/request?arb=opaque' };
    case 'GET /ap/dcq':
      return show(query.has('name') ? 'full-name' : 'postal-code');
    case 'POST /ap/dcq':
      return { goTo: '/ap/cvf/request?arb=opaque' };
    case 'GET /ap/cvf/approval':
      return show('approval');
    case 'GET /ap/cvf/request':
      return show(query.has('puzzle') ? 'captcha' : code);
    case 'GET /ap/cvf/approval/resend':
    case 'GET /ap/cvf/resend':
      return { goTo: '/ap/cvf/request?arb=again' };
    case 'POST /ap/cvf/verify':
    case 'POST /ap/cvf/approval/verifyOtp': {
      if (form.has('cvf_captcha_input')) return { goTo: '/ap/cvf/request?arb=opaque' };
      const typed = form.get('code') ?? form.get('shown');
      return typed === RIGHT_CODE ? { goTo: '/ap/forgotpassword/new' } : show(code, words.wrong);
    }
    case 'GET /ap/forgotpassword/new':
      return show('new-password');
    case 'POST /ap/forgotpassword/save':
      return form.get('password') === form.get('passwordCheck')
        ? { goTo: '/?ref_=nav' }
        : show('new-password', words.mismatch);
    case 'GET /':
      return show('home');
    default:
      return { status: 404, page: 'Not here.' };
  }
}

export const standIn: StandIn = {
  hosts: [
    'www.amazon.se',
    'www.amazon.nl',
    'www.amazon.com',
    'pre-prod.amazon.se',
    // Copies, which show what the site shows.
    'amazon.se.example.com',
    // With a Cyrillic letter.
    new URL('https://www.аmazon.se').hostname,
    'amaz0n-support.example',
    'parcels.example',
  ],
  answer: answerAmazon,
  proof: {
    pages: {
      identifier: ['https://www.amazon.se/ap/forgotpassword'],
      'extra-check': ['https://www.amazon.se/ap/dcq', 'https://www.amazon.se/ap/dcq?name=1'],
      code: ['https://www.amazon.se/ap/cvf/request'],
      'new-password': ['https://www.amazon.se/ap/forgotpassword/new'],
      'forced-reset': [
        'https://www.amazon.se/ap/forgotpassword/reverification',
        'https://www.amazon.se/ap/forgotpassword/reverification?explained=1',
      ],
      'two-step': ['https://www.amazon.se/ap/signin?step=two-step'],
      'choose-channel': ['https://www.amazon.se/ap/signin?step=choose-channel'],
      approval: ['https://www.amazon.se/ap/cvf/approval'],
      captcha: ['https://www.amazon.se/ap/cvf/request?puzzle=1'],
      'going-in': ['https://www.amazon.se/ap/signin'],
    },
    copy: 'https://parcels.example/ap/signin?step=password',
  },
};
