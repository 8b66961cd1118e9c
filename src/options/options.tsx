import { useState } from 'preact/hooks';
import { say } from '../ui/i18n.ts';
import { RecoveryNote } from '../ui/recovery-note.tsx';
import { BackupSection } from './backup-section.tsx';
import { BinSection } from './bin-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { RoomSection } from './room-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** The options: backups, taking notes out, bringing them in, the bin, what is painted, added sites, the notes' room. */
export function Options() {
  // Counts what has changed notes here, so that what shows them looks again.
  const [changes, setChanges] = useState(0);
  const [restored, setRestored] = useState(0);
  const changed = (): void => setChanges(count => count + 1);
  return (
    <main>
      <h1>{say('optionsTitle')}</h1>
      <RecoveryNote />
      <BackupSection changed={changed} />
      <ExportSection />
      <ImportSection changed={changed} />
      <BinSection key={changes} restored={() => setRestored(count => count + 1)} />
      <ReadingSection />
      <SitesSection />
      <RoomSection changes={changes + restored} />
    </main>
  );
}
