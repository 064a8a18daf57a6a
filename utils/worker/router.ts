import { type ContentMessage, contentMessageSchema } from '../domain/guide/content-messages.ts';
import { fail } from '../domain/outcome.ts';
import {
  type Extension,
  isExtensionPage,
  type MessageSender,
  type WebPage,
  webPageOf,
} from '../domain/sender.ts';
import type { Handlers, MessageName } from '../platform/messages.ts';

interface Message<Name extends MessageName = MessageName> {
  name: Name;
  ask: Parameters<Handlers[Name]>[0];
}

/**
 * Answers the extension's own pages and nobody else: a script in a page, a web page or another extension is not
 * even told no.
 * @returns True when an answer will come.
 */
export function answerMessage(
  handlers: Handlers,
  extension: Extension,
  message: unknown,
  sender: MessageSender,
  sendResponse: (answer: unknown) => void,
): boolean {
  if (!isExtensionPage(sender, extension) || !isMessage(handlers, message)) return false;
  void handle(handlers, message)
    .catch(() => fail('server-error'))
    .then(sendResponse);
  return true;
}

/**
 * Answers the guide's script in web pages, and only to what is on its short list. None of it leads to an account.
 * @returns True when an answer will come.
 */
export function answerWebPage(
  hear: (deed: ContentMessage, page: WebPage) => Promise<unknown>,
  extension: Extension,
  message: unknown,
  sender: MessageSender,
  sendResponse: (answer: unknown) => void,
): boolean {
  const page = sender.id === extension.id ? webPageOf(sender) : undefined;
  const { data: deed } = contentMessageSchema.safeParse(message);
  if (!page || !deed) return false;
  void hear(deed, page)
    .catch(() => undefined)
    .then(sendResponse);
  return true;
}

const isMessage = (handlers: Handlers, message: unknown): message is Message =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  typeof message.name === 'string' &&
  Object.hasOwn(handlers, message.name) &&
  'ask' in message;

const handle = <Name extends MessageName>(handlers: Handlers, { name, ask }: Message<Name>) =>
  // Own pages are typed by `send`; what a service must believe of them, it checks itself.
  (handlers[name] as (ask: unknown) => Promise<unknown>)(ask);
