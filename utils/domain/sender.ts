/** Who sent a message decides before what it says. */
export interface MessageSender {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number | undefined };
  frameId?: number;
}

export interface Extension {
  id: string;
  origin: string;
}

/**
 * Only the extension's own pages may speak to the worker. A content script has the extension's id too, but the
 * address of the page it stands in.
 */
export function isExtensionPage(sender: MessageSender, { id, origin }: Extension): boolean {
  return (
    sender.id === id &&
    sender.url?.startsWith(`${origin}/`) === true &&
    (sender.origin === undefined || sender.origin === origin)
  );
}

/** The page of a web site, not one of the extension's, whose script of ours speaks. */
export interface WebPage {
  tabId: number;
  url: string;
}

/** Only scripts of our own in the top frame of a tab: a page shows what it likes in its frames. */
export function webPageOf(sender: MessageSender): WebPage | undefined {
  const { url, tab, frameId } = sender;
  return tab?.id !== undefined && frameId === 0 && url !== undefined && /^https?:/.test(url)
    ? { tabId: tab.id, url }
    : undefined;
}
