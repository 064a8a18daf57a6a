import type { Site, Source } from '../utils/domain/site.ts';

/** The 23 marketplaces. Norway, Denmark and Finland have none: their people stand on pages in other languages. */
const hosts = [
  'www.amazon.ae',
  'www.amazon.ca',
  'www.amazon.co.jp',
  'www.amazon.co.uk',
  'www.amazon.co.za',
  'www.amazon.com',
  'www.amazon.com.au',
  'www.amazon.com.be',
  'www.amazon.com.br',
  'www.amazon.com.mx',
  'www.amazon.com.tr',
  'www.amazon.de',
  'www.amazon.eg',
  'www.amazon.es',
  'www.amazon.fr',
  'www.amazon.ie',
  'www.amazon.in',
  'www.amazon.it',
  'www.amazon.nl',
  'www.amazon.pl',
  'www.amazon.sa',
  'www.amazon.se',
  'www.amazon.sg',
] as const;

const CAPTURED: Source = { seen: '2026-05', in: 'a captured page' };
const SCRIPTED: Source = { seen: '2026-05', in: 'a script of others' };

/**
 * Ids are reused on these pages for other elements, and hidden copies of boxes stand beside the visible ones, so tag
 * and visibility count.
 */
const pages: Site['pages'] = [
  {
    name: 'new-password',
    step: 'new-password',
    fields: { 'new-password': 'input#ap_fpp_password', 'repeat-password': 'input#ap_fpp_password_check' },
    source: SCRIPTED,
  },
  {
    name: 'captcha',
    step: 'none',
    has: '.cvf-widget-form-captcha,input[name=cvf_captcha_input],#captchacharacters,form[action$=validateCaptcha],img[alt*=CAPTCHA i]',
    source: CAPTURED,
  },
  {
    name: 'two-step',
    step: 'code',
    has: '#auth-mfa-form input#auth-mfa-otpcode',
    fields: { code: 'input#auth-mfa-otpcode' },
    resend: '#auth-get-new-otp-link',
    source: CAPTURED,
  },
  {
    name: 'choose-channel',
    step: 'none',
    has: '#auth-select-device-form input[name=otpDeviceContext]',
    source: CAPTURED,
  },
  {
    name: 'extra-check',
    step: 'extra-check',
    fields: { answer: 'input[name^=dcq_question_subjective]' },
    source: SCRIPTED,
  },
  {
    name: 'code',
    step: 'code',
    fields: { code: 'input#input-box-otp,input#cvf-input-code,#cvf-page-content input[name=code]' },
    resend: '#resend-approval-link,#cvf-resend-link,a[href*=resend]',
    source: CAPTURED,
  },
  {
    name: 'approval',
    step: 'none',
    has: '#resend-approval-alert,#pollingForm,.transaction-approval-word-break',
    source: CAPTURED,
  },
  {
    name: 'extra-check',
    step: 'extra-check',
    fields: { answer: '#cvf-page-content input[type=text]' },
    source: SCRIPTED,
  },
  {
    name: 'forced-reset',
    step: 'identifier',
    path: '/ap/forgotpassword/reverification',
    fields: { identifier: 'input[name=email]' },
    source: SCRIPTED,
  },
  { name: 'forced-reset', step: 'none', path: '/ap/forgotpassword/reverification', source: SCRIPTED },
  {
    name: 'identifier',
    step: 'identifier',
    path: '/ap/forgotpassword',
    lacks: 'form[name=signIn],#ap_login_form',
    fields: { identifier: 'input[name=email]' },
    source: SCRIPTED,
  },
  {
    name: 'going-in',
    step: 'none',
    has: 'form[name=signIn],#ap_login_form,#intent-confirmation-form,#ap_register_form',
    source: CAPTURED,
  },
];

export const amazon: Site = {
  id: 'amazon',
  name: 'Amazon',
  brands: ['amazon'],
  hosts,
  paths: ['/ap/*', '/ax/*', '/errors/validateCaptcha*'],
  pages,
  trouble: {
    // The same boxes stand hidden on most pages.
    in: '#auth-error-message-box,#auth-warning-message-box,#ap_error_page_message,.cvf-widget-alert,.a-alert-inline-error',
    source: CAPTURED,
  },
  readsOtherPages: true,
  fingerprint: {
    marks: [
      'ap_email_login',
      'ap_password',
      'ap_fpp_password',
      'auth-fpp-link-bottom',
      'auth-mfa-otpcode',
      'cvf-page-content',
    ],
    title: /\bamazon\b/i,
    source: CAPTURED,
  },
  relatedDomains: [
    'amazon.at',
    'amazon.cn',
    'amazon.com.sg',
    'audible.ca',
    'audible.co.jp',
    'audible.co.uk',
    'audible.com',
    'audible.com.au',
    'audible.com.br',
    'audible.de',
    'audible.es',
    'audible.fr',
    'audible.in',
    'audible.it',
    'goodreads.com',
  ],
  advice: {
    digits: 6,
    // Stated by the company for a two-step code; for the reset itself not confirmed, so it is said with "about".
    minutes: 10,
    remedies: ['spam', 'wait', 'resend', 'other-channel', 'daily-limit', 'customer-service'],
    consequences: ['at-once', 'all-accounts', 'signed-out', 'saved-passwords'],
    customerService: '/gp/help/customer/account-issues',
  },
};
