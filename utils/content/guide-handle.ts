/**
 * What the two scripts in a page share: the one that watches, and the panel that comes when there is something to
 * show. It hangs on the global object of the extension's isolated world, which no page can see.
 */

import type { ContentMessage } from '../domain/guide/content-messages.ts';
import type { PanelState } from '../domain/guide/panel-state.ts';
import type { KnownPages } from '../domain/site.ts';
import type { StepField } from './detector/detection.ts';

/** Why the script looks at the page even though nothing on it calls for it. */
export type Reason = 'asked' | 'landed';

export interface Guide {
  /** What it knows of the site's pages. One that knows them takes the place of one that does not. */
  knownPages: KnownPages | undefined;
  view: PanelState | undefined;
  fields: StepField[];
  /** Of the link that asks for the code again, where the site is known. */
  resend: string | undefined;
  tell(deed: ContentMessage): void;
  look(reason: Reason): void;
  /** False when the extension was updated or removed under it. */
  alive(): boolean;
  stop(): void;
  signal: AbortSignal;
  /** Set by the panel. */
  draw?: () => void;
}

declare global {
  var watchword: Guide | undefined;
  /** Left by whoever has the script injected, for its first look. */
  var watchwordReason: Reason | undefined;
  /** The script that reads the site's support PIN is there. */
  var watchwordReads: true | undefined;
}
