import { headlines, lead, paragraphs, summaries, title } from '../../test/fixtures/pages/prose.ts';

/** A page to be read for its time. */
export interface TimedPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** What real pages style by: without rules a look at visibility would cost nothing. */
const style = `<style>
.hide{display:none}.story{display:flex;margin:4px}.story__heading a{color:#123;font-weight:bold}
.article__body p{margin:0 0 1em}@media (max-width:600px){.story{display:block}}
${Array.from({ length: 200 }, (_, index) => `.c${index} .x${index}>a:hover,.c${index}:not(.y) p{color:#${100 + index}}`).join('\n')}
</style>`;

const teaser = (index: number): string =>
  `<article class="story c${index % 200}" data-id="${index}"><figure class="story__thumb"><a href="/bai-${index}-post${900_000 + index}.html" title="${at(headlines, index)}"><img src="data:," alt="${at(headlines, index)}" width="120" height="80"></a></figure>
<h2 class="story__heading"><a href="/bai-${index}-post${900_000 + index}.html" title="${at(headlines, index)}">${at(headlines, index)} ${index}</a></h2>
<div class="story__meta"><time datetime="2025-05-08T09:10:00+0700">08/05/2025</time></div><div class="story__summary">${at(summaries, index)}</div></article>\n`;

const paragraph = (index: number): string => {
  const text = `${at(paragraphs, index)} (${index})`;
  return index % 4 === 1
    ? `<p>${text.slice(0, 20)}<a href="/x${index}.html">${text.slice(20, 44)}</a>${text.slice(44)}</p>\n`
    : `<p style="text-align: justify;"><span>${text}</span></p>\n`;
};

/** Parts made one after another until they have a length. */
function filled(length: number, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, total = 0; total < length; index += 1) {
    const text = part(index);
    parts.push(text);
    total += text.length;
  }
  return parts.join('');
}

const whole = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} | Báo Mẫu</title>${head}${style}</head><body>
<header><nav class="main-nav"><ul>${headlines.map(text => `<li><a href="/n">${text.slice(0, 12)}</a></li>`).join('')}</ul></nav></header>${body}
<footer class="footer"><p>Cơ quan chủ quản: Sở Thông tin tỉnh Hải Lâm. Giấy phép số 12/GP.</p></footer></body></html>`;

const article = `<meta property="og:title" content="${title}"><script type="application/ld+json">${JSON.stringify(
  {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-05-08T09:10:00+07:00',
    author: { '@type': 'Person', name: 'Minh Châu' },
  },
)}</script>`;

/** The kinds of pages whose reading is timed, each of about `length` units of HTML. */
export function timedPages(length: number): readonly TimedPage[] {
  return [
    {
      name: 'ePi article with teasers',
      url: 'https://nhandan.vn/cat-lam-post905941.html',
      html: whole(
        article,
        `<div class="main"><h1 class="article__title cms-title">${title}</h1><div class="article__meta"><time class="time" datetime="2025-05-08T09:10:00+0700">08/05/2025</time></div>
<div class="article__sapo cms-desc">${lead}</div><div class="article__body zce-content-body cms-body">${filled(12_000, paragraph)}<div class="related-news">${teaser(1)}</div></div></div>
<div class="timeline">${filled(length - 14_000, teaser)}</div>`,
      ),
    },
    {
      name: 'article of an unknown site with teasers',
      url: 'https://tinhailam.example.vn/xa-hoi/xa-ven-bien-cat-lam-dua-nghe-lam-muoi.html',
      html: whole(
        '',
        `<div class="wrap"><h1>${title}</h1><div class="q7">${filled(12_000, paragraph)}</div></div><div class="wrap2">${filled(length - 14_000, teaser)}</div>`,
      ),
    },
    {
      name: 'nothing but an article',
      url: 'https://tinhailam.example.vn/xa-hoi/xa-ven-bien-cat-lam-dua-nghe-lam-muoi.html',
      html: whole(article, `<h1>${title}</h1><div class="q7">${filled(length, paragraph)}</div>`),
    },
    {
      name: 'home page',
      url: 'https://nhandan.vn/',
      html: whole(
        '',
        `<h1><a href="/">Báo Mẫu</a></h1><div class="main">${filled(length, teaser)}</div>`,
      ),
    },
  ];
}
