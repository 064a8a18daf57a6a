/**
 * The extension's worker in Chromium, through the browser's own protocol. The driver's handle of a worker is not used:
 * when a new worker starts just as the old one ends, the driver learns nothing and never reaches the new one.
 */
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer';

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

export interface ChromiumWorker {
  /** Whether a worker is running. Asking does not start one. */
  lives(): boolean;
  /** Runs a script in the worker, or in the next one when none is running. */
  run<T>(script: string): Promise<T>;
  /** Ends the worker as idleness does, whatever it is doing. A new one may be running by the time this resolves. */
  kill(): Promise<void>;
}

/** @param page Any page of the browser. It connects to what the browser says of its workers. */
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
