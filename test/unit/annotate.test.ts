import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fixturePack } from './facts/fixture-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'chu-giai-annotate-'));
const facts = join(folder, 'fixture.json');
writeFileSync(facts, JSON.stringify(fixturePack));

const command = ['--import', 'tsx', 'scripts/annotate.ts'];
const annotate = (words: string[], input = '') =>
  spawnSync(process.execPath, [...command, ...words], { input, encoding: 'utf8', maxBuffer: 1e8 });

const text =
  'Năm 2024, kim ngạch thương mại Việt Nam - Kazakhstan đạt 860 triệu USD, theo ông Tô Lâm.';

test('plain text from standard input', () => {
  const { stdout, status, stderr } = annotate(
    ['-', '--facts', facts, '--date', '2025-05-08'],
    text,
  );
  assert.equal(status, 0, stderr);
  const result = JSON.parse(stdout);
  assert.equal(result.article, null);
  assert.equal(result.text, text);
  for (const found of [...result.entities, ...result.figures]) {
    assert.equal(found.text, text.slice(found.start, found.end));
  }
  assert.ok(
    result.entities.some(
      (entity: { id: string; type: string; name: string }) =>
        entity.id === 'to-lam' && entity.type === 'person' && entity.name === 'Tô Lâm',
    ),
  );
  const figure = result.figures.find((found: { unit: string }) => found.unit === 'USD');
  assert.equal(figure.kind, 'money');
  assert.equal(figure.value, 860e6);
  assert.equal(figure.qualifier, 'exact');
  assert.equal(figure.verdict, 'agrees');
  assert.equal(figure.claim, 'trade-2024');
  assert.match(figure.why, /860 triệu USD/);
  const [source] = figure.sources;
  assert.deepEqual(
    [
      source.document,
      source.publisher,
      source.date,
      source.paragraph,
      source.value,
      source.qualifier,
    ],
    ['A', 'Báo A', '2025-05-06', 2, 800e6, 'more-than'],
  );
  const year = result.figures.find((found: { kind: string }) => found.kind === 'date');
  assert.equal(year.value, '2024');
  assert.equal(year.verdict, null);
  assert.deepEqual(year.sources, []);
});

test('a text file, whatever its line ends', () => {
  const file = join(folder, 'note.txt');
  const crlf = `${text}\r\n\r\nHết.`;
  writeFileSync(file, crlf);
  const { stdout, status } = annotate([file, '--facts', facts]);
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).text, crlf);
});

const page = `<!doctype html><html lang="vi"><head><title>Hai nước mở rộng giao thương - Báo Thử</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-08T09:10:00+07:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Hai nước mở rộng giao thương","datePublished":"2025-05-08T09:10:00+07:00"}</script>
<script>document.body.innerHTML = 'scripts must not run'; console.error('noise')</script></head>
<body><article><h1 class="detail-title">Hai nước mở rộng giao thương</h1><h2 class="detail-sapo">Việt Nam và Kazakhstan có thêm nhiều cơ hội làm ăn trong thời gian tới.</h2>
<div class="detail-content afcbc-body"><p>${text}</p><p>Các doanh nghiệp hai nước đang tìm kiếm thêm cơ hội hợp tác trong nhiều lĩnh vực, từ nông nghiệp, dệt may cho tới vận tải và du lịch, sau khi có thêm đường bay.</p><p>Tại cuộc gặp, hai bên nhất trí tạo thuận lợi cho hàng hóa qua lại, đơn giản thủ tục và sớm mở thêm các điểm bán hàng tại những thành phố lớn của mỗi nước.</p><p>Giới chuyên gia nhận định đường sắt là khâu cần được đầu tư trước, bởi chi phí vận tải hiện vẫn là rào cản lớn nhất đối với hàng nông sản tươi.</p></div></article></body></html>`;

test('a saved page is read as in the browser', () => {
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const url = 'https://tuoitre.vn/hai-nuoc-mo-rong-giao-thuong-20250508091012345.htm';
  const { stdout, stderr, status } = annotate([file, '--url', url, '--facts', facts]);
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stderr, /noise/);
  const result = JSON.parse(stdout);
  assert.equal(result.article.title, 'Hai nước mở rộng giao thương');
  assert.equal(result.article.lang, 'vi');
  assert.equal(result.article.url, url);
  assert.match(result.article.published, /^2025-05-08/);
  assert.ok(result.text.startsWith('Hai nước mở rộng giao thương\n'));
  const money = result.figures.filter((found: { unit: string }) => found.unit === 'USD');
  assert.equal(money.length, 1);
  assert.ok(money.every((found: { verdict: string }) => found.verdict === 'agrees'));
});

