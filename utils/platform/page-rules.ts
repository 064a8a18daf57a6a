/** What a page's own password box says of its rules. */
import { storage } from 'wxt/utils/storage';

export interface PageRules {
  minlength?: number | undefined;
  maxlength?: number | undefined;
  /** A regular expression of the page: it is shown and never run, since one that never ends would stop the workshop. */
  pattern?: string | undefined;
  passwordrules?: string | undefined;
}

/** By host, for as long as the browser is open. Who writes into it parses with `pageRulesSchema` first. */
export const pageRules = storage.defineItem<Record<string, PageRules>>('session:pageRules', { fallback: {} });
