import fc from 'fast-check';
import { type Note, noteColors } from '../../../../src/notes/note.ts';

/** What people put into fields to see them run, break out or break down, and honest text that looks like it. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</style></title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><![CDATA[ ]]>',
  '&lt;b&gt; &#60;i&#x3e; &amp;amp;',
  'javascript:alert(1)',
  '[bấm](javascript:alert(1))',
  '![ảnh](http://bad.example/x.png)',
  '[[Trang khác]] và ![[nhúng]]',
  '[^1] chú thích\n[^1]: ở đây',
  '[a]: http://bad.example "t"',
  '# tiêu đề',
  '> trích',
  '>> trích',
  '- mục',
  '+ mục',
  '* mục *đậm* **đậm** _nghiêng_ __đậm__',
  '1. một',
  '12) mười hai',
  '- [ ] việc',
  '---',
  '***',
  '___',
  'chữ\n===',
  'chữ\n---',
  '```js\nalert(1)\n```',
  '~~~\nx\n~~~',
  '`mã` ``mã``',
  '    thụt bốn',
  '\tthụt tab',
  'a | b\n--|--\n1 | 2',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '==tô== ~~gạch~~ %%ẩn%% $x^2$ $$y$$',
  '#thẻ ^khối key:: value :smile:',
  'http://bad.example www.bad.example a@bad.example <http://bad.example>',
  '<div>\n\n*x*\n\n</div>',
  '{{ 7*7 }} {% x %} <% y %> $z {.lớp}',
  'cuối dòng\\',
  'cuối dòng  \ndòng sau',
  '=1+1',
  '+84 912 345 678',
  '-5 %',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://bad.example","bấm")',
  '＝1+1',
  '"nháy" và "",""',
  'a,b;c\td',
  'dòng 1\r\ndòng 2\rdòng 3\u2028dòng 4\u2029dòng 5\u0085dòng 6',
  '\u202eđảo\u202c \u2067rtl\u2069',
  'مرحبا بالعالم',
  'שלום',
  '\u0000\u0001\u001b[31m\u007f',
  '\ufeffđầu',
  '\ud800 lẻ \udfff',
  '\ufffe\uffff',
  '👩‍👩‍👧‍👦 🇻🇳',
  'Tiếng Việt đủ dấu: ặ ễ ộ ữ',
  '__proto__',
  'constructor',
  'CON',
  '../../etc/passwd',
  'C:\\Windows\\x',
  'a'.repeat(400),
  'ế'.repeat(300),
];

/** Plain objects, as a store gives them; by itself fast-check makes some without a prototype. */
const plain = <Value>(model: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }) =>
  fc.record(model, { noNullPrototype: true });

/** Any text: random units, whole characters, and the above alone and within others. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      // Half surrogate pairs too.
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
        .map(codes => String.fromCharCode(...codes)),
      fc.constantFrom(...hostileTexts),
      fc
        .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 5 })), {
          maxLength: 4,
        })
        .map(parts => parts.join('\n')),
    )
    .map(text => text.slice(0, maxLength));

const time = fc
  .date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString());

const address = fc
  .tuple(
    fc.constantFrom('https:', 'http:'),
    fc.webPath(),
    fc.webQueryParameters(),
    fc.constantFrom('', '#:~:text=x'),
  )
  .map(([protocol, path, query, hash]) => `${protocol}//bao.example${path}?${query}${hash}`);

const natural = fc.nat(1_000_000);

const selectors = fc
  .tuple(
    plain({
      type: fc.constant('TextQuoteSelector' as const),
      exact: anyText(20_000).filter(text => text !== ''),
      prefix: anyText(64),
      suffix: anyText(64),
    }),
    fc.option(
      plain({
        type: fc.constant('TextPositionSelector' as const),
        start: natural,
        end: natural,
      }),
    ),
    fc.option(
      fc.record(
        {
          type: fc.constant('ChuGiaiBlockSelector' as const),
          text: anyText(1_000),
          offset: natural,
          nth: natural,
          of: natural,
          before: anyText(64),
          after: anyText(64),
          others: fc.array(plain({ before: anyText(48), after: anyText(48) }), { maxLength: 8 }),
        },
        { requiredKeys: ['type', 'text', 'offset', 'nth', 'of'], noNullPrototype: true },
      ),
    ),
  )
  .map(selectors => selectors.filter(selector => selector !== null));

const wholeNote = plain({
  id: fc.uuid(),
  revision: fc.integer({ min: 1, max: 1_000_000 }),
  url: address,
  page: address,
  pageTitle: anyText(2_000),
  site: anyText(300),
  selectors,
  color: fc.constantFrom(...noteColors),
  body: anyText(100_000),
  tags: fc.array(anyText(100), { maxLength: 5 }),
  created: time,
  modified: time,
  deleted: fc.option(time),
});

/** Any note that the store can hold. */
export const anyNote: fc.Arbitrary<Note> = fc
  .tuple(
    wholeNote,
    fc.option(fc.array(plain({ selectors, until: time }), { minLength: 1, maxLength: 3 })),
  )
  .map(([note, earlierPlaces]) => (earlierPlaces ? { ...note, earlierPlaces } : note));

/** Notes of different ids. */
export const anyNotes: fc.Arbitrary<Note[]> = fc.uniqueArray(anyNote, {
  selector: note => note.id,
  maxLength: 8,
});
