import { allSitePages } from '../../test/fixtures/pages/all-sites.ts';
import { familyPages } from '../../test/fixtures/pages/families.ts';
import { genericPages } from '../../test/fixtures/pages/generic.ts';
import { sitePages } from '../../test/fixtures/pages/own-sites.ts';
import type { PageFixture } from '../../test/fixtures/pages/page.ts';
import { openChromium } from '../../test/support/chromium.ts';
import { timedPages } from './article-pages.ts';
import { bundleForPage } from './bundle.ts';
import { median, type Row } from './row.ts';

declare const bench: typeof import('./in-page/article.ts');

const rounds = 9;
/** The whole page's reading beside Readability's: what is asked of us. */
const limit = 1 / 20;

/**
 * Reading a page in a fresh document, first time, beside Readability on a clone
 * (the cloning not counted); then whose text is nearer to the true one on our
 * fixtures.
 */
export async function benchArticle(): Promise<Row[]> {
  const script = (await bundleForPage('article.ts')).replace('var bench', 'globalThis.bench');
  const chromium = await openChromium({ extension: null });
  try {
    const page = await chromium.context.newPage();
    let html = '';
    await page.route('**/*', route =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    const open = async (url: string, content: string) => {
      html = content;
      await page.goto(url);
      // Styles are worked out by the time a content script reads.
      await page.evaluate(
        () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0))),
      );
      await page.evaluate(script);
    };
    const rows: Row[] = [];
    for (const length of [100_000, 1_000_000]) {
      for (const { name, url, html: content } of timedPages(length)) {
        const first: number[] = [];
        const warm: number[] = [];
        const peer: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          await open(url, content);
          first.push(await page.evaluate(() => bench.ours().time));
          peer.push(await page.evaluate(() => bench.readability().time));
          warm.push(await page.evaluate(() => bench.ours().time));
        }
        const group = `reading, ${length / 1_000} kB`;
        const theirs = median(peer);
        const shared = { group, unit: 'ms', peer: 'Readability', theirs, limit };
        rows.push({ ...shared, what: `${name}, first time`, ours: median(first) });
        rows.push({ ...shared, what: `${name}, again`, ours: median(warm) });
      }
    }
    const fixtures = [...familyPages, ...sitePages, ...allSitePages, ...genericPages];
    const scores = { ours: [] as number[], readability: [] as number[], defuddle: [] as number[] };
    for (const { url, html: content, expected } of fixtures) {
      if (!expected) continue;
      await open(url, content);
      const texts = await page.evaluate(url => bench.texts(url), url);
      for (const [reader, text] of Object.entries(texts)) {
        scores[reader as keyof typeof scores].push(tokenF1(withoutHead(text, expected), expected));
      }
    }
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const peer of ['readability', 'defuddle'] as const) {
      rows.push({
        group: `body text of ${scores.ours.length} fixtures`,
        what: 'token F1, mean',
        unit: '',
        ours: mean(scores.ours),
        peer,
        theirs: mean(scores[peer]),
        limit: null,
      });
    }
    return rows;
  } finally {
    await chromium.close();
  }
}

type Expected = NonNullable<PageFixture['expected']>;

/** Readers differ in whether they repeat title and lead in the body: neither counts. */
function withoutHead(text: string, { title, lead }: Expected): string {
  const plain = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  return [title, lead].reduce((rest, part) => (part ? rest.replace(part, ' ') : rest), plain);
}

const tokens = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The harmonic mean of precision and recall over words, each as often as it stands there. */
function tokenF1(read: string, { body }: Expected): number {
  const left = new Map<string, number>();
  const truth = tokens(body.join(' '));
  for (const token of truth) left.set(token, (left.get(token) ?? 0) + 1);
  const found = tokens(read);
  let common = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    common += 1;
  }
  return common === 0 ? 0 : (2 * common) / (found.length + truth.length);
}
