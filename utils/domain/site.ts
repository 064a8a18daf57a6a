/** What is known of a site whose password help Watchword guides through. Data only; the code that reads it names no site. */
import type { ResetOptions } from './reset-options.ts';
import type { FieldKind, Step } from './step.ts';
import type { WaitHours } from './wait.ts';

/** A site's key in data and storage. Whether a site has it is asked of the list: any string may come in a message. */
export type SiteId = string;

/** Steps that only known sites have, beside those that the detector finds anywhere. */
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

/** Where a selector comes from, and the month in which it was read there: sites change. */
export interface Source {
  /** As “2026-05”. */
  seen: string;
  in: 'a captured page' | 'a script of others' | 'an official page';
}
type Sourced<T> = T & { source: Source };

/** What a script in a site's own pages knows of them. */
export interface KnownPages {
  /** Tried in this order. */
  pages: readonly SitePage[];
  /** Selector of what says that something went wrong, where it is visible. */
  trouble: string;
  /** The dialog that shows a support PIN, and how many digits that has. */
  pin?: PinDialog;
}

interface PinDialog {
  dialog: TextMatch;
  digits: number;
}

/** By what a copy of a site is known elsewhere. */
export interface Fingerprint {
  /** Ids, or classes with a dot before them, that only the site’s pages have. */
  marks: readonly string[];
  /** Selector of a box of its password help. */
  field?: string;
  /** Its name as it stands in the titles of its pages. */
  title: RegExp;
}
export type SiteFingerprint = Fingerprint & { id: SiteId };

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

/** The part of a site's data that the worker and the extension's pages have. */
export interface SiteProfile {
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
  /** Where a support PIN of the site is made. */
  supportPin?: SitePinPage;
  /** Its ways to a new password, where it has several. */
  resetOptions?: ResetOptions;
  /** The times that it makes people wait, of which they can be reminded. */
  waits?: WaitHours;
  /** Its support can ask for a confirmation on a device of the person's. */
  confirmsOnDevice?: true;
}

interface SitePinPage {
  /** Path on the first of the hosts. */
  path: string;
  digits: number;
  /** How long a PIN works where the page does not say. */
  minutes: number;
}

/** All that is known of a site: one file in `sites/`. */
export interface Site extends SiteProfile {
  /** Tried in this order. */
  pages: readonly Sourced<SitePage>[];
  /** Where its pages say that something went wrong. */
  trouble: Sourced<{ in: string }>;
  /** Whether its other pages are read like those of unknown sites. Otherwise the guide stays away from them. */
  readsOtherPages: boolean;
  supportPin?: SitePinPage & { dialog: Sourced<TextMatch> };
  fingerprint: Sourced<Fingerprint>;
}
