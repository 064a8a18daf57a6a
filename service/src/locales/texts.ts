/** All that the service says, by language. */
import type { Language } from '../../../protocol/languages.ts';
import * as da from './da/index.ts';
import * as en from './en/index.ts';
import type { MessageTexts } from './en/messages.ts';
import type { Texts } from './en/pages.ts';
import type { SenderIdentity } from './message-sender.ts';
import * as nb from './nb/index.ts';
import * as nl from './nl/index.ts';
import * as sv from './sv/index.ts';

interface ServiceTexts {
  pages: Texts;
  messages: (sender: SenderIdentity) => MessageTexts;
}

export const TEXTS: Record<Language, ServiceTexts> = { en, nb, sv, nl, da };
