/** The frame in the page: bar, card, editor, message, and what it says to content. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { GlossedFigure, Source, VerdictKind } from '../../src/facts/gloss.ts';
import type { Note } from '../../src/notes/note.ts';
import type { EntityCard, OverlayView } from '../../src/protocol.ts';
import { makeNote } from '../unit/ui/make-note.ts';
import { type OverlayBench, openBench, violations } from './screens-bench.ts';

const source = (parts: Partial<Source>): Source => ({
  document: '000',
  publisher: 'Báo Mai',
  date: '2025-05-08',
  title: 'Một bài về mùa cà phê',
  url: 'https://bao.example/bai',
  paragraph: 13,
  printed: 'trên 800 triệu USD',
  value: 800_000_000,
  qualifier: 'more-than',
  speaker: null,
  note: null,
  ...parts,
});

const figure = (kind: VerdictKind | null, sources: readonly Source[] = []): GlossedFigure => ({
  start: 0,
  end: 1,
  text: '460 triệu USD',
  kind: 'money',
  value: 460_000_000,
  unit: 'USD',
  qualifier: 'exact',
  precision: 1_000_000,
  change: null,
  verdict: kind && {
    kind,
    claim: 'coffee-2024',
    about: { vi: 'Kim ngạch cà phê năm 2024', en: 'Coffee trade in 2024' },
    why: [{ key: 'whyLater', substitutions: [] }],
    sources,
  },
});

const entity = {
  start: 0,
  end: 1,
  text: 'bà Hoa',
  type: 'person' as const,
  id: 'tran-thi-hoa',
  name: 'Trần Thị Hoa',
  office: null,
};

const card: EntityCard = {
  id: 'tran-thi-hoa',
  type: 'person',
  name: { vi: 'Trần Thị Hoa', en: 'Tran Thi Hoa' },
  description: { vi: 'Nhà nông học.', en: 'Agronomist.' },
  offices: [
    {
      title: { vi: 'Viện trưởng', en: 'Director' },
      from: null,
      to: null,
      attested: ['2025-05-06', '2025-05-08'],
      current: true,
    },
    {
      title: { vi: 'Phó Viện trưởng', en: 'Deputy Director' },
      from: null,
      to: null,
      attested: ['2021-09-18', '2021-09-18'],
      current: false,
    },
  ],
  sources: [
    source({ paragraph: 7 }),
    source({ paragraph: 3 }),
    source({ document: '001', publisher: 'Báo Xấu', url: 'javascript:alert(1)', date: null }),
  ],
};

const cardView = (
  parts: Partial<Extract<OverlayView, { kind: 'card' }>>,
): Extract<OverlayView, { kind: 'card' }> => ({
  kind: 'card',
  entity: null,
  figure: null,
  date: '2025-05-08',
  place: null,
  focus: false,
  ...parts,
});

/** A note as content knows it: without its words. */
const editorView = (note: Note): OverlayView => ({
  kind: 'editor',
  note: { ...note, body: '' },
  placement: { state: 'placed', start: 0, end: 1 },
});

/** What the reader chose, once it was that much. */
async function acts(overlay: OverlayBench, count: number): Promise<unknown[]> {
  await overlay.page.waitForFunction(
    wanted => window.heard.filter(({ type }) => type === 'overlay.act').length >= wanted,
    count,
  );
  return (await overlay.heard()).filter(({ type }) => type === 'overlay.act').map(({ act }) => act);
}
const textOf = async (overlay: OverlayBench): Promise<string> =>
  (await overlay.frame.locator('body').innerText()).replace(/\s+/g, ' ');

