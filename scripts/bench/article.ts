import { allSitePages } from '../../test/fixtures/pages/all-sites.ts';
import { familyPages } from '../../test/fixtures/pages/families.ts';
import { genericPages } from '../../test/fixtures/pages/generic.ts';
import { sitePages } from '../../test/fixtures/pages/own-sites.ts';
import { openChromium } from '../../test/support/chromium.ts';
import { makeEdition } from '../../test/support/newsroom/edition.ts';
import { tokenF1, withoutHead } from '../../test/support/token-f1.ts';
import { timedPages } from './article-pages.ts';
import { bundleForPage } from './bundle.ts';
import { median, type Row } from './row.ts';

declare const bench: typeof import('./in-page/article.ts');

const rounds = 9;
/** The whole page's reading beside Readability's: what is asked of us. */
const limit = 1 / 20;
/** The edition that the newsroom makes for the comparison. */
const madeFrom = 11;

/**
 * Reading a page in a fresh document, first time, beside Readability on a clone
 * (the cloning not counted); then whose text is nearer to the true one on our
 * fixtures and on pages made by chance.
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
    const fixtures = [...familyPages, ...sitePages, ...allSitePages, ...genericPages].flatMap(
      ({ url, html, expected }) => (expected ? [{ url, html, truth: expected }] : []),
    );
    const made = makeEdition(madeFrom, 1);
    const groups = {
      [`body text of ${fixtures.length} fixtures`]: fixtures,
      'body text of made pages, listed': made.filter(({ group }) => group === 'listed'),
      'body text of made pages, unlisted': made.filter(({ group }) => group === 'unlisted'),
    };
    for (const [group, pages] of Object.entries(groups)) {
      const scores = {
        ours: [] as number[],
        readability: [] as number[],
        defuddle: [] as number[],
      };
      for (const { url, html: content, truth } of pages) {
        await open(url, content);
        const texts = await page.evaluate(url => bench.texts(url), url);
        for (const reader of ['ours', 'readability', 'defuddle'] as const) {
          const text = withoutHead(texts[reader], truth.title, truth.lead ?? '');
          scores[reader].push(tokenF1(text, truth.body.join(' ')));
        }
      }
      for (const peer of ['readability', 'defuddle'] as const) {
        rows.push({
          group,
          what: `token F1, mean of ${pages.length}`,
          unit: '',
          ours: mean(scores.ours),
          peer,
          theirs: mean(scores[peer]),
          limit: null,
        });
      }
    }
    return rows;
  } finally {
    await chromium.close();
  }
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
