import type { KnownPages, Site } from '../utils/domain/site.ts';

const hosts = ['www.mitid.dk', 'mitid.dk'];

/** By folder names: the leaves of the tree were renamed at least once. The activation page was not seen; its words were. */
export const mitidHome: KnownPages = {
  pages: [
    {
      name: 'activate',
      step: 'activate',
      says: { in: 'label,legend', words: / (aktiveringskode|activation code)/ },
      fields: { answer: 'form input:not([type=hidden],[type=submit],[type=checkbox])' },
    },
    {
      name: 'request-access',
      step: 'which-way',
      button: {
        in: 'button,a,[role=button],input[type=submit]',
        words: / (anmod om adgang|request access) /,
      },
    },
    {
      name: 'which-way',
      step: 'which-way',
      paths:
        /^\/(hjaelp|[a-z-]+\/help)\/.*(mitid-adgangskode|mitid-password|spaerring|authenticator-is-blocked)/,
    },
  ],
  trouble: '.mitid-notification--error',
};

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
  // Those of the state that speak of it, and the one for companies (by memory).
  relatedDomains: ['borger.dk', 'nemlog-in.dk', 'digst.dk', 'mitid-erhverv.dk'],
  phone: '+45 33 98 00 10',
  advice: { remedies: ['wait', 'customer-service'], consequences: ['saved-passwords'] },
};
