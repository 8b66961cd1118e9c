import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalUrl, cleanAddress } from '../../../src/article/canonical-url.ts';
import { readJsonLd } from '../../../src/article/json-ld.ts';
import { endsWithCredit, isByline, lineRole } from '../../../src/article/junk-lines.ts';
import { languageOf } from '../../../src/article/language.ts';
import { leadPrefixLength } from '../../../src/article/lead-prefix.ts';
import { peopleIn } from '../../../src/article/people.ts';
import { isDateLine, parsePublicationDate } from '../../../src/article/publication-date.ts';
import { withoutSiteName } from '../../../src/article/title.ts';
import { documentOf } from './document-of.ts';

describe('publication dates', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2025-05-08T09:10:00+07:00', '2025-05-08T09:10:00+07:00'],
    ['2025-05-08T09:10:00+0700', '2025-05-08T09:10:00+07:00'],
    ['2026-03-07T08:52:11.000 +07:00', '2026-03-07T08:52:11+07:00'],
    ['2025-05-08T09:10:00', '2025-05-08T09:10:00+07:00'],
    ['2025-05-08 09:10', '2025-05-08T09:10:00+07:00'],
    ['2025-05-08T20:10:00Z', '2025-05-09T03:10:00+07:00'],
    ['2025-05-08T09:10:00+09:00', '2025-05-08T09:10:00+09:00'],
    ['2025-05-08', '2025-05-08T00:00:00+07:00'],
    ['1/12/2023 7:56:00 AM', '2023-01-12T07:56:00+07:00'],
    ['1/12/2023 12:05:00 PM', '2023-01-12T12:05:00+07:00'],
    ['13/1/2023 7:56:00 AM', '2023-01-13T07:56:00+07:00'],
    ['Thứ Hai, 16:54, 29/12/2025', '2025-12-29T16:54:00+07:00'],
    ['19:41 | 07/09/2026', '2026-09-07T19:41:00+07:00'],
    ['18:55 06/05/2025', '2025-05-06T18:55:00+07:00'],
    ['08/05/2025 - 09:10', '2025-05-08T09:10:00+07:00'],
    ['15-01-2024 13:04', '2024-01-15T13:04:00+07:00'],
    ['09-08-2024 - 15:20 PM', '2024-08-09T15:20:00+07:00'],
    ['09-08-2024 - 03:20 PM', '2024-08-09T15:20:00+07:00'],
    ['13:04, 15/01/2024', '2024-01-15T13:04:00+07:00'],
    ['22:45, ngày 22-11-2020', '2020-11-22T22:45:00+07:00'],
    ['July, 20/2021 - 08:25', '2021-07-20T08:25:00+07:00'],
    ['May 8, 2025 | 09:10 pm GMT+7', '2025-05-08T21:10:00+07:00'],
    ['8 May 2025', '2025-05-08T00:00:00+07:00'],
    ['Ngày 8 tháng 5 năm 2025, 9 giờ 10', '2025-05-08T09:10:00+07:00'],
    ['Thứ năm, 8/5/2025, 09:10 (GMT+7)', '2025-05-08T09:10:00+07:00'],
    ['8.5.2025 9h10', '2025-05-08T09:10:00+07:00'],
    ['31/02/2025', null],
    ['ngày mai', null],
    ['0912.345.2025', null],
    ['', null],
  ];
  for (const [text, expected] of cases) {
    test(text || '(empty)', () => assert.equal(parsePublicationDate(text), expected));
  }
  test('lines that are a date and what goes with it', () => {
    for (const line of [
      'Thứ Hai, 16:54, 29/12/2025',
      '08/05/2025 09:10 GMT+7',
      'Cập nhật lúc 9:10, ngày 8/5/2025',
    ]) {
      assert.ok(isDateLine(line), line);
    }
    for (const line of [
      'Ngày 8/5/2025, xã Cát Lâm khai trương lớp học nghề đầu tiên',
      'Năm 2025',
    ]) {
      assert.ok(!isDateLine(line), line);
    }
  });
});

