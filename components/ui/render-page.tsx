import { type ComponentChild, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type LanguageChoice, languageFor } from '../../utils/domain/language.ts';
import { languageChoice } from '../../utils/platform/storage.ts';
import { useStored } from './use-stored.ts';
import { loadTexts, TextsContext } from './use-texts.ts';

const languageOfChoice = (choice: LanguageChoice) => languageFor(choice, browser.i18n.getUILanguage());

/** Loaded while the caller still reads what is stored: for most people it is the one. */
const expected = loadTexts(languageOfChoice('browser'));

/**
 * Draws a page of the extension into the body, in the person's language.
 * @param chosen The stored choice. The caller reads it together with everything else that the page needs, because each
 * separate read costs a frame.
 */
export async function renderPage(page: ComponentChild, chosen: LanguageChoice): Promise<void> {
  const language = languageOfChoice(chosen);
  const first = language === (await expected).language ? await expected : await loadTexts(language);

  function InLanguage() {
    const language = languageOfChoice(useStored(languageChoice, chosen));
    const [shown, setShown] = useState(first);
    useEffect(() => {
      if (language === shown.language) return;
      let wanted = true;
      void loadTexts(language).then((texts) => wanted && setShown(texts));
      return () => {
        wanted = false;
      };
    }, [language, shown]);
    document.documentElement.lang = shown.language;
    return <TextsContext.Provider value={shown}>{page}</TextsContext.Provider>;
  }
  render(<InLanguage />, document.body);
}
