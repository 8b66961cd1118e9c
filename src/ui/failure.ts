import type { StoreFailure } from '../protocol.ts';
import { say } from './i18n.ts';

/** A store's refusal in words for the reader. */
export function sayFailure(failure: StoreFailure): string {
  switch (failure.kind) {
    case 'full':
      return say('saveFull');
    case 'newer-database':
      return say('saveNewerDatabase');
    case 'blocked':
      return say('saveBlocked');
    case 'broken':
      return say('saveBroken', failure.detail);
    case 'not-found':
      return say('saveGone');
    case 'conflict':
      return say('conflictTitle');
  }
}
