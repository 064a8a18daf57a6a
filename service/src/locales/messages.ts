/** The texts of e-mails and text messages, in each person's language. Flows contain no sentence. */

import type { Language } from '../../../protocol/languages.ts';
import type { World } from '../world.ts';
import type { MessageTexts } from './en/messages.ts';
import { TEXTS } from './texts.ts';

/** @param reader The language is null when the person has not signed in since the service began to keep it. */
export const messagesTo = (
  { settings, publicUrl }: Pick<World, 'settings' | 'publicUrl'>,
  { language }: { language: Language | null },
): MessageTexts =>
  TEXTS[language ?? 'en'].messages({
    service: settings.serviceName,
    host: publicUrl.hostname,
    origin: publicUrl.origin,
  });
