import './browser-double.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../../scripts/root.ts';
import { glossPassages } from '../../../src/background/gloss-passages.ts';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import type { Pack } from '../../../src/facts/schema.ts';
import { describe as describePlace } from '../../../src/notes/selectors.ts';
import { passageOf } from '../../../src/ui/export/report-glosses.ts';
import { makeNote } from './make-note.ts';

const text =
  'Câu đầu không có gì. Kim ngạch năm 2024 đạt 800 triệu USD, tăng nhanh. Câu sau nói chuyện khác.';
const page = { text, blocks: [{ start: 0, end: text.length }] };
const noteOn = (quote: string) => {
  const start = text.indexOf(quote);
  return makeNote({ selectors: describePlace(page, start, start + quote.length) });
};
const near = (quote: string): string => {
  const passage = passageOf(noteOn(quote));
  return passage ? passage.text.slice(passage.near.start, passage.near.end) : '';
};

describe('the passage of a note', () => {
  test('is the sentences that its words are in', () => {
    assert.equal(near('tăng nhanh').trim(), 'Kim ngạch năm 2024 đạt 800 triệu USD, tăng nhanh.');
    assert.equal(near('Câu đầu').trim(), 'Câu đầu không có gì.');
    assert.equal(near('chuyện khác.').trim(), 'Câu sau nói chuyện khác.');
    assert.equal(near('gì. Kim').trim(), text.slice(0, text.indexOf(' Câu sau')));
  });

  test('of another program’s note is what is known of it', () => {
    const selectors = [
      { type: 'TextQuoteSelector' as const, exact: 'ba triệu', prefix: 'Có ', suffix: ' người.' },
    ];
    assert.equal(passageOf(makeNote({ selectors }))?.text, 'Có ba triệu người.');
    assert.equal(passageOf(makeNote({ selectors: [] })), null);
  });
});

test('figures of a passage are compared with the shipped facts, with sources and without a date', () => {
  const pack = JSON.parse(
    readFileSync(join(root, 'extension/facts/doi-ngoai.json'), 'utf8'),
  ) as Pack;
  const base = createFactBase([pack]);
  const [trade, none] = glossPassages(base, {
    passages: [
      {
        title: 'Việt Nam và Kazakhstan mở rộng hợp tác',
        text: 'Kim ngạch thương mại hai chiều Việt Nam - Kazakhstan năm 2024 đạt hơn 800 triệu USD.',
      },
      { title: '', text: '漢字 123' },
    ],
  });
  const figure = trade?.find(({ text }) => text.includes('800'));
  assert.ok(figure?.verdict, JSON.stringify(trade));
  assert.ok(figure.verdict.sources.length > 0, 'with sources');
  assert.deepEqual(none, []);
});
