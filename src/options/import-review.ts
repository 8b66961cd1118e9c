import { binLimit } from '../notes/bin.ts';
import { quoteOf } from '../notes/exchange/group-by-page.ts';
import {
  type ImportCommit,
  type ImportConflict,
  type ImportPlan,
  toImportCommit,
} from '../notes/exchange/import-plan.ts';
import type { Note } from '../notes/note.ts';

/** Which version of a note is kept. */
export type Choice = 'stored' | 'imported';

/** An import as the reader looks at it before anything is done. */
export interface ImportReview {
  readonly plan: ImportPlan;
  /** By note id, one for each conflict. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Notes that the file has in its bin for longer than a bin keeps them: left out. */
  readonly expired: number;
}

/**
 * A plan with the choice that loses least: of each conflict the version that
 * was changed later, the stored one where that is not known.
 * @param chosen choices of an earlier look at the same file, which stay
 */
export function reviewOf(
  plan: ImportPlan,
  now: Date,
  chosen: ReadonlyMap<string, Choice> = new Map(),
): ImportReview {
  const limit = binLimit(now);
  const kept = plan.new.filter(({ deleted }) => deleted === null || deleted >= limit);
  const choices = plan.conflicting.map(conflict => {
    const { id } = conflict.stored;
    return [id, chosen.get(id) ?? newerOf(conflict)] as const;
  });
  const conflicting = plan.conflicting.map(conflict => binnedNow(conflict, now));
  return {
    plan: { ...plan, new: kept, conflicting },
    choices: new Map(choices),
    expired: plan.new.length - kept.length,
  };
}

/** Taking the file's version may put a note in the bin, and from that moment it lies there as long as any other. */
function binnedNow(conflict: ImportConflict, now: Date): ImportConflict {
  const { stored, imported } = conflict;
  if (stored.deleted !== null || imported.deleted === null) return conflict;
  return { ...conflict, imported: { ...imported, deleted: now.toISOString() } };
}

/** The review with another choice for one conflict. */
export function chooseOne(review: ImportReview, id: string, choice: Choice): ImportReview {
  return { ...review, choices: new Map(review.choices).set(id, choice) };
}

/** The review with one rule for all conflicts. */
export function chooseAll(review: ImportReview, rule: Choice | 'newer'): ImportReview {
  const choices = review.plan.conflicting.map(
    conflict => [conflict.stored.id, rule === 'newer' ? newerOf(conflict) : rule] as const,
  );
  return { ...review, choices: new Map(choices) };
}

/** What the store is to be asked for. */
export function commitOf({ plan, choices }: ImportReview): ImportCommit {
  return toImportCommit(plan, ({ stored }) => choices.get(stored.id) ?? 'stored');
}

function newerOf({ newer }: ImportConflict): Choice {
  return newer === 'imported' ? 'imported' : 'stored';
}

/** What two versions of a note differ in, as a reader would say it. */
export type Difference = 'quote' | 'body' | 'tags' | 'color' | 'page' | 'bin' | 'created' | 'place';

/** In which respects two versions differ; never empty for a conflict. */
export function differencesOf({ stored, imported }: ImportConflict): readonly Difference[] {
  const differs: Readonly<Record<Exclude<Difference, 'place'>, boolean>> = {
    quote: quoteOf(stored) !== quoteOf(imported),
    body: stored.body !== imported.body,
    tags: JSON.stringify(stored.tags) !== JSON.stringify(imported.tags),
    color: stored.color !== imported.color,
    page: pageFacts(stored) !== pageFacts(imported),
    bin: (stored.deleted === null) !== (imported.deleted === null),
    created: stored.created !== imported.created,
  };
  const found = (Object.keys(differs) as (keyof typeof differs)[]).filter(key => differs[key]);
  // What else there is stands in the selectors: where on the page the same words were.
  return found.length > 0 ? found : ['place'];
}

function pageFacts({ url, page, pageTitle, site }: Note): string {
  return JSON.stringify([url, page, pageTitle, site]);
}
