/** What the service writes to people, in the language of each. No sentence of it stands in a flow. */

import type { Language } from '../../../protocol/languages.ts';
import type { World } from '../world.ts';
import type { MessageTexts } from './en/messages.ts';
import { TEXTS } from './texts.ts';

/** @param reader Whose language is null has not signed in since the service kept it. */
export const messagesTo = (
  { settings, publicUrl }: Pick<World, 'settings' | 'publicUrl'>,
  { language }: { language: Language | null },
): MessageTexts =>
  TEXTS[language ?? 'en'].messages({
    service: settings.serviceName,
    host: publicUrl.hostname,
    origin: publicUrl.origin,
  });
