import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { syncEventStreams } from '../../../utils/worker/event-stream.ts';
import { FakeService } from './fake-service.ts';
import { connect, eventually, liv, NOW, nextTurn, resetWorld, TOKEN, tokensNow } from './world.ts';

const RETRY = 2000;
let service: FakeService;
let send: (text: string) => void;
let end: () => void;

const opened = () => service.asked.filter(({ route }) => route === 'GET /events');
const refreshed = () => service.routes().filter((route) => route === 'GET /confirmations');

/** A stream that stays open until the test or the worker ends it. */
function stream(_asked: unknown, signal: AbortSignal | undefined): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      send = (text) => controller.enqueue(new TextEncoder().encode(text));
      end = () => controller.close();
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}

beforeEach(async () => {
  resetWorld();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: NOW });
  service = new FakeService();
  service.on('GET /events', stream);
  await connect();
});

afterEach(async () => {
  await storage.setItem('session:tokens', {});
  await syncEventStreams();
  await nextTurn(20);
});

describe('a stream of events', () => {
  it('is opened for each session, once, with its token', async () => {
    await connect({ ...liv, id: 'other', personId: 'person-2' }, 'b'.repeat(43));
    await connect({ ...liv, id: 'third', personId: 'person-3' }, '');
    await syncEventStreams();
    await syncEventStreams();
    expect(opened().map(({ token }) => token)).toEqual([TOKEN, 'b'.repeat(43)]);
  });

  it('has the states asked for again at each change, and at nothing else', async () => {
    await syncEventStreams();
    await eventually(() => send('event: ping\ndata:\n\n'));
    await nextTurn(20);
    expect(refreshed()).toEqual([]);
    send('event: change\ndata:\n\n');
    await eventually(() => expect(refreshed()).toHaveLength(1));
  });

  it('is closed with its session', async () => {
    let signal: AbortSignal | undefined;
    service.on('GET /events', (asked, given) => {
      signal = given;
      return stream(asked, given);
    });
    await syncEventStreams();
    await storage.setItem('session:tokens', {});
    await syncEventStreams();
    expect(signal?.aborted).toBe(true);
    await nextTurn(20);
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(opened()).toHaveLength(1);
  });

  it('is opened again after it broke or was refused, in two seconds', async () => {
    await syncEventStreams();
    await eventually(() => end());
    await nextTurn(20);
    service.on('GET /events', () => new Response('event: change\ndata:\n\n', { status: 503 }));
    await vi.advanceTimersByTimeAsync(RETRY - 1);
    expect(opened()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(opened()).toHaveLength(2);
    await nextTurn(20);
    // What stands in a refusal is no event.
    expect(refreshed()).toEqual([]);
    await vi.advanceTimersByTimeAsync(RETRY);
    await eventually(() => expect(opened()).toHaveLength(3));
  });

  it('is not opened again where the session is over', async () => {
    service.on('GET /events', () => new Response('', { status: 401 }));
    await syncEventStreams();
    await nextTurn(20);
    await vi.advanceTimersByTimeAsync(2 * RETRY);
    expect(opened()).toHaveLength(1);
  });

  it('that ended makes room at once for the next of the same session', async () => {
    service.on('GET /events', () => new Response('', { status: 503 }));
    await syncEventStreams();
    await nextTurn(20);
    const tokens = await tokensNow();
    await storage.setItem('session:tokens', {});
    await syncEventStreams();
    await nextTurn(20);
    await storage.setItem('session:tokens', tokens);
    await syncEventStreams();
    expect(opened()).toHaveLength(2);
  });
});
