/**
 * The known sites at build. One template becomes one content script a site, which carries that site's pages alone; and
 * modules named `*.build.ts` run here, so that a bundle has their result and not the data from which it is made.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { ALL_SITES } from '../sites/all.ts';
import { knownPagesOf } from '../sites/known-pages.ts';
import type { Site } from '../utils/domain/site.ts';
import { literal } from '../utils/domain/text/literal.ts';

const TEMPLATE = 'guide-site';
const scriptOf = ({ id }: Site) => `guide-${id}`;
const pathOf = (file: string) => fileURLToPath(new URL(`../utils/content/detector/${file}`, import.meta.url));

export default defineWxtModule((wxt) => {
  wxt.hook('entrypoints:found', (_, found) => {
    const [template] = found.splice(
      found.findIndex(({ name }) => name === TEMPLATE),
      1,
    );
    if (template) found.push(...ALL_SITES.map((site) => ({ ...template, name: scriptOf(site) })));
  });
  wxt.hook('vite:build:extendConfig', ([entrypoint], config) => {
    const site = ALL_SITES.find((one) => scriptOf(one) === entrypoint?.name);
    config.plugins = [...(config.plugins ?? []), RUN_AT_BUILD, ...(site ? [virtualSite(site)] : [])];
  });
});

const RUN_AT_BUILD: Plugin = {
  name: 'run-at-build',
  load: {
    filter: { id: /\.build\.ts$/ },
    handler: async (id) => exported(await import(pathToFileURL(id).href)),
  },
};

const virtualSite = (site: Site): Plugin => ({
  name: 'virtual-site',
  resolveId: { filter: { id: /^virtual:site$/ }, handler: () => '\0virtual:site' },
  load: {
    filter: { id: /^\0virtual:site$/ },
    handler: () => `${exported({ knownPages: knownPagesOf(site) })}\n${otherPagesOf(site)}`,
  },
});

/** An import and not a condition, so that a script which reads no other pages does not carry the detector. */
const otherPagesOf = ({ readsOtherPages }: Site): string =>
  readsOtherPages
    ? `export { observe as observeOtherPage } from ${literal(pathOf('observation.ts'))};`
    : `export { observeNothing as observeOtherPage } from ${literal(pathOf('known-site.ts'))};`;

const exported = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${literal(value)};`)
    .join('\n');
