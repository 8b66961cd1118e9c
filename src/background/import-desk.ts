import type { ImportCommit } from '../notes/exchange/import-plan.ts';
import type { BackgroundRequests } from '../protocol.ts';

interface Pending {
  readonly id: string;
  readonly parts: Map<number, ImportCommit>;
}

/**
 * Where the parts of an import wait until all are there: in memory, so that a
 * worker that is stopped forgets them and has changed nothing. One import at a
 * time; the first part of another takes its place.
 */
export class ImportDesk {
  #pending: Pending | null = null;

  /** Takes a part; the same one again replaces it. */
  put({ id, index, create, replace }: BackgroundRequests['import.part']): void {
    if (this.#pending?.id !== id) this.#pending = { id, parts: new Map() };
    this.#pending.parts.set(index, { create, replace });
  }

  /** The whole import, which is then no longer kept here; null if a part is missing. */
  take({ id, parts }: BackgroundRequests['import.commit']): ImportCommit | null {
    if (this.#pending?.id !== id || this.#pending.parts.size !== parts) return null;
    const all = [...this.#pending.parts.values()];
    this.#pending = null;
    return {
      create: all.flatMap(part => part.create),
      replace: all.flatMap(part => part.replace),
    };
  }
}
