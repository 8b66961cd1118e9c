import type { Chromium } from './chromium.ts';

/** Stops the extension's service worker, as the browser does after some idle seconds. Resolves when it has gone. */
export async function stopWorker(chromium: Chromium): Promise<void> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const session = await chromium.context.newCDPSession(page);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    for (const target of targetInfos) {
      if (target.type !== 'service_worker' || !target.url.includes(chromium.id)) continue;
      await session.send('Target.closeTarget', { targetId: target.targetId });
    }
    const isRunning = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some(
        target => target.type === 'service_worker' && target.url.includes(chromium.id),
      );
    };
    while (await isRunning()) await new Promise(resolve => setTimeout(resolve, 10));
  } finally {
    await session.detach();
  }
}
