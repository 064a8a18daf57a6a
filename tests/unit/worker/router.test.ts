import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../utils/platform/messages.ts';
import { answerMessage, answerWebPage } from '../../../utils/worker/router.ts';

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
])('does not even refuse %s', (_who, sender) => {
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

it('reports a fault when a handler throws', async () => {
  const answer = vi.fn();
  const handlers = {
    'supportPin.refresh': async () => Promise.reject(new Error('a secret')),
  } as unknown as Handlers;
  answerMessage(handlers, extension, message, page, answer);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ ok: false, code: 'server-error' }));
});

describe('a script in a web page', () => {
  const script = { id: 'watchword', url: 'https://shop.example/', frameId: 0, tab: { id: 7 } };
  const saved = { name: 'guide.saved' };

  function hearScript(sender: object, said: unknown) {
    const heard = vi.fn(async () => 'view');
    const answer = vi.fn();
    return { taken: answerWebPage(heard, extension, said, sender, answer), heard, answer };
  }

  it('is heard about its own tab, as the browser names it', async () => {
    const { taken, heard, answer } = hearScript(script, saved);
    expect(taken).toBe(true);
    expect(heard).toHaveBeenCalledWith(saved, { tabId: 7, url: 'https://shop.example/' });
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith('view'));
  });

  it.each([
    ['in a frame', { ...script, frameId: 3 }],
    ['without a tab', { ...script, tab: undefined }],
    ['without an address', { ...script, url: undefined }],
    ['of another extension', { ...script, id: 'other' }],
    ['on a file', { ...script, url: 'file:///etc/passwd' }],
  ])('is not heard %s', (_where, sender) => {
    const { taken, heard } = hearScript(sender, saved);
    expect(taken).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    { name: 'supportPin.create', ask: { accountId: 'one', requestId: 'one' } },
    { name: 'confirmation.confirm', ask: { accountId: 'one', id: 'one', proof: { password: 'guess' } } },
    { name: 'confirmation.deny', ask: { accountId: 'one', id: 'one' } },
    { name: 'confirmation.passkeyOptions', ask: { accountId: 'one', id: 'one' } },
    { name: 'confirmation.dismiss', ask: { accountId: 'one', id: 'one' } },
    { name: 'session.endAll', ask: { accountId: 'one' } },
    { name: 'guide.here', ask: { tabId: 1 } },
    { name: 'guide.spotted', ask: { step: 'elsewhere' } },
    { name: 'guide.placed', ask: { corner: 'middle', collapsed: false } },
    { name: 'guide.closed', ask: 'everything' },
    null,
  ])('is not heard when it says %j', (said) => {
    expect(hearScript(script, said).taken).toBe(false);
    expect(hear(script, said).taken).toBe(false);
  });
});
