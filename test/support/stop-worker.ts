import type { Chromium } from './chromium.ts';

/**
 * Stops the extension's service worker, as the browser does after some idle
 * seconds. Resolves when it has stopped. (Closing its target does not: the
 * driver's own attachment keeps the worker alive.)
 */
export async function stopWorker(chromium: Chromium): Promise<void> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const session = await chromium.context.newCDPSession(page);
  try {
    const stopped = new Promise<void>(resolve => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  } finally {
    await session.detach();
  }
}
