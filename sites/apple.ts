import type { KnownPages, Site, TextMatch } from '../utils/domain/site.ts';
import { wordsOf } from '../utils/domain/text/fold.ts';
import { MAKE_PIN_LABELS, PIN_LABELS } from './apple-labels.ts';

/** Two names of the page for the account, and the one of its password help. The sign-in form stands in a frame of another host. */
const hosts = ['account.apple.com', 'appleid.apple.com', 'iforgot.apple.com'];

/** Seen in a maintained automation and in an older captured page; ids there are made anew with each load. */
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

const PIN_DIGITS = 4;

const pinControl: TextMatch = { in: 'button,a,[role=button],[role=link]', words: saysSupportPin };

/** The elements of the password help come from scripts of others; the newest layout was not seen. */
export const appleHome: KnownPages = {
  pages: [
    {
      name: 'make-pin',
      step: 'make-pin',
      paths: /^\/account/,
      says: { in: dialog, words: saysSupportPin },
      button: {
        in: dialogs.map((one) => `${one} button`).join(),
        words: wordsOf(Object.values(MAKE_PIN_LABELS).flat()),
      },
    },
    { name: 'sign-in', step: 'sign-in', has: 'iframe#aid-auth-widget-iFrame', onlyAsked: true },
    { name: 'find-pin', step: 'find-pin', paths: /^\/account/, button: pinControl, onlyAsked: true },
    // Its own heading tells that it is all there.
    { name: 'no-pin', step: 'find-pin', paths: /^\/account/, has: 'h1', onlyAsked: true },

    {
      name: 'change-password',
      step: 'change-password',
      paths: /^\/account/,
      fields: {
        'current-password': 'input[autocomplete=current-password]',
        'new-password': 'input[autocomplete=new-password]',
      },
    },
    { name: 'weaker', step: 'none', has: 'recovery-unenroll-start,.unenroll' },
    {
      name: 'new-password',
      step: 'new-password',
      fields: {
        'new-password':
          'reset-password input,web-password-input input,idms-password new-password input,input[autocomplete=new-password]',
        'repeat-password': 'confirm-password-input input',
      },
    },
    {
      name: 'code',
      step: 'code',
      fields: { code: '.form-security-code-inputs input' },
    },
    {
      name: 'extra-check',
      step: 'extra-check',
      fields: {
        answer: 'trusted-phone-number input,#phoneNumber,masked-date input,verify-security-questions input',
      },
    },
    {
      name: 'choose-way',
      step: 'none',
      has: 'recovery-options,input[name=recoveryOption],authentication-method,input[name=device],web-reset-options,.pwdChange',
    },
    {
      name: 'identifier',
      step: 'identifier',
      fields: { identifier: 'input.iforgot-apple-id,forgot-password input[type=text]' },
    },
    { name: 'going-in', step: 'none', paths: /./ },
  ],
  trouble: 'idms-error,.form-message-wrapper,.error-content,#errMsg',
  pin: { dialog: { in: dialog, words: saysSupportPin }, digits: PIN_DIGITS },
};

export const apple: Site = {
  id: 'apple',
  name: 'Apple',
  brands: ['appleid', 'apple id', 'apple account', 'apple support', 'apple com', 'iforgot', 'icloud'],
  hosts,
  paths: ['/*'],
  relatedDomains: ['apple.com.cn', 'icloud.com', 'icloud.com.cn'],
  advice: {
    digits: 6,
    remedies: ['wait', 'resend'],
    consequences: ['saved-passwords'],
  },
  // The lifetime is by a third party, and counts only where the page states none.
  supportPin: { address: `https://${hosts[0]}/account/manage`, digits: PIN_DIGITS, minutes: 30 },
};
