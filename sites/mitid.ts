import type { Site, Source } from '../utils/domain/site.ts';

const hosts = ['www.mitid.dk', 'mitid.dk'];

const OFFICIAL: Source = { seen: '2026-11', in: 'an official page' };
const SCRIPTED: Source = { seen: '2025-10', in: 'a script of others' };

/** By folder names: the leaves of the tree were renamed at least once. Of the activation page only the words were seen. */
const pages: Site['pages'] = [
  {
    name: 'activate',
    step: 'activate',
    says: { in: 'label,legend', words: / (aktiveringskode|activation code)/ },
    fields: { answer: 'form input:not([type=hidden],[type=submit],[type=checkbox])' },
    source: OFFICIAL,
  },
  {
    name: 'request-access',
    step: 'which-way',
    button: { in: 'button,a,[role=button],input[type=submit]', words: / (anmod om adgang|request access) / },
    source: OFFICIAL,
  },
  {
    name: 'which-way',
    step: 'which-way',
    paths:
      /^\/(hjaelp|[a-z-]+\/help)\/.*(mitid-adgangskode|mitid-password|spaerring|authenticator-is-blocked)/,
    source: OFFICIAL,
  },
];

export const mitid: Site = {
  id: 'mitid',
  name: 'MitID',
  brands: ['mitid', 'mit id'],
  hosts,
  // Signing in to one's own profile goes over the last three.
  paths: [
    '/hjaelp/*',
    '/en-gb/help/*',
    '/administration/*',
    '/mitid-administrative-idp/*',
    '/service-provider/*',
  ],
  pages,
  trouble: { in: '.mitid-notification--error', source: SCRIPTED },
  readsOtherPages: true,
  fingerprint: {
    // A class of its sign-in form, which copies take over: one of several, as each is a walk through the page.
    marks: ['.mitid-core-user__user-id', 'mitid-core-client-form'],
    title: /\bmit-?id\b/i,
    source: SCRIPTED,
  },
  // Sites of the state that write about it. The one for companies is from memory.
  relatedDomains: ['borger.dk', 'nemlog-in.dk', 'digst.dk', 'mitid-erhverv.dk'],
  // By its own help pages, which name 24 hours and five days. Older guides say one hour.
  waits: { 'profile-change': 24, 'phone-number': 120 },
  resetOptions: {
    phone: '+45 33 98 00 10',
    rules: [
      { option: 'no-password', when: { app: true } },
      { option: 'yourself', when: { signIn: 'yes' } },
      { option: 'in-person', when: { newPhone: true } },
      { option: 'phone', when: { newPhone: false } },
    ],
  },
  advice: { remedies: ['wait', 'customer-service'], consequences: ['saved-passwords'] },
};
