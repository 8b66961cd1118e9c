/** The main job in both browsers: every article of the demo newspaper is glossed, its fronts stay unmarked. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { openChromium } from '../support/chromium.ts';
import { openFirefox } from '../support/firefox.ts';
import { readHighlights } from '../support/highlights.ts';

interface Tab {
  goto(url: string): Promise<unknown>;
  highlights(): Promise<Record<string, string[]>>;
}

/** Asks until a condition on the highlights holds, then gives them; the last ones after ten seconds. */
async function settled(
  tab: Tab,
  holds: (found: Record<string, string[]>) => boolean,
): Promise<Record<string, string[]>> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await tab.highlights();
    if (holds(found) || Date.now() > end) return found;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

const verdicts = ['agrees', 'differs', 'disputed'];

/** What each article is in the newspaper for: words that must be painted so, by address. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/kinh-te/buon-ban-viet-nam-kazakhstan-tang-toc-post900101.html': {
    agrees: ['trên 800 triệu USD', '146,3 triệu USD', '18,4%', '5 tỷ USD'],
    person: ['Bùi Thanh Sơn'],
    organization: ['EAEU'],
  },
  '/du-khach-kazakhstan-do-ve-bien-viet-nam-188250509101500123.htm': {
    differs: ['khoảng 210.000 lượt', '14 chuyến bay thẳng/tuần', '650 triệu USD'],
  },
  '/tong-bi-thu-to-lam-ket-thuc-chuyen-tham-kazakhstan-390211.html': {
    disputed: ['ngày 5 đến 7/5/2025'],
    person: ['Tô Lâm', 'Kassym-Jomart Tokayev', 'Ngô Phương Ly'],
    award: ['Huân chương Hữu nghị Dostyk hạng nhất'],
  },
  '/gao-va-vac-xin-noi-hai-bo-dai-duong-612345.html': {
    agrees: ['10 triệu liều', '23.000 tấn', '6.000 tấn', '400.000 liều'],
    person: ['Nguyễn Xuân Phúc', 'Miguel Díaz-Canel'],
  },
  '/web/guest/doi-ngoai/-/2018/823456/viet-nam-va-lien-hop-quoc.aspx': {
    agrees: ['3,8 triệu USD', '270.000 bộ', '1.000 máy'],
    organization: ['Northwestern Medicine', 'Thermo Fisher'],
  },
  '/kinh-doanh/ca-phe-dak-lak-buoc-vao-vu-moi-4890123.html': {
    figure: ['128.500 đồng/kg', '1,2%', 'hơn 212.000 ha', 'gần 95 triệu USD'],
  },
  '/vietnam-kazakhstan-look-to-rail-post900177.html': {
    agrees: ['more than 800 million USD', '146.3 million USD', '5 billion USD'],
    person: ['To Lam', 'Kassym-Jomart Tokayev'],
  },
  '/tin/nguoi-viet-o-astana.html': {
    agrees: ['khoảng 150.000 lượt'],
    person: ['Kanat Tumysh'],
  },
};

/** Never painted with a verdict: nothing in the fact base is about them. */
const unjudged: Readonly<Record<string, readonly string[]>> = {
  '/du-khach-kazakhstan-do-ve-bien-viet-nam-188250509101500123.htm': ['45 triệu đồng', '60 phòng'],
  '/gao-va-vac-xin-noi-hai-bo-dai-duong-612345.html': ['12 thùng'],
  '/kinh-doanh/ca-phe-dak-lak-buoc-vao-vu-moi-4890123.html': ['18.000 tấn', '51%', '10%'],
};

function check(tabOf: () => Tab, originOf: () => string): void {
  for (const article of articles) {
    test(article.title, async () => {
      const tab = tabOf();
      await tab.goto(originOf() + article.path);
      const wanted = expected[article.path] ?? {};
      const isPainted = (found: Record<string, string[]>) =>
        Object.entries(wanted).every(([name, words]) =>
          words.every(word => found[name]?.some(text => text.includes(word))),
        );
      const found = await settled(tab, isPainted);
      for (const [name, words] of Object.entries(wanted)) {
        for (const word of words) {
          assert.ok(
            found[name]?.some(text => text.includes(word)),
            `"${word}" is not painted as ${name}: ${JSON.stringify(found)}`,
          );
        }
      }
      for (const word of unjudged[article.path] ?? []) {
        for (const name of verdicts) {
          assert.ok(!found[name]?.some(text => text.includes(word)), `"${word}" is ${name}`);
        }
      }
      const everything = Object.values(found).flat().join(' ');
      for (const title of article.related) assert.ok(!everything.includes(title));
    });
  }

  for (const path of ['/', '/thoi-su']) {
    test(`${path} stays unmarked`, async () => {
      const tab = tabOf();
      await tab.goto(originOf() + path);
      // Longer than any article above takes to be painted.
      await new Promise(resolve => setTimeout(resolve, 1_500));
      assert.deepEqual(await tab.highlights(), {});
    });
  }
}

let newspaper: Newspaper;
before(async () => {
  newspaper = await serveNewspaper();
});
after(() => newspaper.close());

describe('Chromium', () => {
  let tab: Tab;
  let close: () => Promise<void>;
  before(async () => {
    const chromium = await openChromium();
    close = chromium.close;
    const page = await chromium.context.newPage();
    await page.setViewportSize({ width: 1100, height: 1700 });
    tab = { goto: url => page.goto(url), highlights: () => page.evaluate(readHighlights) };
  });
  after(() => close());
  check(
    () => tab,
    () => newspaper.origin,
  );
});

describe('Firefox', () => {
  let tab: Tab;
  let close: () => Promise<void>;
  before(async () => {
    const firefox = await openFirefox();
    close = firefox.close;
    const page = await firefox.newPage();
    tab = { goto: url => page.goto(url), highlights: () => page.evaluate(readHighlights) };
  });
  after(() => close());
  check(
    () => tab,
    () => newspaper.origin,
  );
});
