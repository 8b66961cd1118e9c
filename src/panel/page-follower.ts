import type { PageStatus } from '../protocol.ts';
import type { ActivePage } from '../ui/notes-screen/active-page.ts';

/** The tab that is shown beside the panel. */
export interface ShownTab {
  readonly id: number;
  readonly isLoading: boolean;
}

/** What following needs of the browser; a test gives its own. */
export interface FollowerWorld {
  /** The tab that is shown now; null if there is none. */
  shownTab(): Promise<ShownTab | null>;
  /** How its page stands; null if no content script answers there. */
  ask(tab: number): Promise<PageStatus | null>;
  /** Calls back once after `milliseconds`; returns what cancels it. */
  schedule(callback: () => void, milliseconds: number): () => void;
}

/**
 * Pauses between the looks at a page that has stirred, in ms. It is read,
 * glossed and its notes placed in its own time; once it has been the same for
 * all of these it is at rest until something tells of it again.
 */
export const pauses: readonly number[] = [300, 300, 600, 1_200, 2_400];

/** So many looks may find nobody in a tab whose page was known: one is going, the next not there yet. */
const gapLooks = 2;

/** Follows the page that is shown, from tab to tab and from address to address. */
export class PageFollower {
  readonly #world: FollowerWorld;
  readonly #onChange: (page: ActivePage) => void;
  #page: ActivePage = { kind: 'asking' };
  /** Looks since the page last stirred. */
  #round = 0;
  #isLooking = false;
  /** Whether the page stirred while it was being looked at. */
  #isDue = false;
  #cancel: (() => void) | null = null;
  #isStopped = false;

  constructor(world: FollowerWorld, onChange: (page: ActivePage) => void) {
    this.#world = world;
    this.#onChange = onChange;
  }

  /** The page as it was last seen. */
  get page(): ActivePage {
    return this.#page;
  }

  /** The tab that was last seen; null before that or if there was none. */
  get tab(): number | null {
    return this.#page.kind === 'asking' ? null : this.#page.tab;
  }

  /** Something has happened that may have changed the page, or which one is shown: looks now, and again until it rests. */
  stir(): void {
    this.#round = 0;
    if (this.#isLooking) this.#isDue = true;
    else void this.#look();
  }

  /** Follows no more. */
  stop(): void {
    this.#isStopped = true;
    this.#cancel?.();
  }

  async #look(): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    this.#isLooking = true;
    const tab = await this.#world.shownTab().catch(() => null);
    const status = tab ? await this.#world.ask(tab.id) : null;
    this.#isLooking = false;
    if (this.#isStopped) return;
    if (this.#isDue) {
      this.#isDue = false;
      void this.#look();
      return;
    }
    const next = this.#judge(tab, status);
    if (!isSame(next, this.#page)) {
      this.#page = next;
      // That nobody has answered for so long is no news to be looked at again.
      if (status) this.#round = 0;
      this.#onChange(next);
    }
    const isRead = status === null || status.article.kind !== 'reading';
    const pause = pauses[this.#round] ?? (isRead ? null : pauses.at(-1));
    this.#round += 1;
    if (typeof pause === 'number') {
      this.#cancel = this.#world.schedule(() => void this.#look(), pause);
    }
  }

  #judge(tab: ShownTab | null, status: PageStatus | null): ActivePage {
    if (!tab) return { kind: 'unread', tab: null };
    if (status) return { kind: 'known', tab: tab.id, status };
    const isGap = this.#page.kind === 'known' && this.#page.tab === tab.id;
    if (isGap && this.#round < gapLooks) return this.#page;
    // One that goes on loading for ever is none that is about to be read.
    return tab.isLoading && this.#round < pauses.length
      ? { kind: 'asking' }
      : { kind: 'unread', tab: tab.id };
  }
}

function isSame(one: ActivePage, other: ActivePage): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
