import type { OverlayView } from '../protocol.ts';
import { say } from '../ui/i18n.ts';
import { verdictNames } from '../ui/verdict-names.ts';

/** What a screen reader is told when the reader has walked to a mark; empty otherwise. */
export function spokenPlace(view: OverlayView): string {
  if (view.kind !== 'card' || view.place === null) return '';
  const { entity, figure, place } = view;
  const verdict = figure?.verdict ? ` – ${say(verdictNames[figure.verdict.kind])}` : '';
  const words = [entity?.text, figure && `${figure.text}${verdict}`].filter(Boolean).join('; ');
  return say('cardPlaceSpoken', String(place.index), String(place.count), words);
}
