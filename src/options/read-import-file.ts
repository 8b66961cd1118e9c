import type { ImportFailure } from '../notes/exchange/import-failure.ts';
import { maxImportLength } from '../notes/exchange/import-limits.ts';
import { fail, ok, type Result } from '../result.ts';

/** Why a chosen file could not be imported. */
export type ImportFileFailure =
  | ImportFailure
  /** Larger than any file that could be read; it was not. */
  | { readonly kind: 'too-many-bytes'; readonly bytes: number }
  /** No text in UTF-8: a picture, an archive, an old encoding. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** Most bytes that a text of `maxImportLength` units can take in UTF-8. */
const maxBytes = 3 * maxImportLength;

/** A file's text, once its size has been looked at. */
export async function readImportFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Result<string, ImportFileFailure>> {
  if (file.size > maxBytes) return fail({ kind: 'too-many-bytes', bytes: file.size });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    // Moved or changed since it was chosen, or not allowed to be read.
    return fail({ kind: 'unreadable', detail: String(error) });
  }
  try {
    // Strict: a note whose letters were replaced by � would be worse than none.
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ kind: 'not-text' });
  }
}
