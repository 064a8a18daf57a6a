/** Leads from a site to the password workshop, which no site sees into. */
import { browser } from 'wxt/browser';
import type { PageRules } from '../../domain/workshop/page-rules.ts';
import { pageRules } from '../../platform/page-rules.ts';

/** Hosts whose rules are kept: nobody makes more passwords at once. */
const MOST = 20;

/** @param rules What the box on the page asks for. */
export async function openWorkshop(host: string, rules: PageRules): Promise<void> {
  const { [host]: _older, ...others } = await pageRules.getValue();
  const newest = Object.entries(others).slice(1 - MOST);
  await pageRules.setValue(Object.fromEntries([...newest, [host, rules]]));
  const { href } = new URL(`/workshop.html?${new URLSearchParams({ host })}`, location.origin);
  await browser.tabs.create({ url: href });
}