describe('people', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Minh Châu', ['Minh Châu']],
    ['NGỌC TRÂM - VĂN KHANG', ['NGỌC TRÂM', 'VĂN KHANG']],
    ['Bài và ảnh: Thu Hà', ['Thu Hà']],
    ['Tác giả: Lê Văn Mẫu, Trần An và Vũ Bình', ['Lê Văn Mẫu', 'Trần An', 'Vũ Bình']],
    ['Hải Yến/TTXVN', ['Hải Yến']],
    ['Theo Thu Hà (VOV)', ['Thu Hà']],
    ['Hữu Thọ -', ['Hữu Thọ']],
    ['H.A', ['H.A']],
    ['By Ngoc Tram May 8, 2025', ['Ngoc Tram']],
    ['Báo Nhân Dân điện tử', []],
    ['Vietnam+', []],
    ['baochinhphu.vn', []],
    ['Công an Nhân dân', []],
    ['Báo Đại biểu Nhân dân', []],
    ['PV', []],
    ['PV/VOV.VN', []],
    ['BTV', []],
    ['ĐCSVN', []],
    ['Trần An - 12 Lý Nam Đế', ['Trần An']],
    ['an@bao.vn', []],
  ];
  for (const [byline, people] of cases) {
    test(byline, () => assert.deepEqual(peopleIn([byline]), people));
  }
  test('a pen name counts where the source says that it is a person', () => {
    assert.deepEqual(peopleIn(['Nguyên']), []);
    assert.deepEqual(peopleIn(['Nguyên'], true), ['Nguyên']);
  });
});

describe('addresses', () => {
  const cleaned: readonly (readonly [string, string])[] = [
    [
      'https://nhandan.vn/a-post1234.html?utm_source=z&fbclid=1#x',
      'https://nhandan.vn/a-post1234.html',
    ],
    ['https://x.vn/tin?id=12&utm_medium=y', 'https://x.vn/tin?id=12'],
    ['https://m.tuoitre.vn/a-20250508091012345.htm', 'https://tuoitre.vn/a-20250508091012345.htm'],
    ['https://amp.vov.vn/a/b-489066.vov', 'https://vov.vn/a/b-489066.vov'],
    ['https://x.vn/a-1234.html/amp', 'https://x.vn/a-1234.html'],
    ['https://x.vn/amp/a-1234.html', 'https://x.vn/a-1234.html'],
    [
      'https://www.bbc.com/vietnamese/articles/c8jne9k1vj9o.amp',
      'https://www.bbc.com/vietnamese/articles/c8jne9k1vj9o',
    ],
    ['https://x.vn/print/a-1234.html', 'https://x.vn/a-1234.html'],
    ['https://x.vn/a-1234.html?print=1', 'https://x.vn/a-1234.html'],
    ['http://nhandan.vn/a-post1.html', 'https://nhandan.vn/a-post1.html'],
    ['file:///tmp/a.html', 'file:///tmp/a.html'],
    ['not an address', 'not an address'],
  ];
  for (const [from, to] of cleaned) test(from, () => assert.equal(cleanAddress(from), to));

  const url = 'https://x.vn/xa-hoi/bai-123456.html?utm_source=a';
  const claims: readonly (readonly [string, string, string])[] = [
    [
      'the page\u2019s own is taken',
      'https://x.vn/bai-moi-123456.html',
      'https://x.vn/bai-moi-123456.html',
    ],
    ['a relative one too', '/bai-123456.html', 'https://x.vn/bai-123456.html'],
    ['not the front page', 'https://x.vn/', 'https://x.vn/xa-hoi/bai-123456.html'],
    [
      'not the article before',
      'https://x.vn/xa-hoi/khac-123455.html',
      'https://x.vn/xa-hoi/bai-123456.html',
    ],
    ['not another paper', 'https://y.vn/bai-123456.html', 'https://x.vn/xa-hoi/bai-123456.html'],
    ['not rubbish', 'http://[', 'https://x.vn/xa-hoi/bai-123456.html'],
  ];
  for (const [name, claim, expected] of claims) {
    test(name, () => assert.equal(canonicalUrl(url, [claim]), expected));
  }
});

