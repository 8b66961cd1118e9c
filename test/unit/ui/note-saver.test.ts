import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { versionSeparator } from '../../../src/notes/versions.ts';
import { firstPause, longestPause } from '../../../src/ui/note-saver.ts';
import { makeNote } from './make-note.ts';
import { SaverBench } from './saver-bench.ts';

describe('saving what is typed', () => {
  test('each change is sent at once, with a growing sequence, before any answer', () => {
    const bench = new SaverBench();
    const saver = bench.open();
    for (const body of ['t', 'ti', 'tiế']) saver.change({ body });
    assert.deepEqual(
      bench.sent.map(({ request }) => [request.sequence, request.change.body, request.revision]),
      [
        [1, 't', 1],
        [2, 'ti', 1],
        [3, 'tiế', 1],
      ],
    );
    assert.equal(new Set(bench.sent.map(({ request }) => request.session)).size, 1);
  });

  test('says "saved" only when the latest change is acknowledged', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    saver.change({ body: 'ab' });
    await bench.sent[0]?.deliver();
    assert.equal(saver.snapshot.state.kind, 'saving');
    await bench.sent[1]?.deliver();
    assert.equal(saver.snapshot.state.kind, 'saved');
    assert.equal(saver.revision, bench.note.revision);
  });

  test('answers may come in any order', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    saver.change({ body: 'ab' });
    await bench.sent[1]?.deliver();
    assert.equal(saver.snapshot.state.kind, 'saved');
    await bench.sent[0]?.deliver();
    assert.equal(saver.snapshot.state.kind, 'saved');
    assert.equal(bench.note.body, 'ab');
  });

  test('a later message makes up for a lost one, of another field too', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ color: 'pink' });
    saver.change({ body: 'a' });
    await bench.sent[1]?.deliver();
    await bench.sent[0]?.lose();
    assert.deepEqual([bench.note.color, bench.note.body], ['pink', 'a']);
    assert.equal(saver.snapshot.state.kind, 'saved');
    assert.deepEqual(bench.pauses, []);
  });

  test('what is acknowledged is not sent again', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    await bench.sent[0]?.deliver();
    saver.change({ color: 'blue' });
    assert.deepEqual(bench.sent[1]?.request.change, { color: 'blue' });
  });
});

describe('when the worker is restarting', () => {
  test('sends the newest text again after a pause, and says so', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    await bench.sent[0]?.lose();
    assert.equal(saver.snapshot.state.kind, 'retrying');
    assert.deepEqual(bench.pauses, [firstPause]);
    bench.tick();
    assert.equal(bench.sent[1]?.request.change.body, 'a');
    await bench.sent[1]?.deliver();
    assert.equal(saver.snapshot.state.kind, 'saved');
    assert.equal(bench.note.body, 'a');
  });

  test('pauses grow up to a limit, and begin anew after an answer', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    for (let turn = 0; turn < 9; turn += 1) {
      await bench.sent.at(-1)?.lose();
      bench.tick();
    }
    assert.deepEqual(bench.pauses.slice(0, 4), [100, 200, 400, 800]);
    assert.equal(bench.pauses.at(-1), longestPause);
    await bench.sent.at(-1)?.deliver();
    saver.change({ body: 'ab' });
    await bench.sent.at(-1)?.lose();
    assert.equal(bench.pauses.at(-1), firstPause);
  });

  test('typing goes at once, without waiting for the pause', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    await bench.sent[0]?.lose();
    saver.change({ body: 'ab' });
    assert.equal(bench.sent[1]?.request.change.body, 'ab');
    bench.tick();
    assert.equal(bench.sent.length, 2);
  });

  test('a change that was stored although its answer was lost is stored once', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    await bench.sent[0]?.deliverDeaf();
    bench.tick();
    await bench.sent[1]?.deliver();
    assert.equal(saver.snapshot.state.kind, 'saved');
    assert.equal(bench.note.body, 'a');
  });

  test('closing sends once more what waits for its pause, and nothing else', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.flush();
    assert.equal(bench.sent.length, 0);
    saver.change({ body: 'a' });
    await bench.sent[0]?.lose();
    saver.flush();
    await bench.sent[1]?.deliver();
    assert.equal(bench.note.body, 'a');
    saver.flush();
    assert.equal(bench.sent.length, 2);
  });

  test('an extension that is gone is said to be gone', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    bench.isAlive = false;
    await bench.sent[0]?.lose();
    assert.equal(saver.snapshot.state.kind, 'orphaned');
    assert.deepEqual(bench.pauses, []);
    assert.equal(saver.snapshot.draft.body, 'a');
  });
});

