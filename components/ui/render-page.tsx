import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { type LanguageChoice, languageFor } from '../../utils/domain/language.ts';
import { languageChoice } from '../../utils/platform/storage.ts';
import { useStored } from './use-stored.ts';
import { TextsContext, textsIn } from './use-texts.ts';

/**
 * Draws a page of the extension into the body, in the person's language.
 * @param chosen The stored choice. The caller reads it together with everything else that the page needs, because each
 * separate read costs a frame.
 */
export function renderPage(page: ComponentChild, chosen: LanguageChoice): void {
  function InLanguage() {
    const language = languageFor(useStored(languageChoice, chosen), browser.i18n.getUILanguage());
    document.documentElement.lang = language;
    return <TextsContext.Provider value={textsIn(language)}>{page}</TextsContext.Provider>;
  }
  render(<InLanguage />, document.body);
}
