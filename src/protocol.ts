/**
 * Every message between rooms: what it carries, its check, and one sentence on
 * what it is for.
 *
 * Three rooms can be addressed. `to` names the one that must answer; the
 * others stay silent, because `runtime.sendMessage` reaches the background,
 * the popup, the panel, the options and every overlay frame at once.
 *
 *   content ──► background   read the article, keep notes
 *   overlay ──► background   describe an entity, save what is typed
 *   popup, panel ──► background   search, edit, export
 *   options ──► background   take everything out, bring it in, the bin, backups
 *   popup, panel, background, overlay ──► content   what the page must show or do
 *   content ──► overlay      what the frame must show
 *   background ──► screens   that notes or a page have changed
 *   overlay ──► screens      which note the reader has opened in the page
 *
 * What a reader types travels overlay → background only, never through the page.
 */
import * as v from 'valibot';
import type { EntityMention, Gloss, GlossedFigure, Source } from './facts/gloss.ts';
import type { Bilingual, EntityType } from './facts/schema.ts';
import {
  maxArticleLength,
  maxBodyLength,
  maxEarlierPlaces,
  maxImportParts,
  maxPageLength,
  maxQuoteLength,
  maxTagLength,
  maxTags,
} from './limits.ts';
import { type Note, type NoteColor, noteColors, type Placement } from './notes/note.ts';
import type { Labels } from './notes/note-index.ts';
import type { Result } from './result.ts';

/* ── To the background ─────────────────────────────────────────────────── */

/** Most notes in one part of an import: none takes less than a tenth of a kilobyte. */
const maxPartNotes = 40_000;

const span = v.object({ start: v.number(), end: v.number() });
const address = v.pipe(v.string(), v.maxLength(8_192));
const uuid = v.pipe(v.string(), v.uuid());
const color = v.picklist(noteColors);
const body = v.pipe(v.string(), v.maxLength(maxBodyLength));

const selector = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(maxQuoteLength)),
    prefix: v.pipe(v.string(), v.maxLength(1_000)),
    suffix: v.pipe(v.string(), v.maxLength(1_000)),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
  v.object({
    type: v.literal('ChuGiaiBlockSelector'),
    text: v.pipe(v.string(), v.maxLength(1_000)),
    offset: v.number(),
    nth: v.number(),
    of: v.number(),
    before: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
    after: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
    others: v.optional(
      v.pipe(
        v.array(
          v.object({
            before: v.pipe(v.string(), v.maxLength(1_000)),
            after: v.pipe(v.string(), v.maxLength(1_000)),
            exact: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
          }),
        ),
        v.maxLength(8),
        v.readonly(),
      ),
    ),
  }),
]);

const selectors = v.pipe(v.array(selector), v.minLength(1), v.maxLength(8));

export const newNote = v.object({
  id: uuid,
  url: address,
  page: address,
  pageTitle: v.pipe(v.string(), v.maxLength(2_000)),
  site: v.pipe(v.string(), v.maxLength(300)),
  selectors,
  color,
  body,
});

/** The store's form of a time: ISO 8601, UTC, milliseconds; such times sort as text. */
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Where a note stood before it was attached again. */
export const earlierPlaces = v.pipe(
  v.array(v.object({ selectors: v.pipe(selectors, v.readonly()), until: moment })),
  v.maxLength(maxEarlierPlaces),
  v.readonly(),
);

/** A whole note, as an import brings it. */
const importedNote = v.object({
  ...newNote.entries,
  selectors: v.pipe(selectors, v.readonly()),
  earlierPlaces: v.optional(earlierPlaces),
  revision,
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(maxTagLength))),
    v.maxLength(maxTags),
    v.readonly(),
  ),
  created: moment,
  modified: moment,
  deleted: v.nullable(moment),
});

/** A `PageText` on its way to the worker. */
const sentText = v.object({
  text: v.pipe(v.string(), v.maxLength(maxPageLength)),
  /** Start and end of each block, one after the other, in UTF-16 units of `text`. */
  blocks: v.array(v.number()),
});
export type SentText = v.InferOutput<typeof sentText>;

