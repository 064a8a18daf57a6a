/** The script in a page. It observes the page, reports to the worker, and passes the worker's answer to the panel. */

import type { ContentMessage } from '../domain/guide/content-messages.ts';
import { GET_STATE, LOOK_AGAIN } from '../domain/guide/page-questions.ts';
import type { PanelState } from '../domain/guide/panel-state.ts';
import type { KnownPages } from '../domain/site.ts';
import type { Observation } from './detector/observation.ts';
import type { Guide, Reason } from './guide-handle.ts';
import { runtime } from './runtime.ts';
import { watchPage } from './watch-page.ts';

interface Context {
  signal: AbortSignal;
  abort(): void;
}

/**
 * @param look What it sees in the page.
 * @param knownPages What is known of the site's pages, if it is a known one.
 */
export function startGuide(
  { document, location }: Window,
  context: Context,
  look: (document: Document, location: Location) => Observation,
  knownPages?: KnownPages,
): void {
  const { signal } = context;
  const reason = globalThis.watchwordReason;
  globalThis.watchwordReason = undefined;
  const older = globalThis.watchword;
  // Sent in twice, it looks once more; only one that lost its extension to an update, or knows less, is replaced.
  if (older?.alive() && (older.knownPages || !knownPages)) {
    if (reason) older.look(reason);
    return;
  }
  older?.stop();

  let last: Observation | undefined;
  let told = 0;

  async function tell(deed: ContentMessage): Promise<void> {
    if (!guide.alive()) return guide.stop();
    const turn = ++told;
    const send = () => runtime().sendMessage(deed);
    // When the worker ended in the middle, the second message starts a new one.
    const view = (await send()
      .catch(send)
      .catch(() => undefined)) as PanelState | undefined;
    if (turn === told) show(view);
  }

  function show(view: PanelState | undefined): void {
    guide.view = view;
    guide.draw?.();
  }

  /** @returns Whether the page differs from the last scan. */
  function see(reason?: Reason): boolean {
    if (!guide.alive()) guide.stop();
    if (signal.aborted) return false;
    const now = look(document, location);
    const same =
      last !== undefined &&
      now.step === last.step &&
      now.page === last.page &&
      now.trouble === last.trouble &&
      now.inputs === last.inputs &&
      now.impersonated === last.impersonated;
    last = now;
    guide.fields = now.fields;
    guide.resend = now.resend;
    if (same && !reason) return false;
    if (now.step !== 'none' || now.page || now.impersonated || now.inputs || reason)
      void tell({
        name: 'guide.spotted',
        ask: {
          step: now.step,
          ...(now.page && { page: now.page }),
          ...(now.impersonated && { impersonated: now.impersonated }),
          ...(now.inputs && { inputs: true }),
          onlyAsked: now.onlyAsked === true,
          trouble: now.trouble,
          asked: reason === 'asked',
          landed: reason === 'landed',
          ...(guide.draw && globalThis.watchwordTexts && { panel: globalThis.watchwordTexts.language }),
        },
      });
    else {
      told++;
      show(undefined);
    }
    return true;
  }

  const guide: Guide = {
    knownPages,
    view: undefined,
    fields: [],
    resend: undefined,
    tell: (deed) => void tell(deed),
    look: (reason) => void see(reason),
    alive: () => runtime().id !== undefined && !signal.aborted,
    stop: () => context.abort(),
    signal,
  };
  globalThis.watchword = guide;

  runtime().onMessage.addListener((message, sender, respond) => {
    // Only the extension can send messages here. A message with a tab is from another page's script.
    if (signal.aborted || sender.tab) return undefined;
    if (message === GET_STATE) respond(last && { step: last.step, page: last.page });
    if (message === LOOK_AGAIN) respond(see('asked'));
    return undefined;
  });
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      // The page came back from the browser's history, and the journey may have gone on without it.
      last = undefined;
      see();
    },
    { signal },
  );
  see(reason);
  watchPage(document, see, signal, {
    now: () => performance.now(),
    setTimeout: (work, duration) => setTimeout(work, duration),
  });
}
