import type { KnownPages, Site } from '../utils/domain/site.ts';

/** What the script in a site's own pages carries. */
export const knownPagesOf = ({ pages, trouble, supportPin }: Site): KnownPages => ({
  pages: pages.map(({ source: _source, ...page }) => page),
  trouble: trouble.in,
  ...(supportPin && {
    pin: { digits: supportPin.digits, dialog: { in: supportPin.dialog.in, words: supportPin.dialog.words } },
  }),
});
