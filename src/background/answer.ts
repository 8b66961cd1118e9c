import type { Runtime } from '../browser.ts';
import { describeEntity } from '../facts/entity-card.ts';
import { glossAnalysis, readInput } from '../facts/make-gloss.ts';
import type { Note } from '../notes/note.ts';
import { describe } from '../notes/selectors.ts';
import type { BackgroundRequests, BackgroundResponses, StoreFailure } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';
import { readSettings } from '../settings.ts';
import {
  attachingIn,
  beginAttaching,
  confirmAttaching,
  confirmedIn,
  endAttaching,
} from './attachment.ts';
import { showCount } from './badge.ts';
import { mergeDrafts } from './drafts.ts';
import { factBase } from './facts.ts';
import { glossPassages } from './gloss-passages.ts';
import { ImportDesk } from './import-desk.ts';
import { noteStore, safetyNet } from './notes.ts';
import {
  notesForTab,
  notesOfPage,
  recognize,
  rememberStates,
  searchNotes,
  tellNoteChanged,
} from './page-notes.ts';
import { placeNotes } from './place-notes.ts';
import { places } from './places.ts';
import { receivedText } from './received-text.ts';
import { goToAwaited, showNote } from './show-note.ts';
import { readTab, tellNotesChanged, tellOfImport } from './tabs.ts';
import { tellOfPage, tellScreens } from './tell-screens.ts';

/** Who asks: a page's content script, or a screen of the extension's own. */
export interface Asker {
  readonly kind: 'content' | 'screen';
  readonly sender: Runtime.MessageSender;
}

type Answers = {
  [Type in keyof BackgroundRequests]: (
    request: BackgroundRequests[Type],
    asker: Asker,
  ) => Promise<BackgroundResponses[Type]>;
};

/** Passes a new note on to its pages and to the screens. */
function announcedNew(result: Result<Note, StoreFailure>): Result<Note, StoreFailure> {
  if (result.ok) {
    void tellNotesChanged(result.value.page);
    void places.putPrints([result.value]);
    tellScreens([result.value.id]);
  }
  return result;
}

/** Passes a changed note on to the pages that paint it and to the screens. */
function announced(result: Result<Note, StoreFailure>): Result<Note, StoreFailure> {
  if (result.ok) {
    void tellNoteChanged(result.value);
    tellScreens([result.value.id]);
  }
  return result;
}

/** The tab that a screen asks about: the one it names, or the one that its frame is in. */
const tabOf = (tab: number | null, { sender }: Asker): number | undefined => tab ?? sender.tab?.id;

const imports = new ImportDesk();

/** What a page's content script needs of a note: not the reader's words. */
const withoutWords = ({ earlierPlaces: _, ...note }: Note): Note => ({
  ...note,
  body: '',
  tags: [],
});

