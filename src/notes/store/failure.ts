import type { StoreFailure } from '../../protocol.ts';

/** An open that waits for another connection to close. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** What an IndexedDB error means to a reader. */
export function toStoreFailure(error: unknown): StoreFailure {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (name === 'VersionError') return { kind: 'newer-database' };
  if (name === 'BlockedError') return { kind: 'blocked' };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'broken', detail: name === null ? message : `${name}: ${message}` };
}

/** With less than this left, in bytes, a database can't even begin a new file of its log. */
const leastRoom = 1_000_000;

/**
 * As `toStoreFailure`; but Chromium calls a full disk an internal error, so
 * that what is left of it is asked for.
 */
export async function explainFailure(error: unknown): Promise<StoreFailure> {
  const failure = toStoreFailure(error);
  if (failure.kind !== 'broken') return failure;
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota !== undefined && quota - usage < leastRoom ? { kind: 'full' } : failure;
  } catch {
    return failure;
  }
}

/**
 * Whether the connection was closed under us, so that a new one may do: before
 * a transaction could begin, or in the middle of one. Every write of ours may be
 * repeated without harm.
 */
export function isConnectionLost(error: unknown): boolean {
  const name = nameOf(error);
  return name === 'InvalidStateError' || name === 'AbortError';
}

// A DOMException is no Error in every engine, nor across contexts.
function nameOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('name' in error)) return null;
  return typeof error.name === 'string' ? error.name : null;
}
