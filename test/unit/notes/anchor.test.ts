import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAnchorer } from '../../../src/notes/anchor.ts';
import type { Placement, Selector } from '../../../src/notes/note.ts';
import { describe } from '../../../src/notes/selectors.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { pageTextOf } from '../../support/page-text.ts';
import { generateArticle } from './articles.ts';
import { createRandom } from './random.ts';

const original = [
  'Cầu Sông Mây thông xe sớm hơn dự kiến',
  'Sáng 4-3, cây cầu dài 640 mét nối hai bờ Sông Mây đã thông xe sau 22 tháng thi công – sớm hơn kế hoạch ba tháng.',
  'Ông Hồ Văn Kiên, giám đốc ban quản lý, cho biết: “Chúng tôi làm việc cả ngày lẫn đêm… để kịp mùa lũ”. Ban quản lý không nêu con số chi phí cuối cùng.',
  'Người dân bờ bắc mừng vì con đường đến bệnh viện chỉ còn mười phút. Trước đây, họ phải qua phà và chờ có khi cả tiếng.',
  'Theo Hồ Văn Kiên, tuyến đường dẫn phía nam sẽ xong trong quý III.',
].join('\n');

/** Describes the nth occurrence of some words. */
function mark(words: string, nth = 1, text = original): Selector[] {
  let start = -1;
  for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return describe(pageTextOf(text), start, start + words.length);
}

function placeOn(text: string, selectors: readonly Selector[]): Placement {
  return createAnchorer(pageTextOf(text)).place(selectors);
}

/** What a placement shows: its state and the text it covers. */
function shown(text: string, selectors: readonly Selector[]): string {
  const placement = placeOn(text, selectors);
  if (placement.state === 'unplaced') return `unplaced: ${placement.reason}`;
  return `${placement.state}: ${text.slice(placement.start, placement.end)}`;
}

const cases: readonly (readonly [
  name: string,
  words: string,
  change: (text: string) => string,
  shown: string,
])[] = [
  ['an unchanged page', 'thông xe', text => text, 'placed: thông xe'],
  [
    'a paragraph added above',
    'cả ngày lẫn đêm',
    text => `Tin mới nhất trong ngày\n${text}`,
    'placed: cả ngày lẫn đêm',
  ],
  [
    'other dashes, quotation marks, dots and spaces',
    'thi công – sớm hơn kế hoạch ba tháng.\nÔng Hồ Văn Kiên, giám đốc ban quản lý, cho biết: “Chúng tôi làm việc cả ngày lẫn đêm… để kịp mùa lũ”.',
    text =>
      `Mới:\n${text.replace('–', '—').replace('“', '"').replace('”', '"').replace('…', '...').replaceAll('mùa lũ', 'mùa\u00a0lũ')}`,
    'placed: thi công — sớm hơn kế hoạch ba tháng.\nÔng Hồ Văn Kiên, giám đốc ban quản lý, cho biết: "Chúng tôi làm việc cả ngày lẫn đêm... để kịp mùa\u00a0lũ".',
  ],
  [
    'a misprint corrected in the quote',
    'tuyến đường dẫn phía nam',
    text => `Cập nhật\n${text.replace('đường dẫn', 'đường vành đai')}`,
    'changed: tuyến đường vành đai phía nam',
  ],
  [
    'a figure brought up to date',
    '22 tháng',
    text => text.replace('22 tháng', '21 tháng'),
    'changed: 21 tháng',
  ],
  [
    'words replaced by others between the same neighbours',
    'mười phút',
    text => text.replace('mười phút', 'một quãng rất ngắn'),
    'changed: một quãng rất ngắn',
  ],
  [
    'words deleted',
    'không nêu con số chi phí cuối cùng',
    text => text.replace(' Ban quản lý không nêu con số chi phí cuối cùng.', ''),
    'unplaced: missing',
  ],
  [
    'a name whose sentence was deleted, though it stands elsewhere',
    'Hồ Văn Kiên',
    text => text.replace(/Ông Hồ Văn Kiên.*?mùa lũ”\. /, ''),
    'unplaced: missing',
  ],
  [
    'the other way of placing tones, in NFD too',
    'chờ có khi cả tiếng',
    text => `Toà soạn\n${text.replaceAll('thỏa', 'thoả').replace('qua phà', 'qua phà,')}`,
    'placed: chờ có khi cả tiếng',
  ],
  ['a page without text', 'mười phút', () => ' \n ', 'unplaced: no-text'],
  ['another article', 'Người dân bờ bắc mừng', () => generated(3), 'unplaced: missing'],
  [
    'half of a word',
    'ờ bắc m',
    text => `Mới:\n${text.replace('con đường', 'tuyến đường')}`,
    'placed: ờ bắc m',
  ],
];

