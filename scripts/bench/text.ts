import { articles } from '../newspaper/articles/index.ts';

/**
 * Vietnamese news text of about `length` UTF-16 units, in paragraphs: the demo
 * newspaper's, over and over, with other figures each time so that nothing can
 * be answered from a cache.
 */
export function newsText(length: number): string {
  const paragraphs = articles
    .filter(article => article.lang === 'vi')
    .flatMap(article => article.body.filter(text => !text.startsWith('## ')));
  const chosen: string[] = [];
  let total = 0;
  for (let round = 0; total < length; round += 1) {
    const paragraph = paragraphs[round % paragraphs.length] ?? '';
    const turn = Math.floor(round / paragraphs.length);
    // Years stay: most other figures become new ones.
    const text = paragraph.replace(/\d{2,3}(?![\d/])/g, digits =>
      turn === 0 ? digits : String(((Number(digits) * 7 + turn * 13) % 889) + 11),
    );
    chosen.push(text);
    total += text.length + 1;
  }
  return chosen.join('\n').slice(0, length);
}