/** The checks of what the background is asked; it answers nothing that fails them. */
export const backgroundRequests = {
  /** Content asks for the names and figures of an article, linked and compared. */
  'article.gloss': v.object({
    text: v.pipe(v.string(), v.maxLength(maxArticleLength)),
    title: v.nullable(span),
    lead: v.nullable(span),
    lang: v.picklist(['vi', 'en']),
    published: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  }),
  /** The overlay asks who or what an entity is, and which office it held on a day. */
  'entity.card': v.object({ id: v.string(), date: v.nullable(v.string()) }),
  /**
   * Content keeps a stretch of its page as a highlight. The worker describes it:
   * finding what else on the page looks like it is work that a page should not
   * carry. Repeating it with the same id changes nothing.
   */
  'note.mark': v.object({
    ...v.omit(newNote, ['selectors', 'body']).entries,
    ...sentText.entries,
    ...span.entries,
  }),
  /**
   * A screen keeps a change as it is typed. `session` is one editor's random
   * id and `sequence` grows by one per change: changes of one session never
   * conflict, late ones of a lower sequence are dropped. Another session's
   * change since `revision` is a conflict.
   */
  'note.update': v.object({
    id: uuid,
    revision: v.number(),
    session: uuid,
    sequence: v.number(),
    change: v.object({
      body: v.optional(body),
      color: v.optional(color),
      tags: v.optional(v.array(v.pipe(v.string(), v.maxLength(maxTagLength)))),
    }),
  }),
  /** A screen puts a note in the bin. */
  'note.delete': v.object({ id: uuid }),
  /** A screen takes it out again. */
  'note.restore': v.object({ id: uuid }),
  /** A screen asks for one note as it stands now. */
  'note.get': v.object({ id: uuid }),
  /** Content and popup ask for a page's notes, oldest first. */
  'notes.ofPage': v.object({ page: address }),
  /**
   * Content asks where notes stand in a text that is not the one they were made
   * on. Only the worker anchors: a page that has changed is not made slower too.
   */
  'notes.place': v.object({
    ...sentText.entries,
    notes: v.array(v.object({ id: uuid, selectors })),
  }),
  /** The popup asks for a batch of notes that match what is typed, newest first. */
  'notes.search': v.object({
    query: v.pipe(v.string(), v.maxLength(1_000)),
    page: v.nullable(address),
    colors: v.array(color),
    /** `next` of the batch before, or null for the first. */
    after: v.nullable(v.string()),
    limit: v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
  }),
  /** A screen asks for all tags and sites of the notes, to choose from. */
  'notes.labels': v.object({}),
  /** A screen asks what the fact base says of figures in quoted passages, for a report. */
  'passages.gloss': v.object({
    passages: v.pipe(
      v.array(
        v.object({
          title: v.pipe(v.string(), v.maxLength(2_000)),
          text: v.pipe(v.string(), v.maxLength(maxQuoteLength + 2_000)),
        }),
      ),
      v.maxLength(100),
    ),
  }),
  /**
   * The popup says that a note is to be attached to other words of a tab's page:
   * the next mark that the reader confirms there is its new place.
   */
  'attach.begin': v.object({ id: uuid, tab: v.number() }),
  /** A screen asks which note waits so in a tab; null: the tab that the frame is in. */
  'attach.pending': v.object({ tab: v.nullable(v.number()) }),
  /** The reader confirms: what is marked next in the tab is the place. */
  'attach.confirm': v.object({ tab: v.nullable(v.number()) }),
  'attach.cancel': v.object({ tab: v.nullable(v.number()) }),
  /** A screen takes a note back to where it stood before it was attached last. */
  'note.detach': v.object({ id: uuid }),
  /** The options ask for every note, the bin's too, part by part, in the order of ids. */
  'notes.all': v.object({ after: v.nullable(uuid) }),
  /** The options ask for a batch of the bin, last deleted first. */
  'notes.bin': v.object({
    /** `next` of the batch before, or null for the first. */
    after: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    limit: v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
  }),
  /**
   * The options hand over one part of an import, see `ImportCommit`. The parts
   * wait in memory and change nothing; those of another import are dropped.
   */
  'import.part': v.object({
    id: uuid,
    /** From 0. */
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxImportParts - 1)),
    create: v.pipe(v.array(importedNote), v.maxLength(maxPartNotes), v.readonly()),
    replace: v.pipe(
      v.array(v.object({ from: revision, note: importedNote })),
      v.maxLength(maxPartNotes),
      v.readonly(),
    ),
  }),
  /** Then they ask to store all parts in one transaction: all or nothing. Repeating it changes nothing. */
  'import.commit': v.object({
    id: uuid,
    parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxImportParts)),
  }),
  /** The options ask for a backup beside those that are made by themselves. */
  'backup.make': v.object({}),
  /** The popup asks to see a passage: its page's tab is shown, or opened, and scrolled to it. */
  'note.show': v.object({ id: uuid }),
  /** The popup or the toolbar asks to read a page that no site rule covers (`activeTab`). */
  'tab.read': v.object({ tab: v.number() }),
} as const;