describe('lines', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Tin liên quan', 'related'],
    ['XEM THÊM:', 'related'],
    ['>> Xem thêm', 'arrow'],
    ['Bạn có thể xem thêm bảng giá tại bản tin của xã.', null],
    ['Người dân vẫn theo dõi sát tình hình đê điều.', null],
    ['Bình luận (12)', 'end'],
    ['Bình luận về giá muối, ông Hải nói ngắn gọn.', null],
    ['Mời quý độc giả theo dõi các chương trình trên kênh chính.', 'promotion'],
    ['Quảng cáo', 'furniture'],
    ['(Quảng cáo)', 'furniture'],
    ['Từ khóa:', 'furniture'],
    ['Ảnh: Thu Hà', 'credit'],
    ['Ảnh minh họa', 'credit'],
    ['Ảnh hưởng của bão còn kéo dài.', null],
    ['Video liên quan', 'related'],
    ['→ Cầu treo được thay mặt ván', 'arrow'],
  ];
  for (const [line, role] of cases) test(line, () => assert.equal(lineRole(line), role));

  test('credits at the end of captions', () => {
    for (const line of [
      'Ruộng muối. Ảnh: Thu Hà',
      'Ruộng muối (Ảnh: Thu Hà/TTXVN)',
      'Ruộng muối - Ảnh: T.H',
      'Ruộng muối (Ảnh minh họa)',
    ]) {
      assert.ok(endsWithCredit(line), line);
    }
    for (const line of [
      'Ông treo nhiều bức ảnh của cha.',
      'Nguồn nước: điều lo nhất. Xã đã lo xong.',
    ]) {
      assert.ok(!endsWithCredit(line), line);
    }
  });
  test('bylines', () => {
    for (const line of ['Theo TTXVN', 'PV', 'Nguồn: Báo Mẫu', '— VNS', '(Theo Báo Mẫu)']) {
      assert.ok(isByline(line), line);
    }
    assert.ok(!isByline('Tinh thần ấy còn mãi.'));
  });
});

test('lead prefixes', () => {
  const prefixes = [
    '(Chinhphu.vn) - ',
    '(Dân trí) - ',
    'VTV.vn - ',
    'VOV.VN - ',
    'BNEWS ',
    '(ĐTCK) ',
    '(ĐTTCO) - ',
    '(ĐCSVN) - ',
    '(PNTĐ) - ',
    '(ANTV) - ',
    'SKĐS - ',
  ];
  for (const prefix of prefixes)
    assert.equal(leadPrefixLength(`${prefix}Ba năm sau`), prefix.length, prefix);
  for (const lead of [
    'ASEAN - Trung Quốc ký kết',
    '(Ba năm sau, xã mở lớp.)',
    'Ba năm - một chặng đường',
  ]) {
    assert.equal(leadPrefixLength(lead), 0, lead);
  }
});

test('titles without the paper\u2019s name', () => {
  const title = 'Làng muối vào mùa - chuyện người giữ lửa';
  for (const tail of [
    ' - Báo VnExpress',
    ' - Tuổi Trẻ Online',
    ' | Báo Dân trí',
    ' | Thanh Niên',
    ' | Lao Động',
    ' - Tin Mẫu',
  ]) {
    assert.equal(withoutSiteName(title + tail, 'Tin Mẫu', 'mau.vn'), title, tail);
  }
  assert.equal(
    withoutSiteName('&#34;Muối&quot; &amp; biển cả quê hương', '', 'x.vn'),
    '"Muối" & biển cả quê hương',
  );
});

test('languages', () => {
  const text = 'Ba năm sau khi hợp tác xã ra đời, xã mở lớp thực hành cho học sinh.';
  assert.equal(languageOf(text), 'vi');
  assert.equal(languageOf(text.normalize('NFD')), 'vi');
  assert.equal(
    languageOf('The commune of Cát Lâm has opened a class for the pupils of its school.'),
    'en',
  );
  assert.equal(
    languageOf('Trois ans après la première coopérative, la commune ouvre une classe.'),
    'other',
  );
});

test('structured data in the shapes it comes in', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'A',
    datePublished: '2025-05-08',
    author: { name: 'B' },
  };
  const shapes: readonly string[] = [
    JSON.stringify(article),
    JSON.stringify([article]),
    JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, article] }),
    JSON.stringify({ '@type': 'WebPage', mainEntity: article }),
    JSON.stringify({ ...article, '@type': ['NewsArticle', 'Article'] }),
    JSON.stringify({ ...article, '@type': 'http://schema.org/NewsArticle' }),
    JSON.stringify(article).replace('}}', '},}'),
    JSON.stringify(article).replace('"A"', '"A\n"'),
    JSON.stringify(article).replace('"A"', '"A" "quoted" B"').replace('}}', '}'),
  ];
  for (const shape of shapes) {
    const { article: found } = readJsonLd(
      documentOf(`<script type="application/ld+json">${shape}</script>`),
    );
    assert.equal(found?.headline, 'A', shape);
    assert.equal(found?.datePublished, '2025-05-08', shape);
  }
  for (const shape of [
    '',
    'null',
    '[]',
    '{"@type":"WebSite"}',
    '{"a":',
    '[[[]]]',
    '"x"',
    '{"@type":5}',
  ]) {
    assert.equal(
      readJsonLd(documentOf(`<script type="application/ld+json">${shape}</script>`)).article,
      null,
    );
  }
});
