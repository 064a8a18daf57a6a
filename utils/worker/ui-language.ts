import { browser } from 'wxt/browser';
import { type Language, languageFor } from '../domain/language.ts';
import { languageChoice } from '../platform/storage.ts';

export const uiLanguage = async (): Promise<Language> =>
  languageFor(await languageChoice.getValue(), browser.i18n.getUILanguage());