/** What the popup shows of a batch of notes. */
export interface NoteBatch {
  readonly notes: readonly Note[];
  /** How many match in all. */
  readonly total: number;
  /** To be given as `after` for the next batch; null at the end. */
  readonly next: string | null;
  /** Of a page's notes those that were not made on this article, by id. */
  readonly origins?: Readonly<Record<string, NoteOrigin>> | undefined;
}

/** Why a page lists a note that was not made on its article. */
export type NoteOrigin =
  /** Made on another page, whose text stands here too. */
  | 'copy'
  /** Made at this address when another article stood there. */
  | 'other-article';

/** A part of all notes. */
export interface NotePart {
  readonly notes: readonly Note[];
  /** To be given as `after` for the next part; null at the end. */
  readonly next: string | null;
}

/** What an import has changed; notes that stood there already as in the file are not counted. */
export interface ImportOutcome {
  readonly created: number;
  readonly replaced: number;
}

/** Why an import was not stored: nothing of it is. */
export type ImportRefusal =
  | StoreFailure
  /** The worker was stopped meanwhile and no longer has all parts: they are to be sent again. */
  | { readonly kind: 'incomplete' };

/** Why the store did not do as asked. Nothing was changed, nothing lost. */
export type StoreFailure =
  | { readonly kind: 'not-found' }
  /** Somebody else changed the note meanwhile; `current` is what is stored. */
  | { readonly kind: 'conflict'; readonly current: Note }
  | { readonly kind: 'full' }
  | { readonly kind: 'newer-database' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'broken'; readonly detail: string };

/** What a card says of an entity. */
export interface EntityCard {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** The offices the person is shown to hold around the asked date, else all that are known. */
  readonly offices: readonly {
    readonly title: Bilingual;
    readonly from: string | null;
    readonly to: string | null;
    /** First and last day that a document attests. */
    readonly attested: readonly [string, string];
    /** Whether it is attested around the asked date. */
    readonly current: boolean;
  }[];
  readonly sources: readonly Pick<
    Source,
    'document' | 'publisher' | 'date' | 'title' | 'url' | 'paragraph'
  >[];
}

