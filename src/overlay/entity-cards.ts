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

/** A card is shown without what is known of its entity if that takes longer, in ms: a sleeping worker wakes in less. */
const patience = 600;

const keyOf = (id: string | null, date: string | null): string => `${id} ${date}`;

/** Asks the background, but not again for what it has answered. */
async function ask(id: string, date: string | null): Promise<Known> {
  const known = answers.get(keyOf(id, date));
  if (known) return known;
  try {
    const card = await askPatiently('entity.card', { id, date });
    const answer: Known = card ? { kind: 'known', card } : { kind: 'unknown' };
    answers.set(keyOf(id, date), answer);
    return answer;
  } catch {
    return { kind: 'unavailable' };
  }
}

/** Waits until `useEntityCard` has its answer, or for as long as a reader would. */
export async function knowEntity(id: string | null, date: string | null): Promise<void> {
  if (id === null || answers.has(keyOf(id, date))) return;
  await Promise.race([ask(id, date), new Promise(resolve => setTimeout(resolve, patience))]);
}

/** Asks the background for an entity's card; at once if it was asked before. */
export function useEntityCard(id: string | null, date: string | null): Known {
  const key = keyOf(id, date);
  const [known, setKnown] = useState<Known>(() => {
    return id === null ? { kind: 'unknown' } : (answers.get(key) ?? { kind: 'asking' });
  });
  useLayoutEffect(() => {
    if (id === null || answers.has(key)) return;
    let isShown = true;
    void ask(id, date).then(answer => {
      if (isShown) setKnown(answer);
    });
    return () => {
      isShown = false;
    };
  }, [id, date, key]);
  return known;
}
