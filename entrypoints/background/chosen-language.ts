import { browser } from 'wxt/browser';
import { type Language, languageFor } from '../../utils/language.ts';
import { languageChoice } from '../../utils/store.ts';

export const chosenLanguage = async (): Promise<Language> =>
  languageFor(await languageChoice.getValue(), browser.i18n.getUILanguage());