/** What the background answers, message by message. */
export interface BackgroundResponses {
  'article.gloss': Gloss;
  'entity.card': EntityCard | null;
  'note.mark': Result<Note, StoreFailure>;
  'note.update': Result<Note, StoreFailure>;
  'note.delete': Result<Note, StoreFailure>;
  'note.restore': Result<Note, StoreFailure>;
  'note.get': Result<Note, StoreFailure>;
  'notes.ofPage': Result<readonly Note[], StoreFailure>;
  /** By note id; offsets into the text that was sent. */
  'notes.place': Readonly<Record<string, Placement>>;
  'notes.search': Result<NoteBatch, StoreFailure>;
  'notes.labels': Result<Labels, StoreFailure>;
  /** In the order of the passages: figures with a verdict, offsets into the passage's text. */
  'passages.gloss': readonly (readonly GlossedFigure[])[];
  'attach.begin': Result<null, StoreFailure>;
  /** The note that waits, or null. */
  'attach.pending': Note | null;
  'attach.confirm': null;
  'attach.cancel': null;
  'note.detach': Result<Note, StoreFailure>;
  'notes.all': Result<NotePart, StoreFailure>;
  'notes.bin': Result<NoteBatch, StoreFailure>;
  'import.part': null;
  'import.commit': Result<ImportOutcome, ImportRefusal>;
  'backup.make': Result<null, StoreFailure>;
  'note.show': Result<null, StoreFailure>;
  'tab.read': Result<null, 'not-allowed' | 'not-a-page'>;
}

export type BackgroundRequests = {
  [Type in keyof typeof backgroundRequests]: v.InferOutput<(typeof backgroundRequests)[Type]>;
};

/* ── To content ────────────────────────────────────────────────────────── */

/** What the popup shows of the page under it. */
export interface PageStatus {
  readonly page: string;
  readonly title: string;
  readonly article:
    | { readonly kind: 'article'; readonly site: string; readonly lang: 'vi' | 'en' }
    | { readonly kind: 'not-article'; readonly why: string }
    | { readonly kind: 'reading' };
  /** Marks painted, by highlight name without "chu-giai-". */
  readonly marks: Readonly<Record<string, number>>;
  /** Where each of the page's notes stands. */
  readonly placements: Readonly<Record<string, Placement>>;
  /** What could not be done as it should be. */
  readonly trouble: PageTrouble | null;
}

/** What keeps us from doing all of our work on a page. */
export type PageTrouble =
  /** Only the beginning was read. */
  | 'too-long'
  /** The worker did not say what the names and figures mean. */
  | 'unanswered'
  /** The page deletes our element whenever it comes. */
  | 'removed';

/** What a reader may ask for by shortcut, menu or button. */
export type PageCommand =
  | { readonly kind: 'highlight'; readonly color: NoteColor }
  /** Highlights the selection in the last used colour and opens the editor. */
  | { readonly kind: 'note' }
  | { readonly kind: 'next-mark' }
  | { readonly kind: 'previous-mark' };

/** What content is asked or told. */
export interface ContentRequests {
  /** The popup asks how the page stands. */
  'content.status': Record<string, never>;
  /** The background passes on a shortcut or menu choice. */
  'content.command': { readonly command: PageCommand };
  /** A screen or the background asks to scroll to a note and open it, or, quietly, only to point it out. */
  'content.goTo': { readonly id: string; readonly isQuiet?: true };
  /** The background says that notes of a page have changed. */
  'content.notesChanged': { readonly page: string };
  /** The background asks for the tab's address, which the browser hides once a permission is withdrawn. */
  'content.address': Record<string, never>;
  /** The background says that the reader has withdrawn this site: all of ours goes out of the page. */
  'content.leave': Record<string, never>;
  /** The overlay says that it is up and waits for something to show. */
  'overlay.ready': { readonly token: string };
  /** The overlay says how large what it shows is, in CSS pixels; `turn` is that of the `overlay.show` it answers. */
  'overlay.size': {
    readonly token: string;
    readonly turn: number;
    readonly width: number;
    readonly height: number;
  };
  /** The overlay passes on what the reader chose in it. */
  'overlay.act': { readonly token: string; readonly act: OverlayAct };
}

/** What content answers. */
export interface ContentResponses {
  'content.status': PageStatus;
  'content.command': null;
  'content.goTo': Placement | null;
  'content.notesChanged': null;
  'content.address': string;
  'content.leave': null;
  'overlay.ready': null;
  'overlay.size': null;
  'overlay.act': null;
}

