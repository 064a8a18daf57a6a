import type { Site, Source, TextMatch } from '../utils/domain/site.ts';
import { wordsOf } from '../utils/domain/text/fold.ts';
import { MAKE_PIN_LABELS, PIN_LABELS } from './apple-labels.ts';

/** Two names of the page for the account, and the one of its password help. The sign-in form stands in a frame of another host. */
const hosts = ['account.apple.com', 'appleid.apple.com', 'iforgot.apple.com'];

/** The maintained automation and an older captured page agree on these; ids are made anew with each load. */
const dialogs = [
  '[role=dialog]',
  '[role=alertdialog]',
  '[aria-modal=true]',
  'dialog',
  '.modal-dialog',
  '.modal-form',
];
const dialog = dialogs.join();

const saysSupportPin = wordsOf(Object.values(PIN_LABELS).flat());

/** By a maintained automation of others. The newest layout of the password help was not seen. */
const SCRIPTED: Source = { seen: '2026-11', in: 'a script of others' };
const CAPTURED: Source = { seen: '2026-11', in: 'a captured page' };

const pinControl: TextMatch = { in: 'button,a,[role=button],[role=link]', words: saysSupportPin };

const pages: Site['pages'] = [
  {
    name: 'make-pin',
    step: 'make-pin',
    paths: /^\/account/,
    says: { in: dialog, words: saysSupportPin },
    button: {
      in: dialogs.map((one) => `${one} button`).join(),
      words: wordsOf(Object.values(MAKE_PIN_LABELS).flat()),
    },
    source: SCRIPTED,
  },
  {
    name: 'sign-in',
    step: 'sign-in',
    has: 'iframe#aid-auth-widget-iFrame',
    onlyAsked: true,
    source: SCRIPTED,
  },
  // Before the pages of the PIN, which any page of the account with a heading would be.
  {
    name: 'change-password',
    step: 'change-password',
    paths: /^\/account/,
    fields: {
      'current-password': 'input[autocomplete=current-password]',
      'new-password': 'input[autocomplete=new-password]',
    },
    source: CAPTURED,
  },
  {
    name: 'find-pin',
    step: 'find-pin',
    paths: /^\/account/,
    button: pinControl,
    onlyAsked: true,
    source: SCRIPTED,
  },
  // Its own heading tells that it is all there.
  { name: 'no-pin', step: 'find-pin', paths: /^\/account/, has: 'h1', onlyAsked: true, source: SCRIPTED },
  { name: 'weaker', step: 'none', has: 'recovery-unenroll-start,.unenroll', source: SCRIPTED },
  {
    name: 'new-password',
    step: 'new-password',
    fields: {
      'new-password':
        'reset-password input,web-password-input input,idms-password new-password input,input[autocomplete=new-password]',
      'repeat-password': 'confirm-password-input input',
    },
    source: SCRIPTED,
  },
  {
    name: 'code',
    step: 'code',
    fields: { code: '.form-security-code-inputs input' },
    source: SCRIPTED,
  },
  {
    name: 'extra-check',
    step: 'extra-check',
    fields: {
      answer: 'trusted-phone-number input,#phoneNumber,masked-date input,verify-security-questions input',
    },
    source: SCRIPTED,
  },
  {
    name: 'choose-way',
    step: 'none',
    has: 'recovery-options,input[name=recoveryOption],authentication-method,input[name=device],web-reset-options,.pwdChange',
    source: SCRIPTED,
  },
  {
    name: 'identifier',
    step: 'identifier',
    fields: { identifier: 'input.iforgot-apple-id,forgot-password input[type=text]' },
    source: SCRIPTED,
  },
  { name: 'going-in', step: 'none', paths: /./, source: SCRIPTED },
];

export const apple: Site = {
  id: 'apple',
  name: 'Apple',
  brands: ['appleid', 'apple id', 'apple account', 'apple support', 'apple com', 'iforgot', 'icloud'],
  hosts,
  paths: ['/*'],
  pages,
  trouble: { in: 'idms-error,.form-message-wrapper,.error-content,#errMsg', source: SCRIPTED },
  readsOtherPages: false,
  fingerprint: {
    marks: ['aid-auth-widget-iFrame', 'account_name_text_field'],
    field: '.iforgot-apple-id',
    // The bare name is a fruit's too.
    title: /\bapple[\s-]*(id|account|konto)\b|\biforgot\b/i,
    source: SCRIPTED,
  },
  relatedDomains: ['apple.com.cn', 'icloud.com', 'icloud.com.cn'],
  advice: {
    digits: 6,
    remedies: ['wait', 'resend'],
    consequences: ['saved-passwords'],
  },
  supportPin: {
    path: '/account/manage',
    digits: 4,
    // By a third party.
    minutes: 30,
    dialog: { in: dialog, words: saysSupportPin, source: SCRIPTED },
  },
  confirmsOnDevice: true,
};
