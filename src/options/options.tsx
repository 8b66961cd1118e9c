import { useState } from 'preact/hooks';
import { say } from '../ui/i18n.ts';
import { BinSection } from './bin-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { RoomSection } from './room-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** The options: taking notes out, bringing them in, the bin, added sites, their room. */
export function Options() {
  // Counts what has changed notes here, so that what shows them looks again.
  const [changes, setChanges] = useState(0);
  const [restored, setRestored] = useState(0);
  const changed = (): void => setChanges(count => count + 1);
  return (
    <main>
      <h1>{say('optionsTitle')}</h1>
      <ExportSection />
      <ImportSection changed={changed} />
      <BinSection key={changes} restored={() => setRestored(count => count + 1)} />
      <SitesSection />
      <RoomSection changes={changes + restored} />
    </main>
  );
}
