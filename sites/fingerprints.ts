/** By what copies of the known sites are told. Every page is looked at for it, so no more than that stands here. */
import type { Fingerprint } from '../utils/domain/site.ts';

export const FINGERPRINTS: readonly Fingerprint[] = [
  {
    id: 'amazon',
    marks: [
      'ap_email_login',
      'ap_password',
      'ap_fpp_password',
      'auth-fpp-link-bottom',
      'auth-mfa-otpcode',
      'cvf-page-content',
    ],
    title: /\bamazon\b/i,
  },
  {
    id: 'apple',
    marks: ['aid-auth-widget-iFrame', 'account_name_text_field'],
    field: '.iforgot-apple-id',
    // The bare name is a fruit's too.
    title: /\bapple[\s-]*(id|account|konto)\b|\biforgot\b/i,
  },
  {
    id: 'mitid',
    // A class of its sign-in form, which copies take over: one of several, as each is a walk through the page.
    marks: ['.mitid-core-user__user-id', 'mitid-core-client-form'],
    title: /\bmit-?id\b/i,
  },
];
