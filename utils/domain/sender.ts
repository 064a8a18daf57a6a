/** Who sent a message. This is checked before its content. */
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
 * Only the extension's own pages may speak to the worker. A content script has the extension's id too, but its address
 * is that of the web page.
 */
export function isExtensionPage(sender: MessageSender, { id, origin }: Extension): boolean {
  return (
    sender.id === id &&
    sender.url?.startsWith(`${origin}/`) === true &&
    (sender.origin === undefined || sender.origin === origin)
  );
}

/** A web page with a content script of ours. */
export interface WebPage {
  tabId: number;
  url: string;
}

/** Only our own scripts in the top frame of a tab count, because a page can show anything in its frames. */
export function webPageOf(sender: MessageSender): WebPage | undefined {
  const { url, tab, frameId } = sender;
  return tab?.id !== undefined && frameId === 0 && url !== undefined && /^https?:/.test(url)
    ? { tabId: tab.id, url }
    : undefined;
}
