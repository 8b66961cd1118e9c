/** The soak's judge: what it lets pass and what it catches. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../../src/notes/draft.ts';
import type { Note } from '../../../src/notes/note.ts';
import { versionSeparator } from '../../../src/notes/versions.ts';
import { ok } from '../../../src/result.ts';
import { Ledger } from '../../support/soak/ledger.ts';
import { keptNote } from './notes.ts';

const first = keptNote({ body: 'một', revision: 1 });
const changed = (change: Partial<Note>): Note => ({ ...first, revision: 2, ...change });
const session = '00000000-0000-4000-8000-0000000000aa';
const update = (body: string, sequence = 1) => ({
  type: 'note.update',
  request: { id: first.id, session, sequence, change: { body } },
});
const draftOf = (body: string, sequence = 1): Draft => ({
  ...{ id: first.id, revision: 1, session, sequence, change: { body } },
  typed: first.created,
});
const search = (query: string) => ({
  type: 'notes.search',
  request: { query, page: null, colors: [], after: null, limit: 50 },
});
const found = (...notes: Note[]) => ok({ notes, total: notes.length, next: null });

/** What a ledger that begins with one note says after some messages, and of what is stored then. */
function judge(tell: (ledger: Ledger) => void, ...stored: Note[]): string[] {
  const ledger = new Ledger();
  ledger.asked('0', { type: 'note.get', request: { id: first.id } });
  ledger.answered('0', ok(first));
  ledger.typed('hai');
  tell(ledger);
  ledger.check(stored);
  return ledger.takeFaults();
}

const acknowledge = (ledger: Ledger): void => {
  ledger.asked('1', update('hai'));
  ledger.answered('1', ok(changed({ body: 'hai' })));
};

test('what was acknowledged and is stored passes; a change without an answer may be there or not', () => {
  assert.deepEqual(judge(acknowledge, changed({ body: 'hai' })), []);
  const askOnly = (ledger: Ledger): void => ledger.asked('1', update('hai'));
  assert.deepEqual(judge(askOnly, first), []);
  assert.deepEqual(judge(askOnly, changed({ body: 'hai' })), []);
  const unanswered = (ledger: Ledger): void => {
    askOnly(ledger);
    ledger.answered('1', undefined);
  };
  assert.deepEqual(judge(unanswered, changed({ body: 'hai' })), []);
});

const wrong: readonly (readonly [string, (ledger: Ledger) => void, Note[], RegExp])[] = [
  ['a note that has gone', () => {}, [], /^lost: note/],
  ['an acknowledged change that has gone', acknowledge, [first], /^lost: revision 2/],
  ['other words under the same revision', acknowledge, [changed({ body: 'ha' })], /^changed/],
  [
    'half of a change without an answer',
    ledger => ledger.asked('1', update('hai')),
    [changed({ body: 'ha' })],
    /nobody wrote "ha"/,
  ],
  ['a change that nobody asked for', () => {}, [changed({})], /asked for 0 more/],
  [
    'a note in the bin that nobody put there',
    ledger => ledger.asked('1', update('hai')),
    [changed({ deleted: first.created })],
    /nobody moved/,
  ],
  [
    'a note that nobody made',
    () => {},
    [first, keptNote({ id: '00000000-0000-4000-8000-000000000009' })],
    /nobody asked for/,
  ],
  [
    'an acknowledgement with other words',
    ledger => {
      ledger.asked('1', update('hai'));
      ledger.answered('1', ok(changed({ body: 'ha' })));
    },
    [changed({ body: 'ha' })],
    /acknowledged "hai" with "ha"/,
  ],
  [
    'a search that does not know an acknowledged change',
    ledger => {
      acknowledge(ledger);
      ledger.asked('2', search(''));
      ledger.answered('2', found(first));
    },
    [changed({ body: 'hai' })],
    /as it was before/,
  ],
  [
    'a search that misses a note',
    ledger => {
      acknowledge(ledger);
      ledger.asked('2', search('hai'));
      ledger.answered('2', found());
    },
    [changed({ body: 'hai' })],
    /does not show/,
  ],
];
for (const [name, tell, stored, fault] of wrong) {
  test(`caught: ${name}`, () => {
    assert.match(judge(tell, ...stored).join('\n'), fault);
  });
}

