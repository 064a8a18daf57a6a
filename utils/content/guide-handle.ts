/**
 * What the two scripts in a page share: the one that watches the page, and the panel, which is loaded when there is
 * something to show. The handle is on the global object of the extension's isolated world, which the page cannot see.
 */

import type { ContentMessage } from '../domain/guide/content-messages.ts';
import type { PanelState } from '../domain/guide/panel-state.ts';
import type { KnownPages } from '../domain/site.ts';
import type { StepField } from './detector/detection.ts';

/** Why the script scans a page although nothing on the page calls for it. */
export type Reason = 'asked' | 'landed';

export interface Guide {
  /** What it knows of the site's pages. One that knows them takes the place of one that does not. */
  knownPages: KnownPages | undefined;
  view: PanelState | undefined;
  fields: StepField[];
  /** Selector of the link that asks for another code, where the site is known. */
  resend: string | undefined;
  tell(deed: ContentMessage): void;
  look(reason?: Reason): void;
  /** False once the extension was updated or removed. */
  alive(): boolean;
  stop(): void;
  signal: AbortSignal;
  /** Set by the panel's script. */
  draw?: () => void;
}

declare global {
  var watchword: Guide | undefined;
  /** Set by whoever injects the script, for its first scan. */
  var watchwordReason: Reason | undefined;
  /** The person has typed on a host that may pretend to be a known site's. */
  var watchwordTyped: true | undefined;
  /** The script that reads the site's support PIN is in the page. */
  var watchwordReads: true | undefined;
}
