import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  toAnnotationFile,
  toAnnotationPage,
} from '../../../../src/notes/exchange/annotation-page.ts';
import {
  type ImportPlan,
  planImport,
  toImportCommit,
} from '../../../../src/notes/exchange/import-plan.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { keptNote } from '../notes.ts';
import { anyNote, anyNotes } from './arbitrary.ts';

const exported = new Date('2026-03-05T09:00:00Z');

function planned(text: string, existing: readonly Note[] = []): ImportPlan {
  const result = planImport(text, existing);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** What the store does with a plan. */
function commit(existing: readonly Note[], plan: ImportPlan): Note[] {
  const { create, replace } = toImportCommit(plan, () => 'imported');
  const notes = new Map(existing.map(note => [note.id, note]));
  for (const note of create) notes.set(note.id, note);
  for (const { from, note } of replace) {
    assert.equal(notes.get(note.id)?.revision, from);
    notes.set(note.id, note);
  }
  return [...notes.values()];
}

test('what is exported comes back as exactly the same notes', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      const plan = planned(toAnnotationPage(notes, exported));
      assert.equal(plan.source, 'chu-giai');
      assert.deepEqual(plan.new, notes);
      assert.deepEqual([plan.same, plan.conflicting, plan.skipped], [[], [], []]);
    }),
  );
});

test('also through a file in UTF-8 with a byte order mark', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      const bytes = new TextEncoder().encode(`\ufeff${toAnnotationFile(notes, exported).text}`);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      assert.deepEqual(planned(text).new, notes);
    }),
    { numRuns: 30 },
  );
});

test('importing the same file again finds nothing to do', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      const text = toAnnotationPage(notes, exported);
      const plan = planned(text, notes);
      assert.deepEqual([plan.new, plan.conflicting], [[], []]);
      assert.deepEqual(plan.same, notes);
    }),
  );
});

test('taking the file over any store makes the next plan empty', () => {
  fc.assert(
    fc.property(anyNotes, anyNotes, fc.nat(7), (stored, given, shared) => {
      // Some ids stand in both, with other contents.
      const file = given.map((note, index) => {
        const id = index <= shared ? stored[index]?.id : undefined;
        return id ? { ...note, id } : note;
      });
      const ids = new Set(file.map(note => note.id));
      fc.pre(ids.size === file.length);
      const text = toAnnotationPage(file, exported);
      const after = commit(stored, planned(text, stored));
      const again = planned(text, after);
      assert.deepEqual([again.new, again.conflicting], [[], []]);
    }),
    { numRuns: 50 },
  );
});

test('any one change of what a reader sees is a conflict, with both versions', () => {
  const stored = keptNote({ body: 'cũ', tags: ['lũ'], revision: 7 });
  const later = '2026-03-02T00:00:00.000Z';
  const changes: Partial<Note>[] = [
    { body: 'mới' },
    { tags: ['lũ', 'bão'] },
    { tags: [] },
    { color: 'pink' },
    { deleted: later },
    { url: 'https://bao.example/khac' },
    { pageTitle: 'Tên khác' },
    { selectors: [{ type: 'TextQuoteSelector', exact: 'khác', prefix: '', suffix: '' }] },
  ];
  for (const change of changes) {
    const given = { ...stored, ...change, modified: later, revision: 3 };
    const plan = planned(toAnnotationPage([given], exported), [stored]);
    assert.equal(plan.conflicting.length, 1, JSON.stringify(change));
    const [conflict] = plan.conflicting;
    assert.deepEqual(conflict?.stored, stored);
    assert.deepEqual(conflict?.imported, { ...given, revision: 7 });
    assert.equal(conflict?.newer, 'imported');
    assert.deepEqual(
      toImportCommit(plan, () => 'stored'),
      { create: [], replace: [] },
    );
    assert.deepEqual(toImportCommit(plan, () => 'imported').replace, [
      { from: 7, note: { ...given, revision: 8 } },
    ]);
  }
});

test('revision and time of change alone are no conflict', () => {
  const stored = keptNote({ body: 'x', revision: 7 });
  const given = { ...stored, revision: 9, modified: '2026-05-01T00:00:00.000Z' };
  const plan = planned(toAnnotationPage([given], exported), [stored]);
  assert.deepEqual(plan.same, [stored]);
});

test('a note put into the bin after the export is newer than the file', () => {
  const given = keptNote();
  const stored = { ...given, deleted: '2026-04-01T00:00:00.000Z' };
  const plan = planned(toAnnotationPage([given], exported), [stored]);
  assert.equal(plan.conflicting[0]?.newer, 'stored');
});

test('the file is what the W3C model asks for', () => {
  fc.assert(
    fc.property(anyNote, note => {
      const page = JSON.parse(toAnnotationPage([note], exported));
      assert.equal(page['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
      assert.match(page.id, /^urn:uuid:/);
      assert.equal(page.type, 'AnnotationPage');
      assert.equal(page.partOf.type, 'AnnotationCollection');
      const [annotation] = page.items;
      assert.equal(annotation.type, 'Annotation');
      assert.match(annotation.id, /^urn:uuid:/);
      assert.equal(annotation.target.source, note.url);
      assert.ok(['highlighting', 'commenting'].includes(annotation.motivation));
      // No body rather than an empty list; every body has a type, a purpose and a value.
      for (const body of annotation.body ?? []) {
        assert.equal(body.type, 'TextualBody');
        assert.ok(['commenting', 'tagging'].includes(body.purpose));
        assert.equal(typeof body.value, 'string');
      }
      assert.notDeepEqual(annotation.body, []);
      // Every key is the model's, or of our prefix; a selector's are defined in the context.
      const model = ['id', 'type', 'motivation', 'created', 'modified', 'body', 'target'];
      for (const key of Object.keys(annotation)) {
        assert.ok(model.includes(key) || key.startsWith('chugiai:'), key);
      }
      const own = page['@context'][1];
      for (const selector of annotation.target.selector) {
        if (!selector.type.startsWith('Text')) {
          for (const key of Object.keys(selector)) assert.ok(key === 'type' || key in own, key);
          assert.ok(selector.type in own);
        }
      }
    }),
    { numRuns: 30 },
  );
});
