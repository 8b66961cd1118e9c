import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ImportPlan,
  planImport,
  toImportCommit,
} from '../../../../src/notes/exchange/import-plan.ts';
import type { Note } from '../../../../src/notes/note.ts';

const now = new Date('2026-03-05T09:00:00.000Z');

function planned(data: unknown, existing: readonly Note[] = []): ImportPlan {
  const result = planImport(JSON.stringify(data), existing, { now });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** Imports, and shows that importing again, later, finds nothing to do. */
function imported(data: unknown): ImportPlan {
  const plan = planned(data);
  const later = planImport(JSON.stringify(data), plan.new, { now: new Date('2027-01-01') });
  assert.ok(later.ok);
  assert.deepEqual([later.value.new, later.value.conflicting], [[], []]);
  assert.equal(later.value.same.length, plan.new.length);
  return plan;
}

const annotation = {
  id: 'AbCdEfGhIjKlMnOpQrStUv',
  uri: 'https://www.bao.example/bai-1#muc',
  created: '2025-04-01T08:30:00.123456+07:00',
  updated: '2025-04-02T01:00:00.5+00:00',
  user: 'acct:ban@hypothes.is',
  text: '**nhớ** <b>kỹ</b>',
  tags: ['lũ', 'miền Trung'],
  document: { title: ['Miền Trung mưa lớn'] },
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://www.bao.example/bai-1',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 1 },
        { type: 'TextPositionSelector', start: 5, end: 20 },
        {
          type: 'TextQuoteSelector',
          exact: 'mưa lớn\n kéo dài',
          prefix: 'x'.repeat(80),
          suffix: ' ba ngày',
        },
      ],
    },
  ],
};

test('Hypothesis: the client’s export', () => {
  const plan = imported({
    export_date: '2025-05-01T00:00:00.000Z',
    export_userid: 'acct:ban@hypothes.is',
    client_version: '1.1',
    annotations: [annotation],
  });
  assert.equal(plan.source, 'hypothesis');
  const [note] = plan.new;
  assert.match(note?.id ?? '', /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.deepEqual(note, {
    id: note?.id,
    revision: 1,
    url: 'https://www.bao.example/bai-1#muc',
    page: 'https://www.bao.example/bai-1',
    pageTitle: 'Miền Trung mưa lớn',
    site: 'bao.example',
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: 'mưa lớn\n kéo dài',
        prefix: 'x'.repeat(64),
        suffix: ' ba ngày',
      },
    ],
    color: 'yellow',
    body: '**nhớ** <b>kỹ</b>',
    tags: ['lũ', 'miền Trung'],
    created: '2025-04-01T01:30:00.123Z',
    modified: '2025-04-02T01:00:00.500Z',
    deleted: null,
  });
});

test('Hypothesis: an answer of its API, and a bare list, give the same notes', () => {
  const whole = imported({ export_date: 'x', annotations: [annotation] }).new;
  assert.deepEqual(imported({ total: 1, rows: [annotation] }).new, whole);
  assert.deepEqual(imported({ rows: [annotation] }).new, whole);
  assert.deepEqual(imported([annotation]).new, whole);
  assert.deepEqual(planned({ total: 0, rows: [] }).new, []);
});

test('Hypothesis: what makes no note is left out and named', () => {
  const plan = imported({
    rows: [
      { ...annotation, id: 'r', references: ['AbCdEfGhIjKlMnOpQrStUv'] },
      { ...annotation, id: 'p', target: [{ source: 'https://bao.example/' }] },
      { ...annotation, id: 'u', uri: 'urn:x-pdf:0123' },
      { ...annotation, id: 'j', uri: 'javascript:alert(1)' },
      { ...annotation, id: 'l', text: 'a'.repeat(100_001) },
      { ...annotation, id: 't', tags: ['a'.repeat(101)] },
      { uri: annotation.uri, target: annotation.target, text: null, tags: null, document: null },
    ],
  });
  assert.deepEqual(plan.skipped, [
    { path: 'rows[0]', reason: 'reply' },
    { path: 'rows[1]', reason: 'no-quote' },
    { path: 'rows[2]', reason: 'no-address' },
    { path: 'rows[3]', reason: 'no-address' },
    { path: 'rows[4]', reason: 'too-long' },
    { path: 'rows[5]', reason: 'too-long' },
  ]);
  assert.equal(plan.new.length, 1);
  assert.equal(plan.new[0]?.created, now.toISOString());
});

test('another program’s file is silent about our colours and does not undo them', () => {
  const [first] = planned([annotation]).new;
  assert.ok(first);
  const stored: Note = {
    ...first,
    color: 'pink',
    revision: 4,
    page: 'https://bao.example/bai-1',
    selectors: [...first.selectors, { type: 'TextPositionSelector', start: 3, end: 9 }],
  };
  assert.deepEqual(planned([annotation], [stored]).same, [stored]);
  const edited = { ...annotation, text: 'khác', updated: '2025-06-01T00:00:00Z' };
  const plan = planned([edited], [stored]);
  assert.equal(plan.conflicting[0]?.newer, 'imported');
  assert.deepEqual(toImportCommit(plan, () => 'imported').replace, [
    {
      from: 4,
      note: { ...stored, body: 'khác', modified: '2025-06-01T00:00:00.000Z', revision: 5 },
    },
  ]);
});

