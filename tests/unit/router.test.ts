import { expect, it, vi } from 'vitest';
import { answerMessage } from '../../entrypoints/background/router.ts';
import type { Handlers } from '../../utils/messages.ts';

const extension = { id: 'watchword', origin: 'chrome-extension://watchword' };
const page = {
  id: 'watchword',
  url: 'chrome-extension://watchword/popup.html',
  origin: 'chrome-extension://watchword',
};
const message = { name: 'supportPin.refresh', ask: {} };

function hear(sender: object, said: unknown) {
  const refresh = vi.fn(async () => ({ ok: true as const, value: undefined }));
  const answer = vi.fn();
  const handlers = { 'supportPin.refresh': refresh } as unknown as Handlers;
  return { taken: answerMessage(handlers, extension, said, sender, answer), refresh, answer };
}

it('answers a page of the extension', async () => {
  const { taken, answer } = hear(page, message);
  expect(taken).toBe(true);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ ok: true, value: undefined }));
});

it.each([
  [
    'a content script',
    { id: 'watchword', url: 'https://evil.example/', origin: 'https://evil.example', tab: {} },
  ],
  ['a content script that has no origin', { id: 'watchword', url: 'https://evil.example/' }],
  [
    'a page whose address only begins like ours',
    { id: 'watchword', url: 'chrome-extension://watchword.evil/popup.html' },
  ],
  ['a frame of a page inside one of ours', { ...page, origin: 'https://evil.example' }],
  ['another extension', { ...page, id: 'other' }],
  ['nobody', {}],
])('does not even say no to %s', (_who, sender) => {
  const { taken, refresh, answer } = hear(sender, message);
  expect(taken).toBe(false);
  expect(refresh).not.toHaveBeenCalled();
  expect(answer).not.toHaveBeenCalled();
});

it.each([
  null,
  undefined,
  'supportPin.refresh',
  {},
  { name: 'unknown', ask: {} },
  { name: 'toString', ask: {} },
  { name: 'supportPin.refresh' },
])('takes %j for no message', (said) => expect(hear(page, said).taken).toBe(false));

it('says that something went wrong when a handler throws', async () => {
  const answer = vi.fn();
  const handlers = {
    'supportPin.refresh': async () => Promise.reject(new Error('a secret')),
  } as unknown as Handlers;
  answerMessage(handlers, extension, message, page, answer);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ ok: false, code: 'server-error' }));
});
