import { useLayoutEffect, useState } from 'preact/hooks';
import type { EntityCard } from '../protocol.ts';
import { askPatiently } from '../ui/request.ts';

/** What is known of an entity so far. */
export type Known =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly card: EntityCard }
  /** The fact base does not hold it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unavailable' };

/** Answers of this frame's life: a reader points at the same names again and again. */
const answers = new Map<string, Known>();

/** Asks the background for an entity's card; at once if it was asked before. */
export function useEntityCard(id: string | null, date: string | null): Known {
  const key = `${id} ${date}`;
  const [known, setKnown] = useState<Known>(() => {
    return id === null ? { kind: 'unknown' } : (answers.get(key) ?? { kind: 'asking' });
  });
  useLayoutEffect(() => {
    if (id === null || answers.has(key)) return;
    let isShown = true;
    askPatiently('entity.card', { id, date })
      .then((card): Known => (card ? { kind: 'known', card } : { kind: 'unknown' }))
      .then(
        answer => {
          answers.set(key, answer);
          if (isShown) setKnown(answer);
        },
        () => {
          if (isShown) setKnown({ kind: 'unavailable' });
        },
      );
    return () => {
      isShown = false;
    };
  }, [id, date, key]);
  return known;
}
