import { download } from '../ui/download.ts';
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
