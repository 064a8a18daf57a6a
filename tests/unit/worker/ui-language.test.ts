import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageChoice } from '../../../utils/platform/storage.ts';
import { uiLanguage } from '../../../utils/worker/ui-language.ts';
import { resetWorld } from './world.ts';

beforeEach(resetWorld);

it('is the browser’s, unless the person chose another', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('sv-SE');
  expect(await uiLanguage()).toBe('sv');
  await languageChoice.setValue('da');
  expect(await uiLanguage()).toBe('da');
});
