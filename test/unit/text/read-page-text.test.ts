import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PageText } from '../../../src/text/page-text.ts';
import { readPageText, readPageTextInSteps } from '../../../src/text/read-page-text.ts';
import { finish, perStep } from '../../../src/text/steps.ts';
import { documentOf } from '../article/document-of.ts';

const read = (html: string): PageText => readPageText(documentOf(`<body>${html}`).body);

const separator = /\n/;

/** Every character is found in the page, and found again from there. */
function checkRoundTrip(page: PageText): void {
  const { text } = page;
  for (let start = 0; start < text.length; start++) {
    if (separator.test(text[start] ?? '')) continue;
    const range = page.rangeAt(start, start + 1);
    assert.ok(range);
    const there = range.startContainer as Text;
    const shown = there.data[range.startOffset] ?? '';
    assert.ok(shown === text[start] || (/\s/.test(shown) && text[start] === ' '));
    assert.equal(page.offsetAt(range.startContainer, range.startOffset), start);
    assert.equal(range.endContainer.nodeType, 3);
  }
}

describe('what is read', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['white space as it is shown', '<p> a \n\t b&nbsp;&nbsp;c </p>', 'a b c'],
    ['a space between inline elements counts once', '<p><b>a </b> <i> b</i></p>', 'a b'],
    ['no space appears where there is none', '<p>a<b>b</b><!-- x -->c</p>', 'abc'],
    [
      'soft hyphens and zero-width characters',
      '<p>nông\u00ad ng\u200bhiệp\ufeff</p>',
      'nông nghiệp',
    ],
    ['blocks are lines', '<div>a<p>b</p>c<ul><li>d<li>e</ul></div>', 'a\nb\nc\nd\ne'],
    ['line breaks are lines', 'a<br>b<br><br>c', 'a\nb\nc'],
    ['cells are lines', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    [
      'scripts, styles and fields',
      '<p>a<script>x</script><style>y</style><textarea>z</textarea><select><option>w</select>b',
      'ab',
    ],
    ['templates and noscript', '<template>x</template><noscript>y</noscript><p>a', 'a'],
    [
      'hidden elements',
      '<p hidden>x</p><p style="color:red;display : none">y</p><p style="visibility:hidden">z</p><p>a',
      'a',
    ],
    ['words about hiding in another style', '<p style="overflow:hidden;list-style:none">a', 'a'],
    [
      'aria-hidden alone hides nothing',
      '<p aria-hidden="true">a</p><div role="dialog" aria-hidden="true">x</div>',
      'a',
    ],
    ['our own overlay', '<p>a</p><chu-giai-overlay>x</chu-giai-overlay>', 'a'],
    [
      'the Unicode form of the page',
      `<p>${'hoà'.normalize('NFD')} hoà</p>`,
      `${'hoà'.normalize('NFD')} hoà`,
    ],
    ['nothing', ' <p> </p> ', ''],
  ];
  for (const [name, html, text] of cases) {
    test(name, () => {
      const page = read(html);
      assert.equal(page.text, text);
      assert.equal(
        page.blocks.map(({ start, end }) => page.text.slice(start, end)).join('\n'),
        page.text,
      );
      checkRoundTrip(page);
    });
  }

  test('several elements: blocks end with each', () => {
    const document = documentOf('<h1>a<br>b</h1><b>c</b><i>d</i><p> </p><p>e</p>');
    const page = readPageText(...document.body.children);
    assert.equal(page.text, 'a\nb\nc\nd\ne');
    assert.equal(page.blocks.length, 5);
    checkRoundTrip(page);
  });

  test('in steps, what is taken away meanwhile ends the reading', () => {
    const document = documentOf(`<main>${'<p>a</p>'.repeat(perStep)}</main><p>z</p>`);
    const steps = readPageTextInSteps(document.body);
    assert.equal(steps.next().done, false);
    document.querySelector('main')?.remove();
    assert.match(finish(steps).text, /^a(\na)*$/);
  });

  test('deep nesting', () => {
    // jsdom itself gives up at some ten thousand.
    const depth = 3_000;
    const document = documentOf('');
    let element: Element = document.body;
    for (let level = 0; level < depth; level++) {
      element = element.appendChild(document.createElement('div'));
    }
    element.textContent = 'a';
    assert.equal(readPageText(document.body).text, 'a');
  });

  test('form fields that replace properties of their form', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'getAttribute',
      'localName',
      'hasAttribute',
      'parentElement',
    ];
    const page = read(
      `<form>${names.map(name => `<input name="${name}">`).join('')}<p>a</p>b</form>c`,
    );
    assert.equal(page.text, 'a\nb\nc');
  });
});

describe('where it stands', () => {
  test('a range leaves out line feeds at its ends', () => {
    const page = read('<p>ab</p><p>cd</p>');
    const range = page.rangeAt(2, 5);
    assert.equal(range?.toString(), 'cd');
    assert.equal(page.rangeAt(0, 3)?.toString(), 'ab');
    assert.equal(page.rangeAt(2, 3), null);
  });

  test('spans outside the text are refused', () => {
    const page = read('<p>abc</p>');
    for (const [start, end] of [
      [-1, 2],
      [2, 2],
      [2, 1],
      [0, 4],
      [Number.NaN, 1],
    ] as const) {
      assert.throws(() => page.rangeAt(start, end), RangeError);
    }
  });

  test('nothing is found where the page has changed', () => {
    const document = documentOf('<p>ab</p><p>cd</p>');
    const page = readPageText(document.body);
    const [first, second] = document.querySelectorAll('p');
    first?.remove();
    assert.equal(page.rangeAt(0, 2), null);
    assert.equal(page.rangeAt(3, 5)?.toString(), 'cd');
    if (second?.firstChild) (second.firstChild as Text).data = 'cx';
    assert.equal(page.rangeAt(3, 5), null);
  });

  test('positions in elements and in what was not read', () => {
    const document = documentOf(
      '<header></header><p>ab</p><script>x</script><p>cd <b>e</b></p><footer></footer>',
    );
    const page = readPageText(document.body);
    const find = (selector: string) => document.querySelector(selector) as Element;
    assert.equal(page.offsetAt(find('p'), 0), 0);
    assert.equal(page.offsetAt(find('p'), 1), 3);
    assert.equal(page.offsetAt(find('script').firstChild as Node, 0), 3);
    assert.equal(page.offsetAt(find('p + script + p'), 1), 6);
    assert.equal(page.offsetAt(find('header'), 0), null);
    assert.equal(page.offsetAt(find('footer'), 0), null);
    assert.equal(page.offsetAt(find('b').firstChild as Node, 1), 7);
  });
});

/** Markup around words, and the words. */
const markup = fc.array(
  fc.record({
    tag: fc.constantFrom('p', 'div', 'li', 'span', 'b', 'a', 'td'),
    words: fc.array(
      fc.constantFrom(
        'muối',
        'bi\u00adển',
        'đê\u200b',
        ' ',
        '\n',
        '&nbsp;',
        '<i>lạch</i>',
        '<br>',
        '<img>',
      ),
      { maxLength: 8 },
    ),
  }),
  { maxLength: 12 },
);

test('every character goes to the page and back, whatever the markup', () => {
  fc.assert(
    fc.property(markup, parts => {
      const html = parts.map(({ tag, words }) => `<${tag}>${words.join('')}</${tag}>`).join('');
      const page = read(html);
      assert.doesNotMatch(page.text, /[\u00ad\u200b\u00a0]| {2}|\n\n|^\s|\s$| \n|\n /);
      checkRoundTrip(page);
    }),
    { numRuns: 150 },
  );
});
