import { cleanAddress } from '../article/canonical-url.ts';
import { siteOf } from '../article/sites.ts';
import { planImport } from '../notes/exchange/import-plan.ts';
import type { Addresses } from '../notes/exchange/read-item.ts';
import type { StoreFailure } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';
import { readAllNotes } from '../ui/export/read-all-notes.ts';
import { type Choice, type ImportReview, reviewOf } from './import-review.ts';
import { type ImportFileFailure, readImportFile } from './read-import-file.ts';

/** Why there is nothing to review: the file's fault, or the store's. */
export type PreparationFailure =
  | { readonly of: 'file'; readonly failure: ImportFileFailure }
  | { readonly of: 'store'; readonly failure: StoreFailure };

/** Reads a file and compares it with what is stored; nothing is changed. */
export async function prepareImport(
  file: File,
  now: Date,
  chosen?: ReadonlyMap<string, Choice>,
): Promise<Result<ImportReview, PreparationFailure>> {
  const text = await readImportFile(file);
  if (!text.ok) return fail({ of: 'file', failure: text.error });
  const stored = await readAllNotes();
  if (!stored.ok) return fail({ of: 'store', failure: stored.error });
  const plan = planImport(text.value, stored.value, { addresses, now });
  if (!plan.ok) return fail({ of: 'file', failure: plan.error });
  return ok(reviewOf(plan.value, now, chosen));
}

/** Addresses of other programs' notes as the extension itself would have kept them. */
const addresses: Addresses = {
  page: cleanAddress,
  site(url) {
    const host = URL.parse(url)?.hostname ?? '';
    return siteOf(host)?.host ?? host.replace(/^www\./, '');
  },
};
