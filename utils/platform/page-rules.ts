/** What a page's own password box says of its rules. */

import { storage } from 'wxt/utils/storage';
import type { PageRules } from '../domain/workshop/page-rules.ts';

/** By host, for as long as the browser is open. Who writes into it parses with `pageRulesSchema` first. */
export const pageRules = storage.defineItem<Record<string, PageRules>>('session:pageRules', { fallback: {} });
