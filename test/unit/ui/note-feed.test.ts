import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Note } from '../../../src/notes/note.ts';
import type { NoteBatch, StoreFailure } from '../../../src/protocol.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { batchSize, firstSize, NoteFeed } from '../../../src/ui/notes-screen/note-feed.ts';
import { makeNote } from './make-note.ts';

type Answer = Result<NoteBatch, StoreFailure>;

/** A feed whose questions wait until the test answers them. */
function openFeed() {
  const questions: {
    query: string;
    after: string | null;
    limit: number;
    answer(a: Answer): void;
  }[] = [];
  const feed = new NoteFeed(
    ({ query, after, limit }) =>
      new Promise(answer => questions.push({ query, after, limit, answer })),
    () => {},
  );
  const settle = () => new Promise(resolve => setImmediate(resolve));
  const search = (query: string) => feed.search({ query, page: null, colors: [] });
  return { feed, questions, settle, search };
}

const batch = (ids: readonly string[], next: string | null): Answer =>
  ok({ notes: ids.map((id): Note => makeNote({ id })), total: 99, next });
const ids = (feed: NoteFeed) => feed.snapshot.notes.map(note => note.id);

describe('the popup’s feed of notes', () => {
  test('drops an answer that comes after a newer question', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('t');
    search('to');
    questions[1]?.answer(batch(['new'], null));
    await settle();
    questions[0]?.answer(batch(['stale'], 'stale-next'));
    await settle();
    assert.deepEqual(ids(feed), ['new']);
    assert.equal(feed.snapshot.hasMore, false);
  });

  test('keeps what was found until the next answer is there', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a'], null));
    await settle();
    search('x');
    assert.deepEqual(ids(feed), ['a']);
    assert.equal(feed.snapshot.state.kind, 'loading');
  });

  test('asks for two screens first, then for fifty at a time, and for the next batch once', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a'], 'cursor'));
    await settle();
    feed.more();
    feed.more();
    assert.equal(questions.length, 2);
    assert.equal(questions[0]?.limit, firstSize);
    assert.deepEqual([questions[1]?.after, questions[1]?.limit], ['cursor', batchSize]);
    questions[1]?.answer(batch(['b'], null));
    await settle();
    assert.deepEqual(ids(feed), ['a', 'b']);
    feed.more();
    assert.equal(questions.length, 2);
  });

  test('a batch of the search before is not added to the new one', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a'], 'cursor'));
    await settle();
    feed.more();
    search('x');
    questions[2]?.answer(batch(['x'], null));
    questions[1]?.answer(batch(['b'], null));
    await settle();
    assert.deepEqual(ids(feed), ['x']);
  });

  test('says why it failed, and asks again on demand', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('x');
    questions[0]?.answer(fail({ kind: 'newer-database' }));
    await settle();
    assert.deepEqual(feed.snapshot.state, { kind: 'failed', failure: { kind: 'newer-database' } });
    feed.retry();
    questions[1]?.answer(batch(['x'], null));
    await settle();
    assert.equal(feed.snapshot.state.kind, 'ready');
  });

  test('clearing forgets a question under way', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('x');
    feed.clear('ready');
    questions[0]?.answer(batch(['x'], null));
    await settle();
    assert.deepEqual(ids(feed), []);
  });

  test('asks again for all that is shown when notes were changed elsewhere; what is held stays', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a', 'b', 'c'], null));
    await settle();
    void feed.refresh(new Set(['b']));
    assert.equal(questions[1]?.limit, batchSize);
    questions[1]?.answer(batch(['new', 'a'], 'next'));
    await settle();
    assert.deepEqual(ids(feed), ['new', 'b', 'a']);
    assert.equal(feed.snapshot.hasMore, true);
  });

  test('a refresh that comes after a newer question, or fails, changes nothing', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a'], null));
    await settle();
    void feed.refresh(new Set());
    search('x');
    questions[2]?.answer(batch(['x'], null));
    await settle();
    questions[1]?.answer(batch(['stale'], null));
    await settle();
    assert.deepEqual(ids(feed), ['x']);
    void feed.refresh(new Set());
    questions[3]?.answer(fail({ kind: 'blocked' }));
    await settle();
    assert.deepEqual(ids(feed), ['x']);
    assert.equal(feed.snapshot.state.kind, 'ready');
  });

  test('an edited note is shown in its place', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a', 'b'], null));
    await settle();
    feed.replace(makeNote({ id: 'a', body: 'mới' }));
    assert.deepEqual(
      feed.snapshot.notes.map(note => note.body),
      ['mới', ''],
    );
  });

  test('what is kept outlives the list it stood in: in its place, once, and until it is dropped', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a', 'b', 'c'], null));
    await settle();
    const kept = new Set(['b']);
    feed.clear('loading', kept);
    assert.deepEqual([ids(feed), feed.snapshot.state.kind], [['b'], 'loading']);
    feed.search({ query: 'x', page: null, colors: [] }, kept);
    // Begun to be edited before the answer came; nothing of it is listed any more.
    kept.add('c');
    questions[1]?.answer(batch(['y', 'z'], 'next'));
    await settle();
    assert.deepEqual(ids(feed), ['b', 'y', 'z']);
    assert.deepEqual([...feed.snapshot.strays], ['b']);
    // Further down it is one of those found, and no second one.
    feed.more();
    questions[2]?.answer(batch(['b', 'w'], null));
    await settle();
    assert.deepEqual(ids(feed), ['b', 'y', 'z', 'w']);
    assert.equal(feed.snapshot.strays.size, 0);
  });

  test('a stray is dropped alone, and stays through a question that fails', async () => {
    const { feed, questions, settle, search } = openFeed();
    search('');
    questions[0]?.answer(batch(['a', 'b'], null));
    await settle();
    feed.search({ query: 'x', page: null, colors: [] }, new Set(['a']));
    questions[1]?.answer(fail({ kind: 'blocked' }));
    await settle();
    assert.deepEqual([ids(feed), feed.snapshot.state.kind], [['a'], 'failed']);
    feed.retry();
    questions[2]?.answer(batch(['y'], null));
    await settle();
    assert.deepEqual(ids(feed), ['a', 'y']);
    feed.drop('y');
    feed.drop('a');
    assert.deepEqual(ids(feed), ['y']);
  });
});