test('Obsidian’s clipper: highlights, with and without the stored records', () => {
  const plain = imported([
    {
      url: 'https://bao.example/bai-1',
      title: 'Bài một',
      highlights: [
        { text: '<p>mưa <b>lớn</b> &amp; gió</p>', timestamp: '2025-04-01T08:30:00+07:00' },
        { text: 'mưa\n\nlũ', timestamp: '2025-04-01T01:31:00.000Z', notes: ['một', 'hai'] },
        { text: ' ' },
      ],
    },
    { url: 'obsidian://x', highlights: [{ text: 'x', timestamp: '2025-04-01T01:31:00.000Z' }] },
  ]);
  assert.equal(plain.source, 'obsidian-clipper');
  assert.deepEqual(plain.skipped, [
    { path: '[0].highlights[2]', reason: 'no-quote' },
    { path: '[1].highlights[0]', reason: 'no-address' },
  ]);
  const quotes = plain.new.map(note => note.selectors[0]);
  assert.deepEqual(
    quotes.map(quote => quote?.type === 'TextQuoteSelector' && quote.exact),
    ['mưa lớn & gió', 'mưa\nlũ'],
  );
  assert.deepEqual(
    plain.new.map(note => [note.pageTitle, note.body, note.created]),
    [
      ['Bài một', '', '2025-04-01T01:30:00.000Z'],
      ['Bài một', 'một\n\nhai', '2025-04-01T01:31:00.000Z'],
    ],
  );
  const time = Date.parse('2025-04-01T01:31:00.000Z');
  const clip = { type: 'text', xpath: '/p', startOffset: 0, endOffset: 3, groupId: 'g' };
  const full = imported([
    {
      url: 'https://bao.example/bai-1',
      highlights: [{ text: 'mưa\n\nlũ', timestamp: '2025-04-01T01:31:00.000Z' }],
      data: [
        {
          ...clip,
          id: `${time}`,
          content: '<p>mưa</p>',
          notes: ['một', 'hai'],
          textQuote: { prefix: 'trước ', suffix: '' },
        },
        { ...clip, id: `${time + 1}`, content: 'lũ', textQuote: { prefix: '', suffix: ' sau' } },
      ],
    },
  ]);
  assert.equal(full.new.length, 1);
  // The same highlight, whichever version of the clipper wrote it.
  assert.equal(full.new[0]?.id, plain.new[1]?.id);
  assert.deepEqual(full.new[0]?.selectors, [
    { type: 'TextQuoteSelector', exact: 'mưa\nlũ', prefix: 'trước ', suffix: ' sau' },
  ]);
});

