/** What is known of a site whose password help Watchword guides through. Data only; the code that reads it names no site. */
import type { FieldKind, Step } from '../utils/spotter/spotting.ts';

export type SiteId = 'amazon';

/** What a page of password help is, beyond its step. */
export type PageName =
  | Exclude<Step, 'none'>
  /** The site itself demands a new password. */
  | 'forced-reset'
  /** The second step of signing in: a code, but no new password after it. */
  | 'two-step'
  | 'choose-channel'
  /** To be approved in an app, by a link or on another device. */
  | 'approval'
  | 'captcha';

export interface SitePage {
  name: PageName | 'sign-in';
  /** `none`: a page on the way that asks for nothing a guide could point at. */
  step: Step;
  /** How its path begins. */
  path?: string;
  /** One visible match is enough. Without it, the first of the fields is asked for. */
  has?: string;
  /** Not this page where one of these is visible. */
  lacks?: string;
  /** Selectors of the boxes. */
  fields?: Partial<Record<FieldKind, string>>;
  /** Asks for the code once more. */
  resend?: string;
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
  /** The word in a host name by which others pass themselves off as the site. */
  brand: string;
  /** The only hosts on which the pages are the site's own. */
  hosts: readonly string[];
  /** Path patterns on these hosts to which the guide comes at install. */
  paths: readonly string[];
  /** Registrable domains that show the site's pages by right, besides those of `hosts`. */
  kin: readonly string[];
  advice: Advice;
}