test('a search says nothing of a note that is being changed meanwhile', () => {
  const meanwhile = (ledger: Ledger): void => {
    ledger.asked('1', update('hai'));
    ledger.asked('2', search('hai'));
    ledger.answered('1', ok(changed({ body: 'hai' })));
    ledger.answered('2', found());
  };
  assert.deepEqual(judge(meanwhile, changed({ body: 'hai' })), []);
});

const both = `một${versionSeparator}hai`;

test('a draft may come into the database, alone or behind other words, though it was never sent', () => {
  const draft = (ledger: Ledger): void => ledger.drafted(draftOf('hai'));
  for (const body of ['hai', both]) {
    assert.deepEqual(judge(draft, changed({ body })), []);
  }
  assert.deepEqual(judge(draft, first), []);
});

test('a draft that still lies beside the database may come into it at a later start, and no other', () => {
  const ledger = new Ledger();
  ledger.check([first]);
  ledger.takeFaults();
  ledger.typed('hai');
  ledger.asked('1', update('hai'));
  ledger.drafted(draftOf('hai'));
  ledger.check([first], [draftOf('hai')]);
  ledger.check([changed({ body: both })]);
  assert.deepEqual(ledger.takeFaults(), []);
  // It was there no more.
  ledger.check([changed({ body: 'hai', revision: 3 })]);
  assert.match(ledger.takeFaults().join('\n'), /asked for 0 more/);
});

const wrongDrafts: readonly (readonly [string, (ledger: Ledger) => void, Note[], RegExp])[] = [
  [
    'words that stood in no draft',
    ledger => ledger.drafted(draftOf('hai')),
    [changed({ body: 'ba' })],
    /nobody wrote "ba"/,
  ],
  [
    'a draft that nobody typed',
    ledger => ledger.drafted(draftOf('ba')),
    [first],
    /drafted "ba" for .*, which nobody typed/,
  ],
  [
    'a message that nobody typed',
    ledger => ledger.asked('1', update('ba')),
    [first],
    /sent "ba" for .*, which nobody typed/,
  ],
  [
    'one edit, as a draft and as a message, stored twice',
    ledger => {
      ledger.drafted(draftOf('hai'));
      ledger.asked('1', update('hai'));
    },
    [changed({ body: 'hai', revision: 3 })],
    /asked for 1 more/,
  ],
  [
    'a draft that was acknowledged, stored once more',
    ledger => {
      ledger.drafted(draftOf('hai'));
      acknowledge(ledger);
    },
    [changed({ body: 'hai', revision: 3 })],
    /asked for 0 more/,
  ],
  [
    'an acknowledged change that gave way to an older draft',
    ledger => {
      ledger.drafted(draftOf('hai'));
      acknowledge(ledger);
    },
    [first],
    /^lost: revision 2/,
  ],
  [
    'a note back from the bin by a draft',
    ledger => {
      ledger.asked('1', { type: 'note.delete', request: { id: first.id } });
      ledger.answered('1', ok(changed({ deleted: first.created })));
      ledger.drafted(draftOf('hai'));
    },
    [changed({ body: 'hai', revision: 3 })],
    /nobody moved/,
  ],
];
for (const [name, tell, stored, fault] of wrongDrafts) {
  test(`caught: ${name}`, () => {
    assert.match(judge(tell, ...stored).join('\n'), fault);
  });
}

test('what was heard of a note is kept, in order', () => {
  const ledger = new Ledger();
  ledger.typed('hai');
  acknowledge(ledger);
  const lines = ledger.historyOf(first.id).map(line => line.split(' ').slice(1, 3).join(' '));
  assert.deepEqual(lines, ['asked note.update', 'answered note.update']);
});
