/**
 * The extension's worker in Chromium, by what the browser itself tells of it. The driver's own handle of a worker is not
 * used: when another worker starts in the moment in which one ends, the driver is told nothing and never reaches the new
 * one.
 */
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer';

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

export interface ChromiumWorker {
  /** Whether there is one to ask; it is not woken. */
  lives(): boolean;
  /** Asks one that lives, or the next. */
  run<T>(script: string): Promise<T>;
  /** Ends it as idleness does, whatever it is doing. Another one may live by the time this resolves. */
  kill(): Promise<void>;
}

/** @param page Any page of the browser, for what the browser tells of its workers. */
export async function chromiumWorker(browser: Browser, page: Page): Promise<ChromiumWorker> {
  const workers = await page.createCDPSession();
  const versions = new Map<string, Version>();
  workers.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const version of event.versions) versions.set(version.versionId, version);
  });
  await workers.send('ServiceWorker.enable');

  return {
    lives: () => [...versions.values()].some(({ runningStatus }) => runningStatus === 'running'),
    async run<T>(script: string) {
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
      const session = await target.createCDPSession();
      try {
        return (await evaluate(session, script)) as T;
      } finally {
        await session.detach().catch(() => undefined);
      }
    },
    async kill() {
      const living = [...versions.values()].filter(({ runningStatus }) => runningStatus !== 'stopped');
      if (living.length === 0) throw new Error('There is no worker to end.');
      await Promise.all(living.map(({ versionId }) => stop(versionId)));
    },
  };

  function stop(versionId: string): Promise<void> {
    const stopped = new Promise<void>((resolve) =>
      workers.on('ServiceWorker.workerVersionUpdated', function heard(event) {
        if (!event.versions.some((one) => one.versionId === versionId && one.runningStatus === 'stopped'))
          return;
        workers.off('ServiceWorker.workerVersionUpdated', heard);
        resolve();
      }),
    );
    return workers.send('ServiceWorker.stopWorker', { versionId }).then(() => stopped);
  }
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
