import { sayFailure } from '../ui/failure.ts';
import { say } from '../ui/i18n.ts';
import { askPatiently } from '../ui/request.ts';

/** Writes all notes to a JSON file by the browser's own download; returns a word to the reader. */
export async function exportNotes(now: Date): Promise<string> {
  try {
    const result = await askPatiently('notes.export', {});
    if (!result.ok) return sayFailure(result.error);
    const name = `chu-giai-${now.toISOString().slice(0, 10)}.json`;
    download(name, new Blob([result.value], { type: 'application/json' }));
    return say('popupExported', name);
  } catch {
    return say('popupFailed');
  }
}

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
