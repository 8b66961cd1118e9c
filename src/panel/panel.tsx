import { NotesScreen } from '../ui/notes-screen/notes-screen.tsx';
import { usePageBeside } from './use-page-beside.ts';

/** The panel: how the page beside it stands, whichever that is, and the notes. */
export function Panel() {
  return <NotesScreen place="panel" {...usePageBeside()} />;
}
