import { askPatiently } from '../request.ts';
import { knownSaver } from '../savers.ts';

/** Brings what was changed elsewhere into the editors that are open. */
export async function takeOver(ids: ReadonlySet<string>): Promise<void> {
  for (const id of ids) {
    const saver = knownSaver(id);
    if (!saver?.isSettled) continue;
    const result = await askPatiently('note.get', { id }).catch(() => null);
    if (result?.ok) saver.takeOver(result.value);
  }
}
