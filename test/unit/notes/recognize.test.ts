import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fingerprint, fingerprintOfNote, titleLikeness } from '../../../src/notes/fingerprint.ts';
import { findCopies, findStrangers } from '../../../src/notes/recognize.ts';
import { describe as describePlace } from '../../../src/notes/selectors.ts';
import { PlaceStore } from '../../../src/notes/store/place-store.ts';
import { keptNote } from './notes.ts';

const flood = [
  'Nước sông Cái lên nhanh trong đêm, ba xã ven sông phải di dời dân',
  'Đến rạng sáng nay, mực nước sông Cái tại cầu Đá đã vượt báo động hai và còn lên chậm, theo trạm thủy văn của tỉnh.',
  'Hơn bốn trăm hộ ở ba xã ven sông được đưa vào trường học và nhà văn hóa; người già và trẻ nhỏ đi trước.',
  'Đoạn đê đất gần chợ Mới bị thấm, dân quân đóng cọc tre và đắp thêm bao cát suốt đêm để giữ chân đê.',
];
const coffee = [
  'Cà phê Tây Nguyên vào vụ với giá cao',
  'Thương lái đến tận rẫy hỏi mua từ đầu tháng, nhiều chủ vườn vẫn chưa muốn bán vì tin giá còn lên nữa.',
  'Hợp tác xã Ea Nam đã phơi xong lứa quả đầu, năm nay hạt đều hơn nhờ mưa đúng lúc khi cây ra hoa.',
];
const page = (lines: readonly string[]) => {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map(line => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return { text, blocks };
};
const noteOn = (lines: readonly string[], quote: string) => {
  const { text, blocks } = page(lines);
  const start = text.indexOf(quote);
  return keptNote({
    pageTitle: lines[0] ?? '',
    selectors: describePlace({ text, blocks }, start, start + quote.length),
  });
};
const onFlood = noteOn(flood, 'đóng cọc tre');
const printsOf = (lines: readonly string[]) => new Set(fingerprint(lines.join('\n')));

describe('an article is known again by its words', () => {
  test('texts that share a stretch share numbers, in any Unicode form and case', () => {
    const own = fingerprintOfNote(onFlood);
    assert.ok(own.length >= 3, `${own.length} numbers`);
    const shouted = new Set(fingerprint(flood.join(' ').toUpperCase().normalize('NFD')));
    assert.ok(own.filter(one => shouted.has(one)).length >= own.length * 0.5, 'the same words');
    assert.deepEqual(
      own.filter(one => printsOf(coffee).has(one)),
      [],
      'other words',
    );
  });

  test('a text keeps its numbers whatever stands before and after it', () => {
    const word = fc.constantFrom('sông', 'đê', 'lên', 'nhanh', 'đêm', 'xã', 'chợ', 'nước', 'cầu');
    const words = fc.array(word, { maxLength: 30 }).map(list => list.join(' '));
    fc.assert(
      fc.property(words, words, words, (before, text, after) => {
        const whole = new Set(fingerprint(`${before} ${text} ${after}`));
        for (const one of fingerprint(text)) assert.ok(whole.has(one), text);
      }),
    );
  });

  test('a note is found on a copy with another headline and new paragraphs, not on another article', async () => {
    const copy = [
      'Lũ trên sông Cái',
      'Tin từ nhiều báo.',
      ...flood.slice(1),
      'Chúng tôi tiếp tục cập nhật.',
    ];
    assert.deepEqual(await findCopies(page(copy), printsOf(copy), [onFlood]), [onFlood.id]);
    assert.deepEqual(await findCopies(page(coffee), printsOf(coffee), [onFlood]), []);
  });

  test('a note whose words are gone from the copy is not shown there', async () => {
    const copy = flood.map(line => line.replace(/, dân quân.*$/, '.'));
    assert.deepEqual(await findCopies(page(copy), printsOf(copy), [onFlood]), []);
  });

  const strangersOn = (lines: readonly string[], notes = [onFlood]) =>
    findStrangers(lines[0] ?? '', lines.join('\n'), printsOf(lines), notes);

  test('notes of another article at the address are strangers', () => {
    assert.deepEqual(strangersOn(coffee), [onFlood.id]);
  });
  const same: readonly (readonly [why: string, lines: readonly string[]])[] = [
    ['the text as it was', flood],
    ['a new headline', ['Di dời hàng trăm hộ dân trong đêm', ...flood.slice(1)]],
    ['the headline alone', [flood[0] ?? '', ...coffee.slice(1)]],
    ['a new headline and only the noted paragraph left', ['Tin vắn', flood[3] ?? '']],
    ['no headline at all', ['', ...coffee.slice(1)]],
  ];
  for (const [why, lines] of same) {
    test(`the same article: ${why}`, () => assert.deepEqual(strangersOn(lines), []));
  }
  test('one note that is still there speaks for all of its article', () => {
    const other = noteOn(flood, 'Hơn bốn trăm hộ');
    const left = ['Tin vắn trong ngày', flood[2] ?? ''];
    assert.deepEqual(strangersOn(left, [onFlood, other]), []);
  });

  test('titles', () => {
    assert.equal(titleLikeness('Lũ sông Cái', 'LU SONG CAI len nhanh'), 1);
    assert.equal(titleLikeness('Lũ sông Cái', 'Giá cà phê'), 0);
    assert.equal(titleLikeness('', 'Giá'), 0);
  });
});

describe('what was seen of notes on their pages', () => {
  test('is remembered, and found again by fingerprint', async () => {
    const store = new PlaceStore('places-1');
    const onCoffee = noteOn(coffee, 'phơi xong lứa quả đầu');
    await store.putPrints([onFlood, onCoffee]);
    assert.equal(await store.countPrints(), 2);
    assert.deepEqual(await store.like(printsOf(flood), 9), [onFlood.id]);
    assert.deepEqual(await store.like([], 9), []);
    await store.putStates(new Map([[onFlood.id, 'changed']]));
    await store.putPage('https://bao.example/bai', { copies: [onFlood.id], strangers: [] });
    const again = new PlaceStore('places-1');
    assert.deepEqual([...(await again.states())], [[onFlood.id, 'changed']]);
    assert.deepEqual((await again.page('https://bao.example/bai')).copies, [onFlood.id]);
    await again.putPage('https://bao.example/bai', { copies: [], strangers: [] });
    assert.deepEqual(await store.page('https://bao.example/bai'), { copies: [], strangers: [] });
  });

  test('is forgotten of notes that are gone for good', async () => {
    const store = new PlaceStore('places-3');
    const onCoffee = noteOn(coffee, 'phơi xong lứa quả đầu');
    await store.putPrints([onFlood, onCoffee]);
    await store.putStates(
      new Map([
        [onFlood.id, 'changed'],
        [onCoffee.id, 'placed'],
      ]),
    );
    const both = [onFlood.id, onCoffee.id];
    await store.putPage('https://bao.example/1', { copies: both, strangers: [] });
    await store.putPage('https://bao.example/2', { copies: [], strangers: [onFlood.id] });
    await store.forget([onFlood.id]);
    for (const seen of [store, new PlaceStore('places-3')]) {
      assert.deepEqual([...(await seen.states())], [[onCoffee.id, 'placed']]);
      assert.equal(await seen.countPrints(), 1);
      assert.deepEqual(await seen.like(printsOf(flood), 9), []);
      assert.deepEqual((await seen.page('https://bao.example/1')).copies, [onCoffee.id]);
      assert.deepEqual((await seen.page('https://bao.example/2')).strangers, []);
    }
  });

  test('a database that can’t be opened costs nothing but what it would have known', async () => {
    const { indexedDB } = globalThis;
    Object.assign(globalThis, {
      indexedDB: {
        open: () => {
          throw new Error('none');
        },
      },
    });
    try {
      const store = new PlaceStore('places-2');
      await store.putPrints([onFlood]);
      await store.putStates(new Map([[onFlood.id, 'placed']]));
      assert.deepEqual(await store.like([1], 9), []);
      assert.deepEqual(await store.page('x'), { copies: [], strangers: [] });
    } finally {
      Object.assign(globalThis, { indexedDB });
    }
  });
});