describe('when the store refuses', () => {
  for (const kind of ['full', 'newer-database', 'blocked'] as const) {
    test(`"${kind}" is shown, the text kept, and the next input tries again`, async () => {
      const bench = new SaverBench();
      const saver = bench.open();
      saver.change({ body: 'a' });
      await bench.sent[0]?.refuse({ kind });
      assert.deepEqual(saver.snapshot.state, { kind: 'failed', failure: { kind } });
      assert.equal(saver.isSettled, false);
      saver.change({ body: 'ab' });
      await bench.sent[1]?.deliver();
      assert.equal(saver.snapshot.state.kind, 'saved');
      assert.equal(bench.note.body, 'ab');
    });
  }

  test('a note that was put in the bin meanwhile is said to be there, and can be restored', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    bench.note = { ...bench.note, deleted: '2026-11-22T00:00:00.000Z' };
    saver.change({ body: 'a' });
    await bench.sent[0]?.deliver();
    assert.deepEqual(saver.snapshot.state, { kind: 'failed', failure: { kind: 'not-found' } });
    await saver.restore();
    await bench.sent[1]?.deliver();
    assert.equal(saver.snapshot.state.kind, 'saved');
    assert.deepEqual([bench.note.body, bench.note.deleted], ['a', null]);
  });

  test('a store that contradicts itself ends in an error, not in a loop', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'a' });
    await bench.sent[0]?.refuse({ kind: 'conflict', current: makeNote({ revision: 1 }) });
    assert.equal(saver.snapshot.state.kind, 'failed');
    assert.equal(bench.sent.length, 1);
  });
});

describe('two editors of one note', () => {
  async function conflict() {
    const bench = new SaverBench();
    const [mine, theirs] = [bench.open(), bench.open()];
    theirs.change({ body: 'kia' });
    await bench.deliverAll();
    mine.change({ body: 'này' });
    await bench.deliverAll();
    return { bench, mine };
  }

  test('both versions are stored until the reader chooses', async () => {
    const { bench, mine } = await conflict();
    assert.deepEqual(mine.snapshot.state, { kind: 'conflict', theirs: 'kia', kept: true });
    assert.equal(mine.snapshot.draft.body, 'này');
    assert.equal(bench.note.body, `này${versionSeparator}kia`);
    assert.equal(mine.isSettled, false);
  });

  test('typing on keeps both', async () => {
    const { bench, mine } = await conflict();
    mine.change({ body: 'này nữa' });
    await bench.deliverAll();
    assert.equal(bench.note.body, `này nữa${versionSeparator}kia`);
  });

  for (const [choice, body] of [
    ['mine', 'này'],
    ['theirs', 'kia'],
    ['both', `này${versionSeparator}kia`],
  ] as const) {
    test(`choosing "${choice}" stores just that and shows it`, async () => {
      const { bench, mine } = await conflict();
      const before = mine.snapshot.adopted;
      mine.resolve(choice);
      await bench.deliverAll();
      assert.equal(bench.note.body, body);
      assert.equal(mine.snapshot.draft.body, body);
      assert.equal(mine.snapshot.adopted > before, choice !== 'mine');
      assert.equal(mine.snapshot.state.kind, 'saved');
      assert.ok(mine.isSettled);
    });
  }

  test('another colour there and other words here are no conflict', async () => {
    const bench = new SaverBench();
    const [mine, theirs] = [bench.open(), bench.open()];
    theirs.change({ color: 'pink' });
    await bench.deliverAll();
    mine.change({ body: 'này' });
    await bench.deliverAll();
    assert.deepEqual([bench.note.body, bench.note.color], ['này', 'pink']);
    assert.deepEqual(mine.snapshot.draft, { body: 'này', color: 'pink', tags: [] });
    assert.equal(mine.snapshot.state.kind, 'saved');
  });

  test('tags that were given here and there are all kept', async () => {
    const bench = new SaverBench();
    const [mine, theirs] = [bench.open(), bench.open()];
    theirs.change({ tags: ['lũ', 'giá'] });
    await bench.deliverAll();
    mine.change({ tags: ['giá', 'đê'] });
    await bench.deliverAll();
    assert.deepEqual(bench.note.tags, ['lũ', 'giá', 'đê']);
    assert.deepEqual(mine.snapshot.draft.tags, ['lũ', 'giá', 'đê']);
    assert.equal(mine.snapshot.state.kind, 'saved');
    assert.equal(mine.snapshot.adopted, 1);
  });

  test('an editor in which nothing is being typed takes over what changed elsewhere', async () => {
    const bench = new SaverBench();
    const [mine, theirs] = [bench.open(), bench.open()];
    theirs.change({ body: 'kia', tags: ['lũ'] });
    await bench.deliverAll();
    mine.takeOver(bench.note);
    assert.deepEqual(mine.snapshot.draft, { body: 'kia', color: bench.note.color, tags: ['lũ'] });
    assert.equal(mine.snapshot.adopted, 1);
    mine.change({ body: 'kia nữa' });
    await bench.deliverAll();
    assert.equal(bench.note.body, 'kia nữa');
    assert.equal(mine.snapshot.state.kind, 'saved');
  });

  test('an editor in which something is being typed does not', async () => {
    const bench = new SaverBench();
    const [mine, theirs] = [bench.open(), bench.open()];
    theirs.change({ body: 'kia' });
    await bench.deliverAll();
    mine.change({ body: 'này' });
    mine.takeOver(bench.note);
    assert.equal(mine.snapshot.draft.body, 'này');
  });

  test('other words there are taken over when only the colour was changed here', async () => {
    const bench = new SaverBench();
    const [mine, theirs] = [bench.open(), bench.open()];
    theirs.change({ body: 'kia' });
    await bench.deliverAll();
    mine.change({ color: 'blue' });
    await bench.deliverAll();
    assert.deepEqual([bench.note.body, bench.note.color], ['kia', 'blue']);
    assert.equal(mine.snapshot.draft.body, 'kia');
    assert.equal(mine.snapshot.adopted, 1);
  });

  test('several changes that meet the same conflict end in one', async () => {
    const bench = new SaverBench();
    const [mine, theirs] = [bench.open(), bench.open()];
    theirs.change({ body: 'kia' });
    await bench.deliverAll();
    const shown: string[] = [];
    mine.subscribe(() => shown.push(mine.snapshot.state.kind));
    for (const body of ['n', 'nà', 'này']) mine.change({ body });
    await bench.deliverAll();
    assert.equal(bench.note.body, `này${versionSeparator}kia`);
    assert.ok(!shown.includes('failed'));
  });
});

