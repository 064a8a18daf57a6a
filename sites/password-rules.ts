/**
 * What sites ask of a password, as data. Apple's list of quirks is MIT, https://github.com/apple/password-manager-resources,
 * its passwordrules are drawn from `quirks/password-rules.json` on 2026-11-22; where it was not there, the line says from where.
 */

import type { PasswordRule } from '../utils/domain/workshop/rules.ts';

export const PASSWORD_RULES: readonly PasswordRule[] = [
  {
    name: 'AliExpress',
    domain: 'aliexpress.com',
    passwordrules: 'minlength: 6; maxlength: 20; allowed: lower, upper, digit;',
  },
  {
    name: 'American Express',
    domain: 'americanexpress.com',
    passwordrules:
      'minlength: 8; maxlength: 20; max-consecutive: 4; required: lower, upper; required: digit; allowed: [%&_?#=];',
  },
  {
    name: 'Apple',
    domain: 'apple.com',
    passwordrules:
      'minlength: 8; maxlength: 63; required: lower; required: upper; required: digit; allowed: ascii-printable;',
  },
  {
    name: 'Battle.net',
    domain: 'battle.net',
    passwordrules: 'minlength: 8; maxlength: 16; required: lower, upper; allowed: digit, special;',
  },
  {
    name: 'Box',
    domain: 'box.com',
    passwordrules:
      'minlength: 6; maxlength: 20; required: lower; required: upper; required: digit; required: digit;',
  },
  {
    name: 'EA',
    domain: 'ea.com',
    passwordrules:
      'minlength: 8; maxlength: 16; required: lower; required: upper; required: digit; allowed: special;',
  },
  {
    name: 'easyJet',
    domain: 'easyjet.com',
    passwordrules:
      'minlength: 6; maxlength: 20; required: lower; required: upper; required: digit; required: [-];',
  },
  {
    name: 'Epic Games',
    domain: 'epicgames.com',
    passwordrules:
      'minlength: 7; required: lower; required: upper; required: digit; required: [-!"#$%&\'()*+,./:;<=>?@[^_`{|}~]];',
  },
  {
    name: 'Google',
    domain: 'google.com',
    passwordrules: 'minlength: 8; allowed: lower, upper, digit, [-!"#$%&\'()*+,./:;<=>?@[^_{|}~]];',
  },
  {
    name: 'GOV.UK',
    domain: 'access.service.gov.uk',
    passwordrules: 'minlength: 10; required: lower; required: upper; required: digit; required: special;',
  },
  {
    name: 'Hilton',
    domain: 'hilton.com',
    passwordrules: 'minlength: 8; maxlength: 32; required: lower; required: upper; required: digit;',
  },
  {
    name: 'Hotels.com',
    domain: 'hotels.com',
    passwordrules: 'minlength: 6; maxlength: 20; required: digit; allowed: lower, upper, [@$!#()&^*%];',
  },
  {
    name: 'Hyresbostäder',
    domain: 'hyresbostader.se',
    passwordrules: 'minlength: 6; maxlength: 20; required: lower, upper; required: digit;',
  },
  { name: 'KLM', domain: 'klm.com', passwordrules: 'minlength: 8; maxlength: 12;' },
  {
    name: 'Lufthansa',
    domain: 'lufthansa.com',
    passwordrules:
      'minlength: 8; maxlength: 32; required: lower; required: upper; required: digit; required: [!#$%&()*+,./:;<>?@"_];',
  },
  {
    name: 'Marriott',
    domain: 'marriott.com',
    passwordrules:
      'minlength: 8; maxlength: 20; required: lower; required: upper; required: digit; allowed: [$!#&@?%=];',
  },
  {
    name: 'Microsoft',
    domain: 'microsoft.com',
    passwordrules: 'minlength: 8; required: lower; required: upper; required: digit; required: special;',
  },
  {
    name: 'Microsoft (Outlook, Live)',
    domain: 'live.com',
    passwordrules:
      "minlength: 8; required: lower; required: upper; required: digit; allowed: [-@_#!&$`%*+()./,;~:{}|?>=<^'[]];",
  },
  {
    name: 'Minecraft',
    domain: 'minecraft.com',
    passwordrules: 'minlength: 8; required: lower, upper; required: digit; allowed: ascii-printable;',
  },
  {
    // From the operator's own help page, where the digits are said to be a CPR number; seen 2026-11-22.
    name: 'MitID',
    domain: 'mitid.dk',
    passwordrules: 'minlength: 8; maxlength: 64;',
    refuses: {
      words: ['password', 'adgangskode'],
      rows: ['qwertyui', 'asdfghjk', 'abc12345'],
      digitsTogether: 10,
      userId: true,
    },
  },
  {
    name: 'Netflix',
    domain: 'netflix.com',
    passwordrules: 'minlength: 4; maxlength: 60; required: lower, upper, digit; allowed: special;',
  },
  {
    name: 'PayPal',
    domain: 'paypal.com',
    passwordrules:
      'minlength: 8; maxlength: 20; max-consecutive: 3; required: lower, upper; required: digit, [!@#$%^&*()];',
  },
  {
    name: 'PlayStation',
    domain: 'id.sonyentertainmentnetwork.com',
    passwordrules:
      'minlength: 8; maxlength: 30; required: lower, upper; required: digit; allowed: [-!@#^&*=+;:];',
  },
  {
    name: 'Rejsekort',
    domain: 'rejsekort.dk',
    passwordrules: 'minlength: 7; maxlength: 15; required: lower; required: upper; required: digit;',
  },
  {
    name: 'Ring',
    domain: 'ring.com',
    passwordrules:
      'minlength: 8; required: lower; required: upper; required: digit; required: [!@#$%^&*<>?];',
  },
  {
    name: 'Roskilde Universitet',
    domain: 'ruc.dk',
    passwordrules: 'minlength: 6; maxlength: 8; required: lower, upper; required: [-!#%&(){}*+;%/<=>?_];',
  },
  {
    name: 'SAS',
    domain: 'flysas.com',
    passwordrules:
      'minlength: 8; maxlength: 14; required: lower; required: upper; required: digit; required: [-~!@#$%^&_+=`|(){}[:"\'<>,.?]];',
  },
  {
    name: 'Steam',
    domain: 'store.steampowered.com',
    passwordrules: 'minlength: 6; required: lower; required: upper; required: digit; allowed: [~!@#$%^&*];',
  },
  {
    name: 'Ubisoft',
    domain: 'ubisoft.com',
    passwordrules:
      'minlength: 8; maxlength: 16; required: lower; required: upper; required: digit; required: [-]; required: [!@#$%^&*()+];',
  },
  { name: 'X (Twitter)', domain: 'twitter.com', passwordrules: 'minlength: 8;' },
  {
    name: 'Zoom',
    domain: 'zoom.us',
    passwordrules:
      'minlength: 8; maxlength: 32; max-consecutive: 6; required: lower; required: upper; required: digit;',
  },
];

/** The rule for a host. A dot is asked for: a name that only ends alike belongs to somebody else. */
export const passwordRuleFor = (host: string): PasswordRule | undefined =>
  PASSWORD_RULES.find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
