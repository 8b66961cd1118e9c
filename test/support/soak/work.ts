/** One round of a soak: everybody at work, until the browser is killed. */
import type { Page } from 'playwright';
import type { Random } from '../../unit/notes/random.ts';
import type { Chromium } from '../chromium.ts';
import { killBrowser } from '../kill.ts';
import type { Told } from './listen.ts';

declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
};

/** A round in which nothing happens ends after this, in ms. */
const stuck = 30_000;

/** When a round ends: after a time, or at a message, some milliseconds later. */
export type Plan =
  | { readonly kind: 'time'; readonly after: number }
  | { readonly kind: 'asked' | 'acknowledged'; readonly nth: number; readonly later: number };

/** @param longest work of one round, in ms, if the kill is not bound to a message */
export function planOf(random: Random, longest: number): Plan {
  const chance = random.below(10);
  if (chance < 3) return { kind: 'time', after: random.below(longest) };
  const nth = 1 + random.below(Math.ceil(longest / 50));
  // The kill itself takes a moment: at once, or while the transaction is on its way to the disk.
  const later = random.below(3) === 0 ? random.below(12) : 0;
  return { kind: chance < 7 ? 'acknowledged' : 'asked', nth, later };
}

/** What a round needs. */
export interface Work {
  readonly chromium: Chromium;
  readonly plan: Plan;
  readonly longest: number;
  /** Addresses of the tabs. */
  readonly addresses: readonly string[];
  readonly random: Random;
  /** How many changes have been acknowledged by now. */
  acknowledged(): number;
  /** Gives every message to `hear`, until it is called with another. */
  hear(hear: (told: Told) => void): void;
  workerStopped(): void;
}

/** Resolves once the browser is killed; whether that was in the moment of a message. */
export async function workUntilKilled(work: Work): Promise<{ readonly atMessage: boolean }> {
  const killed = killBy(work);
  // However far it has come: the driver does not always notice that its browser has gone.
  openAll(work).catch(() => undefined);
  const outcome = await killed;
  await work.chromium.context.close().catch(() => undefined);
  return outcome;
}

function killBy(work: Work): Promise<{ readonly atMessage: boolean }> {
  const { plan, longest } = work;
  return new Promise(resolve => {
    const timers: NodeJS.Timeout[] = [];
    let atMessage = false;
    const kill = (): void => {
      work.hear(() => {});
      for (const timer of timers) clearTimeout(timer);
      killBrowser(work.chromium.profile);
      resolve({ atMessage });
    };
    const arm = (after: number): void => void timers.push(setTimeout(kill, after));
    let seen = 0;
    let before = work.acknowledged();
    work.hear(told => {
      const isWrite =
        told.kind === 'asked'
          ? /^note\.(?:create|update|delete|restore)$/.test(told.type)
          : told.kind === 'answered' && work.acknowledged() > before;
      if (plan.kind === 'time' || !isWrite) return;
      // From the first change on, so that a slow start leaves time for work.
      if (seen === 0) arm(longest * 2);
      before = work.acknowledged();
      if (told.kind !== (plan.kind === 'asked' ? 'asked' : 'answered')) return;
      if (++seen !== plan.nth) return;
      atMessage = true;
      if (plan.later === 0) kill();
      else arm(plan.later);
    });
    // Whatever happens or does not: a round ends.
    arm(plan.kind === 'time' ? plan.after : stuck);
  });
}

async function openAll(work: Work): Promise<void> {
  const { context } = work.chromium;
  const pages = await Promise.all(work.addresses.map(() => context.newPage()));
  const [first, ...others] = pages;
  const popup = context.pages()[0];
  if (!first || !popup) return;
  const goTo = (page: Page, index: number) => page.goto(work.addresses[index] ?? '');
  await goTo(first, 0);
  await Promise.all([
    ...others.map((page, index) => goTo(page, index + 1)),
    openPopup(work.chromium, popup, first),
    stopWorkers(work, first),
  ]);
}

async function openPopup({ id: extension }: Chromium, page: Page, tab: Page): Promise<void> {
  const popup = `chrome-extension://${extension}/popup.html`;
  await page.goto(popup);
  const url = tab.url();
  const id = await page.evaluate(
    async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id,
    url,
  );
  await page.goto(`${popup}?tab=${id}`);
}

async function stopWorkers({ chromium, random, workerStopped }: Work, page: Page): Promise<void> {
  const devtools = await chromium.context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 100 + random.below(2_400)));
    await devtools.send('ServiceWorker.stopAllWorkers');
    workerStopped();
  }
}
