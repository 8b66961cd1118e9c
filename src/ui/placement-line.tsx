import type { Placement, UnplacedReason } from '../notes/note.ts';
import { type MessageKey, say } from './i18n.ts';

const reasons = {
  missing: 'unplacedMissing',
  ambiguous: 'unplacedAmbiguous',
  'no-text': 'unplacedNoText',
} as const satisfies Record<UnplacedReason, MessageKey>;

/** Says where a note stands if that is not simply where it was made. */
export function PlacementLine({ placement }: { placement: Placement }) {
  if (placement.state === 'placed') return null;
  if (placement.state === 'changed') {
    return (
      <p class="placement">
        <strong>{say('placementChanged')}.</strong>{' '}
        <span class="muted">{say('placementWas', `“${placement.was}”`)}</span>
      </p>
    );
  }
  return (
    <p class="placement">
      <strong>{say('placementUnplaced')}.</strong>{' '}
      <span class="muted">{say(reasons[placement.reason])}</span>
    </p>
  );
}
