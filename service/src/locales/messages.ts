/** The texts of e-mails and text messages, in each person's language. Flows contain no sentence. */

import type { Language } from '../../../protocol/languages.ts';
import type { World } from '../world.ts';
import { da } from './da/messages.ts';
import { en, type MessageTexts } from './en/messages.ts';
import { nb } from './nb/messages.ts';
import { nl } from './nl/messages.ts';
import { sv } from './sv/messages.ts';

const LETTERS = { en, nb, sv, nl, da };

/** @param reader The language is null when the person has not signed in since the service began to keep it. */
export function messagesTo(
  { settings, publicUrl }: Pick<World, 'settings' | 'publicUrl'>,
  { language }: { language: Language | null },
): MessageTexts {
  return LETTERS[language ?? 'en']({
    service: settings.serviceName,
    host: publicUrl.hostname,
    origin: publicUrl.origin,
  });
}
