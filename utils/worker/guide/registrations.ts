/** Where the guide's script runs by itself: on the known sites by the manifest, elsewhere where the person allowed it. */
import { browser } from 'wxt/browser';
import { SITES } from '../../../sites/index.ts';
import { allowedByPerson } from '../../domain/guide/match-patterns.ts';

const SCRIPT = '/content-scripts/guide.js';
const ALLOWED = 'guide-allowed';
const EARLY_SCRIPT = '/early.js';
const EARLY = 'guide-early';
const landingId = (host: string) => `guide-landing-${host}`;

/** Registers what is allowed now and nothing else. To be called whenever a permission comes or goes, and at start. */
export const syncRegistrations = (): Promise<void> =>
  oneByOne(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const matches = allowedByPerson(origins, SITES);
    await sync([
      { id: ALLOWED, matches, js: [SCRIPT], runAt: 'document_idle' },
      { id: EARLY, matches, js: [EARLY_SCRIPT], runAt: 'document_start' },
    ]);
  });

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

async function sync(scripts: Script[]): Promise<void> {
  const ids = scripts.map(({ id }) => id);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  const known = new Map(registered.map(({ id, matches }) => [id, String(matches)]));
  const wanted = scripts.filter(({ matches = [] }) => matches.length > 0);
  const gone = wanted.length > 0 ? [] : [...known.keys()];
  const missing = wanted.filter(({ id }) => !known.has(id));
  const changed = wanted.filter(({ id, matches }) => known.has(id) && known.get(id) !== String(matches));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
}

/**
 * After a new password was saved the site may lead anywhere on its host, beyond the paths that the guide knows: for
 * this once it comes along.
 */
export const registerLanding = (host: string): Promise<void> =>
  oneByOne(async () => {
    const id = landingId(host);
    if (await registration(id)) return;
    await browser.scripting
      .registerContentScripts([
        {
          id,
          matches: [`https://${host}/*`],
          js: ['/landing.js', SCRIPT],
          runAt: 'document_idle',
          persistAcrossSessions: false,
        },
      ])
      // Without a permission for the host, as after "Guide me here", the guide ends with the page.
      .catch(() => undefined);
  });

export const unregisterLanding = (host: string): Promise<void> =>
  oneByOne(async () => {
    const id = landingId(host);
    if (await registration(id)) await browser.scripting.unregisterContentScripts({ ids: [id] });
  });

/** Between the question what is registered and the deed nobody else may do it: the browser refuses what was done. */
const oneByOne = (work: () => Promise<void>): Promise<void> => navigator.locks.request('guide-access', work);

async function registration(id: string) {
  const [found] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return found;
}