test('whatever is lost, late or repeated: nothing is "saved" that is not stored, and the last words arrive', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), body: fc.string({ maxLength: 5 }) }),
    fc.record({ do: fc.constant('tag' as const), tags: fc.array(fc.constantFrom('lũ', 'giá')) }),
    fc.record({ do: fc.constant('color' as const), color: fc.constantFrom('green', 'pink') }),
    fc.record({
      do: fc.constantFrom('deliver', 'deliverDeaf', 'lose'),
      nth: fc.nat({ max: 4 }),
    }),
    fc.record({ do: fc.constant('tick' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
      const bench = new SaverBench();
      const saver = bench.open();
      saver.subscribe(() => {
        if (saver.snapshot.state.kind !== 'saved') return;
        const { body, color, tags } = bench.note;
        assert.deepEqual(saver.snapshot.draft, { body, color, tags });
      });
      for (const one of steps) {
        if (one.do === 'type') saver.change({ body: one.body });
        else if (one.do === 'color') saver.change({ color: one.color as 'green' | 'pink' });
        else if (one.do === 'tag') saver.change({ tags: one.tags });
        else if (one.do === 'tick') bench.tick();
        else {
          const [sent] = bench.sent.splice(one.nth % Math.max(bench.sent.length, 1), 1);
          if (sent) await sent[one.do as 'deliver' | 'deliverDeaf' | 'lose']();
        }
      }
      await bench.deliverAll();
      const { body, color, tags } = bench.note;
      assert.deepEqual(saver.snapshot.draft, { body, color, tags });
      assert.ok(saver.isSettled);
    }),
    { numRuns: 300 },
  );
});

describe('what is not acknowledged is kept beside', () => {
  test('the newest of a session, from the first keystroke until all of it is stored', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'một' });
    saver.change({ body: 'một hai' });
    const [draft] = bench.drafts.values();
    assert.deepEqual(
      [draft?.sequence, draft?.revision, draft?.change],
      [2, 1, { body: 'một hai' }],
    );
    await bench.sent.shift()?.deliver();
    assert.equal(bench.drafts.size, 1);
    await bench.sent.shift()?.deliver();
    assert.equal(bench.drafts.size, 0);
  });

  test('for as long as the store refuses or is not heard', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'đĩa đầy' });
    await bench.sent.shift()?.refuse({ kind: 'full' });
    assert.equal(bench.drafts.size, 1);
    saver.flush();
    await bench.sent.shift()?.lose();
    assert.equal(bench.drafts.size, 1);
    await bench.deliverAll();
    assert.equal(bench.drafts.size, 0);
    assert.equal(bench.note.body, 'đĩa đầy');
  });

  test('a draft that was put behind the newer words meanwhile is not put there twice', async () => {
    const bench = new SaverBench();
    const saver = bench.open();
    saver.change({ body: 'của tôi' });
    await bench.sent.shift()?.lose();
    const other = bench.open();
    other.change({ body: 'của máy kia' });
    await bench.sent.shift()?.deliver();
    // The background takes the living editor for gone, and its draft in.
    bench.note = {
      ...bench.note,
      body: `của máy kia${versionSeparator}của tôi`,
      revision: bench.note.revision + 1,
    };
    bench.forgetEditor();
    await bench.deliverAll();
    const { state } = saver.snapshot;
    assert.ok(state.kind === 'conflict' && state.kept, state.kind);
    assert.equal(state.theirs, 'của máy kia');
    assert.equal(bench.note.body, `của tôi${versionSeparator}của máy kia`);
  });
});
