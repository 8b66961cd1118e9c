import type { EntityMention, Gloss, GlossedFigure } from '../facts/gloss.ts';
import { type NoteColor, noteColors } from '../notes/note.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';

/** Names of our highlights without "chu-giai-": what others may rely on. */
export const markNames = [
  'person',
  'organization',
  'place',
  'event',
  'agreement',
  'award',
  'policy',
  'unknown',
  'agrees',
  'differs',
  'disputed',
  'figure',
  ...noteColors.map(color => `note-${color}` as const),
] as const;
export type MarkName = (typeof markNames)[number];

/** What a mark says to the reader who points at it. */
export type Meaning =
  | { readonly kind: 'entity'; readonly entity: EntityMention }
  | { readonly kind: 'figure'; readonly figure: GlossedFigure }
  | { readonly kind: 'note'; readonly id: string };

/** A painted stretch of a `PageText`, in its offsets. */
export interface Mark extends Span {
  readonly name: MarkName;
  readonly meaning: Meaning;
}

/** The marks of what was found in an article, by start. */
export function marksOfGloss(gloss: Gloss): Mark[] {
  const marks: Mark[] = [];
  for (const entity of gloss.entities) {
    // An office alone stands for the person who held it.
    const known = entity.type === 'role' ? 'person' : entity.type;
    const name = entity.id === null ? 'unknown' : known;
    const { start, end } = entity;
    marks.push({ start, end, name, meaning: { kind: 'entity', entity } });
  }
  for (const figure of gloss.figures) {
    const name = figure.verdict?.kind ?? 'figure';
    const { start, end } = figure;
    marks.push({ start, end, name, meaning: { kind: 'figure', figure } });
  }
  return marks.sort(byStart);
}

/** The mark of a note. */
export function markOfNote(id: string, color: NoteColor, { start, end }: Span): Mark {
  return { start, end, name: `note-${color}`, meaning: { kind: 'note', id } };
}

/** Order of reading; of two that begin together the wider one first. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Marks that can be looked up by offset in logarithmic time, overlapping or not. */
export class MarkIndex {
  /** By start. */
  readonly marks: readonly Mark[];
  /** At each place the furthest end of the marks up to there: where looking back can stop. */
  readonly #furthest: Float64Array;

  /** @param marks sorted by `byStart`. */
  constructor(marks: readonly Mark[]) {
    this.marks = marks;
    this.#furthest = new Float64Array(marks.length);
    let furthest = 0;
    for (const [index, mark] of marks.entries()) {
      if (mark.end > furthest) furthest = mark.end;
      this.#furthest[index] = furthest;
    }
  }

  /** How many marks begin before `offset`: the index of the first that begins at or after it. */
  firstFrom(offset: number): number {
    return firstIndex(this.marks.length, index => (this.marks[index]?.start ?? 0) >= offset);
  }

  /** The marks that hold `[offset, offset + 1)` or end at `offset`: a caret stands between two characters. */
  around(offset: number): Mark[] {
    const found: Mark[] = [];
    for (let index = this.firstFrom(offset + 1) - 1; index >= 0; index--) {
      if ((this.#furthest[index] ?? 0) < offset) break;
      const mark = this.marks[index];
      if (mark && mark.end >= offset) found.push(mark);
    }
    return found.reverse();
  }
}
