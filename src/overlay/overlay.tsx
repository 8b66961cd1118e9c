import type { OverlayAct, OverlayView } from '../protocol.ts';
import { Bar } from './bar.tsx';
import { Card } from './card.tsx';
import { EditorView } from './editor-view.tsx';
import { MessageView } from './message-view.tsx';
import { spokenPlace } from './spoken-place.ts';

interface Props {
  readonly view: OverlayView;
  /** Counts what was shown: the same kind of view shown again starts afresh. */
  readonly shown: number;
  act(act: OverlayAct): void;
}

/** What the frame shows, and a live line that outlives it, so that a walk from mark to mark is read aloud. */
export function Overlay({ view, shown, act }: Props) {
  return (
    <>
      <p class="unseen" role="status">
        {spokenPlace(view)}
      </p>
      <View key={keyOf(view, shown)} view={view} act={act} />
    </>
  );
}

/** An editor that is told of its own note's change stays as it is; everything else starts afresh. */
function keyOf(view: OverlayView, shown: number): string {
  return view.kind === 'editor' ? `editor ${view.note.id}` : `${view.kind} ${shown}`;
}

function View({ view, act }: Pick<Props, 'view' | 'act'>) {
  switch (view.kind) {
    case 'nothing':
      return null;
    case 'bar':
      return <Bar act={act} />;
    case 'card':
      return <Card view={view} act={act} />;
    case 'editor':
      return <EditorView note={view.note} placement={view.placement} act={act} />;
    case 'message':
      return <MessageView message={view} act={act} />;
  }
}
