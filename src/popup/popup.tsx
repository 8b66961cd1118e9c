import { NotesScreen } from '../ui/notes-screen/notes-screen.tsx';
import { OpenPanel } from './open-panel.tsx';
import { usePageBelow } from './use-page-below.ts';

/** The popup: how the page under it stands, and the notes. */
export function Popup() {
  return (
    <NotesScreen place="popup" {...usePageBelow()}>
      <OpenPanel />
    </NotesScreen>
  );
}
