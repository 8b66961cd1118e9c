/** The pages that are no article and must stay unmarked, full of names and figures as they are. */
import { articles } from './articles/index.ts';
import { escapeHtml, page } from './page.ts';

function teasers(chosen: typeof articles): string {
  return chosen
    .map(
      article => `<div class="teaser story"><h3><a href="${article.path}">${escapeHtml(article.title)}</a></h3>
<p class="story__summary">${escapeHtml(article.lead)} ${escapeHtml(article.body[0] ?? '')}</p>
<time>${article.published.slice(8, 10)}/${article.published.slice(5, 7)}/${article.published.slice(0, 4)}</time></div>`,
    )
    .join('\n');
}

/** The home page. */
export const printHome = () =>
  page({ title: 'Tờ Mẫu - Tin tức thử nghiệm', main: teasers(articles) });

/** A section page. */
export const printSection = () =>
  page({
    title: 'Thời sự - Tờ Mẫu',
    main: `<h1>Thời sự</h1>\n${teasers(articles.filter(article => article.lang === 'vi'))}\n<div class="pagination"><a href="/thoi-su/trang-2">2</a> <a href="/thoi-su/trang-3">3</a></div>`,
  });