function generated(seed: number): string {
  const { paragraphs } = generateArticle(createRandom(seed), 'news');
  return paragraphs.map(sentences => sentences.join(' ')).join('\n');
}

for (const [name, words, change, expected] of cases) {
  test(`${words.slice(0, 30)}: ${name}`, () => {
    assert.equal(shown(change(original), mark(words)), expected);
  });
}

test('tones placed the old way are the same words', () => {
  const page = 'Ủy ban hòa giải tỉnh họp sáng nay.\nHai bên thỏa thuận khóa sổ, không ai khỏe cả.';
  for (const words of ['hòa giải', 'thỏa thuận khóa sổ', 'khỏe', 'Ủy ban']) {
    const changed = `Mới\n${page.replace('hòa', 'hoà').replace('thỏa', 'thoả').replace('khóa', 'khoá').replace('khỏe', 'khoẻ')}`;
    for (const text of [changed, changed.normalize('NFD')]) {
      const placement = placeOn(text, mark(words, 1, page));
      assert.equal(placement.state, 'placed', words);
      if (placement.state !== 'placed') continue;
      const found = text.slice(placement.start, placement.end);
      assert.equal(normalize(found).text, normalize(words).text);
    }
  }
});

/* ── Places that are like the quote's ──────────────────────────────────── */

const gallery = [
  'Lễ hội cá voi trở lại cửa biển Lạch Vang',
  'Đoàn thuyền rước kiệu ra khơi từ mờ sáng, mang theo hương hoa của cả ba làng.',
  'Đoàn thuyền rước kiệu ra khơi. (Ảnh: Lâm Thụy)',
  'Các cụ cao niên làm lễ tế trong tiếng trống dồn dập kéo dài gần một giờ.',
  'Các cụ cao niên làm lễ tế. (Ảnh: Lâm Thuỵ)',
  'Đến trưa, hàng nghìn người kéo nhau ra bãi xem đua thúng.',
].join('\n');

test('a description keeps what stood around the places like it', () => {
  const [, , block] = mark('Đoàn thuyền rước kiệu ra khơi', 1, gallery);
  assert.ok(block?.type === 'ChuGiaiBlockSelector');
  assert.deepEqual(block.others, [
    {
      before: 'khơi từ mờ sáng, mang theo hương hoa của cả ba làng.\n'.slice(-48),
      after: '. (Ảnh: Lâm Thụy)\nCác cụ cao niên làm lễ tế trong tiếng trống'.slice(0, 48),
    },
  ]);
  const [, , alone] = mark('hàng nghìn người', 1, gallery);
  assert.ok(alone?.type === 'ChuGiaiBlockSelector');
  assert.equal(alone.others, undefined);
});

test('a caption is not taken for the deleted sentence that it repeats', () => {
  const [, sentence] = gallery.split('\n');
  assert.equal(
    shown(gallery.replace(`${sentence}\n`, ''), mark('Đoàn thuyền rước kiệu ra khơi', 1, gallery)),
    'unplaced: missing',
  );
});

test('a sentence is not taken for the deleted caption that repeats it', () => {
  const changed = gallery.replace('Các cụ cao niên làm lễ tế. (Ảnh: Lâm Thuỵ)\n', '');
  assert.equal(shown(changed, mark('Các cụ cao niên làm lễ tế', 2, gallery)), 'unplaced: missing');
});

test('the one of two that is left is found where it is the right one', () => {
  const [, sentence] = gallery.split('\n');
  const changed = gallery.replace(`${sentence}\n`, '');
  assert.equal(
    shown(changed, mark('Đoàn thuyền rước kiệu ra khơi', 2, gallery)),
    'placed: Đoàn thuyền rước kiệu ra khơi',
  );
});

test('a sentence of one pattern with other figures is not taken for a deleted one', () => {
  const page = [
    'Chỉ số giá của hai thành phố',
    'Tại Hòa An, chỉ số giá tháng ba tăng 1,2 % so với tháng trước.',
    'Rau xanh đắt lên vì mưa.',
    'Tại Đông Kha, chỉ số giá tháng ba tăng 0,7 % so với tháng trước.',
    'Giá gạo đứng yên.',
  ];
  const words = 'Tại Hòa An, chỉ số giá tháng ba tăng 1,2 % so với tháng trước.';
  const changed = page.filter(line => line !== words).join('\n');
  assert.match(shown(changed, mark(words, 1, page.join('\n'))), /^unplaced/);
});

test('what stood on the page beside the quote is no change of it', () => {
  const rows = ['Bến Vân: 12 ca mới.', 'Bến Lội: 31 ca mới.', 'Bến Đá: 27 ca mới.'];
  const page = ['Số ca theo bến trong tuần qua', ...rows, 'Ngành y tế khuyên đeo khẩu trang.'];
  const changed = page.filter(line => line !== rows[0]).join('\n');
  const selectors = mark('Bến Vân: 12 ca mới.', 1, page.join('\n'));
  assert.match(shown(changed, selectors), /^unplaced/);
});

