/** The painter and the look-up under the pointer, in a bare page of real Chromium. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { bundle } from '../support/bundle.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import type * as Painting from '../support/in-page-painting.ts';

declare global {
  var painting: typeof Painting;
  var painted: Painting.Painted;
}

let chromium: Chromium;
let page: Page;
let script: string;

before(async () => {
  script = await bundle('test/support/in-page-painting.ts', 'painting');
  chromium = await openChromium({ extension: null });
});
after(() => chromium.close());

const sentence =
  'Hai bên trao đổi về kế hoạch mở thêm đường bay và đưa kim ngạch lên mức mới trong năm tới.';

/** A bare page with a body. */
async function open(body: string): Promise<void> {
  page = await chromium.context.newPage();
  await page.setContent(
    `<!doctype html><style>body{font:18px/1.6 serif;margin:20px}</style>${body}`,
  );
  await page.addScriptTag({ content: script });
}

/** Paragraphs with one mark on each, over "kế hoạch". */
async function openMany(paragraphs: number): Promise<void> {
  await open(Array.from({ length: paragraphs }, (_, i) => `<p>${i} ${sentence}</p>`).join('\n'));
  await page.evaluate(() => {
    const spans = [...painting.readText().matchAll(/kế hoạch/g)].map(
      ({ index }) => [index, index + 8, 'person'] as const,
    );
    globalThis.painted = painting.paintSpans(spans);
  });
}

test('one shared highlight per name, its ranges are the words at the offsets', async () => {
  await open(`<p>${sentence}</p><p>Giá <b>trên 800</b> triệu <i>USD</i> một năm</p>`);
  const found = await page.evaluate(() => {
    const text = painting.readText();
    const words = [
      ['kế hoạch', 'person'],
      ['đường bay', 'person'],
      ['trên 800 triệu USD', 'agrees'],
      ['800', 'figure'],
      ['triệu USD một', 'note-pink'],
    ] as const;
    painting.paintSpans(
      words.map(([words, name]) => {
        const start = text.indexOf(words);
        return [start, start + words.length, name] as const;
      }),
    );
    return [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(String)]);
  });
  assert.deepEqual(Object.fromEntries(found), {
    'chu-giai-person': ['kế hoạch', 'đường bay'],
    'chu-giai-agrees': ['trên 800 triệu USD'],
    'chu-giai-figure': ['800'],
    'chu-giai-note-pink': ['triệu USD một'],
  });
});

test('where marks overlap, notes lie under names and verdicts over both', async () => {
  await open(`<p>${sentence}</p>`);
  const priorities = await page.evaluate(() => {
    painting.paintSpans([
      [0, 30, 'note-yellow'],
      [4, 20, 'organization'],
      [8, 24, 'differs'],
    ]);
    return ['note-yellow', 'organization', 'differs'].map(
      name => CSS.highlights.get(`chu-giai-${name}`)?.priority ?? Number.NaN,
    );
  });
  const sorted = [...priorities].sort((a, b) => a - b);
  assert.deepEqual(priorities, sorted);
  assert.equal(new Set(priorities).size, 3);
});

test('the document is untouched: same markup, no mutation, no element', async () => {
  await open(`<div id="article"><p>${sentence}</p><ul><li>Một</li><li>Hai điều</li></ul></div>`);
  const [before, after, records] = await page.evaluate(async () => {
    const html = document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(list => seen.push(...list));
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, everything);
    const painted = painting.paintSpans([
      [0, 7, 'person'],
      [3, 40, 'note-green'],
    ]);
    painted.painter.pass();
    painted.stop();
    seen.push(...observer.takeRecords());
    return [html, document.documentElement.outerHTML, seen.length];
  });
  assert.equal(after, before);
  assert.equal(records, 0);
});

test('only marks within a screen of the viewport are registered, as the reader scrolls', async () => {
  await openMany(1_000);
  const state = () =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('chu-giai-person') ?? [])] as Range[];
      const tops = ranges.map(range => range.getBoundingClientRect().top);
      const inView = painted.marks.filter(mark => {
        const top = painted.page.rangeAt(mark.start, mark.end)?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < innerHeight;
      });
      return {
        count: ranges.length,
        farthest: Math.max(...tops.map(top => Math.abs(top - innerHeight / 2))) / innerHeight,
        unpainted: inView.filter(mark => !painted.painter.rangeOf(mark)).length,
        inView: inView.length,
      };
    });
  const check = async () => {
    const { count, farthest, unpainted, inView } = await state();
    assert.ok(count > 0 && count < 120, `${count} registered`);
    assert.ok(farthest < 2.2, `one is ${farthest} screens away`);
    assert.ok(inView > 5);
    assert.equal(unpainted, 0);
  };
  await check();
  for (const place of [0.5, 1, 0.2, 0]) {
    await page.evaluate(
      place =>
        new Promise<void>(resolve => {
          scrollTo(0, place * document.documentElement.scrollHeight);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
      place,
    );
    await check();
  }
});