test('standard input is a page if an address is given, and no article has no findings', () => {
  const home =
    '<html><body><ul><li><a href="/a">Tin 1</a></li><li><a href="/b">Tin 2</a></li></ul></body></html>';
  const { stdout, status } = annotate(
    ['-', '--url', 'https://tuoitre.vn/', '--facts', facts],
    home,
  );
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), { article: null, text: '', entities: [], figures: [] });
});

test('lines: one result each, in order; a bad line is told and the rest goes on', () => {
  const lines = [
    JSON.stringify({ id: 'a', text, date: '2025-05-08' }),
    '{ not json',
    JSON.stringify({ id: 'c' }),
    JSON.stringify({ id: 'd', text, date: 'yesterday' }),
    JSON.stringify({ id: 'e', text: 7 }),
    JSON.stringify({ text }),
    '',
    JSON.stringify({ id: 8, html: page, url: 'https://tuoitre.vn/x-20250508091012345.htm' }),
    '[]',
    JSON.stringify({ id: 'z', text: '' }),
  ];
  const { stdout, status, stderr } = annotate(['--lines', '--facts', facts], lines.join('\n'));
  assert.equal(status, 0, stderr);
  const results = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  assert.deepEqual(
    results.map(result => result.id),
    ['a', null, 'c', 'd', 'e', null, 8, null, 'z'],
  );
  assert.deepEqual(
    results.map(result => typeof result.error),
    [
      'undefined',
      'string',
      'string',
      'string',
      'string',
      'string',
      'undefined',
      'string',
      'undefined',
    ],
  );
  assert.equal(
    results[0].figures.find((found: { unit: string }) => found.unit === 'USD').verdict,
    'agrees',
  );
  assert.match(results[3].error, /date/);
});

test('thousands of lines cost one start', () => {
  const lines = Array.from({ length: 2_000 }, (_, id) => JSON.stringify({ id, text }));
  const { stdout, status } = annotate(['--lines', '--facts', facts], lines.join('\n'));
  assert.equal(status, 0);
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id);
  assert.deepEqual(
    ids,
    lines.map((_, id) => id),
  );
});

test('a reader that has seen enough is no failure', async () => {
  const child = spawn(process.execPath, [...command, '--lines', '--facts', facts], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', data => {
    errors += data;
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  const line = `${JSON.stringify({ id: 1, text })}\n`;
  child.stdin.write(line.repeat(3_000));
  child.stdin.end();
  const code = await new Promise(resolve => child.on('close', resolve));
  assert.equal(code, 0, errors);
  assert.equal(errors, '');
});

/** Bad input: what is given, and what standard error must name. */
const refusals: readonly [string[], RegExp][] = [
  [['missing.txt'], /missing\.txt: cannot be read \(ENOENT\)/],
  [['--date', '8/5/2025'], /--date 8\/5\/2025/],
  [['--date', '2025-02-30'], /--date 2025-02-30/],
  [['--url', 'tuoitre'], /--url tuoitre/],
  [['--facts', 'missing.json'], /missing\.json: cannot be read/],
  [['--nonsense'], /unknown option --nonsense/],
  [['--date'], /--date needs a value/],
  [['a.txt', 'b.txt'], /one file at a time/],
  [['a.txt', '--lines'], /--lines reads standard input/],
];

for (const [words, expected] of refusals) {
  test(`refuses ${words.join(' ')}`, () => {
    const { status, stderr, stdout } = annotate(words);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, expected);
  });
}

test('a bad pack is refused with the place of the trouble', () => {
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, JSON.stringify({ ...fixturePack, format: 2 }));
  const { status, stderr } = annotate(['-', '--facts', bad], text);
  assert.equal(status, 2);
  assert.match(stderr, /bad\.json: format: /);
  writeFileSync(bad, '{');
  assert.match(annotate(['-', '--facts', bad], text).stderr, /bad\.json: not JSON/);
});

test('bytes that are not UTF-8 are refused', () => {
  const file = join(folder, 'latin.txt');
  writeFileSync(file, Buffer.from([0x4e, 0xe3, 0x6d]));
  const { status, stderr } = annotate([file]);
  assert.equal(status, 2);
  assert.match(stderr, /not UTF-8/);
});
