/** What the fact base says of the figures in quoted passages: asked for when a report is written. */
import type { GlossedFigure, Source } from '../../facts/gloss.ts';
import type { ReportGloss } from '../../notes/exchange/html-report.ts';
import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import { formatDate } from '../format.ts';
import { inLanguage, language, say, sayMessage } from '../i18n.ts';
import { askPatiently } from '../request.ts';
import { verdictNames } from '../verdict-names.ts';

/** Passages in one question: each takes the worker some milliseconds. */
const batchLength = 50;

/** A note's words among what stood around them. */
export interface Passage {
  readonly title: string;
  readonly text: string;
  /** The sentences of `text` that the words are in: figures of others are not the note's. */
  readonly near: Span;
}

/** The passage of a note; null if its words are not known. */
export function passageOf(note: Pick<Note, 'selectors' | 'pageTitle'>): Passage | null {
  const quote = note.selectors.find(selector => selector.type === 'TextQuoteSelector');
  const block = note.selectors.find(selector => selector.type === 'ChuGiaiBlockSelector');
  if (!quote) return null;
  const title = note.pageTitle;
  const { prefix, exact, suffix } = quote;
  if (block?.text.startsWith(exact, block.offset)) {
    const { text, offset } = block;
    return { title, text, near: sentencesAround(text, offset, offset + exact.length) };
  }
  // Words of several blocks, or another program's: with so much of the sentence as is known.
  const text = prefix + exact + suffix;
  return { title, text, near: sentencesAround(text, prefix.length, prefix.length + exact.length) };
}

const sentenceEnd = /[.!?…]["”’)]?\s|\n/g;

function sentencesAround(text: string, start: number, end: number): Span {
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    const next = index + mark.length;
    if (next <= start) from = next;
    else if (index >= end - 1) return { start: from, end: next };
  }
  return { start: from, end: text.length };
}

/**
 * By note id: the figures with a verdict in the sentences of a note's words.
 * Made anew from the facts that the extension has now; what was said when the
 * note was made is not kept.
 * @param progress told how many notes have been looked at
 * @throws NoAnswer if the background can't be reached
 */
export async function glossNotes(
  notes: readonly Note[],
  progress: (done: number) => void = () => {},
): Promise<Map<string, readonly ReportGloss[]>> {
  const glosses = new Map<string, readonly ReportGloss[]>();
  const passages = notes.flatMap(({ id, ...note }) => {
    const passage = passageOf(note);
    return passage ? [{ id, ...passage }] : [];
  });
  for (let at = 0; at < passages.length; at += batchLength) {
    progress(at);
    const batch = passages.slice(at, at + batchLength);
    const answers = await askPatiently('passages.gloss', {
      passages: batch.map(({ title, text }) => ({ title, text })),
    });
    for (const [index, { id, near }] of batch.entries()) {
      const figures = (answers[index] ?? []).filter(
        ({ start, end }) => start < near.end && end > near.start,
      );
      if (figures.length > 0) glosses.set(id, figures.map(glossOf));
    }
  }
  return glosses;
}

function glossOf({ text, verdict }: GlossedFigure): ReportGloss {
  if (!verdict) return { text, explanation: '', sources: [] };
  const why = verdict.why.map(sayMessage).join(' ');
  return {
    text,
    explanation: `${say(verdictNames[verdict.kind])}. ${inLanguage(verdict.about)}. ${why}`,
    sources: verdict.sources.map(source => ({ text: saySource(source), url: source.url })),
  };
}

function saySource({ publisher, date, title, printed, speaker }: Source): string {
  return [
    publisher,
    ...(date === null ? [] : [formatDate(date, language())]),
    ...(speaker === null ? [] : [inLanguage(speaker)]),
    `“${title}”`,
    `“${printed}”`,
  ].join(', ');
}