test('Obsidian’s clipper: only tags are dropped, and nothing is run', () => {
  const table: readonly (readonly [string, string])[] = [
    ['a < b and c > d', 'a < b and c > d'],
    ['<3 & <ngoặc>', '<3 & <ngoặc>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['&lt;script&gt;&amp;lt;', '<script>&lt;'],
    ['một<br>hai<p class="x">ba</p>bốn', 'một\nhaiba\nbốn'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
    [`<a ${'x '.repeat(50_000)}`, `<a ${'x '.repeat(50_000)}`.trim()],
  ];
  for (const [text, exact] of table) {
    const timestamp = '2025-04-01T00:00:00Z';
    const plan = planned([{ url: 'https://bao.example/', highlights: [{ text, timestamp }] }]);
    const quote = plan.new[0]?.selectors[0];
    if (exact.length > 20_000) assert.equal(plan.skipped[0]?.reason, 'too-long');
    else assert.equal(quote?.type === 'TextQuoteSelector' && quote.exact, exact);
  }
});

test('Obsidian’s clipper: the same highlight twice is one; with other notes it is another', () => {
  const highlight = { text: 'mưa', timestamp: '2025-04-01T00:00:00Z' };
  const plan = imported([
    {
      url: 'https://bao.example/',
      highlights: [highlight, highlight, { ...highlight, notes: ['khác'] }],
    },
  ]);
  assert.deepEqual(
    plan.new.map(note => note.body),
    ['', 'khác'],
  );
});

const zoteroAnnotation = {
  key: 'ANNOT001',
  itemType: 'annotation',
  parentItem: 'ATTACH01',
  annotationType: 'highlight',
  annotationText: 'mưa <i>lớn</i>',
  annotationComment: 'a < b',
  annotationColor: '#2EA8E5',
  annotationPosition: '{"type":"CssSelector","value":"p"}',
  tags: [{ tag: 'lũ' }],
  dateAdded: '2025-04-01T01:00:00Z',
  dateModified: '2025-04-02T01:00:00Z',
};

test('Zotero: items of its API', () => {
  const attachment = {
    key: 'ATTACH01',
    itemType: 'attachment',
    parentItem: 'PARENT01',
    title: 'Snapshot',
    url: 'https://bao.example/bai-1',
    contentType: 'text/html',
  };
  const pdf = { ...attachment, key: 'ATTACH02', contentType: 'application/pdf' };
  const plan = imported(
    [
      { key: 'PARENT01', itemType: 'newspaperArticle', title: 'Bài một' },
      attachment,
      pdf,
      zoteroAnnotation,
      { ...zoteroAnnotation, key: 'A2', parentItem: 'ATTACH02' },
      { ...zoteroAnnotation, key: 'A3', parentItem: 'GONE' },
      { ...zoteroAnnotation, key: 'A4', annotationType: 'note', annotationText: undefined },
    ].map(data => ({ key: data.key, version: 1, data })),
  );
  assert.equal(plan.source, 'zotero');
  assert.equal(plan.new.length, 1);
  const { id: _, ...note } = plan.new[0] ?? ({} as Note);
  assert.deepEqual(note, {
    revision: 1,
    url: 'https://bao.example/bai-1',
    page: 'https://bao.example/bai-1',
    pageTitle: 'Bài một',
    site: 'bao.example',
    selectors: [{ type: 'TextQuoteSelector', exact: 'mưa lớn', prefix: '', suffix: '' }],
    color: 'blue',
    body: 'a < b',
    tags: ['lũ'],
    created: '2025-04-01T01:00:00.000Z',
    modified: '2025-04-02T01:00:00.000Z',
    deleted: null,
  });
  assert.deepEqual(plan.skipped, [
    { path: '[4].data', reason: 'not-a-page' },
    { path: '[5].data', reason: 'no-address' },
    { path: '[6].data', reason: 'no-quote' },
  ]);
});

test('Zotero: Better BibTeX’s JSON', () => {
  const plan = imported({
    config: { label: 'BetterBibTeX JSON' },
    items: [
      { itemType: 'book', title: 'Sách' },
      {
        itemType: 'webpage',
        title: 'Bài một',
        url: 'https://bao.example/bai-1',
        attachments: [
          {
            itemType: 'attachment',
            title: 'Snapshot',
            annotations: [
              { ...zoteroAnnotation, tags: ['lũ'], dateAdded: '2025-04-01 01:00:00' },
              { ...zoteroAnnotation, annotationPosition: { pageIndex: 0, rects: [] } },
            ],
          },
        ],
      },
    ],
  });
  assert.deepEqual(
    plan.new.map(note => [note.url, note.created, note.tags]),
    [['https://bao.example/bai-1', '2025-04-01T01:00:00.000Z', ['lũ']]],
  );
  assert.deepEqual(plan.skipped, [
    { path: 'items[1].attachments[0].annotations[1]', reason: 'not-a-page' },
  ]);
});

test('W3C annotations of other programs', () => {
  const plan = imported([
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:6f1b7c1e-58a2-4b6c-9a6f-0d8f2a1b3c4d',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'nhớ' },
      target: {
        source: { id: 'https://bao.example/bai-1' },
        selector: { type: 'TextQuoteSelector', exact: 'mưa' },
      },
    },
    {
      id: 'http://other.example/1',
      type: ['Annotation'],
      created: '2025-04-01T00:00:00Z',
      body: ['http://x.example/body', { type: 'TextualBody', value: 'lũ', purpose: 'tagging' }],
      target: [
        {
          source: 'https://bao.example/bai-2',
          selector: [{ type: 'XPathSelector' }, { type: 'TextQuoteSelector', exact: 'bão' }],
        },
      ],
    },
    { type: 'Annotation', target: 'https://bao.example/bai-3' },
    { type: 'Annotation', target: null },
  ]);
  assert.equal(plan.source, 'web-annotation');
  assert.deepEqual(
    plan.new.map(note => [note.url, note.body, note.tags]),
    [
      ['https://bao.example/bai-1', 'nhớ', []],
      ['https://bao.example/bai-2', '', ['lũ']],
    ],
  );
  assert.equal(plan.new[0]?.id, '6f1b7c1e-58a2-4b6c-9a6f-0d8f2a1b3c4d');
  assert.deepEqual(
    plan.skipped.map(one => one.reason),
    ['no-quote', 'no-address'],
  );
});

test('pages and sites are what the extension says they are', () => {
  const addresses = { page: (url: string) => `trang ${url}`, site: () => 'Báo' };
  const result = planImport(JSON.stringify([annotation]), [], { addresses, now });
  assert.ok(result.ok);
  assert.equal(result.value.new[0]?.page, `trang ${annotation.uri}`);
  assert.equal(result.value.new[0]?.site, 'Báo');
});
