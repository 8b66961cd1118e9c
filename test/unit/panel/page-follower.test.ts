import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../ui/browser-double.ts';
import type { FollowerWorld } from '../../../src/panel/page-follower.ts';
import type { PageStatus } from '../../../src/protocol.ts';

const { PageFollower, pauses } = await import('../../../src/panel/page-follower.ts');

const status = (page: string, kind: 'reading' | 'article' = 'article'): PageStatus => ({
  page,
  title: page,
  article: kind === 'reading' ? { kind } : { kind, site: 'bao.example', lang: 'vi' },
  marks: {},
  placements: {},
  trouble: null,
});

/** A browser in which time passes when the test says so. */
function openWorld() {
  const world = {
    tab: 1 as number | null,
    isLoading: false,
    /** What the content script of each tab answers. */
    pages: new Map<number, PageStatus>(),
    looks: 0,
    timer: null as { callback(): void; after: number } | null,
    seen: [] as string[],
    /** Holds back answers until it is called. */
    gate: null as Promise<void> | null,
  };
  const api: FollowerWorld = {
    shownTab: async () =>
      world.tab === null ? null : { id: world.tab, isLoading: world.isLoading },
    async ask(tab) {
      world.looks += 1;
      const answer = world.pages.get(tab) ?? null;
      await world.gate;
      return answer;
    },
    schedule(callback, after) {
      const timer = { callback, after };
      world.timer = timer;
      return () => {
        if (world.timer === timer) world.timer = null;
      };
    },
  };
  const follower = new PageFollower(api, page => {
    world.seen.push(page.kind === 'known' ? page.status.page : page.kind);
  });
  const settle = () => new Promise(resolve => setImmediate(resolve));
  return {
    world,
    follower,
    settle,
    async stir() {
      follower.stir();
      await settle();
    },
    /** Lets the next look come; its pause. */
    async pass(): Promise<number | null> {
      const { timer } = world;
      world.timer = null;
      timer?.callback();
      await settle();
      return timer?.after ?? null;
    },
  };
}

test('a page at rest is looked at a few times more and then no longer', async () => {
  const { world, stir, pass } = openWorld();
  world.pages.set(1, status('một'));
  await stir();
  const waited: (number | null)[] = [];
  while (world.timer) waited.push(await pass());
  assert.deepEqual(waited, [...pauses]);
  assert.deepEqual(world.seen, ['một']);
});

test('a page that is being read is looked at until it has been', async () => {
  const { world, stir, pass } = openWorld();
  world.pages.set(1, status('một', 'reading'));
  await stir();
  for (let look = 0; look < 20; look += 1) await pass();
  assert.ok(world.timer, 'it is still being read');
  world.pages.set(1, status('một'));
  while (world.timer) await pass();
  assert.deepEqual(world.seen, ['một', 'một']);
});

test('the tab that is shown is followed, and one without our script said to be unread', async () => {
  const { world, follower, stir } = openWorld();
  world.pages.set(1, status('một')).set(2, status('hai'));
  await stir();
  world.tab = 2;
  await stir();
  world.tab = 3;
  await stir();
  world.tab = null;
  await stir();
  assert.deepEqual(world.seen, ['một', 'hai', 'unread', 'unread']);
  assert.deepEqual(follower.page, { kind: 'unread', tab: null });
});

test('what is told while the page is being asked is not missed, and an old answer not shown', async () => {
  const { world, follower, settle } = openWorld();
  world.pages.set(1, status('một')).set(2, status('hai'));
  let open = (): void => {};
  world.gate = new Promise(resolve => {
    open = resolve;
  });
  follower.stir();
  await settle();
  world.tab = 2;
  follower.stir();
  follower.stir();
  open();
  await settle();
  await settle();
  assert.deepEqual(world.seen, ['hai']);
  assert.equal(world.looks, 2);
});

test('between two pages of one tab the first is shown a moment longer, then that the next is coming', async () => {
  const { world, stir, pass } = openWorld();
  world.pages.set(1, status('một'));
  await stir();
  world.pages.delete(1);
  world.isLoading = true;
  await stir();
  assert.deepEqual(world.seen, ['một']);
  await pass();
  await pass();
  assert.deepEqual(world.seen, ['một', 'asking']);
  world.pages.set(1, status('hai'));
  await pass();
  assert.deepEqual(world.seen, ['một', 'asking', 'hai']);
});

test('a page reloaded at once is never taken off', async () => {
  const { world, stir, pass } = openWorld();
  world.pages.set(1, status('một'));
  await stir();
  world.pages.delete(1);
  world.isLoading = true;
  await stir();
  world.pages.set(1, status('một'));
  while (world.timer) await pass();
  assert.deepEqual(world.seen, ['một']);
});

test('a page that loads for ever without our script is unread in the end', async () => {
  const { world, stir, pass } = openWorld();
  world.isLoading = true;
  await stir();
  while (world.timer) await pass();
  assert.deepEqual(world.seen, ['unread']);
});

test('stopped, it looks no more', async () => {
  const { world, follower, stir } = openWorld();
  world.pages.set(1, status('một'));
  await stir();
  follower.stop();
  assert.equal(world.timer, null);
});
