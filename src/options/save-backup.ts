import { annotationFrame, toItems } from '../notes/exchange/annotation-page.ts';
import { dayOf } from '../notes/exchange/export-file.ts';
import { maxImportLength } from '../notes/exchange/import-limits.ts';
import type { NotePart, StoreFailure } from '../protocol.ts';
import { ok, type Result } from '../result.ts';
import type { WrittenFile } from '../ui/export/write-files.ts';
import { askPatiently } from '../ui/request.ts';

/** A full backup as files, and how many notes are in it. */
export interface SavedBackup {
  readonly files: readonly WrittenFile[];
  readonly notes: number;
}

/** Room for what stands around the notes, in UTF-16 units. */
const frameLength = 2_000;

/**
 * Every note, the bin's too, as W3C annotation pages, which import to the same
 * notes. They come from the store in parts and go into the file in parts, so
 * that no more than one is held. Several files only beyond what one import takes.
 * @param maxLength Longest file, in UTF-16 units
 * @throws NoAnswer if the background can't be reached
 */
export async function saveBackup(
  made: Date,
  maxLength = maxImportLength,
): Promise<Result<SavedBackup, StoreFailure>> {
  const pages: { items: Blob[]; notes: number; length: number }[] = [];
  let after: string | null = null;
  do {
    const part: Result<NotePart, StoreFailure> = await askPatiently('notes.all', { after });
    if (!part.ok) return part;
    const { notes, next }: NotePart = part.value;
    after = next;
    if (notes.length === 0) continue;
    const text = toItems(notes);
    let page = pages.at(-1);
    if (!page || page.length + text.length > maxLength - frameLength) {
      page = { items: [], notes: 0, length: 0 };
      pages.push(page);
    }
    page.items.push(new Blob(page.notes === 0 ? [text] : [',', text]));
    page.notes += notes.length;
    page.length += text.length + 1;
  } while (after !== null);
  if (pages.length === 0) pages.push({ items: [], notes: 0, length: 0 });
  const files = pages.map(({ items, notes }, index) => {
    const { head, tail } = annotationFrame(notes, made);
    const part = pages.length > 1 ? `-${index + 1}` : '';
    return {
      name: `chu-giai-sao-luu-${dayOf(made)}${part}.json`,
      blob: new Blob([head, ...items, notes === 0 ? tail : `\n  ${tail}`], {
        type: 'application/json',
      }),
    };
  });
  return ok({ files, notes: pages.reduce((sum, { notes }) => sum + notes, 0) });
}
