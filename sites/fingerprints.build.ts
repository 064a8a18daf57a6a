/** By what copies of the known sites are told. Every page is looked at for it: the build leaves no more than that here. */
import type { SiteFingerprint } from '../utils/domain/site.ts';
import { ALL_SITES } from './all.ts';

export const FINGERPRINTS: readonly SiteFingerprint[] = ALL_SITES.map(
  ({ id, fingerprint: { source: _source, ...fingerprint } }) => ({ id, ...fingerprint }),
);
