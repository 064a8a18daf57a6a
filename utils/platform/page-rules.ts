/** What the password boxes of pages say of their rules. */

import { storage } from 'wxt/utils/storage';
import type { PageRules } from '../domain/workshop/page-rules.ts';

/** By host, until the browser closes. Code that writes here parses with `pageRulesSchema` first. */
export const pageRules = storage.defineItem<Record<string, PageRules>>('session:pageRules', { fallback: {} });