test('another figure or sign in the same words is a change', () => {
  const page = 'Tỷ lệ đỗ năm nay là 5,3% trên cả nước, theo bộ.\nNăm ngoái thấp hơn.';
  const changed = `Mới:\n${page.replace('5,3%', '5.3')}`;
  assert.equal(
    shown(changed, mark('đỗ năm nay là 5,3% trên cả', 1, page)),
    'changed: đỗ năm nay là 5.3 trên cả',
  );
});

test('a sentence put into a quote of several is part of what stands there now', () => {
  const words =
    'Người dân bờ bắc mừng vì con đường đến bệnh viện chỉ còn mười phút. Trước đây, họ phải qua phà và chờ có khi cả tiếng.';
  const added =
    'Trạm y tế xã cũng được nối điện trong cùng tuần, theo lời hứa của ban quản lý với bà con hồi đầu năm ngoái.';
  const changed = original.replace('mười phút. ', `mười phút. ${added} `);
  assert.equal(
    shown(changed, mark(words)),
    `changed: ${words.replace('mười phút. ', `mười phút. ${added} `)}`,
  );
});

test('a quote of two blocks is not found where somebody repeats it in one', () => {
  const [, , third, fourth] = original.split('\n');
  const words = `${third}\n${fourth}`;
  const changed = `${original.replace(`${words}\n`, '')} Nhắc lại, ${third}${fourth} như đã viết.`;
  assert.equal(shown(changed, mark(words)), 'unplaced: missing');
});

test('long words of which one neighbour is left are found, with others around them they are not', () => {
  const words = 'Trước đây, họ phải qua phà và chờ có khi cả tiếng.';
  const elsewhere = `Một bài khác hẳn.\nChúng tôi vẫn nhớ: ${words} Thế mà nay đã khác.\nHết.`;
  assert.equal(
    shown(`Một bài khác hẳn.\nNay đã khác. ${words}\nHết.`, mark(words)),
    `placed: ${words}`,
  );
  assert.equal(shown(elsewhere, mark(words)), 'unplaced: missing');
});

test('what stood there is told with a change', () => {
  const placement = placeOn(original.replace('mười phút', 'năm phút'), mark('mười phút'));
  assert.equal(placement.state === 'changed' && placement.was, 'mười phút');
});

test('the second of two mentions stays the second', () => {
  const changed = `Lời toà soạn: bài đã được bổ sung.\n${original}`;
  const placement = placeOn(changed, mark('Hồ Văn Kiên', 2));
  assert.equal(placement.state === 'placed' && placement.start, changed.lastIndexOf('Hồ Văn Kiên'));
});

test('places that are alike in everything are not guessed between', () => {
  const line = 'Hết giờ làm việc.';
  const page = [line, line, line].join('\n');
  const selectors = mark('giờ', 2, page);
  assert.equal(shown(page, selectors), 'placed: giờ');
  const more = ['Mở đầu mới.', line, line, line, line].join('\n');
  const placement = placeOn(more, selectors);
  assert.equal(placement.state, 'unplaced');
});

test('a quote without position and block, as others export them, is placed', () => {
  const quote = mark('chờ có khi cả tiếng').slice(0, 1);
  assert.equal(shown(`Mới\n${original}`, quote), 'placed: chờ có khi cả tiếng');
});

test('a quote without any context is placed if its words stand in one place', () => {
  const bare = (exact: string): Selector[] => [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  ];
  assert.equal(shown(original, bare('bệnh viện')), 'placed: bệnh viện');
  assert.equal(shown(original, bare('Hồ Văn Kiên')), 'unplaced: ambiguous');
  assert.equal(shown(original, bare('sân bay')), 'unplaced: missing');
});

test('a page that holds everything twice is not guessed on', () => {
  const quote = mark('con đường đến bệnh viện').slice(0, 1);
  assert.equal(shown(`Mới\n${original}\n${original}`, quote), 'unplaced: ambiguous');
});

test('positions and blocks that make no sense do no harm', () => {
  const [quote] = mark('chờ có khi cả tiếng');
  assert.ok(quote);
  for (const start of [Number.NaN, -5, 0.5, 1e9, Number.POSITIVE_INFINITY]) {
    const hostile: Selector[] = [
      quote,
      { type: 'TextPositionSelector', start, end: start - 3 },
      { type: 'ChuGiaiBlockSelector', text: 'khác', offset: start, nth: start, of: -1 },
    ];
    assert.equal(shown(original, hostile), 'placed: chờ có khi cả tiếng');
  }
});

test('selectors without a quote have no place', () => {
  assert.deepEqual(placeOn(original, [{ type: 'TextPositionSelector', start: 0, end: 5 }]), {
    state: 'unplaced',
    reason: 'missing',
  });
});

