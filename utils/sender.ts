/** Who sent a message decides before what it says. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
}

export interface Extension {
  id: string;
  origin: string;
}

/**
 * Only the extension's own pages may speak to the worker. A content script has the extension's id too, but the
 * address of the page it stands in.
 */
export function isExtensionPage(sender: Sender, { id, origin }: Extension): boolean {
  return (
    sender.id === id &&
    sender.url?.startsWith(`${origin}/`) === true &&
    (sender.origin === undefined || sender.origin === origin)
  );
}