/** What a reader can choose in the overlay. */
export type ReaderAct =
  | { readonly kind: 'highlight'; readonly color: NoteColor }
  | { readonly kind: 'note' }
  /** Leaves what is shown; `returnFocus` when it was left by keyboard. */
  | { readonly kind: 'close'; readonly returnFocus: boolean }
  | { readonly kind: 'next-mark' }
  | { readonly kind: 'previous-mark' }
  /** The editor deleted or recoloured the note it shows. */
  | { readonly kind: 'note-changed'; readonly id: string };

/** What the frame says has happened: an act of the reader's, or that it has lost the focus. */
export type OverlayAct = ReaderAct | { readonly kind: 'left' };

/* ── To the overlay ────────────────────────────────────────────────────── */

/** What the overlay shows. */
export type OverlayView =
  | { readonly kind: 'nothing' }
  /** The bar over a selection. */
  | { readonly kind: 'bar' }
  /** What the marks under the pointer or the keyboard's position mean: a name, a figure, or both. */
  | {
      readonly kind: 'card';
      readonly entity: EntityMention | null;
      readonly figure: GlossedFigure | null;
      /** The article's date, for the office held then. */
      readonly date: string | null;
      /** Its place among the page's marks, from 1, when walked by keyboard; else null. */
      readonly place: { readonly index: number; readonly count: number } | null;
      /** Whether the frame should take the focus (walked to) or leave it (pointed at). */
      readonly focus: boolean;
    }
  /** The editor of a stored note. */
  | { readonly kind: 'editor'; readonly note: Note; readonly placement: Placement }
  /** A word to the reader: a key of `_locales`, or why a note was not stored. */
  | { readonly kind: 'message'; readonly about: string | Unstored };

/** Why a note was not stored: the store's reason, or no answer came. */
export type Unstored =
  | StoreFailure
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'orphaned' };

/** What the overlay is told. `token` is the frame's own: others' messages are ignored. `turn` counts what was told. */
export interface OverlayRequests {
  'overlay.show': { readonly token: string; readonly turn: number; readonly view: OverlayView };
}

export interface OverlayResponses {
  'overlay.show': null;
}

/**
 * How content hands its frame a port: as soon as the frame has loaded,
 *
 *     frame.contentWindow.postMessage(offer, extensionOrigin, [channel.port2])
 *
 * From then on the frame sends its `ContentMessage`s through the port, the
 * first being 'overlay.ready', and takes `OverlayMessage`s from it.
 *
 * Firefox (measured in 153) gives an extension's frame inside a web page no
 * `tabs`, and delivers no `runtime` message from content to it; there the port
 * is the only way, so it is the way in both. The page sees nothing of it: a
 * port is held by its two ends alone, and the frame takes one only with its token.
 */
export interface OverlayPortOffer {
  readonly type: 'overlay.port';
  readonly token: string;
}

/* ── To the screens ────────────────────────────────────────────────────── */

/** What screens that show notes are told. */
export interface ScreenRequests {
  /** The background says that notes were made, changed, deleted or restored; null: many. */
  'notes.changed': { readonly ids: readonly string[] | null };
  /** The background says that a tab's page is being read, or that a note waits there or no longer: how it stands is to be asked anew. */
  'page.changed': { readonly tab: number };
  /** The overlay says that the reader has opened a note in its page. */
  'note.opened': { readonly id: string };
}

/* ── Envelopes ─────────────────────────────────────────────────────────── */

type Envelope<To extends string, Requests> = {
  [Type in keyof Requests & string]: { readonly to: To; readonly type: Type } & Requests[Type];
}[keyof Requests & string];

export type BackgroundMessage = Envelope<'background', BackgroundRequests>;
export type ScreenMessage = Envelope<'screen', ScreenRequests>;
export type ContentMessage = Envelope<'content', ContentRequests>;
export type OverlayMessage = Envelope<'overlay', OverlayRequests>;