describe('overlay', () => {
  let bench: Awaited<ReturnType<typeof openBench>>;
  before(async () => {
    bench = await openBench();
  });
  after(() => bench.close());

  const views: Record<string, OverlayView> = {
    bar: { kind: 'bar' },
    name: cardView({ entity, place: { index: 3, count: 17 }, focus: true }),
    'unknown name': cardView({ entity: { ...entity, id: null } }),
    agreeing: cardView({ figure: figure('agrees', [source({})]) }),
    differing: cardView({ figure: figure('differs', [source({})]) }),
    'disputed and name': cardView({
      entity,
      figure: figure('disputed', [
        source({}),
        source({ document: '001', printed: 'gần 1 tỷ USD' }),
      ]),
      focus: true,
    }),
    reading: cardView({ figure: figure(null) }),
    editor: editorView(makeNote()),
    message: { kind: 'message', about: 'overlayUpdated' },
  };
  for (const language of ['vi', 'en'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`every view is accessible and says its size, ${language}, ${colorScheme}`, async () => {
        const overlay = await bench.openOverlay({
          language,
          colorScheme,
          card,
          notes: [makeNote({ body: 'một ghi chú' })],
        });
        for (const [name, view] of Object.entries(views)) {
          await overlay.show({ kind: 'nothing' });
          await overlay.show(view);
          await overlay.frame.locator('.bar, .card, .editor textarea, .message').first().waitFor();
          assert.deepEqual(await violations(overlay.frame), [], name);
          const box = await overlay.frame.locator('#overlay').boundingBox();
          const size = (await overlay.heard()).findLast(({ type }) => type === 'overlay.size');
          assert.ok(box && box.width <= 380 && box.height <= 460, name);
          assert.deepEqual(
            [size?.width, size?.height],
            [Math.ceil(box.width), Math.ceil(box.height)],
            name,
          );
        }
        await overlay.page.context().close();
      });
    }
  }

  test('the bar is one tab stop, walked with the arrow keys', async () => {
    const overlay = await bench.openOverlay({});
    await overlay.show({ kind: 'bar' });
    const buttons = overlay.frame.locator('.bar button');
    assert.equal(await overlay.frame.locator('.bar button[tabindex="0"]').count(), 1);
    await buttons.first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'End', 'Enter', 'Escape']) {
      await overlay.page.keyboard.press(key);
    }
    assert.deepEqual(await acts(overlay, 3), [
      { kind: 'highlight', color: 'blue' },
      { kind: 'note' },
      { kind: 'close', returnFocus: true },
    ]);
    await overlay.page.context().close();
  });

  test('a name: who it is, the office at the article’s date, and where it is written', async () => {
    const overlay = await bench.openOverlay({ card });
    await overlay.show(cardView({ entity }));
    await overlay.frame.getByText('Nhà nông học.').waitFor();
    const text = await textOf(overlay);
    assert.match(text, /Chức vụ vào ngày bài đăng, 8\/5\/2025 Viện trưởng/);
    assert.match(
      text,
      /Chức vụ vào thời điểm khác Phó Viện trưởng \(tài liệu nhắc ngày 18\/9\/2021\)/,
    );
    assert.match(text, /Báo Mai · 8\/5\/2025 · đoạn 3, 7/);
    assert.match(text, /Báo Xấu · không rõ ngày · đoạn 13/);
    assert.equal(await overlay.frame.locator('a').count(), 1, 'only web addresses become links');
    await overlay.page.context().close();
  });

  test('a figure: the verdict in words, both figures, every source', async () => {
    const overlay = await bench.openOverlay({});
    const speaker = { vi: 'Bộ trưởng Lan', en: 'Minister Lan' };
    const note = { vi: 'Chỉ tính mười một tháng.', en: 'Eleven months only.' };
    for (const [kind, words] of [
      ['agrees', 'Khớp'],
      ['differs', 'Khác'],
      ['disputed', 'Nguồn chưa thống nhất'],
    ] as const) {
      await overlay.show(
        cardView({
          figure: figure(kind, [
            source({ speaker }),
            source({ document: '001', publisher: 'Báo Cúc', printed: 'gần 1 tỷ USD', note }),
          ]),
        }),
      );
      assert.equal(await overlay.frame.locator('.verdict').textContent(), words);
      assert.deepEqual(await overlay.frame.locator('.comparison dd').allTextContents(), [
        '460 triệu USD',
        'trên 800 triệu USD',
        'gần 1 tỷ USD',
      ]);
      const text = await textOf(overlay);
      assert.match(
        text,
        /“trên 800 triệu USD” Báo Mai · 8\/5\/2025 · đoạn 13 .* Lời của Bộ trưởng Lan/,
      );
      assert.match(text, /Báo Cúc · 8\/5\/2025 · đoạn 13 .* Chỉ tính mười một tháng\./);
      assert.notEqual(await overlay.frame.locator('.why').first().textContent(), '');
    }
    await overlay.page.context().close();
  });

  test('walking: the place is shown and read aloud, keys go on and back', async () => {
    const overlay = await bench.openOverlay({ card });
    await overlay.show(cardView({ entity, place: { index: 3, count: 17 }, focus: true }));
    assert.equal(await overlay.frame.locator('.place').textContent(), '3/17');
    const live = overlay.frame.locator('.unseen[role=status]');
    assert.equal(await live.textContent(), 'Mục 3 trên 17: bà Hoa');
    const before = await live.elementHandle();
    await overlay.page.keyboard.press('ArrowRight');
    await overlay.page.keyboard.press('ArrowLeft');
    await overlay.show(
      cardView({
        figure: figure('differs', [source({})]),
        place: { index: 4, count: 17 },
        focus: true,
      }),
    );
    await overlay.frame.getByText('Mục 4 trên 17: 460 triệu USD – Khác').waitFor();
    assert.ok(await before?.evaluate(element => element.isConnected), 'the live line stays');
    assert.ok(await overlay.frame.evaluate(() => document.activeElement?.matches('.card')));
    await overlay.page.keyboard.press('Escape');
    assert.deepEqual(await acts(overlay, 3), [
      { kind: 'next-mark' },
      { kind: 'previous-mark' },
      { kind: 'close', returnFocus: true },
    ]);
    await overlay.page.context().close();
  });

  test('a card that is pointed at leaves the focus where it is', async () => {
    const overlay = await bench.openOverlay({ card });
    await overlay.show(cardView({ entity }));
    await overlay.frame.locator('.card').waitFor();
    assert.ok(await overlay.page.evaluate(() => document.activeElement === document.body));
    await overlay.page.context().close();
  });

  test('messages and ports of another token are not taken', async () => {
    const overlay = await bench.openOverlay({});
    const answered = await overlay.page.evaluate(async () => {
      let count = 0;
      for (const token of ['', 'other', 'token']) {
        const port = window.offer(token);
        port.onmessage = () => {
          count += 1;
        };
        port.postMessage({ to: 'overlay', type: 'overlay.show', token, view: { kind: 'bar' } });
      }
      await new Promise(resolve => setTimeout(resolve, 100));
      return count;
    });
    assert.equal(answered, 0);
    assert.equal(await overlay.frame.locator('.bar').count(), 0);
    await overlay.page.context().close();
  });

  test('the editor fetches the note, saves as it is typed, and tells the page nothing of it', async () => {
    const note = makeNote({ body: 'Mùa trước' });
    const overlay = await bench.openOverlay({ notes: [note] });
    await overlay.show(editorView(note));
    const field = overlay.frame.locator('textarea');
    await field.waitFor();
    assert.equal(await field.inputValue(), 'Mùa trước');
    await overlay.page.keyboard.type(' bí mật');
    await overlay.frame.locator('.save-saved').waitFor();
    const stored = await overlay.frame.evaluate(() => window.double.notes[0]?.body);
    assert.equal(stored, 'Mùa trước bí mật');
    assert.doesNotMatch(JSON.stringify(await overlay.heard()), /mật/);

    await overlay.frame.getByRole('radio', { name: 'Hồng' }).check({ force: true });
    await overlay.page.waitForFunction(() =>
      window.heard.some(({ type }) => type === 'overlay.act'),
    );
    await overlay.frame.getByRole('button', { name: 'Xóa' }).click();
    await overlay.frame.getByRole('button', { name: 'Hoàn tác' }).click();
    await field.waitFor();
    assert.equal(await field.inputValue(), 'Mùa trước bí mật');
    await field.press('Escape');
    const done = await acts(overlay, 4);
    assert.deepEqual(done[0], { kind: 'note-changed', id: note.id });
    assert.deepEqual(done.at(-1), { kind: 'close', returnFocus: true });
    await overlay.page.context().close();
  });

  test('tags and what is proposed of them do not show in the size of the frame', async () => {
    const tags = ['mùa vụ', 'giá cả', 'mùa mưa', 'mùa khô', 'mùa màng', 'mùa gặt'];
    const note = makeNote();
    const other = makeNote({ id: '6c1f4f34-6a4a-4c55-9d7c-0a1b2c3d4e60', tags });
    const overlay = await bench.openOverlay({ notes: [note, other] });
    await overlay.show(editorView(note));
    const field = overlay.frame.locator('.tag-input');
    await field.waitFor();
    await overlay.page.waitForFunction(() =>
      window.heard.some(({ type, height }) => type === 'overlay.size' && (height ?? 0) > 0),
    );
    const heightOf = () => overlay.frame.evaluate(() => document.body.scrollHeight);
    const before = await heightOf();
    await field.pressSequentially('mua');
    await overlay.frame.locator('.tag-proposals [role=option]').nth(4).waitFor();
    assert.equal(await heightOf(), before);
    await field.fill('');
    for (const tag of tags) await field.pressSequentially(`${tag},`);
    await overlay.frame.locator('.tags .tag').nth(5).waitFor();
    assert.equal(await heightOf(), before);
    const stored = await overlay.frame.evaluate(() => window.double.notes[0]?.tags);
    assert.deepEqual(stored, tags);
    await overlay.page.context().close();
  });

  test('a field that the page blurs by focusing the frame gets the focus back', async () => {
    const note = makeNote();
    const overlay = await bench.openOverlay({ notes: [note] });
    await overlay.show(editorView(note));
    await overlay.frame.locator('textarea').waitFor();
    await overlay.frame.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.dispatchEvent(new FocusEvent('focus'));
    });
    await overlay.page.keyboard.type('xin');
    assert.equal(await overlay.frame.locator('textarea').inputValue(), 'xin');
    await overlay.page.context().close();
  });

  test('a draft that could not be stored is there again when the editor is opened again', async () => {
    const note = makeNote();
    const overlay = await bench.openOverlay({ notes: [note] });
    await overlay.show(editorView(note));
    await overlay.frame.locator('textarea').waitFor();
    await overlay.frame.evaluate(() => {
      window.double.failure = { kind: 'full' };
    });
    await overlay.page.keyboard.type('nháp');
    await overlay.frame.getByText('Ổ đĩa đã đầy').waitFor();
    await overlay.show({ kind: 'nothing' });
    await overlay.show(editorView(note));
    assert.equal(await overlay.frame.locator('textarea').inputValue(), 'nháp');
    await overlay.frame.evaluate(() => {
      window.double.failure = null;
    });
    await overlay.frame.getByRole('button', { name: 'Thử lại' }).click();
    await overlay.frame.locator('.save-saved').waitFor();
    assert.equal(await overlay.frame.evaluate(() => window.double.notes[0]?.body), 'nháp');
    await overlay.page.context().close();
  });

  test('a conflict shows both versions and the choice between them', async () => {
    const note = makeNote();
    const overlay = await bench.openOverlay({ notes: [note] });
    await overlay.show(editorView(note));
    await overlay.frame.locator('textarea').waitFor();
    await overlay.frame.evaluate(() => {
      window.double.notes = window.double.notes.map(note => ({
        ...note,
        revision: note.revision + 1,
        body: 'bản kia',
      }));
    });
    await overlay.page.keyboard.type('x');
    await overlay.frame.locator('.conflict').waitFor();
    assert.equal(await overlay.frame.locator('.conflict-theirs').textContent(), 'bản kia');
    assert.deepEqual(await violations(overlay.frame), []);
    await overlay.frame.getByRole('button', { name: 'Giữ cả hai' }).click();
    await overlay.frame.locator('.save-saved').waitFor();
    const kept = await overlay.frame.locator('textarea').inputValue();
    assert.match(kept, /^x\s+⁂\s+bản kia$/);
    assert.equal(await overlay.frame.evaluate(() => window.double.notes[0]?.body), kept);
    await overlay.page.context().close();
  });
});
