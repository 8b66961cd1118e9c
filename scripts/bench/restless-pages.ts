import { articles } from '../newspaper/articles/index.ts';
import { printArticle } from '../newspaper/layouts.ts';

/** A page that goes on changing, as long as it is open. */
export interface RestlessPage {
  readonly name: string;
  readonly html: string;
}

/** An article of the demo newspaper with a script of the page's own at its end. */
const restless = (name: string, script: string): RestlessPage => {
  const [article] = articles;
  if (!article) throw new Error('the newspaper has no articles');
  return {
    name,
    html: printArticle(article).replace('</body>', `<script>${script}</script></body>`),
  };
};

/** Where scripts find the article's paragraphs. */
const inArticle = "const body = document.querySelector('main p:nth-of-type(2)').parentElement;";

/** Pages whose changes never end, each in another way. */
export const restlessPages: readonly RestlessPage[] = [
  restless(
    'a ticker beside the article, every 100 ms',
    `const ticker = document.createElement('div');
document.body.prepend(ticker);
let turn = 0;
setInterval(() => { ticker.textContent = 'VN-Index ' + (1200 + turn++ % 90) + ' điểm'; }, 100);`,
  ),
  restless(
    'a clock in the article, every second',
    `${inArticle}
const clock = document.createElement('p');
body.children[1].after(clock);
setInterval(() => { clock.textContent = 'Cập nhật lúc ' + new Date().toLocaleTimeString('vi-VN'); }, 1000);`,
  ),
  restless(
    'an advertisement in the article that comes and goes every 50 ms',
    `${inArticle}
let turn = 0;
setInterval(() => {
  const shown = body.querySelector('.ads');
  if (shown) { shown.remove(); return; }
  const box = document.createElement('div');
  box.className = 'ads';
  box.innerHTML = '<a href="#"><img alt="" src="data:,"><span>Khuyến mãi ' + turn++ + '</span></a>';
  body.children[2].after(box);
}, 50);`,
  ),
  restless(
    'the article written anew every second, the same words',
    `${inArticle}
setInterval(() => { const { innerHTML } = body; body.innerHTML = innerHTML; }, 1000);`,
  ),
  restless(
    'the article written anew every second, other words each time',
    `${inArticle}
let turn = 0;
const last = body.querySelectorAll('p')[2];
setInterval(() => {
  last.textContent = 'Đến nay đã có ' + (1000 + turn++ * 7) + ' lượt người tham dự, tăng 12% so với năm 2024.';
  const { innerHTML } = body;
  body.innerHTML = innerHTML;
}, 1000);`,
  ),
];