test('one element many screens tall is narrowed down mark by mark', async () => {
  await open(
    `<div>${Array.from({ length: 600 }, (_, i) => `${i} ${sentence}`).join('<br><br>')}</div>`,
  );
  const [count, unpainted] = await page.evaluate(() => {
    const spans = [...painting.readText().matchAll(/kế hoạch/g)].map(
      ({ index }) => [index, index + 8, 'person'] as const,
    );
    const painted = painting.paintSpans(spans);
    const inView = painted.marks.filter(mark => {
      const top = painted.page.rangeAt(mark.start, mark.end)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    });
    return [
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      inView.filter(mark => !painted.painter.rangeOf(mark)).length,
    ];
  });
  assert.ok(count > 5 && count < 120, `${count} registered`);
  assert.equal(unpainted, 0);
});

test("the page's own highlights stay, and ours come back when the page empties the registry", async () => {
  await open(`<p>${sentence}</p>`);
  const names = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    CSS.highlights.set('page-own', new Highlight(range));
    const painted = painting.paintSpans([[0, 7, 'person']]);
    const during = [...CSS.highlights.keys()];
    CSS.highlights.clear();
    painted.painter.pass();
    const emptied = [...CSS.highlights.keys()];
    CSS.highlights.set('page-own', new Highlight(range));
    painted.stop();
    return [during, emptied, [...CSS.highlights.keys()]];
  });
  assert.deepEqual(names, [['page-own', 'chu-giai-person'], ['chu-giai-person'], ['page-own']]);
});

test('a layer painted anew replaces its marks; what has left the document is not painted', async () => {
  await open(`<p>${sentence}</p><p id="gone">Câu này sẽ bị bỏ.</p>`);
  const found = await page.evaluate(() => {
    const { painter, page } = painting.paintSpans([[0, 7, 'person']]);
    const start = page.text.indexOf('Câu');
    document.getElementById('gone')?.remove();
    const meaning = { kind: 'note', id: '1' } as const;
    painter.paint('gloss', page, [
      { start: 8, end: 16, name: 'place', meaning },
      { start, end: start + 3, name: 'event', meaning },
    ]);
    return [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(String)]);
  });
  assert.deepEqual(found, [['chu-giai-place', [sentence.slice(8, 16)]]]);
});

test('finds exactly the marks under a point, among 1,000', async () => {
  await openMany(1_000);
  const wrong = await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    painted.painter.pass();
    // Nothing moves meanwhile: measured once, not at each of four thousand points.
    const rects = painted.marks.map(mark => [
      ...(painted.page.rangeAt(mark.start, mark.end)?.getClientRects() ?? []),
    ]);
    const wrong: string[] = [];
    let hits = 0;
    for (let y = 3; y < innerHeight; y += 11) {
      for (let x = 3; x < 800; x += 13) {
        const truth = rects.flatMap((own, id) =>
          own.some(
            ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
          )
            ? [String(id)]
            : [],
        );
        const found = painted.at(x, y);
        hits += truth.length;
        if (String(truth) !== String(found)) wrong.push(`${x},${y}: ${found} for ${truth}`);
      }
      if (wrong.length > 3) break;
    }
    return hits > 50 ? wrong : [`only ${hits} points were on marks`];
  });
  assert.deepEqual(wrong, []);
});

test('under a point of overlapping marks all of them are found', async () => {
  await open(`<p>${sentence}</p>`);
  const found = await page.evaluate(() => {
    const { at, page } = painting.paintSpans([
      [0, 40, 'note-blue'],
      [8, 24, 'organization'],
      [18, 40, 'differs'],
      [41, 60, 'place'],
    ]);
    const rect = page.rangeAt(20, 21)?.getBoundingClientRect();
    return rect ? at(rect.left + rect.width / 2, rect.top + rect.height / 2) : [];
  });
  assert.deepEqual(found, ['0', '1', '2']);
});