/** What the background does for each message. */
export const answers: Answers = {
  'article.gloss': async (request, { sender }) => {
    const base = factBase();
    const settings = readSettings();
    // The packs and the settings come from the disk meanwhile.
    const analysis = readInput(request);
    const gloss = glossAnalysis(await base, analysis, request);
    const tab = sender.tab?.id;
    // In its own time, once this is answered.
    if (tab !== undefined) setTimeout(() => void recognize(tab, request));
    const { paintsUnknownNames } = await settings;
    // An office that leads to nobody is no name.
    const entities = gloss.entities.filter(
      ({ id, type }) => id !== null || (paintsUnknownNames && type !== 'role'),
    );
    return { ...gloss, entities };
  },
  'entity.card': async ({ id, date }) => describeEntity(await factBase(), id, date),
  'note.mark': async (request, { sender }) => {
    const { text, blocks, start, end, ...note } = request;
    if (!(start >= 0 && start < end && end <= text.length)) {
      return fail({ kind: 'broken', detail: `no span ${start}–${end} in the page's text` });
    }
    const selectors = describe(receivedText({ text, blocks }), start, end);
    const tab = sender.tab?.id;
    const attaching = tab === undefined ? null : await confirmedIn(tab);
    const store = await noteStore();
    if (tab !== undefined && attaching !== null) {
      const attached = announced(await store.attach(attaching, selectors));
      if (!attached.ok) return attached;
      await endAttaching(tab);
      void places.putPrints([attached.value]);
      return ok(withoutWords(attached.value));
    }
    const result = announcedNew(await store.create({ ...note, selectors, body: '' }));
    return result.ok ? ok(withoutWords(result.value)) : result;
  },
  'note.update': async request => {
    const result = await (await noteStore()).update(request);
    // Words are not painted; a page that is told of every keystroke would only be busy.
    if (request.change.color !== undefined) return announced(result);
    if (result.ok) tellScreens([request.id]);
    return result;
  },
  'note.delete': async ({ id }) => announced(await (await noteStore()).delete(id)),
  'note.restore': async ({ id }) => announced(await (await noteStore()).restore(id)),
  'note.get': async ({ id }) => {
    const store = await noteStore();
    // An editor is about to be opened: what was typed into the last one belongs there.
    await mergeDrafts(store, id).catch(() => {});
    return store.get(id);
  },
  'notes.ofPage': async ({ page }, { kind, sender }) => {
    const tab = sender.tab?.id;
    if (kind === 'screen' || tab === undefined) {
      const found = await notesOfPage(page);
      return found.ok ? ok(found.value.here) : found;
    }
    const result = await notesForTab(tab, page);
    if (!result.ok) return result;
    showCount(tab, result.value.length);
    void goToAwaited(tab);
    return ok(result.value.map(withoutWords));
  },
  'notes.place': async (request, { sender }) => {
    const placements = await placeNotes(request);
    if (sender.tab?.id !== undefined) rememberStates(sender.tab.id);
    return placements;
  },
  'notes.search': async request => searchNotes(request),
  'notes.labels': async () => (await noteStore()).labels(),
  'passages.gloss': async request => glossPassages(await factBase(), request),
  'attach.begin': async ({ id, tab }) => {
    const found = await (await noteStore()).get(id);
    if (!found.ok) return found;
    await beginAttaching(tab, id);
    tellOfPage(tab);
    return ok(null);
  },
  'attach.pending': async ({ tab }, asker) => {
    const asked = tabOf(tab, asker);
    const id = asked === undefined ? null : await attachingIn(asked);
    const found = id === null ? null : await (await noteStore()).get(id);
    return found?.ok && found.value.deleted === null ? found.value : null;
  },
  'attach.confirm': async ({ tab }, asker) => {
    const asked = tabOf(tab, asker);
    if (asked !== undefined) await confirmAttaching(asked);
    return null;
  },
  'attach.cancel': async ({ tab }, asker) => {
    const asked = tabOf(tab, asker);
    if (asked === undefined) return null;
    await endAttaching(asked);
    tellOfPage(asked);
    return null;
  },
  'note.detach': async ({ id }) => announced(await (await noteStore()).detach(id)),
  'notes.all': async ({ after }) => (await noteStore()).all(after),
  'notes.bin': async request => (await noteStore()).binned(request),
  'import.part': async part => {
    imports.put(part);
    return null;
  },
  'import.commit': async request => {
    const commit = imports.take(request);
    if (!commit) return fail({ kind: 'incomplete' });
    const result = await (await noteStore()).importNotes(commit);
    if (result.ok) {
      void tellOfImport(commit);
      void places.putPrints([...commit.create, ...commit.replace.map(({ note }) => note)]);
      tellScreens(null);
    }
    return result;
  },
  'backup.make': async () => safetyNet.makeBackup(),
  'note.show': async ({ id }) => showNote(id),
  'tab.read': async ({ tab }) => {
    const outcome = await readTab(tab);
    return outcome === 'read' ? ok(null) : fail(outcome);
  },
};
