import type { Handlers, MessageName } from '../../utils/messages.ts';
import { fail } from '../../utils/outcome.ts';
import { type Extension, isExtensionPage, type Sender } from '../../utils/sender.ts';

interface Message<Name extends MessageName = MessageName> {
  name: Name;
  ask: Parameters<Handlers[Name]>[0];
}

/**
 * Answers the extension's own pages and nobody else: a content script, a web page or another extension is not
 * even told no.
 * @returns True when an answer will come.
 */
export function answerMessage(
  handlers: Handlers,
  extension: Extension,
  message: unknown,
  sender: Sender,
  sendResponse: (answer: unknown) => void,
): boolean {
  if (!isExtensionPage(sender, extension) || !isMessage(handlers, message)) return false;
  void handle(handlers, message)
    .catch(() => fail('server-error'))
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
