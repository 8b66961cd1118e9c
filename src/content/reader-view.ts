import type { Unstored } from '../protocol.ts';
import type { PageText } from '../text/page-text.ts';
import type { Mark } from './marks.ts';
import { narrowest } from './narrowest.ts';
import type { Anchor, OverlayHost } from './overlay-host.ts';
import type { PageReading } from './page-reading.ts';
import type { Painter } from './painter.ts';
import {
  bringIntoView,
  firstVisible,
  isInView,
  rangeOfStop,
  type Stop,
  stopAt,
  stopsOf,
} from './walk.ts';

/** What the reader is shown: cards, editors, words, and the walk from mark to mark. */
export interface ReaderView {
  /** Shows what marks mean; `isPointed` if the pointer rests on them, else they were chosen. */
  show(marks: readonly Mark[], isPointed: boolean): void;
  /** Shows a note's editor, beside its words if they are there. */
  openEditor(id: string, focus: boolean): void;
  /** Shows the bar over what was selected. */
  openBar(anchor: Anchor): void;
  /** A word to the reader, in the corner of the view. */
  say(about: string | Unstored): void;
  /** Goes to the next or previous mark and opens its card or note. */
  walk(step: 1 | -1): void;
  /** The pointer has left what it rested on. */
  leave(): void;
  /** Shows nothing any more. */
  hide(returnFocus?: boolean): void;
}

/** Makes the view of a page as it is read. */
export function viewOf(overlay: OverlayHost, painter: Painter, reading: PageReading): ReaderView {
  /** What the card or editor is about. */
  let shown: readonly Mark[] = [];
  let isPointedAt = false;
  let stopped: Stop | null = null;

  function show(marks: readonly Mark[], isPointed: boolean): void {
    const { kind } = overlay.view;
    if (isPointed) {
      // What the reader has opened or is writing is not taken away by passing over a mark.
      if (kind === 'bar' || kind === 'message') return;
      if (kind !== 'nothing' && !isPointedAt) return;
      if (kind !== 'nothing' && marks.every(mark => shown.includes(mark))) return;
    }
    const note = narrowest(marks, 'note');
    const meansMore = marks.some(({ meaning }) => meaning.kind !== 'note');
    // A click on a note is about the note; pointing is about what the words mean.
    if (note?.meaning.kind === 'note' && (!isPointed || !meansMore)) {
      shown = marks;
      openEditor(note.meaning.id, !isPointed);
    } else {
      openCard(marks, null, false);
      isPointedAt = isPointed;
    }
  }

  function openEditor(id: string, focus: boolean): void {
    const { notes } = reading;
    const found = notes.get(id);
    if (!found) return;
    const placed = notes.markOf(id);
    isPointedAt = !focus;
    overlay.show(
      { kind: 'editor', note: found.note, placement: found.placement },
      placed ? anchorOf(placed.mark, placed.page) : () => null,
      { focus },
    );
  }

  function openCard(
    marks: readonly Mark[],
    place: { index: number; count: number } | null,
    focus: boolean,
  ): void {
    const entity = narrowest(marks, 'entity');
    const figure = narrowest(marks, 'figure');
    const about = figure ?? entity;
    const article = reading.glossed;
    if (!about || !article) return;
    shown = marks;
    overlay.show(
      {
        kind: 'card',
        entity: entity?.meaning.kind === 'entity' ? entity.meaning.entity : null,
        figure: figure?.meaning.kind === 'figure' ? figure.meaning.figure : null,
        date: article.published,
        place,
        focus,
      },
      anchorOf(about, article.content),
      { focus },
    );
  }

  function anchorOf(mark: Mark, page: PageText): Anchor {
    const own = page.rangeAt(mark.start, mark.end);
    return () => (painter.rangeOf(mark) ?? own)?.getBoundingClientRect() ?? null;
  }

  function say(about: string | Unstored): void {
    overlay.show({ kind: 'message', about }, () => null);
  }

  function walk(step: 1 | -1): void {
    const stops = stopsOf(reading.lookups);
    if (stops.length === 0) {
      say('walkNothing');
      return;
    }
    const { kind } = overlay.view;
    const isShown = shown.length > 0 && (kind === 'card' || kind === 'editor');
    const current = stopAt(stops, isShown ? shown : (stopped?.marks ?? []));
    const last = stops[current];
    const before = last ? rangeOfStop(last) : null;
    const { length } = stops;
    // On from what is open, or from where the walk ended if that is still being looked at.
    const index =
      before && (isShown || isInView(before))
        ? (current + step + length) % length
        : (firstVisible(stops) + (step < 0 ? length - 1 : 0)) % length;
    const stop = stops[index];
    const range = stop ? rangeOfStop(stop) : null;
    if (!stop || !range) return;
    stopped = stop;
    bringIntoView(range);
    isPointedAt = false;
    const note = narrowest(stop.marks, 'note');
    if (stop.marks.some(({ meaning }) => meaning.kind !== 'note')) {
      openCard(stop.marks, { index: index + 1, count: length }, true);
    } else if (note?.meaning.kind === 'note') {
      shown = stop.marks;
      openEditor(note.meaning.id, true);
    }
  }

  function hide(returnFocus = false): void {
    shown = [];
    isPointedAt = false;
    overlay.hide(returnFocus);
  }

  return {
    show,
    openEditor,
    openBar(anchor) {
      isPointedAt = false;
      // Above the first line: the menus of touch screens and the pointer are below.
      overlay.show({ kind: 'bar' }, anchor, { preferred: 'above' });
    },
    say,
    walk,
    leave() {
      if (isPointedAt) hide();
    },
    hide,
  };
}
