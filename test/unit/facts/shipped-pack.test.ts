import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { describeEntity } from '../../../src/facts/entity-card.ts';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { parsePack } from '../../../src/facts/parse-pack.ts';
import { say } from '../../../src/facts/say.ts';

const parsed = parsePack(JSON.parse(readFileSync('extension/facts/doi-ngoai.json', 'utf8')));
assert.ok(parsed.ok);
const base = createFactBase([parsed.value]);
const tables = {
  vi: JSON.parse(readFileSync('extension/_locales/vi/messages.json', 'utf8')),
  en: JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8')),
};

const gloss = (text: string, published = '2025-05-08') =>
  makeGloss(base, { text, title: null, lead: null, lang: 'vi', published });

/** Sentences as another paper would write them, and the verdict on the figure. */
const cases: readonly [text: string, figure: string, verdict: string | null, date?: string][] = [
  ['Năm 2024, thương mại hai chiều Việt Nam - Kazakhstan đạt 850 triệu USD.', '850', 'agrees'],
  ['Năm 2024, thương mại hai chiều Việt Nam - Kazakhstan đạt 650 triệu USD.', '650', 'differs'],
  ['Năm 2024, thương mại hai chiều Việt Nam - Uzbekistan đạt 850 triệu USD.', '850', null],
  ['Quý I/2025, kim ngạch với Kazakhstan tăng 18,4% so với cùng kỳ.', '18,4', 'agrees'],
  ['Tổng Bí thư Tô Lâm thăm Kazakhstan từ ngày 5-7/5/2025.', '5-7', 'disputed'],
  ['Tổng Bí thư Tô Lâm thăm Azerbaijan từ ngày 7-8/5/2025.', '7-8', null],
  ['Việt Nam và Kazakhstan thiết lập quan hệ ngoại giao năm 1992.', '1992', 'agrees'],
  ['Việt Nam và Lào thiết lập quan hệ ngoại giao năm 1962.', '1962', null],
  [
    'Cuba cam kết cung cấp 10 triệu liều vắc xin Abdala cho Việt Nam.',
    '10 triệu',
    'agrees',
    '2021-09-26',
  ],
  ['Hungary cam kết giao 400.000 liều vắc xin cho Việt Nam.', '400.000', 'agrees', '2021-09-26'],
  ['Ba Lan cam kết giao 400.000 liều vắc xin cho Việt Nam.', '400.000', null, '2021-09-26'],
];

for (const [text, figure, verdict, date] of cases) {
  test(`${text} → ${verdict}`, () => {
    const found = gloss(text, date).figures.find(({ text: words }) => words.includes(figure));
    assert.equal(found?.verdict?.kind ?? null, verdict);
  });
}

test('why names both figures and the size of the difference, in both languages', () => {
  const [text = ''] = cases[1] ?? [];
  const verdict = gloss(text).figures.find(({ verdict: found }) => found !== null)?.verdict;
  assert.ok(verdict);
  const vi = say(verdict.why, tables.vi);
  assert.match(vi, /650 triệu USD/);
  assert.match(vi, /trên 800 triệu USD/);
  assert.match(vi, /ít hơn 150 triệu USD \(19%\)/);
  assert.doesNotMatch(vi, /sai|lỗi|nhầm|\$/);
  assert.doesNotMatch(say(verdict.why, tables.en), /wrong|error|\$/);
});

test('say fills placeholders once, and leaves out what it does not know', () => {
  const table = {
    a: { message: '$X$ và $Y$', placeholders: { x: { content: '$1' }, y: { content: '$2' } } },
  };
  assert.equal(say([{ key: 'a', substitutions: ['$Y$', '2'] }], table), '$Y$ và 2');
  assert.equal(say([{ key: 'b', substitutions: [] }], table), '');
});

test('a card tells the offices held around the article’s date', () => {
  const then = describeEntity(base, 'bui-thanh-son', '2021-09-27');
  const later = describeEntity(base, 'bui-thanh-son', '2025-05-06T10:00:00+07:00');
  assert.ok(then && later);
  assert.ok(later.offices.length > then.offices.filter(office => office.current).length);
  assert.ok(later.sources.length > 0);
  assert.equal(describeEntity(base, 'nobody', null), null);
});
