/** What the build makes of each language's folder: the panel's texts as one script, and the texts of the stores. */
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { LANGUAGES, type Language } from '../protocol/languages.ts';

const TEMPLATE = 'panel-texts';
const scriptOf = (language: Language) => `${TEMPLATE}-${language}`;

export default defineWxtModule((wxt) => {
  const locales = join(wxt.config.root, 'locales');

  wxt.hook('entrypoints:found', (_, found) => {
    const template = found.findIndex(({ name }) => name === TEMPLATE);
    const [entrypoint] = found.splice(template, 1);
    if (entrypoint) found.push(...LANGUAGES.map((language) => ({ ...entrypoint, name: scriptOf(language) })));
  });

  wxt.hook('vite:build:extendConfig', ([entrypoint], config) => {
    const language = LANGUAGES.find((one) => scriptOf(one) === entrypoint?.name);
    if (language) config.plugins = [...(config.plugins ?? []), virtualPanelTexts(language, locales)];
  });

  wxt.hook('build:publicAssets', (_, files) => {
    for (const language of LANGUAGES)
      files.push({
        absoluteSrc: join(locales, language, 'store.json'),
        relativeDest: `_locales/${language}/messages.json`,
      });
  });
});

/** It resolves the one import of the template. */
const virtualPanelTexts = (language: Language, locales: string): Plugin => ({
  name: 'virtual-panel-texts',
  enforce: 'pre',
  resolveId: { filter: { id: /^virtual:panel-texts$/ }, handler: () => '\0virtual:panel-texts' },
  load: {
    filter: { id: /^\0virtual:panel-texts$/ },
    handler: () => {
      const file = (name: string) => JSON.stringify(normalizePath(join(locales, language, name)));
      return `
        import { guide } from ${file('guide.ts')};
        import { help } from ${file('help.ts')};
        export const panelTexts = { language: '${language}', texts: guide, help };`;
    },
  },
});
