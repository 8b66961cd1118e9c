import type { Runtime } from '../browser.ts';
import { describeEntity } from '../facts/entity-card.ts';
import { glossAnalysis, readInput } from '../facts/make-gloss.ts';
import type { Note } from '../notes/note.ts';
import { describe } from '../notes/selectors.ts';
import type { BackgroundRequests, BackgroundResponses, StoreFailure } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';
import { readSettings } from '../settings.ts';
import { showCount } from './badge.ts';
import { mergeDrafts } from './drafts.ts';
import { factBase } from './facts.ts';
import { ImportDesk } from './import-desk.ts';
import { noteStore, safetyNet } from './notes.ts';
import { placeNotes } from './place-notes.ts';
import { receivedText } from './received-text.ts';
import { goToAwaited, showNote } from './show-note.ts';
import { readTab, tellNotesChanged, tellOfImport } from './tabs.ts';

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

/** Passes a changed note on to the pages that paint it. */
function announced(result: Result<Note, StoreFailure>): Result<Note, StoreFailure> {
  if (result.ok) void tellNotesChanged(result.value.page);
  return result;
}

const imports = new ImportDesk();

/** What a page's content script needs of a note: not the reader's words. */
const withoutWords = (note: Note): Note => ({ ...note, body: '', tags: [] });

/** What the background does for each message. */
export const answers: Answers = {
  'article.gloss': async request => {
    const base = factBase();
    const settings = readSettings();
    // The packs and the settings come from the disk meanwhile.
    const analysis = readInput(request);
    const gloss = glossAnalysis(await base, analysis, request);
    const { paintsUnknownNames } = await settings;
    // An office that leads to nobody is no name.
    const entities = gloss.entities.filter(
      ({ id, type }) => id !== null || (paintsUnknownNames && type !== 'role'),
    );
    return { ...gloss, entities };
  },
  'entity.card': async ({ id, date }) => describeEntity(await factBase(), id, date),
  'note.mark': async request => {
    const { text, blocks, start, end, ...note } = request;
    if (!(start >= 0 && start < end && end <= text.length)) {
      return fail({ kind: 'broken', detail: `no span ${start}–${end} in the page's text` });
    }
    const selectors = describe(receivedText({ text, blocks }), start, end);
    const result = await (await noteStore()).create({ ...note, selectors, body: '' });
    announced(result);
    return result.ok ? ok(withoutWords(result.value)) : result;
  },
  'note.update': async request => {
    const result = await (await noteStore()).update(request);
    // Words are not painted; a page that is told of every keystroke would only be busy.
    return request.change.color === undefined ? result : announced(result);
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
    const result = await (await noteStore()).ofPage(page);
    const tab = sender.tab?.id;
    if (kind === 'screen' || tab === undefined || !result.ok) return result;
    showCount(tab, result.value.length);
    void goToAwaited(tab);
    return ok(result.value.map(withoutWords));
  },
  'notes.place': async request => placeNotes(request),
  'notes.search': async request => (await noteStore()).search(request),
  'notes.export': async () => (await noteStore()).exportAll(),
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
    if (result.ok) void tellOfImport(commit);
    return result;
  },
  'backup.make': async () => safetyNet.makeBackup(),
  'note.show': async ({ id }) => showNote(id),
  'tab.read': async ({ tab }) => {
    const outcome = await readTab(tab);
    return outcome === 'read' ? ok(null) : fail(outcome);
  },
};
