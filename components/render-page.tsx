import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { languageFor } from '../utils/i18n.ts';
import { languageChoice } from '../utils/store.ts';
import { useStored } from './use-stored.ts';
import { WordsContext, wordsIn } from './words.ts';

/** Draws a page of the extension into the body, in the person's language. */
export async function renderPage(page: ComponentChild): Promise<void> {
  const chosen = await languageChoice.getValue();
  function InLanguage() {
    const language = languageFor(useStored(languageChoice, chosen), browser.i18n.getUILanguage());
    document.documentElement.lang = language;
    return <WordsContext.Provider value={wordsIn(language)}>{page}</WordsContext.Provider>;
  }
  render(<InLanguage />, document.body);
}