test('offsets that make no sense are refused', () => {
  const page = pageTextOf('abc');
  for (const [start, end] of [
    [1, 1],
    [2, 1],
    [-1, 2],
    [0, 4],
    [Number.NaN, 2],
  ] as const) {
    assert.throws(() => describe(page, start, end), RangeError);
  }
});

test('a block selector keeps the stretch of a long block that holds the quote', () => {
  const long = Array.from({ length: 700 }, (_, index) => `từ${index}`).join(' ');
  const start = long.indexOf('từ400');
  const [, , block] = describe(pageTextOf(`Đầu\n${long}\nCuối`), start + 4, start + 9);
  assert.ok(block?.type === 'ChuGiaiBlockSelector');
  assert.equal(block.text.length, 1_000);
  assert.equal(block.text.slice(block.offset, block.offset + 5), 'từ400');
  assert.equal(block.before, undefined);
  assert.equal(block.after, undefined);
});

/* ── Random texts and spans ────────────────────────────────────────────── */

const word = fc.constantFrom(
  ...[
    'Huế',
    'đường',
    'là',
    'và',
    'năm',
    '5,3',
    '%',
    '“mở',
    'rộng”',
    'biển.',
    '–',
    'Ủy',
    'ban',
    'người',
  ],
);
/** Page texts as they are read: no runs of spaces, blocks that are not empty. */
const text = fc
  .array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
  .map(blocks => blocks.map(words => words.join(' ')).join('\n'));

const spanOf = (page: string) =>
  fc
    .tuple(fc.nat(page.length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ start, end: Math.min(page.length, start + length) }));
const textAndSpan = text.chain(page => fc.tuple(fc.constant(page), spanOf(page)));

test('what is described is found again, the same span', () => {
  fc.assert(
    fc.property(textAndSpan, ([page, { start, end }]) => {
      const selectors = describe(pageTextOf(page), start, end);
      assert.deepEqual(placeOn(page, selectors), { state: 'placed', start, end });
    }),
    { numRuns: 1_000 },
  );
});

test('on the same page in NFD the same characters are found, or none', () => {
  fc.assert(
    fc.property(textAndSpan, ([page, { start, end }]) => {
      const selectors = describe(pageTextOf(page), start, end);
      const decomposed = page.normalize('NFD');
      const placement = placeOn(decomposed, selectors);
      // Short random texts repeat themselves: a place may be one of several.
      if (placement.state === 'unplaced') {
        assert.notEqual(placement.reason, 'no-text');
        return;
      }
      assert.equal(placement.state, 'placed');
      assert.equal(placement.start, page.slice(0, start).normalize('NFD').length);
      assert.equal(placement.end, page.slice(0, end).normalize('NFD').length);
    }),
    { numRuns: 1_000 },
  );
});

test('on an article in NFD every span is found', () => {
  const page = generated(11);
  const anchorer = createAnchorer(pageTextOf(page.normalize('NFD')));
  fc.assert(
    fc.property(spanOf(page), ({ start, end }) => {
      // Spaces at a quote's ends melt into those around them.
      if (page.slice(start, end).trim() !== page.slice(start, end)) return;
      assert.deepEqual(anchorer.place(describe(pageTextOf(page), start, end)), {
        state: 'placed',
        start: page.slice(0, start).normalize('NFD').length,
        end: page.slice(0, end).normalize('NFD').length,
      });
    }),
    { numRuns: 500 },
  );
});

test('whatever the page, a placement lies within it and a placed one has the words', () => {
  fc.assert(
    fc.property(textAndSpan, text, ([page, { start, end }], other) => {
      const selectors = describe(pageTextOf(page), start, end);
      const placement = placeOn(other, selectors);
      if (placement.state === 'unplaced') return;
      assert.ok(placement.start >= 0 && placement.start < placement.end);
      assert.ok(placement.end <= other.length);
      const words = (quote: string) =>
        normalize(quote)
          .text.toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      if (placement.state === 'placed') {
        const found = other.slice(placement.start, placement.end);
        assert.deepEqual(words(found), words(page.slice(start, end)));
      }
    }),
    {
      numRuns: 1_000,
      examples: [
        // A quote over a block's edge, and a page with as many words in that edge's place.
        [['5,3\nrộng', { start: 2, end: 4 }], 'năm 5,3 Huế\nHuế'],
        [
          ['năm – % % 5,3\nrộng”\n“mở là Ủy ban đường là và', { start: 12, end: 14 }],
          'năm 5,3 Huế\nHuế',
        ],
        // Punctuation and a block's edge, no word.
        [
          ['và ban rộng”\n% ban biển. – 5,3 Ủy năm %', { start: 11, end: 13 }],
          'rộng” Huế\nban biển. 5,3 Huế\nHuế',
        ],
      ],
    },
  );
});
