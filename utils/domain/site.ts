/** What is known of a site whose password help Watchword guides through. Data only; the code that reads it names no site. */
import type { FieldKind, Step } from './step.ts';

export const SITE_IDS = ['amazon', 'apple', 'mitid'] as const;
export type SiteId = (typeof SITE_IDS)[number];

/** Steps that only known sites have, beside those that the spotter finds anywhere. */
export const SITE_STEPS = [
  /** To a support PIN on the site’s own pages: sign in, find where it is made, make it, read it out. */
  'sign-in',
  'find-pin',
  'make-pin',
  'read-pin',
  /** Which way to a new password is the person’s. */
  'which-way',
  /** A user ID and an activation code. */
  'activate',
] as const;
export type SiteStep = Step | (typeof SITE_STEPS)[number];

/** What a page is, beyond its step. */
export const PAGE_NAMES = [
  'identifier',
  'extra-check',
  'code',
  'new-password',
  'change-password',
  'done',
  ...SITE_STEPS,
  /** The site itself demands a new password. */
  'forced-reset',
  /** The second step of signing in: a code, but no new password after it. */
  'two-step',
  'choose-channel',
  /** What to reset, or how to show who one is. */
  'choose-way',
  /** Leads to less security than there was: nobody is steered there. */
  'weaker',
  /** To be approved in an app, by a link or on another device. */
  'approval',
  'captcha',
  /** Signed in, but no place where a support PIN is made. */
  'no-pin',
  /** Where a change is asked for that the site lets happen only after a wait. */
  'request-access',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** A visible element by what it says. */
export interface TextMatch {
  in: string;
  /** Over its folded words. */
  words: RegExp;
}

export interface SitePage {
  name: PageName | 'going-in';
  /** `none`: a page on the way that asks for nothing a guide could point at. */
  step: SiteStep;
  /** How its path begins. */
  path?: string;
  paths?: RegExp;
  /** One visible match is enough. Without it, the first of the fields is asked for. */
  has?: string;
  says?: TextMatch;
  /** Not this page where one of these is visible. */
  lacks?: string;
  /** Selectors of the boxes. */
  fields?: Partial<Record<FieldKind, string>>;
  /** The button to press, by what it says. Without `has`, fields and `says` it is asked for. */
  button?: TextMatch;
  /** Asks for the code once more. */
  resend?: string;
  /** Means something only where the person asked for it: otherwise they are there for something else. */
  onlyAsked?: true;
}

/** What a script on the site’s own hosts knows of its pages, tried in this order. */
export interface KnownPages {
  pages: readonly SitePage[];
  /** What went wrong, where it is visible. */
  trouble: string;
  /** The dialog that shows a support PIN, and how many digits that has. */
  pin?: { dialog: TextMatch; digits: number };
}

/** By what a copy of the site is known elsewhere. */
export interface Fingerprint {
  id: SiteId;
  /** Ids, or classes with a dot before them, that only the site’s pages have. */
  marks: readonly string[];
  /** Selector of a box of its password help. */
  field?: string;
  /** Its name as it stands in the titles of its pages. */
  title: RegExp;
}

/** What helps when a code does not come. */
type Remedy = 'spam' | 'wait' | 'resend' | 'other-channel' | 'daily-limit' | 'customer-service';

/** What follows from a new password. */
type Consequence = 'at-once' | 'all-accounts' | 'signed-out' | 'saved-passwords';

export interface Advice {
  /** How many digits a code has. */
  digits?: number;
  /** About how many minutes a code works. */
  minutes?: number;
  remedies: readonly Remedy[];
  consequences: readonly Consequence[];
  /** Path on the site's own host of its help for people who cannot get in. */
  customerService?: string;
}

export interface Site {
  id: SiteId;
  /** As people say it. */
  name: string;
  /** Words in a host name, one after the other, by which others pass themselves off as the site. */
  brands: readonly string[];
  /** The only hosts on which the pages are the site's own. The first is where people are sent. */
  hosts: readonly string[];
  /** Path patterns on these hosts to which the guide comes at install. */
  paths: readonly string[];
  /** Registrable domains that show the site's pages by right, besides those of `hosts`. */
  relatedDomains: readonly string[];
  advice: Advice;
  /** Of its support. */
  phone?: string;
  /** Where a support PIN of the site is made. */
  supportPin?: { address: string; digits: number /** Where the page states none. */; minutes: number };
}
